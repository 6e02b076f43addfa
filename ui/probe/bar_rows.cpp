// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/bar_rows.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tagwright::ui {
namespace {

constexpr double gap = 10;

} // namespace

BarRows::BarRows(const QWidget &widget, QStringList names, QStringList numbers)
    : m_widget(widget), m_names(std::move(names)), m_numbers(std::move(numbers))
{
    const QFontMetricsF metrics(ui::font(Type::Body));
    constexpr double widestName = .4;
    for (const QString &name : m_names)
        m_nameWidth = std::max(m_nameWidth, std::ceil(metrics.horizontalAdvance(name)));
    m_nameWidth = std::min(m_nameWidth, widestName * widget.width());
    for (const QString &number : m_numbers)
        m_numberWidth = std::max(m_numberWidth, std::ceil(figuresWidth(ui::font(Type::Body), number)));
}

int BarRows::height(qsizetype rows)
{
    return static_cast<int>(rows) * rowHeight();
}

QRectF BarRows::placed(double start, double width, qsizetype row) const
{
    const bool rightToLeft = m_widget.layoutDirection() == Qt::RightToLeft;
    return {rightToLeft ? m_widget.width() - start - width : start, static_cast<double>(height(row)), width,
            static_cast<double>(rowHeight())};
}

QRectF BarRows::bar(qsizetype row) const
{
    const double start = m_nameWidth + gap;
    const QRectF whole =
        placed(start, std::max(0.0, std::floor(m_widget.width() - start - gap - m_numberWidth)), row);
    return {whole.left(), std::floor(whole.center().y() - barHeight() / 2), whole.width(), barHeight()};
}

QRectF BarRows::part(qsizetype row, double from, double to) const
{
    const QRectF whole = bar(row);
    const double width = (to - from) * whole.width();
    const double start = from * whole.width();
    const bool rightToLeft = m_widget.layoutDirection() == Qt::RightToLeft;
    return {rightToLeft ? whole.right() - start - width : whole.left() + start, whole.top(), width,
            whole.height()};
}

void BarRows::paintTexts(QPainter &painter) const
{
    const bool rightToLeft = m_widget.layoutDirection() == Qt::RightToLeft;
    painter.setFont(ui::font(Type::Body));
    painter.setPen(tokens().text);
    const QFontMetricsF metrics(painter.font());
    const Qt::Alignment nameSide = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment numberSide = rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    for (qsizetype row = 0; row < m_names.size(); ++row) {
        painter.drawText(placed(0, m_nameWidth, row), static_cast<int>(nameSide | Qt::AlignVCenter),
                         metrics.elidedText(m_names[row], Qt::ElideRight, m_nameWidth + 1));
        paintFigures(painter, placed(m_widget.width() - m_numberWidth, m_numberWidth, row), numberSide,
                     m_numbers[row]);
    }
}

} // namespace tagwright::ui
