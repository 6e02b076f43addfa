// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cells of the track table: texts, and a tag's mark, score bar and number, through which its
// threshold runs as one line.
#pragma once

#include "ui/library/track_table_model.h"

#include <QStyledItemDelegate>

namespace tagwright::ui {

class TrackDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The tag column by which the table is sorted, best first: below the last row above its threshold there
    /// is a line.
    void setSortedTagColumn(std::optional<int> column) { m_sortedTag = column; }

    /// Where a score bar lies in a cell (or header section) of this width, from the leading edge.
    struct Bar
    {
        int start = 0;
        int width = 0; ///< 0: there is no room for it
        bool hasNumber = true;
    };
    [[nodiscard]] static Bar barIn(int cellWidth);

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintScore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] bool isLastAboveThreshold(const TrackTableModel &model, int row) const;

    std::optional<int> m_sortedTag;
};

} // namespace tagwright::ui
