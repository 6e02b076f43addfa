// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/flight_recorder.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

using namespace tagwright;
namespace fs = std::filesystem;
using Company = FlightRecorder::Company;
using Paths = std::vector<fs::path>;

class TestFlightRecorder : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] fs::path record() const { return fs::path(m_folder->path().toStdString()) / "record"; }

    [[nodiscard]] FlightRecorder open(int threads = 2) const
    {
        auto recorder = FlightRecorder::open(record(), threads);
        if (!recorder)
            throw std::runtime_error(recorder.error().toString());
        return *std::move(recorder);
    }

    /// Runs in a process that is killed at its end.
    void die(const std::function<void(const FlightRecorder &)> &run) const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            {
                const FlightRecorder recorder = open();
                run(recorder);
                ::raise(SIGKILL);
            }
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anOrderlyEndLeavesNothing()
    {
        {
            const FlightRecorder recorder = open();
            const auto file = recorder.enter(0, "/a");
        }
        QVERIFY(open().suspects().empty());
    }

    void whatWasOpenTogetherIsSuspected()
    {
        die([](const FlightRecorder &recorder) {
            const auto a = recorder.enter(0, "/a b");
            {
                const auto done = recorder.enter(1, "/done");
            }
            const auto c = recorder.enter(1, "/\xff");
            ::raise(SIGKILL);
        });
        const FlightRecorder recorder = open();
        QVERIFY(recorder.culprits().empty());
        QCOMPARE(recorder.suspects(), (Paths{"/a b", "/\xff"}));
    }

    void whoIsAloneHasDoneItAndTheOthersStaySuspected()
    {
        die([](const FlightRecorder &recorder) {
            const auto a = recorder.enter(0, "/a");
            const auto b = recorder.enter(1, "/b");
            ::raise(SIGKILL);
        });
        die([](const FlightRecorder &recorder) {
            const auto a = recorder.enter(0, "/a", Company::Alone);
            ::raise(SIGKILL);
        });
        const FlightRecorder recorder = open();
        QCOMPARE(recorder.culprits(), Paths{"/a"});
        QCOMPARE(recorder.suspects(), Paths{"/b"});
    }

    void aDeathBetweenFilesBlamesNobody()
    {
        die([](const FlightRecorder &recorder) { const auto a = recorder.enter(0, "/a", Company::Alone); });
        // The entry has ended with the block.
        QVERIFY(open().culprits().empty());
        QVERIFY(open().suspects().empty());
    }

    void aSecondProcessRecordsNothing()
    {
        const FlightRecorder first = open();
        const auto a = first.enter(0, "/a");
        {
            const FlightRecorder second = open();
            const auto b = second.enter(0, "/b");
        }
        QVERIFY(fs::file_size(record()) > 0);
    }

    void aPathThatIsTooLongIsLeftOut()
    {
        die([](const FlightRecorder &recorder) {
            const auto a = recorder.enter(0, "/a");
            const auto b = recorder.enter(1, "/" + std::string(5000, 'x'));
            ::raise(SIGKILL);
        });
        QCOMPARE(open().suspects(), Paths{"/a"});
    }
};

QTEST_GUILESS_MAIN(TestFlightRecorder)
#include "tst_flight_recorder.moc"
