// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/audit.h"
#include "probe/audit_weights.h"
#include "probe/random.h"

#include <QTest>

#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <set>

using namespace tagwright;

namespace {

using State = probe::AuditRound::State;

/// A made-up library of tracks 1 … size whose answers are known.
struct Population
{
    static constexpr std::int64_t size = 400;

    [[nodiscard]] static bool positive(std::int64_t track) { return track <= 30 || track % 7 == 0; }
    /// Good rankings that differ: by how much a track's place is disturbed.
    [[nodiscard]] static std::vector<std::int64_t> ranking(std::uint64_t which, double disorder)
    {
        std::vector<std::pair<double, std::int64_t>> keyed;
        for (std::int64_t track = 1; track <= size; ++track)
            keyed.emplace_back(
                std::log(track) +
                    disorder *
                        static_cast<double>(probe::mixed(1000 * which + static_cast<std::uint64_t>(track)) >>
                                            11) *
                        0x1p-53,
                track);
        std::ranges::sort(keyed);
        std::vector<std::int64_t> tracks;
        for (const auto &[key, track] : keyed)
            tracks.push_back(track);
        return tracks;
    }
    /// Draws and answers; every track for which `unsure` holds cannot be told and another is drawn.
    static probe::AuditRound round(const std::vector<std::int64_t> &ranking, std::uint64_t seed,
                                   std::set<std::int64_t> &drawn,
                                   const std::function<bool(std::int64_t)> &unsure = {})
    {
        probe::AuditRound round{.ranking = ranking, .drawn = {}};
        std::vector<std::int64_t> before;
        for (std::size_t i = 0; i < ranking.size(); ++i)
            if (drawn.contains(ranking[i]))
                before.push_back(static_cast<std::int64_t>(i) + 1);
        std::vector<std::int64_t> taken = before;
        for (const auto &draw : probe::drawAudit(size, seed, before))
            taken.push_back(draw.rank);
        for (std::size_t i = before.size(); i < taken.size(); ++i) {
            const std::int64_t rank = taken[i];
            const std::int64_t track = ranking[static_cast<std::size_t>(rank - 1)];
            drawn.insert(track);
            const bool told = !unsure || !unsure(track);
            round.drawn.push_back({track, !told ? State::Unsure : positive(track) ? State::Yes : State::No});
            if (!told)
                if (const auto other = probe::drawInstead(probe::stratumOf(rank), size, seed, taken))
                    taken.push_back(*other);
        }
        return round;
    }
};

} // namespace

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

    void aLaterDrawTakesNothingTwice()
    {
        std::vector<std::int64_t> drawn;
        for (std::uint64_t round = 0; round < 3; ++round)
            for (const auto &draw : probe::drawAudit(150, round, drawn)) {
                QVERIFY(std::ranges::find(drawn, draw.rank) == drawn.end());
                drawn.push_back(draw.rank);
                // Of ranks 1–10 the second draw takes the last four, of which each is certain.
                if (round == 1 && draw.stratum == 0)
                    QCOMPARE(draw.probability, 1.0);
                if (round == 1 && draw.stratum == 1)
                    QCOMPARE(draw.probability, 6.0 / 14);
                QVERIFY(round < 2 || draw.stratum > 0);
            }
    }

    void insteadOfAClipAnotherOfItsPartIsDrawn()
    {
        std::vector<std::int64_t> taken{1, 2, 3, 4, 5, 6, 7, 8};
        std::set<std::int64_t> drawn;
        for (std::uint64_t seed = 0; seed < 50; ++seed)
            drawn.insert(probe::drawInstead(0, 500, seed, taken).value());
        QCOMPARE(drawn, (std::set<std::int64_t>{9, 10}));
        taken.insert(taken.end(), {9, 10});
        QVERIFY(!probe::drawInstead(0, 500, 1, taken));
    }

    void answersOfOneDrawWeighTheInverseOfItsProbability()
    {
        std::set<std::int64_t> drawn;
        const auto ranking = Population::ranking(1, 0);
        const std::array rounds{Population::round(ranking, 1, drawn)};
        const std::array<double, 5> sizes{10, 20, 70, 200, 100};
        for (const auto &answer : probe::weighedAnswers(rounds))
            QCOMPARE(answer.weight, sizes[probe::stratumOf(answer.track)] / 6); // track i has rank i
    }

    void answersOfAnUnchangedRankingWeighTheSameWhicheverDrawTheyCameFrom()
    {
        std::set<std::int64_t> drawn;
        const auto ranking = Population::ranking(1, 0);
        std::vector<probe::AuditRound> rounds;
        for (std::uint64_t seed = 0; seed < 3; ++seed)
            rounds.push_back(Population::round(ranking, seed, drawn));
        const std::array<double, 5> sizes{10, 20, 70, 200, 100};
        const auto answers = probe::weighedAnswers(rounds);
        QCOMPARE(answers.size(), 10 + 3 * 24 - 6 + 4 + 2U); // all of the first ten and of the next eighteen
        for (const auto &answer : answers) {
            const std::size_t s = probe::stratumOf(answer.track);
            const double count = s == 0 ? 10 : 18;
            QVERIFY(std::abs(answer.weight - sizes[s] / count) < 1e-9);
        }
    }

    /// Over many draws the weights of the positive answers add up to the number of positives, in each part of
    /// yet another ranking, though the ranking has changed between the draws and a track was not told in one.
    void theEstimateIsUnbiasedThoughTheRankingChanges_data()
    {
        QTest::addColumn<double>("disorder");
        QTest::addColumn<bool>("someUnsure");
        QTest::newRow("same ranking") << 0.0 << false;
        QTest::newRow("changed a little") << 1.0 << false;
        QTest::newRow("changed a lot") << 4.0 << false;
        QTest::newRow("some cannot be told") << 1.0 << true;
    }
    void theEstimateIsUnbiasedThoughTheRankingChanges()
    {
        QFETCH(double, disorder);
        QFETCH(bool, someUnsure);
        const auto unsure = [&](std::int64_t track) { return someUnsure && track % 10 == 4; };
        const std::array rankings{Population::ranking(1, disorder), Population::ranking(2, disorder),
                                  Population::ranking(3, disorder)};
        const auto now = Population::ranking(4, disorder);
        std::map<std::int64_t, std::size_t> stratumNow;
        std::array<double, 5> truth{};
        for (std::size_t i = 0; i < now.size(); ++i) {
            stratumNow[now[i]] = probe::stratumOf(static_cast<std::int64_t>(i) + 1);
            truth[stratumNow[now[i]]] += Population::positive(now[i]) && !unsure(now[i]) ? 1 : 0;
        }
        constexpr int trials = 1500;
        std::array<double, 5> sum{}, squares{};
        for (std::uint64_t trial = 0; trial < trials; ++trial) {
            std::set<std::int64_t> drawn;
            std::vector<probe::AuditRound> rounds;
            for (std::size_t r = 0; r < rankings.size(); ++r)
                rounds.push_back(Population::round(rankings[r], 3 * trial + r, drawn, unsure));
            std::array<double, 5> estimate{};
            for (const auto &answer : probe::weighedAnswers(rounds))
                estimate[stratumNow.at(answer.track)] += answer.positive ? answer.weight : 0;
            for (std::size_t s = 0; s < estimate.size(); ++s) {
                sum[s] += estimate[s] / trials;
                squares[s] += estimate[s] * estimate[s] / trials;
            }
        }
        for (std::size_t s = 0; s < truth.size(); ++s) {
            const double error = std::sqrt(std::max(0.0, squares[s] - sum[s] * sum[s]) / trials);
            // Drawing on until six can be told favours these by a little.
            const double allowed = 4 * error + 1e-9 + (someUnsure ? 0.03 * truth[s] : 0);
            QVERIFY2(std::abs(sum[s] - truth[s]) < allowed,
                     qPrintable(QString("stratum %1: %2, not %3 (standard error %4)")
                                    .arg(s)
                                    .arg(sum[s])
                                    .arg(truth[s])
                                    .arg(error)));
        }
    }

    void anOpenQuestionCountsForNothing()
    {
        std::set<std::int64_t> drawn;
        auto round = Population::round(Population::ranking(1, 0), 1, drawn);
        std::int64_t answered = 0;
        for (auto &clip : round.drawn)
            if (probe::stratumOf(clip.track) == 2 && answered++ >= 2)
                clip.state = State::Open;
        double stratumWeight = 0;
        for (const auto &answer : probe::weighedAnswers(std::array{round}))
            stratumWeight += probe::stratumOf(answer.track) == 2 ? answer.weight : 0;
        QCOMPARE(stratumWeight, 70.0); // two answers stand for all
    }

    void orderOfAskingDoesNotTellTheRank()
    {
        const auto draws = probe::drawAudit(2000, 3);
        QVERIFY(!std::ranges::is_sorted(draws, {}, &probe::AuditDraw::rank));
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
