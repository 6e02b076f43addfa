// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_table.h"

#include "ui/library/track_delegate.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <unordered_set>

namespace tagwright::ui {

using catalogue::TrackId;

TrackTable::TrackTable(TrackTableModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new TrackHeader(model, this)),
      m_delegate(new TrackDelegate(this))
{
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Tracks"));
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT trackActivated(m_model.trackAt(index.row())); });
}

void TrackTable::fitRows()
{
    verticalHeader()->setMinimumSectionSize(ui::rowHeight());
    verticalHeader()->setDefaultSectionSize(ui::rowHeight());
}

void TrackTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitRows();
    QTableView::changeEvent(event);
}

void TrackTable::setSortedTagColumn(std::optional<int> column)
{
    m_delegate->setSortedTagColumn(column);
    viewport()->update();
}

std::vector<int> TrackTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

int TrackTable::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

std::vector<TrackId> TrackTable::selectedTracks() const
{
    std::vector<TrackId> tracks;
    for (const int row : selectedRows())
        tracks.push_back(m_model.trackAt(row));
    return tracks;
}

void TrackTable::showRows(std::shared_ptr<const library::TrackList> tracks, std::vector<std::uint32_t> rows,
                          Scroll scroll)
{
    const std::vector<TrackId> selected = selectedTracks();
    const QModelIndex now = currentIndex();
    const TrackId current = now.isValid() ? m_model.trackAt(now.row()) : TrackId{};
    const bool hasCurrent = now.isValid();
    const int column = hasCurrent ? now.column() : TrackTableModel::Title;
    const int scrolled = verticalScrollBar()->value();
    const int firstRow = rowAt(0);
    std::optional<TrackId> first;
    if (scroll == Scroll::SameTrack && scrolled > 0 && firstRow >= 0)
        first = m_model.trackAt(firstRow);
    const int above = firstRow >= 0 ? scrolled - firstRow * rowHeight(firstRow) : 0;
    m_model.setRows(std::move(tracks), std::move(rows));

    std::unordered_set<TrackId> wanted(selected.begin(), selected.end());
    QItemSelection selection;
    const int last = m_model.columnCount() - 1;
    std::optional<int> currentRow;
    if (!wanted.empty() || hasCurrent)
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const TrackId track = m_model.trackAt(row);
            if (wanted.contains(track)) {
                if (!selection.isEmpty() && selection.last().bottom() == row - 1)
                    selection.last() =
                        QItemSelectionRange(selection.last().topLeft(), m_model.index(row, last));
                else
                    selection.append(QItemSelectionRange(m_model.index(row, 0), m_model.index(row, last)));
            }
            if (hasCurrent && current == track)
                currentRow = row;
        }
    if (currentRow)
        selectionModel()->setCurrentIndex(m_model.index(*currentRow, column), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int row = first ? m_model.rowOf(*first).value_or(-1) : -1;
    verticalScrollBar()->setValue(row >= 0 ? row * rowHeight(row) + above : scrolled);
}

void TrackTable::showTrack(TrackId track)
{
    if (const auto row = m_model.rowOf(track))
        scrollTo(m_model.index(*row, TrackTableModel::Title));
}

void TrackTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionChangedTo(selectedCount());
}

void TrackTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT trackActivated(m_model.trackAt(currentIndex().row()));
        return;
    }
    QTableView::keyPressEvent(event);
}

/// A small chip goes with the pointer, not a picture of the rows.
void TrackTable::startDrag(Qt::DropActions actions)
{
    QModelIndexList cells;
    for (const int row : selectedRows())
        cells.append(m_model.index(row, TrackTableModel::Title));
    if (cells.isEmpty())
        return;
    const Tokens &t = tokens();
    const QString text = tr("%n track(s)", nullptr, static_cast<int>(cells.size()));
    const QSize size(fontMetrics().horizontalAdvance(text) + 20, ui::rowHeight());
    QPixmap chip(size * devicePixelRatioF());
    chip.setDevicePixelRatio(devicePixelRatioF());
    chip.fill(Qt::transparent);
    QPainter painter(&chip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(.75);
    painter.setBrush(t.text);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRect({0, 0}, size), 4, 4);
    painter.setOpacity(1);
    painter.setPen(t.base);
    painter.drawText(QRect({0, 0}, size), Qt::AlignCenter, text);
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData(cells));
    drag->setPixmap(chip);
    drag->setHotSpot({-12, -8});
    drag->exec(actions, Qt::CopyAction);
}

} // namespace tagwright::ui
