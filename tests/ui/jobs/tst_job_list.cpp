// SPDX-License-Identifier: GPL-3.0-or-later
// Work in real child processes: the window's side of it.
#include "catalogue/refusal_repository.h"
#include "support/cli_run.h"
#include "support/patience.h"
#include "support/sounds.h"
#include "ui/jobs/job_list.h"
#include "ui/jobs/job_text.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace tagwright;
using namespace tagwright::ui;

namespace {

constexpr int patienceMs = 120'000;
constexpr int tracks = 8;

bool hasStopped(qint64 pid)
{
    // proc(5): "pid (name) state"; T: stopped by a signal.
    const std::string stat = test::readBytes("/proc/" + std::to_string(pid) + "/stat");
    return stat[stat.rfind(')') + 2] == 'T';
}

} // namespace

class TestJobList : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::SoundFolder> m_folder;
    std::unique_ptr<JobList> m_jobs;
    std::filesystem::path m_catalogue;

    [[nodiscard]] test::CliRun run(const QStringList &arguments) const
    {
        return test::runCli(m_folder->path(),
                            QStringList{QStringLiteral("--json"), QStringLiteral("--catalogue"),
                                        QString::fromStdString(m_catalogue)} +
                                arguments,
                            {});
    }

    /// A library that is scanned but not analysed.
    void scanQuietly() const
    {
        QCOMPARE(run({QStringLiteral("scan"), QString::fromStdString(*m_folder / "good")}).code, 0);
    }

    [[nodiscard]] Job *job(JobKind kind) const
    {
        const auto found =
            std::ranges::find_if(m_jobs->jobs(), [kind](const Job *each) { return each->kind() == kind; });
        return found == m_jobs->jobs().end() ? nullptr : *found;
    }

    /// Of the extractor that needs no weights.
    [[nodiscard]] int analysedClips() const
    {
        int clips = 0;
        for (const auto &line : run({QStringLiteral("embed-info")}).lines())
            clips += line["clips"].get<int>();
        return clips;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<test::SoundFolder>();
        qputenv("TAGWRIGHT_MODELS", QByteArray::fromStdString(*m_folder / "models"));
        std::filesystem::create_directories(*m_folder / "good");
        std::filesystem::create_directories(*m_folder / "bad");
        for (int i = 0; i < tracks; ++i) // two clips each
            test::writeWav(*m_folder / ("good/" + std::to_string(i) + ".wav"),
                           test::noise(60, 22'050, 0.1F, static_cast<std::uint32_t>(i)), 22'050);
        test::writeBytes(*m_folder / "bad/empty.wav", "");
        test::writeBytes(*m_folder / "bad/text.mp3", "This is a letter, not a song.");
    }

    void init()
    {
        static int number = 0;
        m_catalogue = *m_folder / ("catalogue" + std::to_string(++number));
        m_jobs = std::make_unique<JobList>(m_catalogue, TAGWRIGHT_CLI);
    }

    void cleanup() { m_jobs.reset(); }

    void analysisFollowsAScanThatFoundSomething()
    {
        QSignalSpy finished(m_jobs.get(), &JobList::jobFinished);
        QSignalSpy analysed(m_jobs.get(), &JobList::clipsAnalysed);
        QSignalSpy changed(m_jobs.get(), &JobList::tracksChanged);
        m_jobs->addFolders({*m_folder / "good", *m_folder / "bad"});
        QVERIFY(m_jobs->isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QCOMPARE(finished[0][0].toString(), QStringLiteral("Folders read · 8 new · 2 refused"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(job(JobKind::FirstPass)->isActive());
        QCOMPARE(job(JobKind::Analysis)->state(), Job::State::Waiting);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patienceMs);
        QVERIFY(!analysed.empty()); // once, or at times where it takes long
        QCOMPARE(analysedClips(), tracks);
        QTRY_VERIFY_WITH_TIMEOUT(!m_jobs->isBusy(), patienceMs);
        QCOMPARE(analysedClips(), 2 * tracks);
        QCOMPARE(m_jobs->finishedToday().size(), 3U);

        m_jobs->rescan(false);
        QTRY_VERIFY_WITH_TIMEOUT(!m_jobs->isBusy(), patienceMs);
        QCOMPARE(finished.size(), 4); // nothing new: nothing to analyse
    }

    void aRepairedFileIsTakenInByRetrying()
    {
        const auto file = *m_folder / "bad/locked.wav";
        test::writeWav(file, test::noise(2, 22'050), 22'050);
        const auto remade = std::filesystem::last_write_time(file);
        const auto content = test::readBytes(file);
        test::writeBytes(file, std::string(content.size(), 'x'));
        std::filesystem::last_write_time(file, remade);
        m_jobs->addFolders({*m_folder / "bad"});
        QTRY_VERIFY_WITH_TIMEOUT(!m_jobs->isBusy(), patienceMs);
        test::writeBytes(file, content);
        std::filesystem::last_write_time(file, remade); // looks as it did when it was refused
        QSignalSpy finished(m_jobs.get(), &JobList::jobFinished);
        m_jobs->retryRefused();
        QTRY_VERIFY_WITH_TIMEOUT(!m_jobs->isBusy(), patienceMs);
        QVERIFY(std::ranges::any_of(finished, [](const QVariantList &what) {
            return what[0].toString() == QStringLiteral("Folders read · 1 new · 2 refused");
        }));
        QCOMPARE(analysedClips(), 1);
        std::filesystem::remove(file);
    }

    void stoppingTheFirstPassStopsTheSecondToo()
    {
        scanQuietly();
        m_jobs->analyse();
        QSignalSpy finished(m_jobs.get(), &JobList::jobFinished);
        Job *first = job(JobKind::FirstPass);
        QSignalSpy progressed(first, &Job::progressed);
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), patienceMs);
        m_jobs->dismiss(first);
        QCOMPARE(first->state(), Job::State::Stopping);
        QTRY_VERIFY_WITH_TIMEOUT(!m_jobs->isBusy(), patienceMs);
        QVERIFY(m_jobs->jobs().empty());
        QCOMPARE(finished.size(), 0);
    }

    void aPausedWorkerStandsStillAndCanBeStopped()
    {
        scanQuietly();
        m_jobs->analyse();
        Job *first = job(JobKind::FirstPass);
        QVERIFY(!m_jobs->isPaused());
        m_jobs->setPaused(true);
        QVERIFY(m_jobs->isPaused());
        QTRY_VERIFY(hasStopped(first->processId()));
        QCOMPARE(jobTime(*first), QStringLiteral("paused"));
        m_jobs->setPaused(false);
        QTRY_VERIFY(!hasStopped(first->processId()));
        first->setPaused(true);
        QTRY_VERIFY(hasStopped(first->processId()));
        m_jobs->dismiss(first);
        QTRY_VERIFY_WITH_TIMEOUT(!m_jobs->isBusy(), 5'000); // well before it would be killed
    }

    void aWorkerThatIsKilledIsStartedAgainAndGoesOn()
    {
        scanQuietly();
        m_jobs->analyse();
        QSignalSpy failed(m_jobs.get(), &JobList::jobFailed);
        Job *first = job(JobKind::FirstPass);
        QTRY_VERIFY_WITH_TIMEOUT(first->processId() > 0, patienceMs);
        const qint64 before = first->processId();
        QCOMPARE(::kill(static_cast<pid_t>(before), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(first->processId() != before && first->processId() > 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_jobs->isBusy(), patienceMs);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(analysedClips(), 2 * tracks);
    }

    void aFileAtWhichTwoWorkersDieIsLeftOutAndSaid()
    {
        scanQuietly();
        m_jobs->analyse();
        QSignalSpy resumed(m_jobs.get(), &JobList::jobResumed);
        QSignalSpy failed(m_jobs.get(), &JobList::jobFailed);
        Job *first = job(JobKind::FirstPass);
        for (const char company : {'w', 'a'}) { // first among others, then alone
            const auto isAt = [&] {
                const auto pid = static_cast<pid_t>(first->processId());
                if (pid <= 0 || ::kill(pid, SIGSTOP) != 0)
                    return false;
                while (!hasStopped(pid))
                    QTest::qWait(1);
                const auto record = m_catalogue / "embed.open";
                if (std::filesystem::exists(record) && test::readBytes(record).starts_with(company))
                    return ::kill(pid, SIGKILL) == 0;
                ::kill(pid, SIGCONT);
                return false;
            };
            QElapsedTimer clock;
            clock.start();
            while (!isAt()) {
                QTest::qWait(3);
                QVERIFY(clock.elapsed() < patienceMs);
            }
            const qint64 killed = first->processId();
            QTRY_VERIFY_WITH_TIMEOUT(first->processId() != killed, patienceMs);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_jobs->isBusy(), patienceMs);
        QVERIFY(failed.isEmpty());
        QCOMPARE(resumed.size(), 1);
        QVERIFY(resumed[0][0].toString().endsWith(QStringLiteral(".wav")));
        QCOMPARE(analysedClips(), 2 * (tracks - 1));
        auto database = catalogue::Database::open(m_catalogue, catalogue::Access::ReadOnly);
        const auto refusals = catalogue::RefusalRepository(*database).all().value();
        QCOMPARE(refusals.size(), 1U);
        QCOMPARE(QString::fromStdString(refusals[0].path), resumed[0][0].toString());
    }

    void aWorkerThatAlwaysDiesIsGivenUp()
    {
        const auto program = *m_folder / "dies";
        test::writeBytes(program, "#!/bin/sh\nkill -SEGV $$\n");
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
        JobList jobs(m_catalogue, program);
        QSignalSpy failed(&jobs, &JobList::jobFailed);
        jobs.analyse();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(jobs.jobs().size(), 1U); // the second pass is not tried
        QVERIFY(jobDetail(*jobs.jobs()[0]).contains(QStringLiteral("broke off 4 times")));
        jobs.dismiss(jobs.jobs()[0]);
        QVERIFY(jobs.jobs().empty());
    }

    void aMissingProgramIsSaid()
    {
        JobList jobs(m_catalogue, *m_folder / "nowhere");
        QSignalSpy failed(&jobs, &JobList::jobFailed);
        jobs.rescan(false);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(jobDetail(*jobs.jobs()[0]).contains(QStringLiteral("Install Tagwright again")));
    }

    void theWorkersComplaintIsTheReason()
    {
        QSignalSpy failed(m_jobs.get(), &JobList::jobFailed);
        m_jobs->rescan(false); // nothing to scan
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);
        QVERIFY(jobDetail(*m_jobs->jobs()[0]).startsWith(QStringLiteral("No folder was scanned yet.")));
    }

    void stoppingAllIsQuickAndLeavesASoundCatalogue()
    {
        scanQuietly();
        m_jobs->analyse();
        m_jobs->rescan(true);
        Job *first = job(JobKind::FirstPass);
        QSignalSpy progressed(first, &Job::progressed);
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), patienceMs);
        const qint64 pid = first->processId();
        QElapsedTimer clock;
        clock.start();
        m_jobs->stopAll();
        QVERIFY2(clock.elapsed() < 4'500, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!m_jobs->isBusy());
        QCOMPARE(::kill(static_cast<pid_t>(pid), 0), -1);
        const test::CliRun doctor = run({QStringLiteral("doctor")});
        QVERIFY2(doctor.code == 0, doctor.out.c_str());
        QVERIFY(analysedClips() > 0);
        m_jobs->analyse();
        QTRY_VERIFY_WITH_TIMEOUT(!m_jobs->isBusy(), patienceMs);
        QCOMPARE(analysedClips(), 2 * tracks);
    }
};

QTEST_GUILESS_MAIN(TestJobList)
#include "tst_job_list.moc"
