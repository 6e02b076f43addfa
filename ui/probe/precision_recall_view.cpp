// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/precision_recall_view.h"

#include "ui/probe/accessible_threshold.h"
#include "ui/probe/figures.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace tagwright::ui {
namespace {

constexpr double hitRadius = 12;
constexpr double ringRadius = 7;
constexpr double keyStep = 0.01;
constexpr double pageStep = 0.05;
constexpr int gridStep = 25;

QPointF nearestOn(const QPointF &from, const QPointF &to, const QPointF &place, double &part)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    part = length > 0 ? std::clamp(QPointF::dotProduct(place - from, along) / length, 0.0, 1.0) : 0;
    return from + part * along;
}

} // namespace

PrecisionRecallView::PrecisionRecallView(QWidget *parent) : QWidget(parent)
{
    AccessibleThreshold<PrecisionRecallView>::install();
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void PrecisionRecallView::setCurve(Certainty certainty, std::vector<CurvePoint> points, std::int64_t reach)
{
    m_certainty = certainty;
    m_points = std::move(points);
    m_reach = reach;
    m_isDragging = m_isDragging && hasPoint();
    describe();
}

void PrecisionRecallView::setPoint(const tagging::OperatingPoint &point)
{
    m_point = point;
    describe();
    AccessibleThreshold<PrecisionRecallView>::announce(this);
}

bool PrecisionRecallView::hasPoint() const
{
    return m_certainty == Certainty::Checked && m_point.estimate && !m_points.empty();
}

QString PrecisionRecallView::summary() const
{
    switch (m_certainty) {
    case Certainty::TooFew:
        return tr("No curve yet: too few examples.");
    case Certainty::Optimistic:
        return tr("Optimistic: guessed from your own examples.");
    case Certainty::Checked:
        break;
    }
    if (!m_point.estimate)
        return tr("threshold %1, no track").arg(scoreText(m_point.threshold));
    return tr("threshold %1, about %2 tracks, %3 right, %4 to %5", nullptr, static_cast<int>(m_point.tracks))
        .arg(scoreText(m_point.threshold), countText(m_point.tracks),
             percentText(m_point.estimate->precision), percentText(m_point.estimate->low),
             percentText(m_point.estimate->high));
}

void PrecisionRecallView::describe()
{
    setAccessibleName(tr("Right against found"));
    setAccessibleDescription(summary());
    setFocusPolicy(hasPoint() ? Qt::StrongFocus : Qt::NoFocus);
    update();
}

// ---- where things are

QSize PrecisionRecallView::sizeHint() const
{
    constexpr int height = 310;
    return {360, std::max(height, minimumSizeHint().height())};
}

QSize PrecisionRecallView::minimumSizeHint() const
{
    constexpr int least = 200;
    const int line = QFontMetrics(ui::font(Type::Xs)).height();
    return {200, std::max(least, 12 * line)};
}

QRectF PrecisionRecallView::plot() const
{
    const QFontMetricsF metrics(ui::font(Type::Xs));
    const double label = metrics.horizontalAdvance(QLocale().toString(100));
    const double line = std::ceil(metrics.height());
    const double left = std::ceil(line + label + 8);
    const double top = std::ceil(line / 2);
    return {left + .5, top + .5, std::floor(width() - left - label / 2 - 3),
            std::floor(height() - top - 2 * line - 8)};
}

QPointF PrecisionRecallView::position(double recall, double precision) const
{
    const QRectF area = plot();
    return {area.left() + std::clamp(recall, 0.0, 1.0) * area.width(),
            area.bottom() - std::clamp(precision, 0.0, 1.0) * area.height()};
}

bool PrecisionRecallView::isOnPoint(const QPointF &place) const
{
    if (!hasPoint())
        return false;
    const QPointF way = place - position(m_point.estimate->recall, m_point.estimate->precision);
    return std::hypot(way.x(), way.y()) <= hitRadius;
}

double PrecisionRecallView::nearestThreshold(const QPointF &place) const
{
    double nearest = std::numeric_limits<double>::infinity();
    double threshold = m_points.front().threshold;
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        const CurvePoint &before = m_points[i - 1];
        const CurvePoint &after = m_points[i];
        double part = 0;
        const QPointF way = place - nearestOn(position(before.recall, before.precision),
                                              position(after.recall, after.precision), place, part);
        if (const double distance = QPointF::dotProduct(way, way); distance < nearest) {
            nearest = distance;
            threshold = std::lerp(before.threshold, after.threshold, part);
        }
    }
    return threshold;
}

// ---- hands

void PrecisionRecallView::moveTo(double threshold)
{
    move(threshold);
    choose();
}

void PrecisionRecallView::move(double threshold)
{
    if (!hasPoint())
        return;
    threshold = std::clamp(threshold, m_points.back().threshold, m_points.front().threshold);
    if (threshold == m_point.threshold)
        return;
    m_moved = threshold;
    Q_EMIT thresholdMoved(threshold);
}

void PrecisionRecallView::choose()
{
    if (const auto chosen = std::exchange(m_moved, std::nullopt))
        Q_EMIT thresholdChosen(*chosen);
}

/// The nearest stop on that side of where the point is.
void PrecisionRecallView::moveToStop(bool surer)
{
    std::optional<std::size_t> next;
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        const double way = surer ? m_stops[i] - m_point.threshold : m_point.threshold - m_stops[i];
        const double best =
            next ? std::abs(m_stops[*next] - m_point.threshold) : std::numeric_limits<double>::infinity();
        if (way > 0 && way < best)
            next = i;
    }
    if (next)
        Q_EMIT stopChosen(static_cast<probe::Stop>(*next));
}

void PrecisionRecallView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnPoint(event->position()))
        m_isDragging = true;
    else
        QWidget::mousePressEvent(event);
}

void PrecisionRecallView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        move(nearestThreshold(event->position()));
    setCursor(m_isDragging                   ? Qt::ClosedHandCursor
              : isOnPoint(event->position()) ? Qt::OpenHandCursor
                                             : Qt::ArrowCursor);
}

void PrecisionRecallView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDragging)
        return;
    m_isDragging = false;
    choose();
}

/// To the right is further down the curve: more found, a lower threshold.
void PrecisionRecallView::keyPressEvent(QKeyEvent *event)
{
    if (!hasPoint()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto step = [this](double by) { move(std::round((m_point.threshold + by) / keyStep) * keyStep); };
    switch (event->key()) {
    case Qt::Key_Left:
        step(keyStep);
        break;
    case Qt::Key_Right:
        step(-keyStep);
        break;
    case Qt::Key_PageUp:
        step(pageStep);
        break;
    case Qt::Key_PageDown:
        step(-pageStep);
        break;
    case Qt::Key_Home:
        moveToStop(true);
        break;
    case Qt::Key_End:
        moveToStop(false);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// A key that is held moves the point many times, and chooses once.
void PrecisionRecallView::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat() && !m_isDragging)
        choose();
    QWidget::keyReleaseEvent(event);
}

void PrecisionRecallView::focusOutEvent(QFocusEvent *event)
{
    if (!m_isDragging)
        choose();
    update();
    QWidget::focusOutEvent(event);
}

void PrecisionRecallView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

// ---- paint

void PrecisionRecallView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    if (m_certainty == Certainty::TooFew || m_points.empty())
        return;
    paintCurve(painter);
    if (m_certainty == Certainty::Optimistic) {
        const QString word = tr("Optimistic");
        painter.setFont(semibold(ui::font(Type::Sm)));
        const QFontMetricsF metrics(painter.font());
        const QSizeF size(metrics.horizontalAdvance(word) + 24, metrics.height() + 8);
        const QRectF area = plot();
        paintBox(painter, QRectF(QPointF(area.left() + 10, area.bottom() - 10 - size.height()), size), word);
    } else if (hasPoint()) {
        paintPoint(painter);
    }
}

void PrecisionRecallView::paintAxes(QPainter &painter) const
{
    const Tokens &t = tokens();
    const QRectF area = plot();
    painter.save();
    if (m_certainty == Certainty::TooFew) {
        constexpr double emptyOpacity = .55;
        painter.setOpacity(emptyOpacity);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(t.soft);
    for (int percent = gridStep; percent < 100; percent += gridStep) {
        const QPointF at = position(percent / 100.0, percent / 100.0);
        painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
        painter.drawLine(QPointF(area.left(), at.y()), QPointF(area.right(), at.y()));
    }
    painter.setPen(t.line);
    painter.drawRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(Type::Xs));
    painter.setPen(t.muted);
    const QFontMetricsF metrics(painter.font());
    const double line = std::ceil(metrics.height());
    for (int percent = 0; percent <= 100; percent += gridStep) {
        const QPointF at = position(percent / 100.0, percent / 100.0);
        const QString text = QLocale().toString(percent);
        paintFigures(painter, QRectF(0, at.y() - line / 2, area.left() - 5, line), Qt::AlignRight, text);
        paintFigures(painter, QRectF(at.x() - 30, area.bottom() + 3, 60, line), Qt::AlignHCenter, text);
    }
    const auto title = [&](const QRectF &place, const QString &text) {
        painter.drawText(place, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    const QRectF below(0, area.bottom() + 5 + line, width(), line);
    const QString found = m_reach > 0 ? tr("Found, % of those among the first %1").arg(countText(m_reach))
                                      : tr("Found, % of all that fit");
    // In the plot's middle if there is room, else in the widget's.
    const double half = std::min(area.center().x(), width() - area.center().x());
    title(metrics.horizontalAdvance(found) <= 2 * half
              ? QRectF(area.center().x() - half, below.top(), 2 * half, line)
              : below,
          found);
    painter.translate(line / 2, area.center().y());
    painter.rotate(-90);
    title(QRectF(-area.height() / 2, -line / 2, area.height(), line), tr("Right, %"));
    painter.restore();
}

QPainterPath PrecisionRecallView::line(double CurvePoint::*value) const
{
    QPainterPath path(position(0, m_points.front().*value));
    for (const CurvePoint &point : m_points)
        path.lineTo(position(point.recall, point.*value));
    return path;
}

/// Lines at 45°, each cut where it leaves the band: clipping would be lost in an SVG.
void PrecisionRecallView::paintHatching(QPainter &painter) const
{
    constexpr double gap = 6;
    const QRectF area = plot();
    std::vector<double> tops;
    std::vector<double> bottoms;
    auto after = m_points.begin();
    for (double x = area.left(); x <= area.right(); ++x) {
        const double recall = (x - area.left()) / area.width();
        while (after != m_points.end() && after->recall < recall)
            ++after;
        if (after == m_points.end())
            break;
        const CurvePoint &before = after == m_points.begin() ? *after : *std::prev(after);
        const double span = after->recall - before.recall;
        const double part = span > 0 ? (recall - before.recall) / span : 0;
        tops.push_back(position(0, std::lerp(before.high, after->high, part)).y());
        bottoms.push_back(position(0, std::lerp(before.low, after->low, part)).y());
    }
    const auto columns = static_cast<double>(tops.size());
    for (double start = area.top(); start < area.bottom() + columns; start += gap) {
        std::optional<double> from;
        for (double column = 0; column <= columns; ++column) {
            const auto i = static_cast<std::size_t>(column);
            const double y = start - column;
            const bool isInside = column < columns && y >= tops[i] && y <= bottoms[i];
            if (isInside && !from)
                from = column;
            if (!isInside && from) {
                painter.drawLine(QPointF(area.left() + *from, start - *from),
                                 QPointF(area.left() + column - 1, start - column + 1));
                from.reset();
            }
        }
    }
}

void PrecisionRecallView::paintCurve(QPainter &painter) const
{
    const Tokens &t = tokens();
    if (m_certainty == Certainty::Checked) {
        QPainterPath band = line(&CurvePoint::high);
        band.connectPath(line(&CurvePoint::low).toReversed());
        painter.fillPath(band, t.band);
        painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    } else {
        painter.setPen(t.capline);
        paintHatching(painter);
        QPen dashes(t.muted, 2);
        dashes.setDashPattern({2.5, 2}); // in pen widths: 5 and 4 pixels
        dashes.setCapStyle(Qt::FlatCap);
        painter.setPen(dashes);
    }
    painter.drawPath(line(&CurvePoint::precision));
}

void PrecisionRecallView::paintPoint(QPainter &painter) const
{
    constexpr double barEnd = 4;
    const Tokens &t = tokens();
    const QRectF area = plot();
    const auto &[count, threshold, precision, low, high, recall, shares] = *m_point.estimate;
    const QPointF centre = position(recall, precision);
    QPen guide(t.accent, 1);
    guide.setDashPattern({3, 3});
    painter.setPen(guide);
    painter.drawLine(centre, QPointF(centre.x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), centre.y()), centre);

    painter.setPen(QPen(t.text, 1.5));
    for (const double end : {low, high}) {
        const QPointF at = position(recall, end);
        painter.drawLine(at - QPointF(barEnd, 0), at + QPointF(barEnd, 0));
    }
    painter.drawLine(position(recall, low), position(recall, high));

    painter.setPen(QPen(t.accent, 3));
    painter.setBrush(t.base);
    painter.drawEllipse(centre, ringRadius - 1.5, ringRadius - 1.5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 1));
        painter.drawEllipse(centre, ringRadius + 3, ringRadius + 3);
    }

    const QString text = QStringLiteral("%1 · %2").arg(scoreText(m_point.threshold), percentText(precision));
    painter.setFont(semibold(ui::font(Type::Xs)));
    const QFontMetricsF metrics(painter.font());
    QRectF box(0, 0, std::ceil(metrics.horizontalAdvance(text) + 16), std::ceil(metrics.height() + 6));
    box.moveTopRight(centre + QPointF(-ringRadius - 4, ringRadius + 4));
    if (box.left() < area.left() + 2)
        box.moveLeft(centre.x() + ringRadius + 4);
    if (box.bottom() > area.bottom() - 2)
        box.moveBottom(centre.y() - ringRadius - 4);
    paintBox(painter, box, text);
}

void PrecisionRecallView::paintBox(QPainter &painter, const QRectF &box, const QString &text) const
{
    const Tokens &t = tokens();
    painter.setPen(t.line);
    painter.setBrush(t.base);
    painter.drawRoundedRect(QRectF(box.toAlignedRect()).adjusted(.5, .5, -.5, -.5), 4, 4);
    painter.setPen(t.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace tagwright::ui
