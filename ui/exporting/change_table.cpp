// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/change_table.h"

#include "ui/exporting/change_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/list_header.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace tagwright::ui {
namespace {

constexpr int iconSize = 14;
constexpr int tickWidth = 34;
constexpr int fieldWidth = 140;

class ChangeDelegate : public QStyledItemDelegate
{
public:
    ChangeDelegate(const ChangeModel &model, const QTableView &table, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model), m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const bool isRefused = m_model.kindOf(index.row()) == ChangeModel::Kind::Refused;
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.sel
                                       : isRefused                           ? t.warningGround
                                                                             : t.base);
        switch (index.column()) {
        case ChangeModel::Tick:
            paintTick(*painter, option, index, isRefused);
            break;
        case ChangeModel::WillBe:
            if (isRefused)
                paintReason(*painter, option, index);
            else
                paintNew(*painter, option, index);
            break;
        case ChangeModel::Now:
            if (isRefused)
                paintReason(*painter, option, index);
            else
                paintOld(*painter, option, index);
            break;
        default:
            paintText(*painter, option, index.data().toString(),
                      index.column() == ChangeModel::File ? t.text : t.muted,
                      index.column() == ChangeModel::File ? Qt::ElideMiddle : Qt::ElideRight);
        }
        painter->setPen(t.soft);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->setPen(QPen(t.accent, 2));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static QRect inner(const QRect &cell) { return cell.adjusted(listCellPadding, 0, -listCellPadding, 0); }

    static Qt::Alignment leading(const QStyleOptionViewItem &option)
    {
        return QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    }

    void paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   bool isRefused) const
    {
        if (isRefused) {
            const QRect place =
                QStyle::alignedRect(option.direction, Qt::AlignCenter, {iconSize, iconSize}, option.rect);
            painter.drawPixmap(place, iconPixmap(QStringLiteral("warning"), iconSize, tokens().warning,
                                                 m_table.devicePixelRatioF()));
            return;
        }
        const QVariant state = index.data(Qt::CheckStateRole);
        if (!state.isValid())
            return;
        QStyleOptionViewItem box(option);
        const QStyle &style = *m_table.style();
        const QSize size(style.pixelMetric(QStyle::PM_IndicatorWidth, &box, &m_table),
                         style.pixelMetric(QStyle::PM_IndicatorHeight, &box, &m_table));
        box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
        box.state = QStyle::State_None;
        if (index.flags() & Qt::ItemIsUserCheckable)
            box.state |= QStyle::State_Enabled;
        box.state |= state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, &m_table);
    }

    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
                          const QColor &colour, Qt::TextElideMode elide = Qt::ElideRight)
    {
        const QRect place = inner(option.rect);
        painter.setFont(option.font);
        painter.setPen(colour);
        painter.drawText(place, static_cast<int>(leading(option)),
                         option.fontMetrics.elidedText(text, elide, place.width()));
    }

    /// Over both columns of values.
    void paintReason(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const auto cell = [&](int column) { return m_table.visualRect(index.siblingAtColumn(column)); };
        const QString text = index.siblingAtColumn(ChangeModel::Now).data().toString();
        const QRect place = inner(cell(ChangeModel::Now).united(cell(ChangeModel::WillBe)));
        painter.setFont(option.font);
        painter.setPen(tokens().warning);
        painter.drawText(place, static_cast<int>(leading(option)),
                         option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    }

    static QString emptyText() { return ChangeModel::tr("empty"); }

    static void paintOld(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QString now = index.data().toString();
        const QString willBe = index.siblingAtColumn(ChangeModel::WillBe).data().toString();
        const bool isChange =
            static_cast<const ChangeModel *>(index.model())->kindOf(index.row()) == ChangeModel::Kind::Change;
        QStyleOptionViewItem shown(option);
        shown.font.setStrikeOut(isChange && !now.isEmpty() && !willBe.startsWith(now));
        paintText(painter, shown, now.isEmpty() && isChange ? emptyText() : now, tokens().muted);
    }

    /// What is kept in muted letters, what is new on a ground of its own.
    static void paintNew(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Tokens &t = tokens();
        const QString now = index.siblingAtColumn(ChangeModel::Now).data().toString();
        const QString willBe = index.data().toString();
        if (willBe.isEmpty()) {
            if (static_cast<const ChangeModel *>(index.model())->kindOf(index.row()) ==
                ChangeModel::Kind::Change)
                paintText(painter, option, emptyText(), t.muted);
            return;
        }
        const QString kept = !now.isEmpty() && willBe.startsWith(now) ? now : QString();
        const QRect place = inner(option.rect);
        const QFontMetrics &metrics = option.fontMetrics;
        const int keptWidth = std::min(metrics.horizontalAdvance(kept), place.width());
        const QString added =
            metrics.elidedText(willBe.mid(kept.size()), Qt::ElideRight, place.width() - keptWidth);
        const int addedWidth = metrics.horizontalAdvance(added);
        const bool isRightToLeft = option.direction == Qt::RightToLeft;
        const QRect keptPlace(isRightToLeft ? place.right() + 1 - keptWidth : place.left(), place.top(),
                              keptWidth, place.height());
        const QRect addedPlace(isRightToLeft ? keptPlace.left() - addedWidth : keptPlace.right() + 1,
                               place.top(), addedWidth, place.height());
        painter.setFont(option.font);
        painter.setPen(t.muted);
        painter.drawText(keptPlace, Qt::AlignCenter,
                         metrics.elidedText(kept, Qt::ElideRight, keptPlace.width()));
        const int height = metrics.height() + 2;
        const QRect ground(addedPlace.left() - 2, place.center().y() - height / 2, addedWidth + 4, height);
        painter.fillRect(ground, t.added);
        painter.fillRect(QRect(ground.left(), ground.bottom(), ground.width(), 1), t.accent);
        painter.setPen(t.text);
        painter.drawText(addedPlace, Qt::AlignCenter, added);
    }

    const ChangeModel &m_model;
    const QTableView &m_table;
};

} // namespace

ChangeTable::ChangeTable(ChangeModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(showAsList(*this))
{
    setModel(&model);
    setItemDelegate(new ChangeDelegate(model, *this, this));
    setAccessibleName(tr("What would change"));
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    m_header->setMinimumSectionSize(tickWidth);
    m_header->setSectionResizeMode(ChangeModel::Tick, QHeaderView::Fixed);
    m_header->resizeSection(ChangeModel::Tick, tickWidth);
    m_header->resizeSection(ChangeModel::FieldName, fieldWidth);
    m_header->setStretchLastSection(true);
    m_header->setSectionsClickable(true);
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == ChangeModel::Tick)
            m_model.setAllTicked(m_model.ticked() < m_model.count(ChangeModel::Filter::Changes));
    });
    connect(&model, &ChangeModel::ticksChanged, this, &ChangeTable::showTicks);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChangeTable::showTicks);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChangeTable::layOut);
    connect(m_header, &QHeaderView::sectionResized, this,
            [this](int section) { m_isUsersOwn |= !m_isLayingOut && section != ChangeModel::WillBe; });
    showTicks();
}

void ChangeTable::showTicks()
{
    const int ticked = m_model.ticked();
    m_header->setTick(ticked == 0                                             ? Qt::Unchecked
                      : ticked == m_model.count(ChangeModel::Filter::Changes) ? Qt::Checked
                                                                              : Qt::PartiallyChecked);
}

void ChangeTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        const QModelIndex current = currentIndex().siblingAtColumn(ChangeModel::Tick);
        if (current.isValid())
            m_model.setTicked(selectionModel()->selectedRows(),
                              current.data(Qt::CheckStateRole).toInt() != Qt::Checked);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ChangeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

/// Each column of text gets the room that its longest text needs, as far as that goes round; what is over is
/// the last one's. From then on that the user moves an edge, the edges are the user's.
void ChangeTable::layOut()
{
    constexpr int measured = 500; // lines: what is far down may be cut
    constexpr int room = 2 * listCellPadding + 6;
    if (m_isUsersOwn || viewport()->width() < 2 * fieldWidth || m_model.rowCount() == 0)
        return;
    const auto needed = [this](int row, ChangeModel::Column column) {
        return fontMetrics().horizontalAdvance(m_model.index(row, column).data().toString()) + room;
    };
    std::array columns{std::pair{0, ChangeModel::File}, std::pair{0, ChangeModel::Now},
                       std::pair{0, ChangeModel::WillBe}};
    for (int row = 0; row < std::min(m_model.rowCount(), measured); ++row) {
        const bool isRefused = m_model.kindOf(row) == ChangeModel::Kind::Refused; // its reason spans two
        for (auto &[width, column] : columns)
            if (!isRefused || column == ChangeModel::File)
                width = std::max(width, needed(row, column));
    }
    const int least = fontMetrics().horizontalAdvance(ChangeModel::tr("empty")) + room;
    for (auto &[width, column] : columns)
        width = std::max({width, m_header->sectionSizeHint(column), least});
    std::ranges::sort(columns);
    int left = viewport()->width() - tickWidth - fieldWidth;
    int sharing = static_cast<int>(columns.size());
    m_isLayingOut = true;
    for (const auto &[width, column] : columns) {
        const int share = std::min(width, left / sharing--);
        left -= share;
        if (column != ChangeModel::WillBe) // the last one is stretched
            m_header->resizeSection(column, share);
    }
    m_isLayingOut = false;
}

} // namespace tagwright::ui
