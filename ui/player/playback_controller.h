// SPDX-License-Identifier: GPL-3.0-or-later
// What plays when: tracks of the list, clips of the review; and what counts as heard.
#pragma once

#include "ui/library/track_browser.h"
#include "ui/player/player.h"
#include "ui/player/player_bar.h"
#include "ui/tagging/review_controller.h"

#include <QObject>

namespace tagwright::ui {

class PlaybackController : public QObject
{
    Q_OBJECT

public:
    PlaybackController(Session &session, Player &player, ReviewController &review, TrackBrowser &browser,
                       PlayerBar &bar, QObject *parent = nullptr);

    [[nodiscard]] bool playsOn() const { return m_playsOn; }
    /// At the end of a track the next one of the list begins.
    void setPlaysOn(bool on);
    [[nodiscard]] bool levelsLoudness() const { return m_player.levelsLoudness(); }
    void setLevelsLoudness(bool levels);
    /// From now on, also after a restart.
    void chooseDevice(const AudioDevice &device);

public Q_SLOTS:
    /// From the list: at its best clip if it is suggested for the active tag, else from the beginning.
    void playTrack(tagwright::catalogue::TrackId track);
    void playPause();
    void playAgain();
    void next() { step(1); }
    void previous() { step(-1); }
    void jumpToLoudest();
    void seekBy(qint64 ms);

Q_SIGNALS:
    void failed(const QString &what);

private:
    void playClip(const ReviewClip &clip);
    void step(int rows);
    void onEnded();
    void followPosition();
    void prefetch();
    [[nodiscard]] std::optional<PlayRequest> requestFor(catalogue::TrackId track, qint64 startMs) const;
    [[nodiscard]] ReviewClip clipAt(catalogue::TrackId track, qint64 ms) const;

    Session &m_session;
    Player &m_player;
    ReviewController &m_review;
    TrackBrowser &m_browser;
    PlayerBar &m_bar;
    bool m_playsOn = false;
};

} // namespace tagwright::ui
