// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/side_list.h"

#include "ui/library/track_table_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/row_cutter.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace tagwright::ui {
namespace {

constexpr int indent = 12;
constexpr int gap = 8;
const QString tagMimeType = QStringLiteral("application/x-tagwright-tag");

void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &name)
{
    painter.drawText(
        rect, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        painter.fontMetrics().elidedText(name, Qt::ElideRight, rect.width()));
}

void paintFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
}

} // namespace

std::vector<catalogue::TrackId> draggedTracks(const QMimeData *data)
{
    std::vector<catalogue::TrackId> tracks;
    const auto ids = data->data(TrackTableModel::trackMimeType).split(' ');
    for (const QByteArray &id : ids)
        if (!id.isEmpty())
            tracks.push_back({id.toLongLong()});
    return tracks;
}

// ---- lists

SideList::SideList(QWidget *parent) : QListView(parent)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &SideList::chosen);
}

void SideList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

QSize SideList::sizeHint() const
{
    return {184, (model() ? model()->rowCount() : 0) * rowHeight()};
}

void SideList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (currentIndex().isValid() && event->modifiers() == Qt::NoModifier && isEnter) {
        Q_EMIT chosen(currentIndex());
        Q_EMIT activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void SideList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    QListView::focusInEvent(event);
}

TagList::TagList(QWidget *parent) : SideList(parent)
{
    setAcceptDrops(true);
    setDragEnabled(true);
    setDragDropMode(DragDrop);
}

void TagList::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isOurs = event->mimeData()->hasFormat(TrackTableModel::trackMimeType) ||
                        (event->source() == this && event->mimeData()->hasFormat(tagMimeType));
    event->setAccepted(isOurs);
}

void TagList::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    m_drop.reset();
    const auto tracks = draggedTracks(event->mimeData());
    if (!tracks.empty() && under.isValid())
        m_drop = Drop{under.row(), static_cast<int>(tracks.size()),
                      event->modifiers().testFlag(Qt::ShiftModifier)};
    event->setAccepted(m_drop.has_value() || event->mimeData()->hasFormat(tagMimeType));
    viewport()->update();
}

void TagList::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_drop.reset();
    viewport()->update();
    QListView::dragLeaveEvent(event);
}

void TagList::dropEvent(QDropEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    const auto tracks = draggedTracks(event->mimeData());
    const bool isNo = event->modifiers().testFlag(Qt::ShiftModifier);
    m_drop.reset();
    viewport()->update();
    if (!tracks.empty() && under.isValid()) {
        event->acceptProposedAction();
        Q_EMIT tracksDropped(under, tracks, isNo ? -1 : 1);
    } else if (event->mimeData()->hasFormat(tagMimeType) && m_dragged >= 0) {
        event->acceptProposedAction();
        Q_EMIT moved(m_dragged, under.isValid() ? under.row() : model()->rowCount() - 1);
    }
}

void TagList::startDrag(Qt::DropActions)
{
    if (!currentIndex().isValid())
        return;
    m_dragged = currentIndex().row();
    auto *carried = new QMimeData;
    carried->setData(tagMimeType, QByteArray::number(m_dragged));
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->exec(Qt::MoveAction);
    m_dragged = -1;
}

void TagList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step != 0 && event->modifiers() == Qt::AltModifier && row >= 0) {
        if (row + step >= 0 && row + step < model()->rowCount())
            Q_EMIT moved(row, row + step);
        return;
    }
    SideList::keyPressEvent(event);
}

// ---- rows

QSize SideDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, rowHeight()};
}

void SideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    const bool isChosen = index.data(ChosenRole).toBool();
    if (isChosen)
        painter->fillRect(option.rect, t.sel);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, t.hover);
    RowCutter space(option.rect, option.direction);
    const QRect bar = space.take(3, false);
    if (isChosen)
        painter->fillRect(bar, t.accent);
    space.take(indent - 3, false);
    constexpr int iconSize = 14;
    const QRect place = space.take(iconSize, false);
    painter->drawPixmap(place.left(), place.center().y() - iconSize / 2 + 1,
                        iconPixmap(index.data(IconRole).toString(), iconSize, isChosen ? t.accent : t.muted,
                                   painter->device()->devicePixelRatioF()));
    space.take(gap, false);
    space.take(10, true);
    const QString count = index.data(CountRole).toString();
    const QFont body = isChosen ? semibold(option.font) : option.font;
    painter->setFont(option.font);
    painter->setPen(t.muted);
    const QRect end = space.take(static_cast<int>(figuresWidth(option.font, count)) + 1, true);
    paintFigures(*painter, end, option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight, count);
    space.take(4, true);
    painter->setFont(body);
    painter->setPen(t.text);
    paintName(*painter, option, space.rest(), index.data().toString());
    paintFocus(*painter, option);
    painter->restore();
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, rowHeight()};
}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    const auto *list = qobject_cast<const TagList *>(option.widget);
    const auto &drop = list ? list->drop() : std::optional<TagList::Drop>();
    const bool isTarget = drop && drop->row == index.row();
    const bool isActive = index.data(ChosenRole).toBool();
    if (isActive) {
        painter->fillRect(option.rect, t.base);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), t.line);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, t.hover);
    }
    RowCutter space(option.rect, option.direction);
    space.take(indent, false);
    const QRect dotPlace = space.take(9, false);
    const QRectF dot(dotPlace.left(), option.rect.center().y() - 4, 9, 9);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.tagColour(index.data(ColourRole).toInt()));
    painter->drawRoundedRect(dot, 3, 3);
    if (isActive) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.text, 1));
        painter->drawRoundedRect(dot.adjusted(-2, -2, 2, 2), 4, 4);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    space.take(gap, false);
    space.take(10, true);
    painter->setFont(option.font);
    if (isTarget) {
        painter->setPen(t.text);
        paintName(*painter, option, space.rest(),
                  drop->isNo ? TagList::tr("Label %n track(s) no", nullptr, drop->tracks)
                             : TagList::tr("Label %n track(s) yes", nullptr, drop->tracks));
        painter->setPen(QPen(t.accent, 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        painter->restore();
        return;
    }
    if (const QString name = index.data(IconRole).toString(); !name.isEmpty()) {
        constexpr int iconSize = 14;
        const QRect place = space.take(iconSize, true);
        painter->drawPixmap(place.left(), place.center().y() - iconSize / 2 + 1,
                            iconPixmap(name, iconSize, t.muted, painter->device()->devicePixelRatioF()));
        space.take(4, true);
    }
    const QString count = index.data(CountRole).toString();
    painter->setPen(t.muted);
    const QRect end = space.take(static_cast<int>(figuresWidth(option.font, count)) + 1, true);
    paintFigures(*painter, end, option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight, count);
    space.take(6, true);
    painter->setPen(t.text);
    painter->setFont(isActive ? semibold(option.font) : option.font);
    paintName(*painter, option, space.rest(), index.data().toString());
    paintFocus(*painter, option);
    painter->restore();
}

} // namespace tagwright::ui
