// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/audio_output.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QTimer>

#include <algorithm>

namespace tagwright::ui {
namespace {

constexpr int channels = audio::PlayerStream::channels;
/// Qt fills the buffer every 20 ms and only in whole periods: with 60 ms there was a gap in every 80 ms where
/// the server itself worked with small blocks (bench_sound).
constexpr int latencyMs = 100;
constexpr int lookMs = 1000;

QAudioFormat formatFor(const QAudioDevice &device)
{
    QAudioFormat format;
    format.setSampleFormat(QAudioFormat::Float);
    format.setChannelCount(channels);
    const int preferred = device.preferredFormat().sampleRate();
    constexpr int usual = 48'000;
    format.setSampleRate(preferred > 0 ? preferred : usual);
    return format;
}

/// What the sink reads from.
class PullDevice : public QIODevice
{
public:
    explicit PullDevice(audio::PlayerStream &stream) : m_stream(stream) { open(QIODevice::ReadOnly); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        constexpr qint64 always = 1 << 16; // silence never ends
        return always + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        constexpr qint64 frame = channels * qint64{sizeof(float)};
        const qint64 frames = size / frame;
        m_stream.pull({reinterpret_cast<float *>(data), static_cast<std::size_t>(frames * channels)});
        return frames * frame;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    audio::PlayerStream &m_stream;
};

} // namespace

/// Everything that must live on the audio thread.
class AudioOutput::Device : public QObject
{
public:
    Device(const QAudioDevice &device, const QAudioFormat &format, audio::PlayerStream &stream)
        : m_audio(device), m_format(format), m_stream(stream)
    {
    }

    void start(double volume)
    {
        m_source = std::make_unique<PullDevice>(m_stream);
        m_sink = std::make_unique<QAudioSink>(m_audio, m_format);
        m_sink->setBufferSize(m_format.bytesForDuration(qint64{latencyMs} * 1000));
        m_sink->setVolume(volume);
        m_sink->start(m_source.get());
    }
    void setVolume(double volume)
    {
        if (m_sink)
            m_sink->setVolume(volume);
    }

private:
    QAudioDevice m_audio;
    QAudioFormat m_format;
    audio::PlayerStream &m_stream;
    std::unique_ptr<PullDevice> m_source;
    std::unique_ptr<QAudioSink> m_sink; // before its source ends
};

AudioOutput::AudioOutput(QObject *parent) : QObject(parent), m_look(new QTimer(this))
{
    m_look->setTimerType(Qt::VeryCoarseTimer);
    connect(m_look, &QTimer::timeout, this, &AudioOutput::follow);
    m_thread.setObjectName(QStringLiteral("audio"));
    m_thread.start(QThread::HighPriority);
}

AudioOutput::~AudioOutput()
{
    if (m_device)
        m_device->deleteLater();
    m_thread.quit();
    m_thread.wait(); // runs what is to be deleted later
}

void AudioOutput::start()
{
    m_watch = std::make_unique<QMediaDevices>();
    connect(m_watch.get(), &QMediaDevices::audioOutputsChanged, this, &AudioOutput::follow);
    // Qt 6.4 keeps its list of PulseAudio's devices, but tells nobody of changes.
    m_look->start(lookMs);
    follow();
}

void AudioOutput::choose(const AudioDevice &device)
{
    m_chosen = device;
    if (m_watch)
        follow();
    Q_EMIT devicesChanged();
}

bool AudioOutput::isThere(const QByteArray &id) const
{
    return std::ranges::find(m_devices, id, &AudioDevice::id) != m_devices.end();
}

/// The chosen device, or the desktop's of the moment.
void AudioOutput::follow()
{
    QAudioDevice device = QMediaDevices::defaultAudioOutput();
    std::vector<AudioDevice> devices;
    for (const QAudioDevice &each : QMediaDevices::audioOutputs()) {
        devices.push_back({each.id(), each.description()});
        if (each.id() == m_chosen.id)
            device = each;
    }
    if (devices != m_devices) {
        m_devices = std::move(devices);
        Q_EMIT devicesChanged();
    }
    if (device.id() == m_sounding.id && (m_stream != nullptr) == !device.isNull())
        return;
    const QString lost = m_stream && !isThere(m_sounding.id) ? m_sounding.name : QString();
    if (m_device) { // it reads from the stream: it must be gone before
        QMetaObject::invokeMethod(m_device, [gone = m_device] { delete gone; }, Qt::BlockingQueuedConnection);
        m_device = nullptr;
    }
    m_stream.reset();
    m_sounding = {device.id(), device.description()};
    m_description.clear();
    if (!device.isNull()) {
        const QAudioFormat format = formatFor(device);
        m_stream = std::make_unique<audio::PlayerStream>(format.sampleRate());
        m_device = new Device(device, format, *m_stream);
        m_device->moveToThread(&m_thread);
        QMetaObject::invokeMethod(m_device,
                                  [sounding = m_device, volume = m_volume] { sounding->start(volume); });
        m_description = tr("%1, %2 kHz").arg(device.description()).arg(format.sampleRate() / 1000.0);
    }
    Q_EMIT deviceChanged(lost);
}

void AudioOutput::setVolume(double loudness)
{
    m_volume = QAudio::convertVolume(std::clamp(loudness, 0.0, 1.0), QAudio::LogarithmicVolumeScale,
                                     QAudio::LinearVolumeScale);
    if (m_device)
        QMetaObject::invokeMethod(m_device,
                                  [sounding = m_device, volume = m_volume] { sounding->setVolume(volume); });
}

} // namespace tagwright::ui
