// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player.h"

#include <QTimer>

#include <algorithm>

namespace tagwright::ui {
namespace {

constexpr int pollMs = 16; // about a frame of the screen

} // namespace

Player::Player(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &Player::poll);
    connect(&m_output, &AudioOutput::deviceChanged, this, &Player::moveToDevice);
}

/// It goes on where it was; but who unplugs headphones does not want to hear the loudspeakers.
void Player::moveToDevice(const QString &lost)
{
    const bool wasPlaying = m_isPlaying;
    const bool goesOn = wasPlaying && lost.isEmpty() && m_output.stream();
    if (m_current && m_output.stream()) {
        m_output.stream()->play(pieceOf(*m_current));
        m_output.stream()->seek(m_positionMs);
        if (!goesOn)
            m_output.stream()->pause();
    }
    setPlaying(goesOn);
    Q_EMIT availabilityChanged();
    if (wasPlaying && !lost.isEmpty())
        Q_EMIT deviceLost(lost);
}

audio::PlaybackPiece Player::pieceOf(const PlayRequest &request) const
{
    return {.path = request.path,
            .startMs = request.startMs,
            .endMs = request.endMs,
            .gain = m_levels ? audio::levellingGain(request.loudnessLufs) : 1};
}

void Player::play(const PlayRequest &request)
{
    m_current = request;
    m_positionMs = request.startMs;
    if (m_output.stream()) {
        m_output.stream()->play(pieceOf(request));
        setPlaying(true);
    }
    Q_EMIT trackChanged();
    Q_EMIT positionChanged(m_positionMs);
}

void Player::prepare(const PlayRequest &request)
{
    if (m_output.stream())
        m_output.stream()->prepare(pieceOf(request), false);
}

void Player::togglePause()
{
    if (!m_current || !m_output.stream())
        return;
    audio::PlayerStream &stream = *m_output.stream();
    const auto state = stream.status().state;
    if (m_isPlaying) {
        stream.pause();
        setPlaying(false);
        return;
    }
    if (state == audio::PlayerStream::State::Ended)
        stream.seek(m_current->startMs);
    else
        stream.resume();
    setPlaying(true);
}

void Player::seek(std::int64_t ms)
{
    if (!m_current)
        return;
    m_positionMs = std::max<std::int64_t>(0, ms);
    if (m_output.stream())
        m_output.stream()->seek(m_positionMs);
    Q_EMIT positionChanged(m_positionMs);
}

void Player::stop()
{
    if (m_output.stream())
        m_output.stream()->stop();
    setPlaying(false);
    m_current.reset();
    Q_EMIT trackChanged();
}

void Player::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    m_output.setVolume(m_volume);
}

/// Holds from the next piece on.
void Player::setLevelsLoudness(bool levels)
{
    m_levels = levels;
}

void Player::setPlaying(bool playing)
{
    if (playing)
        m_timer->start(pollMs);
    else
        m_timer->stop();
    if (m_isPlaying == playing)
        return;
    m_isPlaying = playing;
    Q_EMIT playingChanged();
}

void Player::poll()
{
    const auto status = m_output.stream()->status();
    if (status.positionMs != m_positionMs) {
        m_positionMs = status.positionMs;
        Q_EMIT positionChanged(m_positionMs);
    }
    if (status.state == audio::PlayerStream::State::Failed) {
        setPlaying(false);
        Q_EMIT failed(*status.error);
    } else if (status.state == audio::PlayerStream::State::Ended) {
        setPlaying(false);
        Q_EMIT ended();
    }
}

} // namespace tagwright::ui
