// SPDX-License-Identifier: GPL-3.0-or-later
// The full review: one question, large, and nothing else.
#pragma once

#include "ui/tagging/review_controller.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace tagwright::ui {

class AskedClip;
class KeyButton;
class OutlookSide;
class Player;
class PlayerBar;
class QuestionLabel;
class SessionSide;
class SpeakingExamples;

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
    void similarWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildMiddle();
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
    QVBoxLayout *m_column; ///< of the middle
    QuestionLabel *m_question;
    QLabel *m_empty;
    QWidget *m_asked; ///< everything below the question
    AskedClip *m_clip;
    KeyButton *m_accept;
    KeyButton *m_reject;
    KeyButton *m_skip;
    KeyButton *m_notSure;
    KeyButton *m_again;
    KeyButton *m_pause;
    KeyButton *m_similar;
    QLabel *m_aboutLabel;
    QButtonGroup *m_abouts;
    SpeakingExamples *m_examples;
    SessionSide *m_left;
    OutlookSide *m_right;
};

} // namespace tagwright::ui
