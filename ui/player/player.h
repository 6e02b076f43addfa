// SPDX-License-Identifier: GPL-3.0-or-later
// Playing, as the window knows it: which track, where in it, and whether it sounds.
#pragma once

#include "catalogue/ids.h"
#include "ui/player/audio_output.h"

#include <QObject>

#include <optional>

class QTimer;

namespace tagwright::ui {

struct PlayRequest
{
    catalogue::TrackId track;
    std::filesystem::path path;
    std::int64_t startMs = 0;
    std::optional<std::int64_t> endMs;
    std::optional<double> loudnessLufs;
};

class Player : public QObject
{
    Q_OBJECT

public:
    explicit Player(QObject *parent = nullptr);

    /// Looks for an audio device: once the window is there.
    void start() { m_output.start(); }
    /// For the choice of the device.
    [[nodiscard]] AudioOutput &output() { return m_output; }
    [[nodiscard]] bool isAvailable() const { return m_output.isAvailable(); }
    [[nodiscard]] QString deviceText() const { return m_output.description(); }
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    /// Of what plays, is paused or has ended; nothing after stop().
    [[nodiscard]] const std::optional<PlayRequest> &current() const { return m_current; }
    [[nodiscard]] std::int64_t positionMs() const { return m_positionMs; }
    [[nodiscard]] double volume() const { return m_volume; }
    [[nodiscard]] bool levelsLoudness() const { return m_levels; }

    void play(const PlayRequest &request);
    /// Decodes its beginning, so that it sounds at once when it is played.
    void prepare(const PlayRequest &request);
    void togglePause();
    void seek(std::int64_t ms);
    void stop();
    void setVolume(double volume);
    void setLevelsLoudness(bool levels);

Q_SIGNALS:
    void trackChanged();
    void playingChanged();
    void positionChanged(qint64 ms);
    /// The end of the stretch, or of the file.
    void ended();
    void failed(const tagwright::Error &error);
    void availabilityChanged();
    /// It played there, and is paused now.
    void deviceLost(const QString &name);

private:
    void poll();
    void moveToDevice(const QString &lost);
    [[nodiscard]] audio::PlaybackPiece pieceOf(const PlayRequest &request) const;
    void setPlaying(bool playing);

    AudioOutput m_output;
    QTimer *m_timer;
    std::optional<PlayRequest> m_current;
    bool m_isPlaying = false;
    std::int64_t m_positionMs = 0;
    double m_volume = 1;
    bool m_levels = true;
};

} // namespace tagwright::ui
