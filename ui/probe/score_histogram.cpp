// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/score_histogram.h"

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
#include <numeric>
#include <utility>

namespace tagwright::ui {
namespace {

constexpr double hitHalf = 12;
constexpr double keyStep = 0.01;
constexpr double pageStep = 0.05;
constexpr double tickHeight = 7;
constexpr double tickGap = 2;
constexpr double barsHeight = 92;

/// Bars, then two rows of ticks, then a line of numbers.
double belowBars()
{
    return 2 * (tickHeight + tickGap) + 2 + std::ceil(QFontMetricsF(ui::font(Type::Xs)).height());
}

} // namespace

ScoreHistogram::ScoreHistogram(QWidget *parent) : QWidget(parent)
{
    AccessibleThreshold<ScoreHistogram>::install();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void ScoreHistogram::setScores(Scores scores)
{
    m_scores = std::move(scores);
    describe();
}

void ScoreHistogram::setThreshold(double threshold)
{
    m_threshold = threshold;
    describe();
    AccessibleThreshold<ScoreHistogram>::announce(this);
}

QString ScoreHistogram::summary() const
{
    return tr("threshold %1").arg(scoreText(m_threshold));
}

void ScoreHistogram::describe()
{
    setAccessibleName(tr("Scores in the library"));
    const std::int64_t tracks = std::accumulate(m_scores.counts.begin(), m_scores.counts.end(), 0LL);
    setAccessibleDescription(
        tr("%1 tracks have scores.", nullptr, static_cast<int>(tracks)).arg(countText(tracks)));
    setToolTip(
        tr("How many tracks have which score. Heights are square roots, so that few tracks show too."));
    update();
}

// ---- where things are

QSize ScoreHistogram::sizeHint() const
{
    return {360, minimumSizeHint().height()};
}

QSize ScoreHistogram::minimumSizeHint() const
{
    return {160, static_cast<int>(barsHeight + belowBars())};
}

QRectF ScoreHistogram::plot() const
{
    return {.5, 0, width() - 1.0, height() - belowBars()};
}

double ScoreHistogram::xOf(double score) const
{
    return plot().left() + std::clamp(score, 0.0, 1.0) * plot().width();
}

double ScoreHistogram::heightOf(std::size_t bin) const
{
    const auto largest = static_cast<double>(*std::ranges::max_element(m_scores.counts));
    return largest > 0
               ? (plot().height() - 4) * std::sqrt(static_cast<double>(m_scores.counts[bin]) / largest)
               : 0;
}

bool ScoreHistogram::isOnThreshold(const QPointF &place) const
{
    return std::abs(place.x() - xOf(m_threshold)) <= hitHalf;
}

// ---- hands

void ScoreHistogram::moveTo(double threshold)
{
    move(threshold);
    choose();
}

void ScoreHistogram::move(double threshold)
{
    threshold = std::clamp(std::round(threshold / keyStep) * keyStep, 0.0, 1.0);
    if (threshold == m_threshold)
        return;
    m_moved = threshold;
    setThreshold(threshold);
    Q_EMIT thresholdMoved(threshold);
}

void ScoreHistogram::choose()
{
    if (const auto chosen = std::exchange(m_moved, std::nullopt))
        Q_EMIT thresholdChosen(*chosen);
}

void ScoreHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnThreshold(event->position()))
        m_isDragging = true;
    else
        QWidget::mousePressEvent(event);
}

void ScoreHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        move((event->position().x() - plot().left()) / plot().width());
    setCursor(m_isDragging || isOnThreshold(event->position()) ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void ScoreHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_isDragging, false))
        return;
    choose();
}

/// To the right is a higher score.
void ScoreHistogram::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        move(m_threshold - keyStep);
        break;
    case Qt::Key_Right:
        move(m_threshold + keyStep);
        break;
    case Qt::Key_PageDown:
        move(m_threshold - pageStep);
        break;
    case Qt::Key_PageUp:
        move(m_threshold + pageStep);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// A key that is held moves the threshold many times, and chooses once.
void ScoreHistogram::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat() && !m_isDragging)
        choose();
    QWidget::keyReleaseEvent(event);
}

void ScoreHistogram::focusOutEvent(QFocusEvent *event)
{
    if (!m_isDragging)
        choose();
    update();
    QWidget::focusOutEvent(event);
}

void ScoreHistogram::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

// ---- paint

void ScoreHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBars(painter);
    paintTicks(painter);
    paintThreshold(painter);
    if (hasFocus()) {
        painter.setPen(QPen(tokens().accent, 1, Qt::DotLine));
        painter.drawRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5));
    }
}

/// The bin of the threshold has two colours.
void ScoreHistogram::paintBars(QPainter &painter) const
{
    const Tokens &t = tokens();
    const QRectF area = plot();
    const double threshold = xOf(m_threshold);
    constexpr auto binCount = static_cast<double>(bins);
    for (std::size_t i = 0; i < bins; ++i) {
        if (m_scores.counts[i] == 0)
            continue;
        const double left = std::round(xOf(static_cast<double>(i) / binCount));
        const double right = std::round(xOf(static_cast<double>(i + 1) / binCount)) - 1;
        const double height = std::max(1.0, std::round(heightOf(i)));
        const double middle = std::clamp(threshold, left, right);
        painter.fillRect(QRectF(left, area.bottom() - height, middle - left, height), t.capline);
        painter.fillRect(QRectF(middle, area.bottom() - height, right - middle, height), t.machine);
    }
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), t.capline);
}

void ScoreHistogram::paintTicks(QPainter &painter) const
{
    const Tokens &t = tokens();
    double top = plot().bottom() + tickGap + 1;
    for (const auto &[scores, colour] : {std::pair{&m_scores.yes, t.accent}, std::pair{&m_scores.no, t.no}}) {
        for (const double score : *scores)
            painter.fillRect(QRectF(std::round(xOf(score)), top, 1, tickHeight), colour);
        top += tickHeight + tickGap;
    }
}

void ScoreHistogram::paintThreshold(QPainter &painter) const
{
    const Tokens &t = tokens();
    const QRectF area = plot();
    const double x = std::floor(xOf(m_threshold));
    const double bottom = area.bottom() + 2 * (tickHeight + tickGap);
    painter.fillRect(QRectF(x, 0, 1, bottom), t.accent);

    painter.setFont(semibold(ui::font(Type::Xs)));
    const QString number = scoreText(m_threshold);
    const double half = figuresWidth(painter.font(), number) / 2;
    const double line = std::ceil(QFontMetricsF(painter.font()).height());
    const double centre = std::clamp(x, area.left() + half, area.right() - half);
    const QRectF below(area.left(), bottom + 2, area.width(), line);
    painter.setPen(t.text);
    paintFigures(painter, QRectF(centre - half, below.top(), 2 * half, line), Qt::AlignHCenter, number);
    painter.setFont(ui::font(Type::Xs));
    painter.setPen(t.muted);
    constexpr double room = 14;
    if (centre - half > area.left() + room)
        paintFigures(painter, below, Qt::AlignLeft, QLocale().toString(0));
    if (centre + half < area.right() - room)
        paintFigures(painter, below, Qt::AlignRight, QLocale().toString(1));
}

} // namespace tagwright::ui
