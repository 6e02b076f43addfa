// SPDX-License-Identifier: GPL-3.0-or-later
// The clip that is asked about: its track's name, why it is asked, its score, its wave large and the whole
// track small below it.
#pragma once

#include "ui/tagging/review_controller.h"

#include <QWidget>

class QLabel;

namespace tagwright::ui {

class ClipWave;
class Player;
class PlayerBar;
class ScoreBar;

class AskedClip : public QWidget
{
    Q_OBJECT

public:
    AskedClip(Session &session, ReviewController &review, Player &player, PlayerBar &bar,
              QWidget *parent = nullptr);

    /// \return whether there is one
    bool refresh();

private:
    Session &m_session;
    ReviewController &m_review;
    QLabel *m_title;
    QLabel *m_artist;
    QLabel *m_reason;
    ScoreBar *m_score;
    ClipWave *m_clip;
    ClipWave *m_overview;
};

} // namespace tagwright::ui
