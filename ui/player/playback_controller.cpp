// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playback_controller.h"

#include "ui/session/core_text.h"

#include <QSettings>

#include <algorithm>
#include <cmath>

namespace tagwright::ui {

using catalogue::TrackId;

namespace {

constexpr qint64 gridMs = 30'000;
constexpr auto levelKey = "playback/level-loudness";
constexpr auto playOnKey = "playback/play-on";
constexpr auto deviceKey = "playback/device";
constexpr auto deviceNameKey = "playback/device-name";

/// Start of the stretch of ten seconds that swings furthest.
qint64 loudestMs(const audio::Waveform &wave)
{
    constexpr std::int64_t stretchUs = 10'000'000;
    const auto columns = static_cast<std::size_t>(std::clamp<std::int64_t>(
        stretchUs / std::max<std::int64_t>(wave.columnUs, 1), 1, std::ssize(wave.minimum)));
    double sum = 0;
    double most = -1;
    std::size_t best = 0;
    const auto power = [&wave](std::size_t i) {
        const double swing = wave.maximum[i] - wave.minimum[i];
        return swing * swing;
    };
    for (std::size_t i = 0; i < wave.minimum.size(); ++i) {
        sum += power(i);
        if (i >= columns)
            sum -= power(i - columns);
        if (i + 1 >= columns && sum > most) {
            most = sum;
            best = i + 1 - columns;
        }
    }
    constexpr std::int64_t usPerMs = 1000;
    return static_cast<qint64>(best) * wave.columnUs / usPerMs;
}

} // namespace

PlaybackController::PlaybackController(Session &session, Player &player, ReviewController &review,
                                       TrackBrowser &browser, PlayerBar &bar, QObject *parent)
    : QObject(parent), m_session(session), m_player(player), m_review(review), m_browser(browser), m_bar(bar)
{
    const QSettings settings;
    m_playsOn = settings.value(QLatin1String(playOnKey), false).toBool();
    m_player.setLevelsLoudness(settings.value(QLatin1String(levelKey), true).toBool());
    m_player.output().choose({.id = settings.value(QLatin1String(deviceKey)).toByteArray(),
                              .name = settings.value(QLatin1String(deviceNameKey)).toString()});
    connect(&review, &ReviewController::playWanted, this, &PlaybackController::playClip);
    connect(&review, &ReviewController::silenceWanted, &player, &Player::stop);
    connect(&review, &ReviewController::upNextChanged, this, &PlaybackController::prefetch);
    connect(&browser.table(), &TrackTable::trackActivated, this, &PlaybackController::playTrack);
    connect(&player, &Player::positionChanged, this, &PlaybackController::followPosition);
    connect(&player, &Player::ended, this, &PlaybackController::onEnded);
    connect(&player, &Player::trackChanged, this, [this] {
        const auto &current = m_player.current();
        m_browser.model().setPlaying(current ? std::optional(current->track) : std::nullopt);
    });
    connect(&player, &Player::failed, this, [this](const Error &error) {
        const QString name = QString::fromStdString(error.path.filename().string());
        Q_EMIT failed(error.code == ErrorCode::NotFound
                          ? tr("“%1” cannot be played: the file is not there. Its labels are kept.").arg(name)
                          : tr("“%1” cannot be played: %2").arg(name, coreText(error.message)));
    });
    connect(&player, &Player::deviceLost, this, [this](const QString &device) {
        Q_EMIT failed(tr("“%1” is not connected any more. Playing is paused.").arg(device));
    });
    connect(&bar.waveform(), &WaveformView::selectionChanged, &review,
            [&review](const std::optional<WaveformView::Stretch> &stretch) { review.setSelection(stretch); });
    connect(&review, &ReviewController::heardChanged, this, [this] {
        const auto &heard = m_review.heard();
        m_bar.waveform().setHeardClip(
            heard ? std::optional(WaveformView::Stretch{heard->startMs, heard->startMs + heard->durationMs})
                  : std::nullopt);
    });
}

void PlaybackController::setPlaysOn(bool on)
{
    m_playsOn = on;
    QSettings().setValue(QLatin1String(playOnKey), on);
}

void PlaybackController::setLevelsLoudness(bool levels)
{
    m_player.setLevelsLoudness(levels);
    QSettings().setValue(QLatin1String(levelKey), levels);
}

void PlaybackController::chooseDevice(const AudioDevice &device)
{
    m_player.output().choose(device);
    QSettings settings;
    settings.setValue(QLatin1String(deviceKey), device.id);
    settings.setValue(QLatin1String(deviceNameKey), device.name);
}

std::optional<PlayRequest> PlaybackController::requestFor(TrackId track, qint64 startMs) const
{
    const auto row = m_session.tracks()->rowOf(track);
    if (!row)
        return std::nullopt;
    const float loudness = m_session.tracks()->loudnessLufs(*row);
    return PlayRequest{.track = track,
                       .path = m_session.tracks()->path(*row),
                       .startMs = startMs,
                       .endMs = {},
                       .loudnessLufs = std::isnan(loudness) ? std::nullopt : std::optional<double>(loudness)};
}

/// The clip of the grid that holds the instant.
ReviewClip PlaybackController::clipAt(TrackId track, qint64 ms) const
{
    ReviewClip clip{.track = track, .startMs = ms / gridMs * gridMs, .durationMs = gridMs, .reason = {}};
    if (const auto row = m_session.tracks()->rowOf(track))
        clip.durationMs = std::clamp<qint64>(m_session.tracks()->durationMs(*row) - clip.startMs, 0, gridMs);
    return clip;
}

void PlaybackController::playTrack(TrackId track)
{
    qint64 startMs = 0;
    const auto view = m_session.activeTag();
    const auto row = m_session.tracks()->rowOf(track);
    if (view && row && view->tracks == m_session.tracks() && view->marks[*row] == Mark::Suggested) {
        const auto clips = view->clipScores(track);
        const auto best = std::ranges::max_element(clips, {}, &TagView::ClipScore::score);
        if (best != clips.end())
            startMs = best->startMs;
    }
    if (const auto request = requestFor(track, startMs)) {
        m_player.play(*request);
        m_review.setHeard(clipAt(track, startMs));
    }
}

/// A clip of the review plays to its end, and again.
void PlaybackController::playClip(const ReviewClip &clip)
{
    auto request = requestFor(clip.track, clip.startMs);
    if (!request)
        return;
    request->endMs = clip.startMs + clip.durationMs;
    m_player.play(*request);
    m_browser.table().showTrack(clip.track);
}

void PlaybackController::prefetch()
{
    if (m_review.upNext().empty())
        return;
    const ReviewClip &next = m_review.upNext().front();
    if (auto request = requestFor(next.track, next.startMs)) {
        request->endMs = next.startMs + next.durationMs;
        m_player.prepare(*request);
    }
}

void PlaybackController::playPause()
{
    if (m_player.current()) {
        m_player.togglePause();
        return;
    }
    const QModelIndex row = m_browser.table().currentIndex();
    if (row.isValid())
        playTrack(m_browser.model().trackAt(row.row()));
    else if (m_browser.shown() > 0)
        playTrack(m_browser.model().trackAt(0));
}

void PlaybackController::playAgain()
{
    const auto &heard = m_review.heard();
    if (!heard || !m_player.current())
        return;
    m_player.seek(heard->startMs);
    if (!m_player.isPlaying())
        m_player.togglePause();
}

void PlaybackController::step(int rows)
{
    const auto &current = m_player.current();
    const auto row = current ? m_browser.model().rowOf(current->track) : std::nullopt;
    const int wanted = row ? *row + rows : 0;
    if (wanted >= 0 && wanted < m_browser.shown()) {
        playTrack(m_browser.model().trackAt(wanted));
        m_browser.table().showTrack(m_player.current()->track);
    }
}

void PlaybackController::onEnded()
{
    if (m_player.current() && m_player.current()->endMs)
        playAgain(); // a clip that is asked about
    else if (m_playsOn)
        step(1);
}

/// What the user plays by hand is heard clip by clip.
void PlaybackController::followPosition()
{
    const auto &heard = m_review.heard();
    const auto &current = m_player.current();
    if (!current || !heard || heard->reason)
        return;
    const ReviewClip now = clipAt(current->track, m_player.positionMs());
    if (now != *heard && now.durationMs > 0)
        m_review.setHeard(now);
}

void PlaybackController::jumpToLoudest()
{
    if (m_player.current() && m_bar.envelope() && !m_bar.envelope()->minimum.empty())
        m_player.seek(loudestMs(*m_bar.envelope()));
}

void PlaybackController::seekBy(qint64 ms)
{
    if (m_player.current())
        m_player.seek(std::clamp<qint64>(m_player.positionMs() + ms, 0, m_bar.waveform().duration()));
}

} // namespace tagwright::ui
