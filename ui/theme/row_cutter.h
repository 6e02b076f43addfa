// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a list, from which parts are cut off at its beginning or end; in right-to-left layouts the row
// begins at the right.
#pragma once

#include <QRect>

namespace tagwright::ui {

class RowCutter
{
public:
    RowCutter(const QRect &row, Qt::LayoutDirection direction)
        : m_rest(row), m_isRightToLeft(direction == Qt::RightToLeft)
    {
    }

    QRect take(int width, bool fromEnd)
    {
        const bool left = fromEnd == m_isRightToLeft;
        const QRect part(left ? m_rest.left() : m_rest.right() + 1 - width, m_rest.top(), width,
                         m_rest.height());
        left ? m_rest.setLeft(m_rest.left() + width) : m_rest.setRight(m_rest.right() - width);
        return part;
    }

    [[nodiscard]] const QRect &rest() const { return m_rest; }

private:
    QRect m_rest;
    bool m_isRightToLeft;
};

} // namespace tagwright::ui
