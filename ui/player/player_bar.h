// SPDX-License-Identifier: GPL-3.0-or-later
// The player at the bottom of the window: what plays, the waveform with the active tag's scores, the volume.
#pragma once

#include "ui/player/player.h"
#include "ui/player/waveform_view.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace tagwright::ui {

class CommandSet;
class ScoreBar;

class PlayerBar : public QWidget
{
    Q_OBJECT

public:
    PlayerBar(Session &session, Player &player, CommandSet &commands, QWidget *parent = nullptr);
    [[nodiscard]] WaveformView &waveform() { return *m_waveform; }
    void setCompact(bool compact);
    /// \param percent  of the loudest
    void changeVolume(int percent);
    /// The waveform of what plays, once it was read.
    [[nodiscard]] const std::shared_ptr<const audio::Waveform> &envelope() const { return m_envelope; }

Q_SIGNALS:
    void envelopeChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(CommandSet &commands);
    void refreshTrack();
    void refreshTag();
    void refreshPosition();
    void refreshDevice();
    void readEnvelope(catalogue::TrackId track);

    Session &m_session;
    Player &m_player;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_artist = nullptr;
    QToolButton *m_play = nullptr;
    QLabel *m_time = nullptr;
    WaveformView *m_waveform = nullptr;
    QLabel *m_tag = nullptr;
    ScoreBar *m_score = nullptr;
    QSlider *m_volume = nullptr;
    QLabel *m_levelled = nullptr;
    QLabel *m_noDevice = nullptr;
    std::shared_ptr<const audio::Waveform> m_envelope;
    std::optional<catalogue::TrackId> m_track;
};

} // namespace tagwright::ui
