// SPDX-License-Identifier: GPL-3.0-or-later
// Playing, labelling, searching and scanning at once, by chance but the same each time: nothing may warn,
// hang or be lost. For sanitizers it can go on for longer:
//   TAGWRIGHT_SOAK_SECONDS=600 tst_soak        and TAGWRIGHT_SOAK_MUSIC=FOLDER for music of one's own
//   (copied)
#include "catalogue/label_repository.h"
#include "support/desk.h"
#include "support/made_up_library.h"
#include "support/own_settings.h"
#include "support/sound_server.h"
#include "support/sounds.h"
#include "ui/library/search_field.h"
#include "ui/settings/appearance.h"
#include "ui/settings/language.h"
#include "ui/theme/icons.h"
#include "ui/window/main_window.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <map>
#include <random>

using namespace tagwright;
using namespace tagwright::ui;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr int patienceMs = 300'000;
constexpr int files = 40;

qint64 durationMs()
{
    bool isNumber = false;
    const int seconds = qEnvironmentVariableIntValue("TAGWRIGHT_SOAK_SECONDS", &isNumber);
    constexpr int inPassing = 15;
    return 1000 * qint64{isNumber ? seconds : inPassing};
}

} // namespace

class TestSoak : public QObject
{
    Q_OBJECT
    QTemporaryDir m_settings;
    test::SoundFolder m_folder;
    std::unique_ptr<test::SoundServer> m_server;
    std::unique_ptr<MainWindow> m_window;
    std::map<fs::path, std::string> m_originals;
    std::vector<fs::path> m_added;
    std::mt19937 m_random{1};
    std::map<QString, int> m_done;

    [[nodiscard]] fs::path music() const { return m_folder / "music"; }
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    template <typename T>
    const T &anyOf(const std::vector<T> &choices)
    {
        return choices[static_cast<std::size_t>(below(static_cast<int>(choices.size())))];
    }

    void makeMusic()
    {
        fs::create_directories(music() / "a");
        const auto own = qEnvironmentVariable("TAGWRIGHT_SOAK_MUSIC").toStdString();
        if (!own.empty()) {
            for (const auto &entry : fs::recursive_directory_iterator(own))
                if (entry.is_regular_file())
                    test::writeBytes(music() / "a" / entry.path().filename(), test::readBytes(entry.path()));
        } else {
            constexpr int rate = 22'050;
            constexpr double seconds = 12;
            for (unsigned i = 0; i < files; ++i)
                test::writeWav(music() / "a" / (std::to_string(i) + ".wav"), test::music(seconds, rate, i),
                               rate);
        }
        for (const auto &entry : fs::directory_iterator(music() / "a"))
            m_originals[entry.path()] = test::readBytes(entry.path());
    }

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_folder / "catalogue", TAGWRIGHT_CLI);
        m_window->review().setGuard(0);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patienceMs));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isRead(), patienceMs);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    void run(Command command) { m_window->commands()[command]->trigger(); }

    // ---- what somebody may do; each returns at once

    void play()
    {
        const int shown = m_window->browser().shown();
        if (shown == 0)
            return;
        TrackTable &table = m_window->browser().table();
        const QModelIndex index = m_window->browser().model().index(below(shown), TrackTableModel::Title);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
        QTest::keyClick(&table, Qt::Key_Return);
    }
    void steer()
    {
        run(anyOf<Command>({Command::PlayPause, Command::PlayAgain, Command::Next, Command::Previous,
                            Command::Loudest, Command::Back, Command::Forward, Command::Forward,
                            Command::Louder, Command::Quieter, Command::LevelLoudness, Command::PlayOn}));
    }
    void answer()
    {
        key(anyOf<Qt::Key>({Qt::Key_A, Qt::Key_A, Qt::Key_R, Qt::Key_R, Qt::Key_R, Qt::Key_U, Qt::Key_S,
                            Qt::Key_Backspace, Qt::Key_Q}));
    }
    void review() { run(anyOf<Command>({Command::StartReview, Command::FullReview, Command::AboutTrack})); }
    void labelRows()
    {
        TrackTable &table = m_window->browser().table();
        table.selectRow(below(std::max(1, m_window->browser().shown())));
        run(anyOf<Command>(
            {Command::LabelYes, Command::LabelNo, Command::LabelNotSure, Command::RemoveLabel}));
    }
    void stepBack() { run(anyOf<Command>({Command::Undo, Command::Undo, Command::Redo})); }
    void makeTag()
    {
        constexpr int enough = 5;
        if (m_window->session().tags().size() < enough)
            m_window->session().addTag({.name = u"tag %1"_s.arg(m_done[u"makeTag"_s]),
                                        .description = {},
                                        .colour = {},
                                        .start = {},
                                        .labels = {}},
                                       [](const Result<catalogue::Tag> &) {});
        else
            run(anyOf<Command>({Command::NextTag, Command::PreviousTag}));
    }
    void moveThreshold() { run(anyOf<Command>({Command::Surer, Command::Balanced, Command::More})); }
    void look()
    {
        run(anyOf<Command>({Command::TabReview, Command::TabExamples, Command::TabQuality, Command::TabWhy,
                            Command::Jobs, Command::SideBar, Command::FindSimilar, Command::MissingTracks,
                            Command::RefusedFiles}));
    }
    void search()
    {
        auto *field = m_window->findChild<SearchField *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, anyOf<QString>({u"1"_s, u"title:2"_s, u"unlabelled:\"tag 0\""_s, u"(1 OR 2"_s,
                                                u"score(\"tag 0\"):>0.2"_s, u"-3"_s}));
        if (below(2) == 0)
            QTest::keyClick(field, Qt::Key_Escape);
        m_window->browser().table().setFocus();
    }
    void sort()
    {
        m_window->browser().sortBy(
            {{anyOf<int>({TrackTableModel::Title, TrackTableModel::File, TrackTableModel::Length}),
              below(2) == 0}});
    }
    void changeFiles()
    {
        if (m_added.size() > 5 && below(2) == 0) {
            fs::remove(m_added.back());
            m_added.pop_back();
        } else {
            const auto original = std::next(m_originals.begin(), below(static_cast<int>(m_originals.size())));
            m_added.push_back(music() / ("added" + std::to_string(m_done[u"changeFiles"_s]) +
                                         original->first.extension().string()));
            test::writeBytes(m_added.back(), original->second.substr(0, original->second.size() / 2));
        }
    }
    void scan() { run(anyOf<Command>({Command::Rescan, Command::Rescan, Command::DeepRescan})); }
    void pauseJobs() { m_window->jobs().setPaused(below(4) == 0); }
    void openSomething()
    {
        run(anyOf<Command>({Command::Export, Command::CheckTag, Command::Commands, Command::Models,
                            Command::Preferences, Command::KeyboardMap, Command::Installation,
                            Command::NewTag, Command::EditTag}));
    }
    void changeLooks()
    {
        chooseColours(anyOf<Colours>({Colours::Light, Colours::Dark}));
        chooseLanguage(anyOf<QString>({u"en"_s, u"de"_s, u"ja"_s}));
    }
    void beginAgain()
    {
        m_window.reset();
        open();
    }

    void doSomething()
    {
        using Deed = std::pair<QString, void (TestSoak::*)()>;
        static const std::vector<Deed> often{
            {u"answer"_s, &TestSoak::answer}, {u"play"_s, &TestSoak::play}, {u"steer"_s, &TestSoak::steer}};
        static const std::vector<Deed> atTimes{{u"labelRows"_s, &TestSoak::labelRows},
                                               {u"review"_s, &TestSoak::review},
                                               {u"stepBack"_s, &TestSoak::stepBack},
                                               {u"makeTag"_s, &TestSoak::makeTag},
                                               {u"moveThreshold"_s, &TestSoak::moveThreshold},
                                               {u"look"_s, &TestSoak::look},
                                               {u"search"_s, &TestSoak::search},
                                               {u"sort"_s, &TestSoak::sort},
                                               {u"changeFiles"_s, &TestSoak::changeFiles}};
        static const std::vector<Deed> seldom{{u"scan"_s, &TestSoak::scan},
                                              {u"pauseJobs"_s, &TestSoak::pauseJobs},
                                              {u"openSomething"_s, &TestSoak::openSomething},
                                              {u"changeLooks"_s, &TestSoak::changeLooks},
                                              {u"beginAgain"_s, &TestSoak::beginAgain}};
        const int chance = below(100);
        const auto &[name, deed] = anyOf(chance < 50 ? often : chance < 92 ? atTimes : seldom);
        (this->*deed)();
        ++m_done[name];
    }

    [[nodiscard]] bool whatIsShownIsStored() const
    {
        auto database =
            test::unwrap(catalogue::Database::open(m_folder / "catalogue", catalogue::Access::ReadOnly));
        const catalogue::LabelRepository labels(database);
        return std::ranges::all_of(m_window->session().tags(), [&](const auto &view) {
            return view->labels.size() == test::unwrap(labels.ofTag(view->tag.id)).size() &&
                   view->notSure.size() == test::unwrap(labels.notSureOfTag(view->tag.id)).size();
        });
    }

public:
    /// Qt Test gives up after five minutes.
    static void initMain()
    {
        qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(durationMs() + 2 * qint64{patienceMs}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useSettingsIn(m_settings.path());
        loadResources();
        if (!qEnvironmentVariableIsSet("TAGWRIGHT_SOAK_SECONDS"))
            qputenv("TAGWRIGHT_MODELS", QByteArray::fromStdString(m_folder / "models")); // timbre alone
        if (test::SoundServer::isInstalled())
            m_server = std::make_unique<test::SoundServer>();
        makeMusic();
    }

    void nothingWarnsHangsOrIsLost()
    {
        // It says so of each window, and cannot do anything about it.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        open();
        // Somebody who closes whatever is in the way.
        QTimer closer;
        connect(&closer, &QTimer::timeout, this, [this] {
            for (QWidget *widget : QApplication::topLevelWidgets())
                if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
                    dialog->reject();
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        });
        constexpr int aWhileMs = 700;
        closer.start(aWhileMs);
        m_window->open({music()});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->browser().shown() > 0, patienceMs);

        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < durationMs() && !QTest::currentTestFailed()) {
            doSomething();
            QTest::qWait(below(60));
        }
        closer.stop();
        for (const auto &[name, times] : m_done)
            qInfo("%s: %d", qPrintable(name), times);

        m_window->jobs().setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->jobs().isBusy(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(whatIsShownIsStored(), patienceMs);
        m_window.reset();
        for (const auto &[path, bytes] : m_originals)
            QVERIFY2(test::readBytes(path) == bytes, path.c_str());
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_server.reset();
    }
};

QTEST_MAIN(TestSoak)
#include "tst_soak.moc"
