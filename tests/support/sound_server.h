// SPDX-License-Identifier: GPL-3.0-or-later
// An audio device that nobody hears: a PulseAudio of the test's own, and a recording of what is played on it.
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <filesystem>
#include <stdexcept>
#include <vector>

namespace tagwright::test {

class SoundServer
{
public:
    static constexpr int rate = 44'100;

    [[nodiscard]] static bool isInstalled()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty() &&
               !QStandardPaths::findExecutable(QStringLiteral("parec")).isEmpty();
    }

    /// From now on this process plays there; before its first look for a device.
    SoundServer()
    {
        start();
        qputenv("PULSE_SERVER", "unix:" + socket().toUtf8());
        qunsetenv("PULSE_SINK");
    }
    void start()
    {
        auto variables = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"PULSE_RUNTIME_PATH", "PULSE_STATE_PATH", "XDG_RUNTIME_DIR", "HOME"})
            variables.insert(QString::fromLatin1(name), m_folder.path());
        m_server.setProcessEnvironment(variables);
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(
            QStringLiteral("pulseaudio"),
            {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--use-pid-file=no"),
             QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--realtime=no"), QStringLiteral("-L"),
             QStringLiteral("module-null-sink sink_name=null format=float32le rate=%1 channels=2").arg(rate),
             QStringLiteral("-L"),
             QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=%1").arg(socket())});
        constexpr int patienceMs = 60'000;
        if (!m_server.waitForStarted() ||
            !QTest::qWaitFor([&] { return std::filesystem::exists(socket().toStdString()); }, patienceMs))
            throw std::runtime_error("pulseaudio: " + m_server.readAll().toStdString());
    }
    /// As if it had crashed, or were started anew by the desktop.
    void stop()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    /// One more device. \return its number
    [[nodiscard]] static QString addSink(const QString &name)
    {
        const QString sink = QStringLiteral("sink_name=%1").arg(name);
        const QString description = QStringLiteral("sink_properties=device.description=%1").arg(name);
        return control({QStringLiteral("load-module"), QStringLiteral("module-null-sink"), sink,
                        QStringLiteral("format=float32le"), QStringLiteral("rate=%1").arg(rate),
                        QStringLiteral("channels=2"), description});
    }
    /// As if it were unplugged.
    static void removeSink(const QString &number) { control({QStringLiteral("unload-module"), number}); }

    /// The desktop's choice.
    static void makeDefault(const QString &sink) { control({QStringLiteral("set-default-sink"), sink}); }

    SoundServer(const SoundServer &) = delete;
    SoundServer &operator=(const SoundServer &) = delete;
    ~SoundServer() { stop(); }

private:
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("native")); }
    static QString control(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral("pactl"), arguments);
        if (!program.waitForFinished() || program.exitCode() != 0)
            throw std::runtime_error("pactl: " + program.readAllStandardError().toStdString());
        return QString::fromUtf8(program.readAllStandardOutput()).trimmed();
    }

    QTemporaryDir m_folder;
    QProcess m_server;
};

/// Records from its beginning to its end.
class Recording
{
public:
    /// \param sink  whose sound; the server's own if none is named
    explicit Recording(const QString &sink = QStringLiteral("null"))
    {
        m_recorder.start(QStringLiteral("parec"),
                         {QStringLiteral("--device=%1.monitor").arg(sink), QStringLiteral("--raw"),
                          QStringLiteral("--format=float32le"), QStringLiteral("--channels=2"),
                          QStringLiteral("--rate=%1").arg(SoundServer::rate),
                          QStringLiteral("--latency-msec=20")});
        constexpr int patienceMs = 60'000;
        if (!QTest::qWaitFor([this] { return !samples().empty(); }, patienceMs))
            throw std::runtime_error("parec: " + m_recorder.readAllStandardError().toStdString());
    }
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;
    ~Recording()
    {
        m_recorder.kill();
        m_recorder.waitForFinished();
    }

    /// Left and right by turns, up to now.
    [[nodiscard]] std::vector<float> samples()
    {
        m_bytes += m_recorder.readAllStandardOutput();
        constexpr qsizetype frame = 2 * sizeof(float);
        std::vector<float> samples(static_cast<std::size_t>(m_bytes.size() / frame * 2));
        std::memcpy(samples.data(), m_bytes.constData(), samples.size() * sizeof(float));
        return samples;
    }

private:
    QProcess m_recorder;
    QByteArray m_bytes;
};

} // namespace tagwright::test
