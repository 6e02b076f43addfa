// SPDX-License-Identifier: GPL-3.0-or-later
// The full review: one question, large, and nothing else.
#pragma once

#include "audio/decoder.h"
#include "ui/tagging/review_controller.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QLabel;

namespace tagwright::ui {

class DecisionList;
class KeyButton;
class QuestionLabel;
class Player;
class PlayerBar;
class ScoreBar;
class UpNextList;
class WaveformView;

class ReviewStage : public QWidget
{
    Q_OBJECT

public:
    ReviewStage(Session &session, ReviewController &review, Player &player, PlayerBar &bar,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void leaveWanted();
    void playAgainWanted();
    void pauseWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildLeft();
    QWidget *buildMiddle();
    QWidget *buildRight();
    void refresh();
    void refreshClip();
    void refreshModes();
    void retranslate();

    Session &m_session;
    ReviewController &m_review;
    Player &m_player;
    PlayerBar &m_bar;
    KeyButton *m_leave;
    QLabel *m_tag;
    QLabel *m_counts;
    QLabel *m_queueLabel;
    QButtonGroup *m_modes;
    QLabel *m_decisionsTitle;
    KeyButton *m_takeBack;
    DecisionList *m_decisions;
    QLabel *m_decisionsHint;
    QLabel *m_sessionTitle;
    QLabel *m_sessionCounts;
    QuestionLabel *m_question;
    QLabel *m_title;
    QLabel *m_artist;
    QLabel *m_reason;
    ScoreBar *m_score;
    WaveformView *m_overview;
    KeyButton *m_accept;
    KeyButton *m_reject;
    KeyButton *m_skip;
    KeyButton *m_notSure;
    KeyButton *m_again;
    KeyButton *m_pause;
    QLabel *m_aboutLabel;
    QButtonGroup *m_abouts;
    QLabel *m_empty;
    QWidget *m_clip;
    QLabel *m_upNextTitle;
    UpNextList *m_upNext;
    QLabel *m_effectTitle;
    QLabel *m_effect;
    QLabel *m_qualityTitle;
    QLabel *m_quality;
    QWidget *m_right;
    QWidget *m_left;
};

} // namespace tagwright::ui
