// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/audio_output.h"

#include "ui/player/default_sink.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace tagwright::ui {
namespace {

constexpr int channels = audio::PlayerStream::channels;
/// Qt fills the buffer every 20 ms and only in whole periods: with 60 ms there was a gap in every 80 ms where
/// the server itself worked with small blocks (bench_sound).
constexpr int latencyMs = 100;
constexpr int lookMs = 1000;
/// Qt hears over a connection of its own that a device is gone: so long after another one is the default it
/// should know.
constexpr int settleMs = 100;
constexpr int closeMs = 5000;

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

QList<QAudioDevice>::const_iterator find(const QList<QAudioDevice> &devices, const QByteArray &id)
{
    return std::ranges::find(devices, id, &QAudioDevice::id);
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

/// Lives on the audio thread. What is constant, and the stream, are used from the window's thread, too.
class AudioOutput::Device : public QObject
{
public:
    const int number; ///< another one each time a device is opened
    const AudioDevice name;
    audio::PlayerStream stream;

    Device(int number_, const QAudioDevice &device)
        : number(number_), name{device.id(), device.description()}, stream(formatFor(device).sampleRate()),
          m_audio(device)
    {
    }
    Device(const Device &) = delete;
    Device &operator=(const Device &) = delete;
    /// Qt 6.4 works off what is queued when a sink ends: its own feeding, which aborts the program unless the
    /// sink has been stopped, and our events, which must not find it any more.
    ~Device() override
    {
        if (const auto sink = std::move(m_sink)) {
            sink->disconnect();
            sink->stop();
        }
    }

    /// \return whether it sounds; if so, `failed` is called, also on this thread, should it stop one day
    bool start(double volume, const std::function<void()> &failed)
    {
        const QAudioFormat format = formatFor(m_audio);
        m_source = std::make_unique<PullDevice>(stream);
        m_sink = std::make_unique<QAudioSink>(m_audio, format);
        m_sink->setBufferSize(format.bytesForDuration(qint64{latencyMs} * 1000));
        m_sink->setVolume(volume);
        m_sink->start(m_source.get());
        connect(m_sink.get(), &QAudioSink::stateChanged, this, [failed](QAudio::State state) {
            if (state == QAudio::StoppedState)
                failed();
        });
        return m_sink->state() != QAudio::StoppedState;
    }
    void setVolume(double volume)
    {
        if (m_sink)
            m_sink->setVolume(volume);
    }

private:
    QAudioDevice m_audio;
    std::unique_ptr<PullDevice> m_source;
    std::unique_ptr<QAudioSink> m_sink; // ends before its source
};

void AudioOutput::Close::operator()(Device *device) const
{
    QMetaObject::invokeMethod(device, [device] { delete device; }, Qt::BlockingQueuedConnection);
}

AudioOutput::AudioOutput(QObject *parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()), m_look(new QTimer(this))
{
    m_look->setTimerType(Qt::VeryCoarseTimer);
    connect(m_look, &QTimer::timeout, this, &AudioOutput::follow);
    m_thread->setObjectName(QStringLiteral("audio"));
    m_thread->start(QThread::HighPriority);
}

AudioOutput::~AudioOutput()
{
    for (Device *device : {m_candidate.release(), m_current.release()})
        if (device)
            device->deleteLater(); // at the latest when the thread ends
    m_thread->quit();
    if (!m_thread->wait(closeMs)) { // Qt 6.4 waits for ever for a device that vanishes while it is opened
        QThread *left = m_thread.release();
        connect(left, &QThread::finished, left, &QObject::deleteLater);
    }
}

audio::PlayerStream *AudioOutput::stream() const
{
    return m_current ? &m_current->stream : nullptr;
}

QString AudioOutput::description() const
{
    if (!m_current)
        return {};
    constexpr double hzPerKhz = 1000;
    return tr("%1, %2 kHz").arg(m_current->name.name).arg(m_current->stream.rate() / hzPerKhz);
}

void AudioOutput::start()
{
    m_watch = std::make_unique<QMediaDevices>();
    connect(m_watch.get(), &QMediaDevices::audioOutputsChanged, this, &AudioOutput::follow);
    m_default = std::make_unique<DefaultSink>();
    connect(m_default.get(), &DefaultSink::changed, this,
            [this] { QTimer::singleShot(settleMs, this, &AudioOutput::follow); });
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
    const QList<QAudioDevice> outputs = QMediaDevices::audioOutputs();
    QAudioDevice device = QMediaDevices::defaultAudioOutput();
    for (const QByteArray &wanted : {m_default->id(), m_chosen.id})
        if (const auto found = find(outputs, wanted); found != outputs.end())
            device = *found;
    std::vector<AudioDevice> devices;
    for (const QAudioDevice &each : outputs)
        devices.push_back({each.id(), each.description()});
    const bool areOthers = devices != m_devices;
    m_devices = std::move(devices);
    turnTo(device);
    if (areOthers)
        Q_EMIT devicesChanged();
}

void AudioOutput::turnTo(const QAudioDevice &device)
{
    m_wanted = device.id();
    if (device.isNull() && m_current)
        letGo(m_current->number);
    if (!device.isNull() && !m_candidate && (!m_current || m_current->name.id != m_wanted))
        open(device);
}

/// The one before sounds until this one does.
void AudioOutput::open(const QAudioDevice &device)
{
    m_candidate.reset(new Device(++m_opened, device));
    m_candidate->moveToThread(m_thread.get());
    // Both come back to the window's thread; by then the device may be another one.
    const auto sounds = [this, number = m_opened] {
        QMetaObject::invokeMethod(this, [this, number] { takeOver(number); });
    };
    const auto failed = [this, number = m_opened] {
        QMetaObject::invokeMethod(this, [this, number] { letGo(number); });
    };
    QMetaObject::invokeMethod(m_candidate.get(),
                              [device = m_candidate.get(), volume = m_volume, sounds, failed] {
                                  if (device->start(volume, failed))
                                      sounds();
                                  else
                                      failed();
                              });
}

void AudioOutput::takeOver(int number)
{
    if (!m_candidate || m_candidate->number != number)
        return;
    if (m_candidate->name.id != m_wanted) { // while it was opened another one was chosen
        m_candidate.reset();
        follow();
        return;
    }
    const QList<QAudioDevice> outputs = QMediaDevices::audioOutputs();
    QString lost;
    if (m_current && find(outputs, m_current->name.id) == outputs.end())
        lost = m_current->name.name;
    m_current = std::move(m_candidate);
    Q_EMIT deviceChanged(lost);
}

void AudioOutput::letGo(int number)
{
    if (m_candidate && m_candidate->number == number)
        m_candidate.reset();
    if (!m_current || m_current->number != number)
        return;
    const QString lost = m_current->name.name;
    m_current.reset();
    Q_EMIT deviceChanged(lost);
}

void AudioOutput::setVolume(double loudness)
{
    m_volume = QAudio::convertVolume(std::clamp(loudness, 0.0, 1.0), QAudio::LogarithmicVolumeScale,
                                     QAudio::LinearVolumeScale);
    for (Device *device : {m_current.get(), m_candidate.get()})
        if (device)
            QMetaObject::invokeMethod(device, [device, volume = m_volume] { device->setVolume(volume); });
}

} // namespace tagwright::ui
