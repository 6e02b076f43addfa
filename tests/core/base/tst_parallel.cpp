// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <QTest>

#include <mutex>
#include <set>

using namespace tagwright;

class TestParallel : public QObject
{
    Q_OBJECT

    static std::set<std::thread::id> threadsOf(std::int64_t count)
    {
        std::mutex mutex;
        std::set<std::thread::id> threads;
        parallelFor(count, 1, [&](std::int64_t, std::int64_t) {
            const std::lock_guard lock(mutex);
            threads.insert(std::this_thread::get_id());
        });
        return threads;
    }

private slots:
    void everyItemIsVisitedOnce()
    {
        for (const std::int64_t count : {0, 1, 7, 1000}) {
            std::vector<int> visits(static_cast<std::size_t>(count), 0);
            parallelFor(count, 10, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t i = begin; i < end; ++i)
                    ++visits[static_cast<std::size_t>(i)];
            });
            QVERIFY(std::ranges::count(visits, 1) == count);
        }
    }

    void serialLoopsStayOnTheirThread()
    {
        const std::set<std::thread::id> own{std::this_thread::get_id()};
        {
            const SerialLoops serial;
            const SerialLoops nested;
            QVERIFY(threadsOf(1000) == own);
        }
        QVERIFY(!SerialLoops::active());
        QCOMPARE(threadsOf(1000).size(), std::size_t{std::max(1U, std::thread::hardware_concurrency())});
    }

    void otherThreadsAreNotBound()
    {
        const SerialLoops serial;
        bool active = true;
        std::jthread([&] { active = SerialLoops::active(); }).join();
        QVERIFY(!active);
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
