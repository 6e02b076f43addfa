// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/waveform_view.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace tagwright::ui {
namespace {

constexpr int above = 8;
constexpr int labelLane = 16;
constexpr int waveHeight = 52;
constexpr int leastWave = 32;
constexpr int gap = 3;
constexpr int stripHeight = 22;
constexpr int markSize = 12;
constexpr int snapPixels = 6;
constexpr qint64 stepMs = 5000;
constexpr qint64 leastSpanMs = 2000;
constexpr double usPerMs = 1000;
constexpr double zoomStep = 0.8; // of the time that is shown, for a notch of the wheel or a key

int timesHeight()
{
    return std::max(16, QFontMetrics(ui::font(Type::Xs)).height() + 2);
}

bool isNo(Mark mark)
{
    return mark == Mark::No || mark == Mark::Rejected || mark == Mark::CheckedNo;
}

/// A step between the times below, so that they have room.
qint64 tickStep(qint64 duration, double width)
{
    constexpr std::array<qint64, 10> steps{1, 5, 10, 30, 60, 120, 300, 600, 1800, 3600};
    constexpr double room = 90;
    for (const qint64 step : steps)
        if (static_cast<double>(step) * 1000 / static_cast<double>(duration) * width >= room)
            return step * 1000;
    return steps.back() * 1000;
}

} // namespace

WaveformView::WaveformView(QWidget *parent) : QWidget(parent), m_fine(new FineWaveform(this))
{
    connect(m_fine, &FineWaveform::changed, this, &WaveformView::forget);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Waveform"));
    setLayoutDirection(Qt::LeftToRight);
}

QSize WaveformView::sizeHint() const
{
    return {600, above + labelLane + waveHeight + gap + stripHeight + timesHeight() + 4};
}

QSize WaveformView::minimumSizeHint() const
{
    return {200, above + labelLane + leastWave + gap + stripHeight + timesHeight() + 4};
}

void WaveformView::forget()
{
    m_still = {};
    m_played = {};
    update();
}

void WaveformView::setDuration(qint64 ms)
{
    m_duration = ms;
    m_from = 0;
    m_span = ms;
    m_isStretch = false;
    m_waveform.reset();
    m_fine->setFile({});
    m_clips.clear();
    m_labels.clear();
    m_heard.reset();
    m_position = 0;
    setSelection(std::nullopt);
    describe();
    forget();
}

void WaveformView::showOnly(const Stretch &stretch)
{
    m_isStretch = true;
    show(stretch.first, stretch.second - stretch.first);
}

void WaveformView::setWaveform(std::shared_ptr<const audio::Waveform> waveform)
{
    m_waveform = std::move(waveform);
    wantFine();
    forget();
}

void WaveformView::setFile(const std::filesystem::path &file)
{
    m_fine->setFile(file);
    wantFine();
    forget();
}

/// Where one column of what is known would be several pixels wide.
void WaveformView::wantFine()
{
    const double columns = std::max(1.0, width() * devicePixelRatioF());
    const auto columnUs = std::max<qint64>(1, std::llround(static_cast<double>(m_span) * usPerMs / columns));
    const bool isCoarse = m_span < m_duration && (!m_waveform || m_waveform->columnUs > columnUs);
    m_fine->want(isCoarse ? std::optional(FineWaveform::Wish{m_from, m_span, columnUs}) : std::nullopt);
}

void WaveformView::setClips(std::vector<Clip> clips, double threshold, const QString &tag)
{
    m_clips = std::move(clips);
    m_threshold = threshold;
    m_tag = tag;
    forget();
}

void WaveformView::setThreshold(double threshold)
{
    m_threshold = threshold;
    forget();
}

void WaveformView::setLabels(std::vector<Labelled> labels)
{
    m_labels = std::move(labels);
    forget();
}

void WaveformView::setHeardClip(std::optional<Stretch> clip)
{
    m_heard = clip;
    update();
}

void WaveformView::setSelection(std::optional<Stretch> stretch)
{
    if (m_selection == stretch)
        return;
    m_selection = stretch;
    update();
    Q_EMIT selectionChanged(m_selection);
}

/// Only the two columns that change are painted again. A zoomed picture turns the page with the playhead.
void WaveformView::setPosition(qint64 ms)
{
    const bool wasVisible = m_position >= m_from && m_position <= m_from + m_span;
    const auto before = static_cast<int>(xOf(m_position));
    m_position = ms;
    if (wasVisible && !m_dragFrom && !m_isStretch && (ms < m_from || ms > m_from + m_span))
        show(ms, m_span);
    const auto now = static_cast<int>(xOf(ms));
    if (before == now)
        return;
    constexpr int margin = 2;
    update(std::min(before, now) - margin, 0, std::abs(now - before) + 2 * margin + 1, height());
    describe();
}

void WaveformView::describe()
{
    setAccessibleDescription(m_duration > 0 ? tr("%1 of %2").arg(timeText(m_position), timeText(m_duration))
                                            : tr("Nothing is playing."));
}

WaveformView::Lanes WaveformView::lanes() const
{
    const double wave =
        std::max<double>(leastWave, height() - above - labelLane - gap - stripHeight - timesHeight() - 4);
    Lanes lanes;
    const double w = width();
    if (m_isStretch) {
        lanes.wave = {0, 0, w, static_cast<double>(height() - timesHeight())};
        lanes.times = {0, lanes.wave.bottom(), w, static_cast<double>(timesHeight())};
        lanes.strip = {0, lanes.wave.bottom(), w, 0};
        return lanes;
    }
    lanes.labels = {0, above, w, labelLane};
    lanes.wave = {0, lanes.labels.bottom(), w, wave};
    lanes.strip = {0, lanes.wave.bottom() + gap, w, stripHeight};
    lanes.times = {0, lanes.strip.bottom(), w, static_cast<double>(timesHeight())};
    return lanes;
}

double WaveformView::xOf(qint64 ms) const
{
    return m_span == 0 ? 0 : static_cast<double>(ms - m_from) / static_cast<double>(m_span) * width();
}

qint64 WaveformView::timeAt(double x) const
{
    return std::clamp<qint64>(m_from + std::llround(x / width() * static_cast<double>(m_span)), 0,
                              m_duration);
}

void WaveformView::show(qint64 from, qint64 span)
{
    m_span = std::clamp(span, std::min(leastSpanMs, m_duration), m_duration);
    m_from = std::clamp<qint64>(from, 0, m_duration - m_span);
    wantFine();
    forget();
}

void WaveformView::zoom(double factor, qint64 around)
{
    if (m_isStretch)
        return;
    const auto span = std::clamp<qint64>(std::llround(static_cast<double>(m_span) * factor),
                                         std::min(leastSpanMs, m_duration), m_duration);
    const double place = m_span == 0 ? 0 : static_cast<double>(around - m_from) / static_cast<double>(m_span);
    show(around - std::llround(place * static_cast<double>(span)), span);
}

const WaveformView::Clip *WaveformView::clipAt(qint64 ms) const
{
    const auto found = std::ranges::find_if(m_clips, [ms](const Clip &clip) {
        return clip.startMs <= ms && ms < clip.startMs + clip.durationMs;
    });
    return found == m_clips.end() ? nullptr : &*found;
}

/// To a clip's edge, if one is near and Alt is not held.
qint64 WaveformView::snapped(qint64 ms) const
{
    if (QGuiApplication::keyboardModifiers() & Qt::AltModifier)
        return ms;
    for (const Clip &clip : m_clips)
        for (const qint64 edge : {clip.startMs, clip.startMs + clip.durationMs})
            if (std::abs(xOf(edge) - xOf(ms)) <= snapPixels)
                return edge;
    return ms;
}

// ---- painting

void WaveformView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    if (m_duration == 0)
        return;
    const double ratio = devicePixelRatioF();
    const Lanes places = lanes();
    const QSize pixels = size() * ratio;
    if (m_still.size() != pixels || m_still.devicePixelRatio() != ratio) {
        const qint64 kept = m_position;
        for (QPixmap *picture : {&m_still, &m_played}) {
            *picture = QPixmap(pixels);
            picture->setDevicePixelRatio(ratio);
            picture->fill(Qt::transparent);
            QPainter inner(picture);
            m_position = picture == &m_played ? m_duration : -1; // all of it played, or none
            paintStill(inner, places);
        }
        m_position = kept;
    }
    if (m_selection)
        painter.fillRect(QRectF(xOf(m_selection->first), places.labels.top(),
                                xOf(m_selection->second) - xOf(m_selection->first),
                                places.strip.bottom() - places.labels.top()),
                         t.sel);
    const double x = std::clamp<double>(std::round(xOf(m_position)), 0, width());
    if (x > 0) // an empty part would be all of it
        painter.drawPixmap(QPointF(0, 0), m_played, QRectF(0, 0, x * ratio, pixels.height()));
    if (x < width())
        painter.drawPixmap(QPointF(x, 0), m_still,
                           QRectF(x * ratio, 0, pixels.width() - x * ratio, pixels.height()));
    if (m_heard)
        painter.fillRect(
            QRectF(xOf(m_heard->first), places.wave.top() - 2, xOf(m_heard->second) - xOf(m_heard->first), 3),
            t.accent);
    if (m_position >= m_from && m_position <= m_from + m_span)
        painter.fillRect(QRectF(x, places.wave.top(), 1, places.strip.bottom() - places.wave.top()), t.text);
    if (m_span < m_duration && !m_isStretch) { // which part of the track this is
        const double scale = width() / static_cast<double>(m_duration);
        painter.fillRect(QRectF(0, 0, width(), 2), t.track);
        painter.fillRect(QRectF(static_cast<double>(m_from) * scale, 0,
                                std::max(4.0, static_cast<double>(m_span) * scale), 2),
                         t.accent);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void WaveformView::paintStill(QPainter &painter, const Lanes &places) const
{
    paintWave(painter, places.wave);
    if (!m_isStretch) {
        paintLabels(painter, places.labels);
        paintStrip(painter, places.strip);
    }
    paintTimes(painter, places.times);
}

/// The envelope, one column for each pixel of the device.
void WaveformView::paintWave(QPainter &painter, const QRectF &lane) const
{
    const Tokens &t = tokens();
    const double middle = std::round(lane.center().y());
    const QColor colour = m_position < 0 ? t.waveRms : t.waveRmsPlayed;
    const double ratio = painter.device()->devicePixelRatioF();
    const auto columns = static_cast<int>(lane.width() * ratio);
    const double start = static_cast<double>(m_from) * usPerMs;
    const double step = static_cast<double>(m_span) * usPerMs / columns;
    constexpr double full = 127;
    for (int column = 0; column < columns; ++column) {
        const double from = start + column * step;
        auto range = m_fine->range(from, from + step);
        if (!range && m_waveform)
            range = rangeOf(*m_waveform, from, from + step);
        const auto [low, high] = range.value_or(std::pair{0, 0}); // a line
        const double top = middle - high / full * lane.height() / 2;
        const double bottom = middle - low / full * lane.height() / 2;
        painter.fillRect(QRectF(column / ratio, top, 1 / ratio, std::max(1.0, bottom - top)), colour);
    }
}

void WaveformView::paintStrip(QPainter &painter, const QRectF &lane) const
{
    if (m_tag.isEmpty())
        return;
    const Tokens &t = tokens();
    for (const Clip &clip : m_clips) {
        const double left = std::round(xOf(clip.startMs));
        const QRectF cell(left, lane.top(), std::round(xOf(clip.startMs + clip.durationMs)) - left,
                          lane.height());
        if (!clip.score) {
            painter.fillRect(cell, QBrush(t.capline, Qt::BDiagPattern));
            continue;
        }
        const double height = std::max(1.0, std::round(*clip.score * lane.height()));
        const bool isAbove = *clip.score >= m_threshold;
        const QRectF bar(cell.left(), cell.bottom() - height, cell.width() - 1, height);
        painter.fillRect(bar, isAbove ? t.machine : t.track);
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), isAbove ? 2 : 1),
                         isAbove ? t.accent : t.faint);
    }
    const double y = std::round(lane.bottom() - m_threshold * lane.height()) + .5;
    painter.setPen(QPen(t.accent, 1, Qt::DashLine));
    painter.drawLine(QPointF(lane.left(), y), QPointF(lane.right(), y));
}

void WaveformView::paintTimes(QPainter &painter, const QRectF &lane) const
{
    const Tokens &t = tokens();
    painter.setFont(ui::font(Type::Xs));
    painter.setPen(t.muted);
    const qint64 step = tickStep(m_span, width());
    constexpr double half = 30;
    for (qint64 at = (m_from + step - 1) / step * step; at <= m_from + m_span; at += step) {
        const double x = xOf(at);
        const bool isFirst = x < 1;
        const bool isLast = x > width() - 1;
        if ((x < half && !isFirst) || (x + half > width() && !isLast))
            continue;
        const QRectF place(isFirst  ? 2
                           : isLast ? x - 2 * half - 2
                                    : x - half,
                           lane.top(), 2 * half, lane.height());
        paintFigures(painter, place,
                     isFirst  ? Qt::AlignLeft
                     : isLast ? Qt::AlignRight
                              : Qt::AlignHCenter,
                     timeText(at));
    }
}

/// Brackets over the labelled clips, with their marks.
void WaveformView::paintLabels(QPainter &painter, const QRectF &lane) const
{
    const Tokens &t = tokens();
    for (const Labelled &label : m_labels) {
        const bool isWhole = label.startMs < 0;
        const double left = std::round(isWhole ? 0 : xOf(label.startMs)) + .5;
        const double right =
            std::round(isWhole ? width() - 1 : xOf(label.startMs + label.durationMs) - 2) + .5;
        const double y = std::round(lane.center().y()) + .5;
        painter.setPen(QPen(isNo(label.mark) || label.mark == Mark::NotSure ? t.no : t.accent, 1));
        const double centre = (left + right) / 2;
        constexpr double space = markSize / 2.0 + 3;
        painter.drawLine(QPointF(left, y), QPointF(left, lane.bottom() - 2));
        painter.drawLine(QPointF(left, y), QPointF(centre - space, y));
        painter.drawLine(QPointF(centre + space, y), QPointF(right, y));
        painter.drawLine(QPointF(right, y), QPointF(right, lane.bottom() - 2));
        paintMark(painter, label.mark, QPointF(centre, y), markSize);
    }
}

// ---- pointer and keys

void WaveformView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    wantFine();
}

void WaveformView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_duration > 0)
        m_dragFrom = timeAt(event->position().x());
}

void WaveformView::mouseMoveEvent(QMouseEvent *event)
{
    constexpr double least = 4; // pixels: less is a click
    if (!m_dragFrom || std::abs(event->position().x() - xOf(*m_dragFrom)) < least)
        return;
    const qint64 from = snapped(*m_dragFrom);
    const qint64 to = snapped(timeAt(event->position().x()));
    setSelection(Stretch{std::min(from, to), std::max(from, to)});
}

void WaveformView::mouseReleaseEvent(QMouseEvent *event)
{
    constexpr double least = 4;
    if (m_dragFrom && std::abs(event->position().x() - xOf(*m_dragFrom)) < least)
        Q_EMIT seekWanted(timeAt(event->position().x()));
    m_dragFrom.reset();
}

void WaveformView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Clip *clip = clipAt(timeAt(event->position().x())))
        setSelection(Stretch{clip->startMs, clip->startMs + clip->durationMs});
}

/// Ctrl zooms; without it, a zoomed picture moves.
void WaveformView::wheelEvent(QWheelEvent *event)
{
    if (m_isStretch) {
        event->ignore();
        return;
    }
    constexpr double notch = 120;
    const QPoint turned = event->angleDelta();
    const double notches = (turned.y() != 0 ? turned.y() : turned.x()) / notch;
    if (m_duration > 0 && event->modifiers() == Qt::ControlModifier) {
        zoom(std::pow(zoomStep, notches), timeAt(event->position().x()));
    } else if (m_span < m_duration) {
        constexpr double part = 0.15; // of what is shown
        show(m_from - std::llround(notches * part * static_cast<double>(m_span)), m_span);
    } else {
        event->ignore();
        return;
    }
    event->accept();
}

void WaveformView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep, m_position);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomStep, m_position);
        break;
    case Qt::Key_0:
        if (!m_isStretch)
            show(0, m_duration);
        break;
    case Qt::Key_Left:
        Q_EMIT seekWanted(std::max<qint64>(0, m_position - stepMs));
        break;
    case Qt::Key_Right:
        Q_EMIT seekWanted(std::min(m_duration, m_position + stepMs));
        break;
    case Qt::Key_Home:
        Q_EMIT seekWanted(0);
        break;
    case Qt::Key_BracketLeft:
        setSelection(Stretch{m_position, m_selection && m_selection->second > m_position ? m_selection->second
                                                                                         : m_duration});
        break;
    case Qt::Key_BracketRight:
        setSelection(
            Stretch{m_selection && m_selection->first < m_position ? m_selection->first : 0, m_position});
        break;
    case Qt::Key_Escape:
        if (m_selection) {
            setSelection(std::nullopt);
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

bool WaveformView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_duration > 0) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qint64 at = timeAt(help->pos().x());
        QString text = timeText(at);
        if (const Clip *clip = clipAt(at); clip && !m_tag.isEmpty()) {
            const QString range = QStringLiteral("%1–%2").arg(timeText(clip->startMs),
                                                              timeText(clip->startMs + clip->durationMs));
            text = clip->score ? tr("%1, %2 %3").arg(range, m_tag, scoreText(*clip->score))
                               : tr("%1, not analysed yet").arg(range);
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        forget();
    return QWidget::event(event);
}

} // namespace tagwright::ui
