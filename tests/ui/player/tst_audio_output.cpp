// SPDX-License-Identifier: GPL-3.0-or-later
// The device itself: let go at any moment, and a sound server that dies.
#include "support/shared.h"
#include "support/sound_server.h"
#include "support/sounds.h"
#include "ui/player/audio_output.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace tagwright;
using namespace tagwright::ui;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

class TestAudioOutput : public QObject
{
    Q_OBJECT

    test::SoundFolder m_folder;
    std::unique_ptr<test::SoundServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        TAGWRIGHT_NEED(test::SoundServer::isInstalled(), "the packages pulseaudio and pulseaudio-utils");
        m_server = std::make_unique<test::SoundServer>();
        constexpr int rate = 44'100;
        constexpr double seconds = 60;
        test::writeWav(m_folder / "tone.wav", test::sine(440, seconds, rate), rate);
    }

    void cleanupTestCase() { m_server.reset(); }

    /// First: Qt hears of it on the thread that opened the first device, which ends with that.
    void aServerThatDiesIsALostDeviceUntilItIsBack()
    {
        AudioOutput output;
        output.start();
        QTRY_VERIFY_WITH_TIMEOUT(output.isAvailable(), patienceMs);
        QSignalSpy changed(&output, &AudioOutput::deviceChanged);
        output.stream()->play({.path = m_folder / "tone.wav"});
        QTRY_VERIFY_WITH_TIMEOUT(output.stream()->status().positionMs > 0, patienceMs);
        m_server->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!output.isAvailable(), patienceMs);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!changed.takeFirst().front().toString().isEmpty());
        m_server->start();
        QTRY_VERIFY_WITH_TIMEOUT(output.isAvailable(), patienceMs);
        QCOMPARE(changed.size(), 1);
        output.stream()->play({.path = m_folder / "tone.wav"});
        QTRY_VERIFY_WITH_TIMEOUT(output.stream()->status().positionMs > 0, patienceMs);
    }

    /// Qt feeds the device by events of its own, most of which are under way just after it has pulled first.
    void isLetGoWhileItIsFed()
    {
        constexpr int times = 30;
        for (int i = 0; i < times; ++i) {
            AudioOutput output;
            QEventLoop untilItIsFed;
            bool isFed = false;
            connect(&output, &AudioOutput::deviceChanged, &untilItIsFed, [&] {
                if (!output.stream())
                    return;
                output.stream()->play({.path = m_folder / "tone.wav"});
                const QDeadlineTimer deadline(patienceMs);
                while (!isFed && !deadline.hasExpired()) {
                    isFed = output.stream()->status().positionMs > 0;
                    std::this_thread::yield();
                }
                untilItIsFed.quit();
            });
            QTimer::singleShot(patienceMs, &untilItIsFed, &QEventLoop::quit);
            output.start();
            untilItIsFed.exec();
            QVERIFY(isFed);
            output.setVolume(0.5);
        }
    }
};

QTEST_MAIN(TestAudioOutput)
#include "tst_audio_output.moc"
