// SPDX-License-Identifier: GPL-3.0-or-later
// The wave of the clip that is heard. It follows the player, and shares the stretch that is chosen with the
// player's own waveform.
#pragma once

#include "ui/player/waveform_view.h"
#include "ui/tagging/review_controller.h"

namespace tagwright::ui {

class Player;
class PlayerBar;

class ClipWave : public WaveformView
{
    Q_OBJECT

public:
    enum class Shows { Clip, Track };

    ClipWave(Session &session, ReviewController &review, Player &player, PlayerBar &bar, Shows shows,
             QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();

    Session &m_session;
    ReviewController &m_review;
    Player &m_player;
    PlayerBar &m_bar;
    Shows m_shows;
    std::optional<catalogue::TrackId> m_track;
};

} // namespace tagwright::ui
