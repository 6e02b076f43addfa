// SPDX-License-Identifier: GPL-3.0-or-later
// The page of "Check this tag". Nothing on it says what the probe believes: no score, no rank, no strip, and
// all answers look alike.
#pragma once

#include "ui/tagging/check_session.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;

namespace tagwright::ui {

class KeyButton;
class QuestionLabel;
class Player;
class PlayerBar;
class PrecisionRecallView;
class WaveformView;

class CheckPage : public QWidget
{
    Q_OBJECT

public:
    CheckPage(Session &session, CheckSession &check, Player &player, PlayerBar &bar,
              QWidget *parent = nullptr);

    /// Nothing but the sound is given.
    void setHidesTitles(bool hides);

Q_SIGNALS:
    void leaveWanted();
    void playAgainWanted();
    void pauseWanted();
    void refused(const QString &why);

public Q_SLOTS:
    /// Keys that the window takes for the review, too.
    void answer(int value);
    void takeBack();
    void refuseSkip();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildMiddle();
    QWidget *buildRight();
    void connectCurve();
    void refresh();
    void refreshClip();
    void refreshEnd();
    void showPoint(const TagView &view, double threshold);
    void retranslate();
    [[nodiscard]] QString progressText() const;

    class Pips;
    Session &m_session;
    CheckSession &m_check;
    Player &m_player;
    PlayerBar &m_bar;
    KeyButton *m_leave;
    QLabel *m_name;
    QLabel *m_progress;
    Pips *m_pips;
    QuestionLabel *m_question;
    QWidget *m_clip;
    QLabel *m_title;
    QLabel *m_artist;
    WaveformView *m_waveform;
    KeyButton *m_yes;
    KeyButton *m_no;
    KeyButton *m_notSure;
    KeyButton *m_takeBack;
    KeyButton *m_again;
    KeyButton *m_pause;
    QLabel *m_how;
    QWidget *m_end;
    QLabel *m_result;
    PrecisionRecallView *m_curve;
    catalogue::TagId m_shown; ///< whose curve it is
    KeyButton *m_done;
    KeyButton *m_more;
    QLabel *m_whyTitle;
    QLabel *m_why;
    QLabel *m_kept;
    QElapsedTimer m_clock; ///< since the page was shown
    bool m_hidesTitles = false;
    std::size_t m_before = 0; ///< answers that were there then
};

} // namespace tagwright::ui
