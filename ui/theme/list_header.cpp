// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/list_header.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QTableView>

namespace tagwright::ui {

ListHeader::ListHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFont(ui::font(Type::Sm));
    setSectionResizeMode(QHeaderView::Interactive);
    setHighlightSections(false);
}

void ListHeader::setTick(Qt::CheckState state)
{
    m_hasTick = true;
    m_tick = state;
    viewport()->update();
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokens();
    painter->fillRect(rect, t.window);
    if (m_hasTick && section == 0) {
        QStyleOptionButton box;
        box.initFrom(this);
        const QSize size(style()->pixelMetric(QStyle::PM_IndicatorWidth, &box, this),
                         style()->pixelMetric(QStyle::PM_IndicatorHeight, &box, this));
        box.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, rect);
        box.state.setFlag(m_tick == Qt::Checked            ? QStyle::State_On
                          : m_tick == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                           : QStyle::State_Off);
        style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, this);
    } else {
        painter->setPen(t.muted);
        painter->setFont(font());
        painter->drawText(
            rect.adjusted(listCellPadding, 0, -listCellPadding, 0),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
            model()->headerData(section, Qt::Horizontal).toString());
    }
    painter->setPen(t.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section + 1 < count())
        painter->drawLine(rect.topRight(), rect.bottomRight());
}

ListHeader *showAsList(QTableView &table)
{
    auto *header = new ListHeader(&table);
    table.setHorizontalHeader(header);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(rowHeight());
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    return header;
}

} // namespace tagwright::ui
