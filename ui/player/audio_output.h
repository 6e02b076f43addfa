// SPDX-License-Identifier: GPL-3.0-or-later
// The audio device: pulls sound from a stream, on a thread of its own, so that a busy window is not heard.
// Another device takes over once it sounds; one that fails is gone, and tried again each second.
#pragma once

#include "audio/player_stream.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>
#include <vector>

class QAudioDevice;
class QMediaDevices;
class QTimer;

namespace tagwright::ui {

class DefaultSink;

struct AudioDevice
{
    QByteArray id; ///< the same at the next start; empty: whichever the desktop has chosen
    QString name;

    bool operator==(const AudioDevice &) const = default;
};

class AudioOutput : public QObject
{
    Q_OBJECT

public:
    explicit AudioOutput(QObject *parent = nullptr);
    ~AudioOutput() override;

    /// Looks for the device, and goes on looking for one that appears or takes over. Takes a moment: call it
    /// once the window is there.
    void start();
    [[nodiscard]] bool isAvailable() const { return m_current != nullptr; }
    /// Null without a device; another one after a change of device.
    [[nodiscard]] audio::PlayerStream *stream() const;
    /// "Built-in audio, 48 kHz"; empty without a device.
    [[nodiscard]] QString description() const;
    /// Those that are there.
    [[nodiscard]] const std::vector<AudioDevice> &devices() const { return m_devices; }
    [[nodiscard]] bool isThere(const QByteArray &id) const;
    [[nodiscard]] const AudioDevice &chosen() const { return m_chosen; }
    /// As long as it is not there, the desktop's stands in for it.
    void choose(const AudioDevice &device);
    /// 0 … 1, as loud as it sounds, not as the amplitude is.
    void setVolume(double loudness);

Q_SIGNALS:
    /// The stream is another one, or gone.
    /// \param lost  name of the device before, if it is not there any more
    void deviceChanged(const QString &lost);
    /// Other ones are there, or another one is chosen.
    void devicesChanged();

private:
    class Device; // lives on m_thread
    struct Close
    {
        void operator()(Device *device) const;
    };

    void follow();
    void turnTo(const QAudioDevice &device);
    void open(const QAudioDevice &device);
    void takeOver(int number);
    void letGo(int number);

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QMediaDevices> m_watch;
    std::unique_ptr<DefaultSink> m_default;
    QTimer *m_look;
    std::vector<AudioDevice> m_devices;
    AudioDevice m_chosen;
    QByteArray m_wanted; ///< the device to turn to; empty: there is none
    std::unique_ptr<Device, Close> m_current;
    std::unique_ptr<Device, Close> m_candidate; ///< being opened, which may take long: it is waited for
    int m_opened = 0;
    double m_volume = 1;
};

} // namespace tagwright::ui
