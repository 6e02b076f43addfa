// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/label_mark.h"

#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

#include <array>
#include <numbers>

namespace tagwright::ui {
namespace {

/// Everything below is on a grid of 16 × 16 units.
constexpr double grid = 16;
constexpr QPointF middle{8, 8};

bool isYes(Mark mark)
{
    return mark == Mark::Yes || mark == Mark::Accepted || mark == Mark::CheckedYes;
}

void drawShape(QPainter &painter, Mark mark)
{
    if (mark == Mark::Yes || mark == Mark::No) {
        painter.drawRoundedRect(QRectF(1.2, 1.2, 13.6, 13.6), 2.6, 2.6);
    } else if (mark == Mark::Accepted || mark == Mark::Rejected) {
        painter.drawEllipse(middle, 7, 7);
    } else {
        constexpr double half = 8.6;
        painter.drawPolygon(QPolygonF{{8, 8 - half}, {8 + half, 8}, {8, 8 + half}, {8 - half, 8}});
    }
}

void drawSign(QPainter &painter, Mark mark)
{
    painter.save();
    if (mark == Mark::CheckedYes || mark == Mark::CheckedNo) {
        painter.translate(middle);
        painter.scale(.74, .74);
        painter.translate(-middle);
    }
    if (isYes(mark)) {
        painter.drawPolyline(QPolygonF{{4.6, 8.3}, {7, 10.7}, {11.5, 5.7}});
    } else {
        painter.drawLine(QPointF(5.2, 5.2), QPointF(10.8, 10.8));
        painter.drawLine(QPointF(10.8, 5.2), QPointF(5.2, 10.8));
    }
    painter.restore();
}

void draw(QPainter &painter, Mark mark)
{
    const Tokens &t = tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark == Mark::Suggested) {
        constexpr double radius = 6.1;
        constexpr double stroke = 1.6;
        QPen pen(t.accent, stroke);
        const double period = 2 * std::numbers::pi * radius / 8 / stroke; // eight dashes, in pen widths
        pen.setDashPattern({period * .58, period * .42});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawEllipse(middle, radius, radius);
        return;
    }
    if (mark == Mark::NotSure) {
        painter.setPen(QPen(t.muted, 1.4));
        painter.drawEllipse(middle, 6.3, 6.3);
        QFont font = QGuiApplication::font();
        font.setPixelSize(10);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.drawText(QRectF(0, 0, grid, grid), Qt::AlignCenter, QStringLiteral("?"));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(isYes(mark) ? t.accent : t.no);
    drawShape(painter, mark);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isYes(mark) ? t.onAccent : t.onNo, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    drawSign(painter, mark);
}

} // namespace

bool isLabel(Mark mark)
{
    return mark != Mark::None && mark != Mark::Suggested;
}

void paintMark(QPainter &painter, Mark mark, const QPointF &centre, double size)
{
    if (mark == Mark::None)
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    // A diamond reaches a little over the grid.
    constexpr double margin = 1;
    const double side = size * (grid + 2 * margin) / grid;
    const QString key = QStringLiteral("mark/%1/%2/%3/%4")
                            .arg(static_cast<int>(mark))
                            .arg(size)
                            .arg(ratio)
                            .arg(QGuiApplication::palette().cacheKey());
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap((QSizeF(side, side) * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter inner(&picture);
        inner.scale(size / grid, size / grid);
        inner.translate(margin, margin);
        draw(inner, mark);
        inner.end();
        QPixmapCache::insert(key, picture);
    }
    painter.drawPixmap(centre - QPointF(side, side) / 2, picture);
}

QString markText(Mark mark)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Mark", "not suggested"),
                                      QT_TRANSLATE_NOOP("Mark", "labelled yes"),
                                      QT_TRANSLATE_NOOP("Mark", "labelled no"),
                                      QT_TRANSLATE_NOOP("Mark", "suggestion accepted"),
                                      QT_TRANSLATE_NOOP("Mark", "suggestion rejected"),
                                      QT_TRANSLATE_NOOP("Mark", "checked: yes"),
                                      QT_TRANSLATE_NOOP("Mark", "checked: no"),
                                      QT_TRANSLATE_NOOP("Mark", "suggested"),
                                      QT_TRANSLATE_NOOP("Mark", "not sure")};
    return QCoreApplication::translate("Mark", texts[static_cast<std::size_t>(mark)]);
}

} // namespace tagwright::ui
