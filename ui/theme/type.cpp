// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tagwright::ui {
namespace {

double widestDigit(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

double advance(const QFontMetricsF &metrics, double digit, QChar letter)
{
    return letter.isDigit() ? digit : metrics.horizontalAdvance(letter);
}

} // namespace

QFont font(Type type)
{
    QFont result = QGuiApplication::font();
    const auto scale = [&result](double factor) {
        if (result.pointSizeF() > 0)
            result.setPointSizeF(result.pointSizeF() * factor);
        else
            result.setPixelSize(qRound(result.pixelSize() * factor));
    };
    switch (type) {
    case Type::Xs:
        scale(.85);
        break;
    case Type::Sm:
        scale(.92);
        break;
    case Type::Body:
        break;
    case Type::Lead:
        scale(1.15);
        break;
    case Type::Title:
        scale(1.15);
        return semibold(result);
    case Type::Question:
        scale(1.85);
        return semibold(result);
    }
    return result;
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int rowHeight()
{
    return std::max(26, QFontMetrics(QGuiApplication::font()).height() + 8);
}

double figuresWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const double digit = widestDigit(metrics);
    double width = 0;
    for (const QChar letter : text)
        width += advance(metrics, digit, letter);
    return width;
}

void paintFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double digit = widestDigit(metrics);
    const double width = figuresWidth(painter.font(), text);
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    const double y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const QChar letter : text) {
        const double step = advance(metrics, digit, letter);
        painter.drawText(QPointF(x + (step - metrics.horizontalAdvance(letter)) / 2, y), QString(letter));
        x += step;
    }
}

QString timeText(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(ms, 0) / 1000;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (seconds >= 3600)
        return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
}

QString scoreText(double score)
{
    return QLocale().toString(score, 'f', 2);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace tagwright::ui
