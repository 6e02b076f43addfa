// SPDX-License-Identifier: GPL-3.0-or-later
// What the scores of a small library say before a check, where the truth is known: small libraries are drawn
// from real embeddings. It prints the table in docs/probe.md.
#include "probe/quality.h"
#include "probe/trainer.h"
#include "support/tagged_clips.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

using namespace tagwright;

namespace {

constexpr int draws = 60;
constexpr std::size_t top = 10;

/// Sums over libraries.
struct Outcome
{
    double surprise = 0;  ///< log loss of an unlabelled track's score, which counts as .005 at least
    double ignorance = 0; ///< the same of the share of tracks that fit, which nobody knows
    double claimed = 0;   ///< mean score of the ten best
    double found = 0;     ///< share of them that fit
    double spread = 0;    ///< score of the first less that of the last
};

double logLoss(double probability, bool fits)
{
    return -std::log(std::max(fits ? probability : 1 - probability, 0.005));
}

} // namespace

class TestSmallLibrary : public QObject
{
    Q_OBJECT

    test::TaggedClips m_data;
    std::mt19937 m_random;

    /// \return indices of clips, shuffled
    [[nodiscard]] std::vector<std::size_t> clips(std::size_t tag, bool fitting)
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_data.ids.size(); ++i)
            if (m_data.has(i, tag) == fitting)
                found.push_back(i);
        std::ranges::shuffle(found, m_random);
        return found;
    }

    /// A library of so many tracks, of which so many fit, `labels` of each kind labelled.
    void measure(std::size_t tag, std::size_t tracks, std::size_t fitting, std::size_t labels,
                 Outcome &outcome)
    {
        std::vector<std::size_t> rows = clips(tag, true);
        rows.resize(fitting);
        const std::vector<std::size_t> others = clips(tag, false);
        rows.insert(rows.end(), others.begin(),
                    others.begin() + static_cast<std::ptrdiff_t>(tracks - fitting));
        const probe::ArraySource library(m_data.features(rows, Eigen::all), m_data.blocks);
        const auto space = probe::FeatureSpace::fit(library).value();

        std::vector<probe::Example> examples;
        const auto isLabelled = [&](std::size_t row) {
            return row < labels || (row >= fitting && row < fitting + labels);
        };
        for (std::size_t row = 0; row < tracks; ++row)
            if (const auto index = static_cast<Eigen::Index>(row); isLabelled(row))
                examples.push_back({.rows = {index}, .value = row < fitting ? 1 : -1, .group = index});
        const auto training = probe::Trainer(space).train(examples).value();
        const Eigen::VectorXf scores = space.score(training.folded);
        std::vector<std::pair<double, bool>> ranked;
        for (std::size_t row = 0; row < tracks; ++row)
            if (!isLabelled(row))
                ranked.emplace_back(static_cast<double>(scores[static_cast<Eigen::Index>(row)]),
                                    row < fitting);
        std::ranges::sort(ranked, std::greater{});
        std::vector<double> ranking;
        for (const auto &[score, fits] : ranked)
            ranking.push_back(score);
        const auto quality = probe::optimisticQuality(ranking, training.leaveOutPositives).value();

        const auto n = static_cast<double>(ranked.size());
        const double share = static_cast<double>(fitting - labels) / n;
        for (const auto &[score, fits] : ranked) {
            outcome.surprise += logLoss(quality.calibration(score), fits) / n;
            outcome.ignorance += logLoss(share, fits) / n;
        }
        for (std::size_t i = 0; i < top; ++i) {
            outcome.claimed += quality.calibration(ranking[i]) / top;
            outcome.found += (ranked[i].second ? 1.0 : 0.0) / top;
        }
        outcome.spread += quality.calibration(ranking.front()) - quality.calibration(ranking.back());
    }

private Q_SLOTS:
    void initTestCase()
    {
        TAGWRIGHT_NEED_SHARED("data/audioset-music/clips.csv");
        m_data = test::TaggedClips::load();
    }

    void init() { m_random.seed(1); }

    void scoresTellTracksApartAndPromiseLittle_data()
    {
        QTest::addColumn<int>("tracks");
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("labels");
        QTest::newRow("57 tracks, 60 % fit, 3 + 3 labels") << 57 << 0.6 << 3;
        QTest::newRow("57 tracks, 15 % fit, 3 + 3 labels") << 57 << 0.15 << 3;
        QTest::newRow("120 tracks, 50 % fit, 5 + 5 labels") << 120 << 0.5 << 5;
        QTest::newRow("120 tracks, 10 % fit, 3 + 3 labels") << 120 << 0.1 << 3;
        QTest::newRow("300 tracks, 30 % fit, 5 + 5 labels") << 300 << 0.3 << 5;
        QTest::newRow("300 tracks, 5 % fit, 5 + 5 labels") << 300 << 0.05 << 5;
        QTest::newRow("1000 tracks, 10 % fit, 5 + 5 labels") << 1000 << 0.1 << 5;
        QTest::newRow("1000 tracks, 2 % fit, 5 + 5 labels") << 1000 << 0.02 << 5;
    }
    void scoresTellTracksApartAndPromiseLittle()
    {
        QFETCH(int, tracks);
        QFETCH(double, share);
        QFETCH(int, labels);
        const auto fitting = static_cast<std::size_t>(std::lround(share * tracks));
        std::vector<std::size_t> tags;
        for (std::size_t tag = 0; tag < m_data.tags.size(); ++tag)
            if (clips(tag, true).size() >= fitting)
                tags.push_back(tag);
        Outcome sum;
        for (int draw = 0; draw < draws; ++draw)
            measure(tags[m_random() % tags.size()], static_cast<std::size_t>(tracks), fitting,
                    static_cast<std::size_t>(labels), sum);
        qInfo(
            "log loss %.3f (of the share alone %.3f), of the ten best %.2f claimed and %.2f right, first to "
            "last %.2f",
            sum.surprise / draws, sum.ignorance / draws, sum.claimed / draws, sum.found / draws,
            sum.spread / draws);
        QVERIFY(sum.claimed < sum.found + 0.2 * draws);
        QVERIFY(sum.claimed > 0.4 * sum.found);
        QVERIFY(sum.spread > 0.3 * draws);
    }
};

QTEST_GUILESS_MAIN(TestSmallLibrary)
#include "tst_small_library.moc"
