// SPDX-License-Identifier: GPL-3.0-or-later
// Files come into the window, and work goes on behind it in real child processes.
#include "catalogue/track_repository.h"
#include "support/cli_run.h"
#include "support/desk.h"
#include "support/own_settings.h"
#include "support/patience.h"
#include "support/sounds.h"
#include "ui/jobs/job_text.h"
#include "ui/jobs/jobs_indicator.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/jobs/refused_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/window/first_run_page.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <csignal>

using namespace tagwright;
using namespace tagwright::ui;
namespace fs = std::filesystem;

namespace {

constexpr int patienceMs = 120'000;
constexpr int tracks = 6;

} // namespace

class TestWindowJobs : public QObject
{
    Q_OBJECT
    QTemporaryDir m_settings;
    std::unique_ptr<test::SoundFolder> m_folder;
    std::unique_ptr<MainWindow> m_window;
    fs::path m_catalogue;

    MainWindow &open()
    {
        m_window = std::make_unique<MainWindow>(m_catalogue, TAGWRIGHT_CLI);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get()) ||
            !QTest::qWaitFor([this] { return m_window->session().isRead(); }))
            throw std::runtime_error("the window is not ready");
        return *m_window;
    }

    void scanQuietly(const std::string &folder) const
    {
        const auto run = test::runCli(m_folder->path(),
                                      {QStringLiteral("--catalogue"), QString::fromStdString(m_catalogue),
                                       QStringLiteral("scan"), QString::fromStdString(*m_folder / folder)},
                                      {});
        QCOMPARE(run.code, 0);
    }

    [[nodiscard]] QDockWidget &dock() const
    {
        return *m_window->findChild<QDockWidget *>(QStringLiteral("jobs"));
    }
    [[nodiscard]] RefusedView &refused() const { return m_window->findChild<JobsPanel *>()->refused(); }
    [[nodiscard]] Job *runningAnalysis() const
    {
        for (Job *job : m_window->jobs().jobs())
            if (job->kind() != JobKind::Scan && job->processId() > 0)
                return job;
        return nullptr;
    }

    [[nodiscard]] std::int64_t analysed() const
    {
        std::int64_t count = 0;
        const library::TrackList &list = *m_window->session().tracks();
        for (std::uint32_t row = 0; row < list.size(); ++row)
            count += list.clips(row) > 0 && list.analysedClips(row) == list.clips(row) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useSettingsIn(m_settings.path());
        loadResources();
        QApplication::setPalette(ownPalette(false));
        m_folder = std::make_unique<test::SoundFolder>();
        qputenv("TAGWRIGHT_MODELS", QByteArray::fromStdString(*m_folder / "models"));
        for (const char *name : {"music", "more", "bad"})
            fs::create_directories(*m_folder / name);
        constexpr std::array endings{"wav", "flac", "ogg", "mp3", "opus", "m4a"};
        for (int i = 0; i < tracks; ++i) {
            const auto number = std::to_string(i);
            const auto source = *m_folder / "source.wav";
            test::writeWav(source, test::noise(65, 22'050, 0.1F, static_cast<std::uint32_t>(i)), 22'050);
            test::encode(*m_folder / ("music/m" + number + "." + endings[static_cast<std::size_t>(i)]),
                         source);
            test::writeWav(*m_folder / ("more/a" + number + ".wav"),
                           test::noise(3, 22'050, 0.1F, static_cast<std::uint32_t>(50 + i)), 22'050);
        }
        test::writeBytes(*m_folder / "bad/empty.wav", "");
        test::writeBytes(*m_folder / "bad/letter.mp3", "This is a letter, not a song.");
    }

    void init()
    {
        QSettings().clear();
        static int number = 0;
        m_catalogue = *m_folder / ("catalogue" + std::to_string(++number));
    }

    void cleanup() { m_window.reset(); }

    void aDroppedFolderIsReadAnalysedAndRemembered()
    {
        MainWindow &window = open();
        QTRY_VERIFY(window.findChild<FirstRunPage *>()->isVisible());
        QVERIFY(dock().isHidden());
        const auto data = test::filesToDrop({*m_folder / "music", *m_folder / "bad"});
        QVERIFY(test::drop(window, *data));
        QTRY_VERIFY(window.jobs().isBusy());
        QVERIFY(window.findChild<JobsIndicator *>()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(window.browser().shown(), tracks, patienceMs);
        QVERIFY(!window.findChild<FirstRunPage *>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!window.jobs().isBusy(), patienceMs);
        QTRY_COMPARE(analysed(), tracks);
        QTRY_VERIFY(window.session().library());
        QVERIFY(!window.findChild<JobsIndicator *>()->isVisible());
        QVERIFY(dock().isHidden()); // nothing has failed
        QCOMPARE(window.session().refusals().size(), 2U);
        auto database = catalogue::Database::open(m_catalogue, catalogue::Access::ReadOnly);
        const auto folders = catalogue::TrackRepository(*database).folders().value();
        QCOMPARE(folders.size(), 2U);
    }

    void whatIsNoMusicIsNotTakenIn()
    {
        MainWindow &window = open();
        test::writeBytes(*m_folder / "letter.txt", "Dear Sir or Madam");
        const auto data = test::filesToDrop({*m_folder / "letter.txt"});
        QVERIFY(test::drop(window, *data));
        QVERIFY(!window.jobs().isBusy());
        QMimeData text;
        text.setText(QStringLiteral("a word"));
        QVERIFY(!test::drop(window, text));
    }

    void foldersAreAddedByKeyAndDialog()
    {
        MainWindow &window = open();
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
        Q_EMIT dialog->filesSelected({QString::fromStdString(*m_folder / "more")});
        dialog->reject();
        QTRY_COMPARE_WITH_TIMEOUT(window.browser().shown(), tracks, patienceMs);
    }

    void theSelectionAndThePlaceStayWhileRowsComeIn()
    {
        scanQuietly("music");
        MainWindow &window = open();
        QTRY_COMPARE(window.browser().shown(), tracks);
        TrackTable &table = window.browser().table();
        window.resize(1000, 500);
        table.setFixedHeight(table.horizontalHeader()->height() + 3 * table.rowHeight(0));
        table.selectRow(4);
        const auto selected = table.selectedTracks();
        table.scrollTo(window.browser().model().index(3, 0), QAbstractItemView::PositionAtTop);
        const auto first = window.browser().model().trackAt(table.rowAt(0));
        m_window->jobs().addFolders({*m_folder / "more"}); // their titles come before all others
        QTRY_COMPARE_WITH_TIMEOUT(window.browser().shown(), 2 * tracks, patienceMs);
        QVERIFY(window.browser().model().trackAt(4) != selected[0]);
        QCOMPARE(table.selectedTracks(), selected);
        QCOMPARE(window.browser().model().trackAt(table.rowAt(0)), first);
    }

    void workThatWasLeftGoesOnWhenTheWindowOpens()
    {
        scanQuietly("more");
        MainWindow &window = open();
        QTRY_VERIFY(window.jobs().isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!window.jobs().isBusy(), patienceMs);
        QTRY_COMPARE(analysed(), tracks);
        m_window.reset();
        open();
        QTRY_COMPARE(analysed(), tracks);
        QVERIFY(m_window->jobs().jobs().empty());
    }

    void aKilledWorkerDoesNotHarmTheWindow()
    {
        scanQuietly("music");
        MainWindow &window = open();
        QTRY_VERIFY(runningAnalysis());
        QSignalSpy failed(&window.jobs(), &JobList::jobFailed);
        Job *job = runningAnalysis();
        QSignalSpy progressed(job, &Job::progressed);
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), patienceMs);
        QCOMPARE(::kill(static_cast<pid_t>(job->processId()), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!window.jobs().isBusy(), patienceMs);
        QTRY_COMPARE(analysed(), tracks);
        QVERIFY(failed.isEmpty());
        QVERIFY(window.session().refusals().empty()); // one death is no proof
    }

    void aFailureOpensThePanel()
    {
        scanQuietly("more");
        m_window = std::make_unique<MainWindow>(m_catalogue, *m_folder / "nowhere");
        m_window->show();
        QTRY_VERIFY(!dock().isHidden());
    }

    void refusedFilesAreTriedAgainAndForgotten()
    {
        scanQuietly("more");
        const auto late = *m_folder / "more/late.wav";
        test::writeBytes(late, "");
        MainWindow &window = open();
        m_window->jobs().addFolders({*m_folder / "more", *m_folder / "bad"});
        QTRY_COMPARE_WITH_TIMEOUT(refused().model().rowCount(), 3, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!window.jobs().isBusy(), patienceMs);
        window.commands()[Command::RefusedFiles]->trigger();
        QVERIFY(!dock().isHidden());
        QVERIFY(refused().table().hasFocus());
        test::writeWav(late, test::noise(3, 22'050), 22'050);
        const auto row = std::ranges::find(refused().model().refusals(), late, &catalogue::Refusal::path) -
                         refused().model().refusals().begin();
        refused().table().selectRow(static_cast<int>(row));
        QTest::keyClick(&refused().table(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window.browser().shown(), tracks + 1, patienceMs);
        QTRY_COMPARE(refused().model().rowCount(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!window.jobs().isBusy(), patienceMs);
        refused().table().selectAll();
        QTest::keyClick(&refused().table(), Qt::Key_Delete);
        QTRY_COMPARE(refused().model().rowCount(), 0);
        fs::remove(late);
    }

    void closingDuringWorkAsksAndIsSafe()
    {
        scanQuietly("music");
        MainWindow &window = open();
        QTRY_VERIFY(runningAnalysis());
        window.jobs().setPaused(true); // or it might be over too soon
        const auto worker = static_cast<pid_t>(runningAnalysis()->processId());
        const auto answer = [](QMessageBox::ButtonRole role) {
            QTimer::singleShot(0, [role] {
                auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                for (QAbstractButton *button : question->buttons())
                    if (question->buttonRole(button) == role)
                        return button->click();
            });
        };
        answer(QMessageBox::RejectRole);
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QCOMPARE(::kill(worker, 0), 0);
        answer(QMessageBox::AcceptRole);
        QVERIFY(window.close());
        QVERIFY(!window.jobs().isBusy());
        QCOMPARE(::kill(worker, 0), -1);
    }
};

QTEST_MAIN(TestWindowJobs)
#include "tst_window_jobs.moc"
