// SPDX-License-Identifier: GPL-3.0-or-later
// Intervals that hold what they should, F1 and label combinations by hand.
#include "experiment/beyond/intervals.h"
#include "experiment/beyond/label_combinations.h"
#include "probe/metrics.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tagwright::experiment::beyond;
using tagwright::probe::FeatureMatrix;

class TestBeyondMeasures : public QObject
{
    Q_OBJECT

private slots:
    void f1ByHand()
    {
        // Tag 0: 2 of 3 said are right, 2 of 4 found: P = 2/3, R = 1/2, F1 = 4/7. Tag 1: nothing right.
        // Tag 2: all right.
        const Decisions said{{1, 1, 1, 0, 0}, {1, 0, 0, 0, 0}, {0, 0, 0, 1, 1}};
        const Decisions truth{{1, 1, 0, 1, 1}, {0, 1, 0, 0, 0}, {0, 0, 0, 1, 1}};
        const F1 result = f1(said, truth);
        QCOMPARE(result.ofTags.size(), 3U);
        QVERIFY(qFuzzyCompare(result.ofTags[0], 4.0 / 7));
        QCOMPARE(result.ofTags[1], 0.0);
        QVERIFY(qFuzzyCompare(result.ofTags[2], 1.0));
        QVERIFY(qFuzzyCompare(result.macro, (4.0 / 7 + 1) / 3));
        QVERIFY(qFuzzyCompare(result.micro, 2.0 * 4 / (6 + 7))); // 4 right of 6 said and 7 true
        QVERIFY(qFuzzyCompare(result.labelsPerClip, 6.0 / 5));
    }

    void combinationsOfTheSupport()
    {
        // Items with {0}, {0, 1}, {1, 2}, {0, 1, 2}. {2} and {0, 2} are had by the same items as {1, 2} and
        // as all three, so that the larger ones stand for them.
        FeatureMatrix items(4, 2);
        items << 1, 0, 0, 1, -1, 0, 0, -1;
        const LabelCombinations combinations(items, {{0}, {0, 1}, {1, 2}, {0, 1, 2}});
        const std::vector<std::vector<std::size_t>> expected{{0}, {0, 1}, {0, 1, 2}, {1}, {1, 2}};
        QCOMPARE(combinations.combinations(), expected);
    }

    void aClipTakesTheTagsOfTheNearestPrototype()
    {
        // Prototypes: {0} is the mean of both items, (½, ½); {0, 1} the second one alone, (0, 1).
        FeatureMatrix items(2, 2);
        items << 1, 0, 0, 1;
        const LabelCombinations combinations(items, {{0}, {0, 1}});
        FeatureMatrix clips(3, 2);
        clips << 3, 1, // between the axes: nearest to (½, ½)
            -1, 5, 10, 0;
        const Decisions said = combinations.decide(clips, 3);
        QCOMPARE(said, (Decisions{{1, 1, 1}, {0, 1, 0}, {0, 0, 0}}));
    }

    void theMeanOverTagsIsCovered()
    {
        std::mt19937 generator(5);
        std::normal_distribution<double> normal;
        constexpr double truth = 0.4;
        int covered = 0;
        constexpr int sets = 300;
        double width = 0;
        for (int set = 0; set < sets; ++set) {
            std::vector<std::vector<double>> values(40, std::vector<double>(5));
            for (auto &tag : values) {
                const double level = truth + 0.15 * normal(generator);
                for (double &value : tag)
                    value = level + 0.05 * normal(generator);
            }
            values[3][2] = std::nan(""); // could not be measured
            const Interval interval = overTagsAndDraws(values);
            QCOMPARE(interval.count, 199);
            covered += interval.low <= truth && truth <= interval.high ? 1 : 0;
            width += (interval.high - interval.low) / sets;
        }
        qInfo("95 %% interval of the mean: covers %.1f %%", 100.0 * covered / sets);
        QVERIFY(covered >= sets * 91 / 100 && covered < sets * 99 / 100);
        // Mostly the tags': 2 · 1.96 · .15 / √40.
        QVERIFY(width > 0.08 && width < 0.11);
    }

    void oneTagIsCoveredBySoFewDraws()
    {
        std::mt19937 generator(6);
        std::normal_distribution<double> normal;
        for (const int draws : {3, 5}) {
            int covered = 0;
            constexpr int sets = 1000;
            for (int set = 0; set < sets; ++set) {
                std::vector<double> values(static_cast<std::size_t>(draws));
                for (double &value : values)
                    value = 0.3 + 0.04 * normal(generator);
                const Interval interval = ofOneTag(values, {});
                QVERIFY(interval.low > 0 && interval.high < 1);
                covered += interval.low <= 0.3 && 0.3 <= interval.high ? 1 : 0;
            }
            qInfo("95 %% interval from %d draws: covers %.1f %%", draws, 100.0 * covered / sets);
            QVERIFY(covered > sets * 92 / 100 && covered < sets * 98 / 100);
        }
    }

    void testClipsWidenAnInterval()
    {
        const std::vector<double> values{0.3, 0.32, 0.31, 0.29, 0.3};
        const std::vector<double> deviations(5, 0.1);
        const Interval alone = ofOneTag(values, {});
        const Interval both = ofOneTag(values, deviations);
        QVERIFY(both.high - both.low > 5 * (alone.high - alone.low));
        // About .3 ± 1.96 · .1, on the log-odds.
        QVERIFY(both.low > 0.1 && both.low < 0.16 && both.high > 0.49 && both.high < 0.56);
        const std::vector<double> one{0.7};
        const Interval single = ofOneTag(one, std::span(deviations).first(1));
        QVERIFY(single.low < 0.7 && single.high > 0.7);
        const std::vector<double> perfect{1, 1};
        QCOMPARE(ofOneTag(perfect, {}).high, 1.0);
    }

    void otherTestClipsMoveThePrecision()
    {
        // How much the average precision of 20 and 180 clips varies, against drawing them anew.
        std::mt19937 generator(7);
        std::normal_distribution<double> normal;
        double sum = 0;
        double squares = 0;
        double estimated = 0;
        constexpr int sets = 200;
        for (int set = 0; set < sets; ++set) {
            std::vector<char> positive(200, 0);
            std::vector<double> scores(200);
            for (std::size_t i = 0; i < scores.size(); ++i) {
                positive[i] = i < 20;
                scores[i] = normal(generator) + (i < 20 ? 1.5 : 0);
            }
            const double precision = tagwright::probe::averagePrecision(positive, scores);
            sum += precision;
            squares += precision * precision;
            estimated += deviationOverClips(positive, scores, static_cast<std::uint64_t>(set)) / sets;
        }
        const double real = std::sqrt((squares - sum * sum / sets) / (sets - 1));
        qInfo("deviation over test clips %.4f, estimated %.4f", real, estimated);
        QVERIFY(estimated > 0.75 * real && estimated < 1.25 * real);
    }
};

QTEST_GUILESS_MAIN(TestBeyondMeasures)
#include "tst_beyond_measures.moc"
