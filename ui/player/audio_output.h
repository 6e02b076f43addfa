// SPDX-License-Identifier: GPL-3.0-or-later
// The audio device: pulls sound from a stream, on a thread of its own, so that a busy window is not heard.
#pragma once

#include "audio/player_stream.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>

class QMediaDevices;

namespace tagwright::ui {

class AudioOutput : public QObject
{
    Q_OBJECT

public:
    explicit AudioOutput(QObject *parent = nullptr);
    ~AudioOutput() override;

    /// Looks for the device, and goes on looking for one that appears or takes over. Takes a moment: call it
    /// once the window is there.
    void start();
    [[nodiscard]] bool isAvailable() const { return m_stream != nullptr; }
    /// Null without a device; another one after a change of device.
    [[nodiscard]] audio::PlayerStream *stream() const { return m_stream.get(); }
    /// "Built-in audio, 48 kHz"; empty without a device.
    [[nodiscard]] const QString &description() const { return m_description; }
    /// 0 … 1, as loud as it sounds, not as the amplitude is.
    void setVolume(double loudness);

Q_SIGNALS:
    /// The stream is another one, or gone.
    void deviceChanged();

private:
    void follow();

    class Device;
    QThread m_thread;
    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<audio::PlayerStream> m_stream;
    Device *m_device = nullptr; // lives on m_thread
    QByteArray m_deviceId;
    QString m_description;
    double m_volume = 1;
};

} // namespace tagwright::ui
