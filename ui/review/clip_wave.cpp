// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/clip_wave.h"

#include "ui/player/player.h"
#include "ui/player/player_bar.h"
#include "ui/player/tag_on_waveform.h"

#include <QSignalBlocker>

#include <algorithm>

namespace tagwright::ui {

ClipWave::ClipWave(Session &session, ReviewController &review, Player &player, PlayerBar &bar, Shows shows,
                   QWidget *parent)
    : WaveformView(parent), m_session(session), m_review(review), m_player(player), m_bar(bar), m_shows(shows)
{
    connect(&player, &Player::positionChanged, this, &WaveformView::setPosition);
    connect(this, &WaveformView::seekWanted, &player, &Player::seek);
    connect(this, &WaveformView::selectionChanged, &bar.waveform(), &WaveformView::setSelection);
    connect(&bar.waveform(), &WaveformView::selectionChanged, this, &WaveformView::setSelection);
    connect(&bar, &PlayerBar::envelopeChanged, this, &ClipWave::follow);
    connect(&review, &ReviewController::heardChanged, this, &ClipWave::follow);
    connect(&session, &Session::tagChanged, this, &ClipWave::follow);
    connect(&session, &Session::activeTagChanged, this, &ClipWave::follow);
}

void ClipWave::showEvent(QShowEvent *event)
{
    WaveformView::showEvent(event);
    follow();
}

void ClipWave::follow()
{
    if (!isVisible())
        return;
    const auto &heard = m_review.heard();
    const auto row = heard ? m_session.tracks()->rowOf(heard->track) : std::nullopt;
    if (!row)
        return;
    const std::int64_t length = m_session.tracks()->durationMs(*row);
    if (m_track != heard->track || duration() != length) {
        m_track = heard->track;
        const QSignalBlocker quiet(this); // the stretch that is chosen in the player stays
        setDuration(length);
        setFile(m_session.tracks()->path(*row));
    }
    const std::int64_t end = std::min(length, heard->startMs + heard->durationMs);
    if (m_shows == Shows::Clip) {
        showOnly({heard->startMs, end});
    } else {
        setHeardClip(Stretch(heard->startMs, end));
        showTagOn(*this, m_session.activeTag().get(), heard->track);
    }
    setSelection(m_bar.waveform().selection());
    setWaveform(m_bar.envelope());
    setPosition(m_player.positionMs());
}

} // namespace tagwright::ui
