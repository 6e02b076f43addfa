// SPDX-License-Identifier: GPL-3.0-or-later
// The Review tab of the tag panel: the clip that sounds, the three answers, what comes next and what was
// decided.
#pragma once

#include "ui/tagging/review_controller.h"

#include <QScrollArea>

class QComboBox;
class QLabel;

namespace tagwright::ui {

class ClipWave;
class DecisionList;
class KeyButton;
class Player;
class PlayerBar;
class ScoreBar;
class UpNextList;

class ReviewCard : public QScrollArea
{
    Q_OBJECT

public:
    ReviewCard(Session &session, ReviewController &review, Player &player, PlayerBar &bar,
               QWidget *parent = nullptr);
    /// Smaller lists, for small windows.
    void setCompact(bool compact);
    /// Of the tracks so many can be suggested; says so while they are not all.
    void setSuggestible(int suggestible, int tracks);

Q_SIGNALS:
    void fullReviewWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(Player &player, PlayerBar &bar);
    void refresh();
    void refreshClip();
    void refreshModes();
    void refreshEffect();
    void retranslate();

    Session &m_session;
    ReviewController &m_review;
    QLabel *m_partial;
    QLabel *m_queueLabel;
    QComboBox *m_modes;
    KeyButton *m_full;
    QLabel *m_hint;
    KeyButton *m_start;
    QWidget *m_clip;
    QLabel *m_title;
    QLabel *m_reason;
    QLabel *m_artist;
    QLabel *m_range;
    ClipWave *m_wave;
    ScoreBar *m_score;
    KeyButton *m_accept;
    KeyButton *m_reject;
    KeyButton *m_skip;
    QWidget *m_upNextLine;
    QLabel *m_upNextTitle;
    UpNextList *m_upNext;
    QWidget *m_decisionsLine;
    QLabel *m_decisionsTitle;
    KeyButton *m_takeBack;
    DecisionList *m_decisions;
    QLabel *m_effect;
    bool m_isCompact = false;
    int m_suggestible = 0;
    int m_tracks = 0;
};

} // namespace tagwright::ui
