// SPDX-License-Identifier: GPL-3.0-or-later
// A plain list with columns, and its header. A section may hold a box that ticks all rows; a click on it is a
// click on the section.
#pragma once

#include <QHeaderView>

class QTableView;

namespace tagwright::ui {

class ListHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ListHeader(QWidget *parent);
    /// The first section shows a box, not its text.
    void setTick(Qt::CheckState state);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    bool m_hasTick = false;
    Qt::CheckState m_tick = Qt::Unchecked;
};

/// Makes a table one of these lists: rows of one height without grid, wrapping, frame, editing.
/// \return its header
ListHeader *showAsList(QTableView &table);

/// Between a cell's edge and its text, in such lists.
inline constexpr int listCellPadding = 8;

} // namespace tagwright::ui
