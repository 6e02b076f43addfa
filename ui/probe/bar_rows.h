// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a name, a bar and a number: where they lie, with the same columns in every row. From right to left
// they are mirrored.
#pragma once

#include <QRectF>
#include <QStringList>
#include <QWidget>

namespace tagwright::ui {

class BarRows
{
public:
    /// \param names, numbers  one of each for every row
    BarRows(const QWidget &widget, QStringList names, QStringList numbers);

    [[nodiscard]] static double barHeight() { return 12; }
    [[nodiscard]] static int height(qsizetype rows);
    [[nodiscard]] QRectF bar(qsizetype row) const;
    /// A stretch of the row's bar, from the leading edge on; 0 … 1.
    [[nodiscard]] QRectF part(qsizetype row, double from, double to) const;
    void paintTexts(QPainter &painter) const;

private:
    [[nodiscard]] QRectF placed(double start, double width, qsizetype row) const;

    const QWidget &m_widget;
    QStringList m_names;
    QStringList m_numbers;
    double m_nameWidth = 0;
    double m_numberWidth = 0;
};

} // namespace tagwright::ui
