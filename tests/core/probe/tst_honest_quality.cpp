// SPDX-License-Identifier: GPL-3.0-or-later
// Is the estimate of a tag's quality honest? Audits simulated on real embeddings, where the truth is known.
// TAGWRIGHT_QUALITY_SEEDS=5 repeats it with so many draws of examples, as for the table in docs/probe.md.
#include "base/parallel.h"
#include "probe/audit.h"
#include "probe/audit_weights.h"
#include "probe/metrics.h"
#include "probe/operating_point.h"
#include "probe/quality.h"
#include "probe/trainer.h"
#include "support/tagged_clips.h"

#include <QTest>

#include <functional>
#include <mutex>

using namespace tagwright;

namespace {

/// One draw of examples and one audit for each tag, unless asked for more.
int seeds()
{
    return std::max(1, qEnvironmentVariableIntValue("TAGWRIGHT_QUALITY_SEEDS"));
}
constexpr std::array<std::int64_t, 2> measuredCounts{50, 300};
constexpr std::size_t bins = 10;

/// Sums over tags and audits of how an estimate compares with the truth.
struct Comparison
{
    double count = 0, error = 0, bias = 0, covered = 0, width = 0;

    void add(double estimate, double low, double high, double truth)
    {
        constexpr double rounding = 1e-9; // a share of few tracks may lie exactly on the interval's end
        ++count;
        error += std::abs(estimate - truth);
        bias += estimate - truth;
        covered += low - rounding <= truth && truth <= high + rounding ? 1 : 0;
        width += high - low;
    }
    void add(const Comparison &other)
    {
        count += other.count;
        error += other.error;
        bias += other.bias;
        covered += other.covered;
        width += other.width;
    }
    void say(const char *what) const
    {
        qInfo("%s: mean absolute error %.3f, bias %+.3f, 80 %% interval covers %.1f %%, is %.3f wide", what,
              error / count, bias / count, 100 * covered / count, width / count);
    }
};

/// Tracks by what probability their score claims.
struct Reliability
{
    std::array<double, bins> tracks{}, claimed{}, positive{};

    void add(double probability, bool isPositive)
    {
        const auto bin = std::min(bins - 1, static_cast<std::size_t>(probability * bins));
        tracks[bin] += 1;
        claimed[bin] += probability;
        positive[bin] += isPositive ? 1 : 0;
    }
    void add(const Reliability &other)
    {
        for (std::size_t b = 0; b < bins; ++b) {
            tracks[b] += other.tracks[b];
            claimed[b] += other.claimed[b];
            positive[b] += other.positive[b];
        }
    }
    /// Expected calibration error of the tracks whose score is at least .1 (nearly all score close to 0).
    [[nodiscard]] double error() const
    {
        double sum = 0, all = 0;
        for (std::size_t b = 1; b < bins; ++b) {
            sum += std::abs(claimed[b] - positive[b]);
            all += tracks[b];
        }
        return sum / all;
    }
};

struct Outcome
{
    Comparison averagePrecision, optimistic, afterTwo, atThreshold;
    std::array<Comparison, measuredCounts.size()> precision;
    double predictedWidth = 0, predictedPrecisionWidth = 0; ///< of the intervals after a second draw
    double precisionWidthAfterTwo = 0;
    Reliability reliability;

    void add(const Outcome &other)
    {
        averagePrecision.add(other.averagePrecision);
        optimistic.add(other.optimistic);
        afterTwo.add(other.afterTwo);
        atThreshold.add(other.atThreshold);
        for (std::size_t i = 0; i < precision.size(); ++i)
            precision[i].add(other.precision[i]);
        predictedWidth += other.predictedWidth;
        predictedPrecisionWidth += other.predictedPrecisionWidth;
        precisionWidthAfterTwo += other.precisionWidthAfterTwo;
        reliability.add(other.reliability);
    }
};

struct Ranking
{
    std::vector<double> scores;
    std::vector<char> truth;
    std::vector<double> leaveOut;

    [[nodiscard]] bool positive(std::int64_t rank) const
    {
        return truth[static_cast<std::size_t>(rank - 1)] != 0;
    }
    [[nodiscard]] double precision(std::int64_t count) const
    {
        return static_cast<double>(std::count(truth.begin(), truth.begin() + count, 1)) /
               static_cast<double>(count);
    }
};

probe::AuditRound roundOf(const Ranking &ranking, const std::vector<probe::AuditDraw> &draws)
{
    using State = probe::AuditRound::State;
    probe::AuditRound round;
    for (std::int64_t rank = 1; rank <= probe::auditStrata.back().last; ++rank)
        round.ranking.push_back(rank);
    for (const probe::AuditDraw &draw : draws)
        round.drawn.push_back({draw.rank, ranking.positive(draw.rank) ? State::Yes : State::No});
    return round;
}

std::vector<probe::AuditedTrack> audited(const std::vector<probe::AuditRound> &rounds)
{
    std::vector<probe::AuditedTrack> tracks;
    for (const probe::WeighedAnswer &answer : probe::weighedAnswers(rounds))
        tracks.push_back({answer.track, 1 / answer.weight, answer.positive});
    return tracks;
}

Outcome simulate(const Ranking &ranking, std::uint64_t seed)
{
    const double truth = probe::averagePrecision(ranking.truth, ranking.scores);
    Outcome outcome;
    if (const auto optimistic = probe::optimisticQuality(ranking.scores, ranking.leaveOut))
        outcome.optimistic.add(optimistic->averagePrecision, optimistic->low, optimistic->high, truth);
    const auto size = static_cast<std::int64_t>(ranking.scores.size());
    const auto audits = static_cast<std::uint64_t>(std::min(2, seeds()));
    for (std::uint64_t audit = 0; audit < audits; ++audit) {
        const auto draws = probe::drawAudit(size, 2 * seed + audit);
        std::vector<probe::AuditRound> rounds{roundOf(ranking, draws)};
        const auto quality = probe::auditedQuality(ranking.scores, audited(rounds), ranking.leaveOut);
        outcome.averagePrecision.add(quality->averagePrecision, quality->low, quality->high, truth);
        for (std::size_t i = 0; i < measuredCounts.size(); ++i) {
            const auto point = probe::pointAt(*quality, measuredCounts[i]);
            outcome.precision[i].add(point->precision, point->low, point->high,
                                     ranking.precision(measuredCounts[i]));
        }
        const std::int64_t chosen = probe::countAt(*quality, probe::Stop::Balanced);
        const auto point = probe::pointAt(*quality, chosen);
        outcome.atThreshold.add(point->precision, point->low, point->high, ranking.precision(chosen));
        std::vector<std::int64_t> drawn;
        for (const auto &draw : draws)
            drawn.push_back(draw.rank);
        for (std::int64_t rank = 1; rank <= 3000; ++rank)
            if (std::ranges::find(drawn, rank) == drawn.end())
                outcome.reliability.add(
                    quality->calibration(ranking.scores[static_cast<std::size_t>(rank - 1)]),
                    ranking.positive(rank));

        rounds.push_back(roundOf(ranking, probe::drawAudit(size, 1'000'000 + 2 * seed + audit, drawn)));
        const auto better = probe::auditedQuality(ranking.scores, audited(rounds), ranking.leaveOut);
        outcome.afterTwo.add(better->averagePrecision, better->low, better->high, truth);
        outcome.predictedWidth +=
            (quality->high - quality->low) * probe::widthAfter(*quality, quality->shares, 30);
        const auto betterPoint = probe::pointAt(*better, chosen);
        outcome.predictedPrecisionWidth +=
            (point->high - point->low) * probe::widthAfter(*quality, point->shares, 30);
        outcome.precisionWidthAfterTwo += betterPoint->high - betterPoint->low;
    }
    return outcome;
}

} // namespace

class TestHonestQuality : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TaggedClips> m_data;
    std::unique_ptr<probe::ArraySource> m_library;
    std::vector<probe::FeatureSpace> m_spaces; // without and with a neighbourhood

    Ranking rank(const probe::Trainer &trainer, const probe::FeatureSpace &space, std::size_t tag,
                 std::size_t examplesPerTag, int seed) const
    {
        std::vector<std::size_t> pool(m_data->ids.size());
        std::iota(pool.begin(), pool.end(), std::size_t{0});
        std::vector<probe::Example> examples;
        std::vector<char> isExample(pool.size());
        for (const std::size_t i : m_data->drawOrder(pool, seed, std::to_string(m_data->classIndices[tag])))
            if (m_data->has(i, tag) && examples.size() < examplesPerTag) {
                examples.push_back({{static_cast<Eigen::Index>(i)}, 1, static_cast<std::int64_t>(i)});
                isExample[i] = 1;
            }
        const auto training = trainer.train(examples, probe::Effort::ClosedForm).value();
        const Eigen::VectorXf scores = space.score(training.folded);
        std::vector<std::pair<double, bool>> ranked;
        for (std::size_t i = 0; i < pool.size(); ++i)
            if (!isExample[i])
                ranked.emplace_back(scores[static_cast<Eigen::Index>(i)], m_data->has(i, tag));
        std::ranges::sort(ranked, std::greater{});
        Ranking ranking{.scores = {}, .truth = {}, .leaveOut = training.leaveOutPositives};
        for (const auto &[score, positive] : ranked) {
            ranking.scores.push_back(score);
            ranking.truth.push_back(positive ? 1 : 0);
        }
        return ranking;
    }

private slots:
    void initTestCase()
    {
        TAGWRIGHT_NEED_SHARED("data/audioset-music/vggish.npy");
        m_data = std::make_unique<test::TaggedClips>(test::TaggedClips::load());
        m_library = std::make_unique<probe::ArraySource>(m_data->features, "vggish");
        for (const bool neighbourhood : {false, true})
            m_spaces.push_back(
                probe::FeatureSpace::fit(*m_library, {.neighbourhood = neighbourhood}).value());
    }

    void theIntervalCoversAsOftenAsItSays_data()
    {
        QTest::addColumn<bool>("neighbourhood");
        QTest::addColumn<probe::Method>("method");
        QTest::addColumn<int>("examples");
        using enum probe::Method;
        for (const int k : {5, 10, 20}) {
            QTest::addRow("whitened prototype, %d examples", k) << false << TwoCovariance << k;
            if (seeds() > 1)
                QTest::addRow("smoothed over neighbours, %d examples", k) << true << Ridge << k;
            QTest::addRow("two-covariance, %d examples", k) << true << TwoCovariance << k;
        }
    }
    void theIntervalCoversAsOftenAsItSays()
    {
        QFETCH(bool, neighbourhood);
        QFETCH(probe::Method, method);
        QFETCH(int, examples);
        const probe::FeatureSpace &space = m_spaces[neighbourhood ? 1 : 0];
        const probe::Trainer trainer(space, {.method = method, .background = {}});
        const std::size_t tags = m_data->tags.size();
        std::vector<Outcome> outcomes(tags * static_cast<std::size_t>(seeds()));
        parallelFor(static_cast<std::int64_t>(outcomes.size()), 1, [&](std::int64_t begin, std::int64_t end) {
            for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
                const int seed = static_cast<int>(i / tags) + 1;
                outcomes[i] =
                    simulate(rank(trainer, space, i % tags, static_cast<std::size_t>(examples), seed), i);
            }
        });
        Outcome all;
        for (const Outcome &outcome : outcomes)
            all.add(outcome);

        const Comparison &ap = all.averagePrecision;
        ap.say("average precision by an audit of 30 clips");
        all.afterTwo.say("                  by two audits of 30 clips");
        all.optimistic.say("                  guessed from the examples");
        all.precision[0].say("precision of the first 50");
        all.precision[1].say("                      300");
        all.atThreshold.say("                      above the balanced threshold");
        qInfo("interval after 30 more clips, as foreseen and as it came: average precision %.3f %.3f, "
              "precision above the balanced threshold %.3f %.3f",
              all.predictedWidth / ap.count, all.afterTwo.width / ap.count,
              all.predictedPrecisionWidth / ap.count, all.precisionWidthAfterTwo / ap.count);
        qInfo("expected calibration error %.3f; score and share of positives:", all.reliability.error());
        for (std::size_t b = 1; b < bins; ++b)
            qInfo("   %.2f %.2f (%.0f tracks)", all.reliability.claimed[b] / all.reliability.tracks[b],
                  all.reliability.positive[b] / all.reliability.tracks[b], all.reliability.tracks[b]);

        QVERIFY(ap.error / ap.count < 0.08);
        QVERIFY(std::abs(ap.bias / ap.count) < 0.02);
        const double chance = 2 * std::sqrt(0.8 * 0.2 / ap.count); // two standard errors of the simulation
        const double slack = seeds() > 1 ? 0 : chance - 0.05;
        QVERIFY(ap.covered / ap.count >= 0.75 - slack && ap.covered / ap.count <= 0.85 + slack);
        QVERIFY(all.afterTwo.error < ap.error);
        QVERIFY(all.precision[0].error / ap.count < 0.08);
        QVERIFY(all.precision[1].error / ap.count < 0.06);
        for (const Comparison &precision : all.precision)
            QVERIFY(precision.covered / precision.count > 0.75 - slack &&
                    precision.covered / precision.count < 0.88 + slack);
        QVERIFY(std::abs(all.predictedWidth / all.afterTwo.width - 1) < 0.1);
        QVERIFY(std::abs(all.predictedPrecisionWidth / all.precisionWidthAfterTwo - 1) < 0.15);
        QVERIFY(all.reliability.error() < 0.06);
        QVERIFY(all.optimistic.error / all.optimistic.count < 0.2);
    }
};

QTEST_GUILESS_MAIN(TestHonestQuality)
#include "tst_honest_quality.moc"
