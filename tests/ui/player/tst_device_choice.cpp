// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sound comes out: devices that are chosen, unplugged and plugged in again while something plays.
#include "support/made_up_library.h"
#include "support/own_settings.h"
#include "support/shared.h"
#include "support/sound_server.h"
#include "support/sounds.h"
#include "ui/player/device_menu.h"
#include "ui/theme/icons.h"
#include "ui/window/command_search.h"
#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tagwright;
using namespace tagwright::ui;

namespace {

constexpr int patienceMs = 60'000;
const QString extra = QStringLiteral("Headphones");

/// What the menu offers, but lines.
QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        if (!action->isSeparator())
            texts.append(action->iconText());
    return texts;
}

QString checkedIn(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        if (action->isChecked())
            texts.append(action->iconText());
    return texts.join(QStringLiteral(", ")); // only one can be
}

QAction *entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions())
        if (action->iconText() == text)
            return action;
    throw std::runtime_error("no entry says " + text.toStdString());
}

bool isHeardOn(const QString &sink)
{
    constexpr int glanceMs = 300;
    test::Recording recording(sink);
    QTest::qWait(glanceMs);
    return std::ranges::any_of(recording.samples(), [](float sample) { return sample != 0; });
}

} // namespace

class TestDeviceChoice : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    test::SoundFolder m_folder;
    std::unique_ptr<test::SoundServer> m_server;
    std::unique_ptr<test::MadeUpLibrary> m_library;
    std::unique_ptr<MainWindow> m_window;
    QString m_extra; // the second device's number; empty: not plugged in

    MainWindow &open()
    {
        m_window = std::make_unique<MainWindow>(m_library->database.folder());
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get()) ||
            !QTest::qWaitFor([this] { return m_window->player().isAvailable(); }, patienceMs))
            throw std::runtime_error("the window has no device");
        return *m_window;
    }
    [[nodiscard]] PlayRequest tone() const
    {
        constexpr std::int64_t startMs = 20'000;
        return {.track = m_library->tracks[0],
                .path = m_folder / "tone.wav",
                .startMs = startMs,
                .endMs = {},
                .loudnessLufs = {}};
    }
    [[nodiscard]] const DeviceMenu &menu() const { return *m_window->findChild<DeviceMenu *>(); }
    /// \return whether the window has noticed
    bool plugIn()
    {
        m_extra = test::SoundServer::addSink(extra);
        return QTest::qWaitFor([this] { return textsOf(menu()).contains(extra); }, patienceMs);
    }
    void unplug()
    {
        test::SoundServer::removeSink(m_extra);
        m_extra.clear();
    }
    bool choose(const QString &text)
    {
        entry(menu(), text)->trigger();
        QCoreApplication::processEvents();
        return checkedIn(menu()) == text;
    }
    /// \return whether it is the one that sounds, in a while
    bool turnsTo(const QString &device)
    {
        return QTest::qWaitFor([&] { return m_window->player().deviceText().startsWith(device); },
                               patienceMs);
    }
    /// \return whether it has gone on for a while
    bool playsOn()
    {
        constexpr int whileMs = 200;
        const auto from = m_window->player().positionMs();
        return QTest::qWaitFor([&] { return m_window->player().positionMs() > from + whileMs; }, patienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TAGWRIGHT_NEED(test::SoundServer::isInstalled(), "the packages pulseaudio and pulseaudio-utils");
        test::useSettingsIn(m_settings.path());
        loadResources();
        m_server = std::make_unique<test::SoundServer>();
        constexpr int rate = 44'100;
        constexpr double seconds = 60;
        test::writeWav(m_folder / "tone.wav", test::sine(440, seconds, rate), rate);
        m_library = std::make_unique<test::MadeUpLibrary>(4);
    }

    void cleanup()
    {
        m_window.reset();
        QSettings().clear();
        if (!m_extra.isEmpty())
            unplug();
        test::SoundServer::makeDefault(
            QStringLiteral("null")); // the server remembers another one by its name
    }

    void cleanupTestCase() { m_server.reset(); }

    void devicesComeAndGoInTheMenu()
    {
        open();
        const QStringList before = textsOf(menu());
        QCOMPARE(before.size(), 2); // the desktop's choice, and the only one there is
        QCOMPARE(checkedIn(menu()), QStringLiteral("System default"));
        QVERIFY(plugIn());
        QCOMPARE(textsOf(menu()).size(), 3);
        unplug();
        QTRY_COMPARE_WITH_TIMEOUT(textsOf(menu()), before, patienceMs);
    }

    void theChosenDeviceSoundsWhereTheOtherOneWas()
    {
        MainWindow &window = open();
        QVERIFY(plugIn());
        Player &player = window.player();
        player.play(tone());
        QVERIFY(playsOn());
        QVERIFY(!isHeardOn(extra));
        const auto before = player.positionMs();
        QVERIFY(choose(extra));
        QVERIFY(turnsTo(extra));
        QVERIFY(player.isPlaying());
        QVERIFY(player.positionMs() >= before);
        QVERIFY(playsOn());
        QVERIFY(isHeardOn(extra));
        QVERIFY(!isHeardOn(QStringLiteral("null")));
    }

    void unpluggedItIsSilentAndNotForgotten()
    {
        MainWindow &window = open();
        QVERIFY(plugIn());
        QVERIFY(choose(extra));
        QVERIFY(turnsTo(extra));
        Player &player = window.player();
        player.play(tone());
        QVERIFY(playsOn());
        QSignalSpy lost(&player, &Player::deviceLost);
        unplug();
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, patienceMs);
        QCOMPARE(lost.front().front().toString(), extra);
        QVERIFY(!player.isPlaying());
        QVERIFY(player.isAvailable());
        QCOMPARE(checkedIn(menu()), QStringLiteral("Headphones (not connected)"));
        const auto place = player.positionMs();
        player.togglePause();
        QVERIFY(playsOn());
        QVERIFY(isHeardOn(QStringLiteral("null")));
        QVERIFY(player.positionMs() >= place);
        QVERIFY(plugIn()); // there again: it goes on there
        QVERIFY(turnsTo(extra));
        QCOMPARE(checkedIn(menu()), extra);
        QVERIFY(player.isPlaying());
        QVERIFY(playsOn());
        QVERIFY(isHeardOn(extra));
    }

    void theDesktopsChoiceIsFollowed()
    {
        Player &player = open().player();
        QVERIFY(plugIn());
        player.play(tone());
        QVERIFY(playsOn());
        test::SoundServer::makeDefault(extra);
        QVERIFY(turnsTo(extra));
        QVERIFY(player.isPlaying());
        QVERIFY(playsOn());
        QVERIFY(isHeardOn(extra));
        QCOMPARE(checkedIn(menu()), QStringLiteral("System default"));
        QSignalSpy lost(&player, &Player::deviceLost);
        unplug();
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, patienceMs);
        QVERIFY(!player.isPlaying());
        QVERIFY(player.isAvailable());
    }

    void theChoiceOutlivesARestart()
    {
        open();
        QVERIFY(plugIn());
        QVERIFY(choose(extra));
        m_window.reset();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(checkedIn(menu()), extra, patienceMs);
        QVERIFY(turnsTo(extra));
        m_window.reset();
        unplug();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(checkedIn(menu()), QStringLiteral("Headphones (not connected)"),
                                  patienceMs);
        QVERIFY(choose(QStringLiteral("System default")));
        QCOMPARE(textsOf(menu()).size(), 2);
    }

    void theCommandSearchFindsDevices()
    {
        MainWindow &window = open();
        QVERIFY(plugIn());
        window.commands()[Command::Commands]->trigger();
        auto *search = window.findChild<CommandSearch *>();
        QTest::keyClicks(search->findChild<QLineEdit *>(), QStringLiteral("dev head"));
        QCOMPARE(search->findChild<QListView *>()->currentIndex().data().toString(), extra);
        QTest::keyClick(search->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(checkedIn(menu()), extra, patienceMs);
    }
};

QTEST_MAIN(TestDeviceChoice)
#include "tst_device_choice.moc"
