// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/legend.h"

#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace tagwright::ui {

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Legend::setEntries(std::vector<LegendEntry> entries)
{
    m_entries = std::move(entries);
    QStringList words;
    for (const LegendEntry &entry : m_entries)
        words.append(entry.text);
    setAccessibleName(words.join(QStringLiteral(" · ")));
    update();
}

QSize Legend::sizeHint() const
{
    return {200, QFontMetrics(ui::font(Type::Xs)).height() + 4};
}

void Legend::paintEvent(QPaintEvent *)
{
    constexpr double square = 10;
    constexpr double lineLength = 16;
    constexpr double gap = 6;
    constexpr double between = 14;
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setFont(ui::font(Type::Xs));
    painter.setPen(t.muted);
    const QFontMetricsF metrics(painter.font());
    double start = 0;
    const auto take = [&](double width) {
        const double left = layoutDirection() == Qt::RightToLeft ? this->width() - start - width : start;
        start += width;
        return QRectF(left, 0, width, height());
    };
    for (const LegendEntry &entry : m_entries) {
        const QRectF sign = take(entry.isLine ? lineLength : square);
        const double thickness = entry.isLine ? 2 : square;
        painter.fillRect(
            QRectF(sign.left(), std::round(sign.center().y() - thickness / 2), sign.width(), thickness),
            t.*entry.colour);
        take(gap);
        painter.drawText(take(std::ceil(metrics.horizontalAdvance(entry.text))), Qt::AlignCenter, entry.text);
        take(between);
    }
}

} // namespace tagwright::ui
