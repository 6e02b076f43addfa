// SPDX-License-Identifier: GPL-3.0-or-later
// What may happen while tags are written: every step fails once, the program is killed at every step and at
// random instants, the disk is full. After each the files are old or new, nothing else lies about, and what
// was written can be taken back.
// TAGWRIGHT_KILLS sets the number of random kills (30).
#include "support/tagged_library.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <csignal>
#include <random>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tagwright;
using namespace tagwright::exporting;
namespace fs = std::filesystem;

namespace {

using Bytes = std::map<std::string, std::string>;

const std::vector<std::string> names{"a.mp3", "b.flac", "c.ogg", "d.m4a", "e.wav"};

/// Runs `work` in a process of its own. \return as waitpid says
template <typename Work>
int inChild(Work &&work, std::optional<std::chrono::microseconds> killedAfter = {})
{
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            work();
        } catch (...) {
            ::_exit(3);
        }
        ::_exit(0);
    }
    if (killedAfter) {
        std::this_thread::sleep_for(*killedAfter);
        ::kill(child, SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

bool wasKilled(int status)
{
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

Error fault()
{
    return {ErrorCode::Io, "A fault for the test.", {}};
}

} // namespace

class WritingFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!test::hasFfmpeg())
            QSKIP("ffmpeg is needed");
        m_folder = std::make_unique<test::SoundFolder>();
        m_library = std::make_unique<test::TaggedLibrary>(m_folder->path());
        const fs::path wav = m_folder->path() / "song.wav";
        test::writeWav(wav, test::music(1.2, 22'050), 22'050);
        for (const std::string &name : names)
            test::encode(m_library->music() / name, wav, {"-metadata", "title=Title", "-b:a", "48k"});
        m_library->scan();
        m_old = test::bytesOfAll(m_library->music());
        QCOMPARE(m_library->write({"tense"}).written, std::ssize(names));
        m_new = test::bytesOfAll(m_library->music());
        m_library->undoAll();
        QVERIFY(test::bytesOfAll(m_library->music()) == m_old);
    }

    void everyStepMayFailOnce_data() { fileSystems(); }
    void everyStepMayFailOnce()
    {
        QFETCH(bool, canExchange);
        failSteps(false, canExchange);
    }
    void everyStepMayBeTheLastThatWorks() { failSteps(true, true); }

    void everyStepOfAnUndoMayFail()
    {
        int n = 1;
        for (bool hasFailed = true; hasFailed; ++n) {
            QCOMPARE(m_library->write({"tense"}).written, std::ssize(names));
            const int batch = test::valueOf(lastInEffect(m_library->catalogue()));
            std::atomic<int> count = 0;
            {
                auto database = m_library->open();
                const auto plan = test::valueOf(planUndo(database, batch));
                const auto report =
                    writeTags(database, plan,
                              {.keepTimes = false, .disk = failing(n, false, count), .copiesAtOnce = 2});
                QVERIFY(!isSilent(report) || count < n);
            }
            hasFailed = count >= n;
            checkAfterwards(std::to_string(n));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(n > 40);
    }

    void everyStepMayBeInterruptedByAKill_data() { fileSystems(); }
    void everyStepMayBeInterruptedByAKill()
    {
        QFETCH(bool, canExchange);
        int n = 1;
        for (; n < 1000; ++n) {
            const int status = inChild([&] {
                std::atomic<int> count = 0;
                const Disk disk(
                    [&](std::string_view, const fs::path &) -> Result<void> {
                        if (++count == n)
                            ::raise(SIGKILL);
                        return {};
                    },
                    canExchange);
                (void)m_library->write({"tense"}, {"TAGWRIGHT"},
                                       {.keepTimes = false, .disk = disk, .copiesAtOnce = 2});
            });
            checkAfterwards(std::to_string(n));
            if (QTest::currentTestFailed() || !wasKilled(status))
                break;
        }
        QVERIFY(n > 40); // steps of a run without a kill
    }

    void recoveryMayBeKilledToo()
    {
        for (int n = 20; n < 60; n += 3) {
            const auto killAt = [](int step) {
                return Disk([step, count = std::make_shared<std::atomic<int>>(0)](
                                std::string_view, const fs::path &) -> Result<void> {
                    if (++*count == step)
                        ::raise(SIGKILL);
                    return {};
                });
            };
            (void)inChild([&] {
                (void)m_library->write({"tense"}, {"TAGWRIGHT"},
                                       {.keepTimes = false, .disk = killAt(n), .copiesAtOnce = 2});
            });
            for (int m = 1; m < 1000; ++m) {
                const int status = inChild([&] {
                    auto database = m_library->open();
                    (void)test::valueOf(recoverWriting(database, killAt(m)));
                });
                checkOldOrNew(std::to_string(n) + "." + std::to_string(m));
                if (QTest::currentTestFailed() || !wasKilled(status))
                    break;
            }
            checkAfterwards(std::to_string(n));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void killsAtRandomInstants()
    {
        const char *wanted = std::getenv("TAGWRIGHT_KILLS");
        const int kills = wanted ? std::atoi(wanted) : 30;
        std::mt19937 random(7);
        const auto begin = std::chrono::steady_clock::now();
        (void)inChild([&] { (void)m_library->write({"tense"}); });
        const auto whole =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
        m_library->undoAll();
        int killed = 0, between = 0;
        for (int i = 0; i < kills; ++i) {
            const std::chrono::microseconds after(random() % static_cast<std::uint64_t>(whole.count() * 3));
            const int status = inChild(
                [&] {
                    while (true) {
                        (void)m_library->write({"tense"});
                        m_library->undoAll();
                    }
                },
                after);
            killed += wasKilled(status);
            between += !test::valueOf(openBatches(m_library->catalogue())).empty();
            checkAfterwards(std::to_string(i));
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(killed, kills);
        QVERIFY(between > 0); // some hit the writing
    }

    void fullDiskLeavesWholeFiles()
    {
        // No file may grow beyond a limit: copies, journals and the catalogue break off in the middle.
        for (const rlim_t limit : {1UL, 100UL, 700UL, 2'000UL, 4'000UL, 8'000UL, 12'000UL, 30'000UL}) {
            const int status = inChild([&] {
                ::signal(SIGXFSZ, SIG_IGN);
                auto database = m_library->open();
                const auto plan = m_library->plan(database, {"tense"});
                const rlimit limits{limit, RLIM_INFINITY};
                if (::setrlimit(RLIMIT_FSIZE, &limits) != 0)
                    ::_exit(4);
                const auto report = writeTags(database, plan);
                ::_exit(isSilent(report) ? 5 : 0);
            });
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0); // it has said so
            checkAfterwards(std::to_string(limit));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void filesOnADiskThatIsGoneWait()
    {
        int status = inChild([&] {
            const Disk disk([](std::string_view step, const fs::path &) -> Result<void> {
                if (step == "sync folder")
                    return {};
                if (step == "catalogue")
                    ::raise(SIGKILL);
                return {};
            });
            (void)m_library->write({"tense"}, {"TAGWRIGHT"}, {.keepTimes = false, .disk = disk});
        });
        QVERIFY(wasKilled(status));
        const fs::path away = m_folder->path() / "unplugged";
        fs::rename(m_library->music(), away);
        {
            auto database = m_library->open();
            QVERIFY(test::valueOf(recoverWriting(database)).empty());
            QCOMPARE(test::valueOf(openBatches(m_library->catalogue())).size(), 1UL);
            const auto last = test::valueOf(batchNumbers(m_library->catalogue())).back();
            QCOMPARE(planUndo(database, last).error().code, ErrorCode::Busy);
        }
        fs::rename(away, m_library->music());
        auto database = m_library->open();
        const auto recovered = test::valueOf(recoverWriting(database));
        QCOMPARE(recovered.size(), 1UL);
        QCOMPARE(recovered[0].written, std::ssize(names));
        checkAfterwards("plugged in again");
    }

private:
    static void fileSystems()
    {
        QTest::addColumn<bool>("canExchange");
        QTest::newRow("names are exchanged") << true;
        QTest::newRow("names are overwritten") << false;
    }

    static Disk failing(int n, bool fromThenOn, std::atomic<int> &count, bool canExchange = true)
    {
        return Disk(
            [n, fromThenOn, &count](std::string_view, const fs::path &path) -> Result<void> {
                const int now = ++count;
                if (now == n || (fromThenOn && now > n)) {
                    Error error = fault();
                    error.path = path;
                    return std::unexpected(error);
                }
                return {};
            },
            canExchange);
    }

    void failSteps(bool fromThenOn, bool canExchange)
    {
        int n = 1;
        for (bool hasFailed = true; hasFailed; ++n) {
            std::atomic<int> count = 0;
            {
                auto database = m_library->open();
                const auto plan = m_library->plan(database, {"tense"});
                const auto report = writeTags(database, plan,
                                              {.keepTimes = false,
                                               .disk = failing(n, fromThenOn, count, canExchange),
                                               .copiesAtOnce = 2});
                QVERIFY2(!isSilent(report) || count < n, std::to_string(n).c_str());
            }
            hasFailed = count >= n;
            checkAfterwards(std::to_string(n));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(n > 40); // steps of a run without a fault
    }

    /// It says of nothing that it went wrong.
    static bool isSilent(const Result<WritingReport> &report)
    {
        return report && report->refused.empty() && !report->broken;
    }

    /// Each file is old or new.
    void checkOldOrNew(const std::string &when)
    {
        for (const std::string &name : names) {
            const std::string bytes = test::readBytes(m_library->music() / name);
            QVERIFY2(bytes == m_old.at(name) || bytes == m_new.at(name), (when + ": " + name).c_str());
        }
    }

    /// As the next start of a program, and an undo by the user, would find it.
    void checkAfterwards(const std::string &when)
    {
        checkOldOrNew(when);
        {
            auto database = m_library->open();
            const auto recovered = recoverWriting(database);
            QVERIFY2(recovered.has_value(), when.c_str());
            QVERIFY2(test::valueOf(openBatches(m_library->catalogue())).empty(), when.c_str());
        }
        checkOldOrNew(when);
        QVERIFY2(test::bytesOfAll(m_library->music()).size() == names.size(), when.c_str()); // no copies
        const auto scanned = m_library->scan();
        QVERIFY2(scanned.updated == 0 && scanned.added == 0 && scanned.refused.empty(), when.c_str());
        m_library->undoAll();
        QVERIFY2(test::bytesOfAll(m_library->music()) == m_old, when.c_str());
    }

    std::unique_ptr<test::SoundFolder> m_folder;
    std::unique_ptr<test::TaggedLibrary> m_library;
    Bytes m_old, m_new;
};

QTEST_GUILESS_MAIN(WritingFaultsTest)
#include "tst_writing_faults.moc"
