// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/audit.h"

#include <QTest>

#include <map>
#include <set>

using namespace tagwright;

class TestAudit : public QObject
{
    Q_OBJECT

private slots:
    void drawsSixDifferentRanksFromEachStratum()
    {
        const auto draws = probe::drawAudit(5000, 1);
        QCOMPARE(draws.size(), 30U);
        std::map<int, int> counts;
        std::set<std::int64_t> ranks;
        for (const auto &draw : draws) {
            ++counts[draw.stratum];
            ranks.insert(draw.rank);
            QCOMPARE(probe::stratumOf(draw.rank), static_cast<std::size_t>(draw.stratum));
        }
        QCOMPARE(counts.size(), 5U);
        for (const auto &[stratum, count] : counts)
            QCOMPARE(count, 6);
        QCOMPARE(ranks.size(), 30U);
    }

    void everyRankOfAStratumIsEquallyLikely()
    {
        std::map<std::int64_t, int> drawn;
        for (std::uint64_t seed = 0; seed < 4000; ++seed)
            for (const auto &draw : probe::drawAudit(40, seed))
                ++drawn[draw.rank];
        for (std::int64_t rank = 1; rank <= 10; ++rank)
            QVERIFY(std::abs(drawn[rank] - 2400) < 200); // 6 of 10; six standard deviations
        for (std::int64_t rank = 11; rank <= 30; ++rank)
            QVERIFY(std::abs(drawn[rank] - 1200) < 200);
    }

    void aSmallRankingIsDrawnWhole()
    {
        const auto draws = probe::drawAudit(4, 9);
        QCOMPARE(draws.size(), 4U);
        for (const auto &draw : draws)
            QCOMPARE(draw.probability, 1.0);
        QVERIFY(probe::drawAudit(0, 9).empty());
    }

    void orderOfAskingDoesNotTellTheRank()
    {
        const auto draws = probe::drawAudit(2000, 3);
        QVERIFY(!std::ranges::is_sorted(draws, {}, &probe::AuditDraw::rank));
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
