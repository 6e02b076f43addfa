// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/audit.h"
#include "probe/metrics.h"
#include "probe/quality.h"
#include "probe/trainer.h"
#include "support/tagged_clips.h"

#include <QTest>

#include <functional>

using namespace tagwright;

class TestQuality : public QObject
{
    Q_OBJECT

private slots:
    void fewerThanThreeExamplesGiveNoCurve()
    {
        const std::vector<double> ranking{3, 2, 1};
        QVERIFY(!probe::optimisticQuality(ranking, std::vector<double>{2.5, 2.6}));
        QVERIFY(!probe::optimisticQuality({}, std::vector<double>{1, 2, 3}));
        QVERIFY(!probe::auditedQuality(ranking, {}, {}));
    }

    void examplesOnTopGiveHighPrecisionAndExamplesAtRandomTheOpposite()
    {
        std::vector<double> ranking;
        for (int i = 1000; i > 0; --i)
            ranking.push_back(i);
        const auto good = probe::optimisticQuality(ranking, std::vector<double>{990.5, 980.5, 995.5, 970.5});
        const auto poor = probe::optimisticQuality(ranking, std::vector<double>{900.5, 100.5, 400.5, 600.5});
        QVERIFY(good && poor);
        QVERIFY(good->averagePrecision > poor->averagePrecision);
        QVERIFY(good->low <= good->averagePrecision && good->averagePrecision <= good->high);
        for (const auto &point : good->curve) {
            QVERIFY(point.precision >= 0 && point.precision <= 1);
            QVERIFY(point.low <= point.high && point.recall <= 1);
        }
    }

    void calibratedScoresFallWithTheRank()
    {
        std::vector<double> ranking;
        for (int i = 500; i > 0; --i)
            ranking.push_back(i / 500.0);
        const auto quality = probe::optimisticQuality(ranking, std::vector<double>{0.99, 0.97, 0.95});
        QVERIFY(quality->calibration(1.0) > quality->calibration(0.5));
        QVERIFY(quality->calibration(0.2) < 0.1);
    }

    /// The audit simulated on real embeddings: unbiased, and its 80 % interval covers about 80 %.
    void auditIsHonestOnRealData_data()
    {
        QTest::addColumn<int>("k");
        QTest::newRow("5 examples") << 5;
        QTest::newRow("10 examples") << 10;
        QTest::newRow("20 examples") << 20;
    }
    void auditIsHonestOnRealData()
    {
        QFETCH(int, k);
        const auto examplesPerTag = static_cast<std::size_t>(k);
        TAGWRIGHT_NEED_SHARED("data/audioset-music/vggish.npy");
        const auto data = test::TaggedClips::load();
        std::vector<std::size_t> pool(data.ids.size());
        std::iota(pool.begin(), pool.end(), std::size_t{0});
        const probe::ArraySource library(data.features, "vggish");
        const auto space = probe::FeatureSpace::fit(library).value();
        const probe::Trainer trainer(space);
        double error = 0, bias = 0, covered = 0, count = 0;
        double optimisticError = 0, optimisticBias = 0, optimisticCovered = 0;
        for (std::size_t tag = 0; tag < data.tags.size(); ++tag) {
            std::vector<probe::Example> examples;
            for (const std::size_t i : data.drawOrder(pool, 1, std::to_string(data.classIndices[tag])))
                if (data.has(i, tag) && examples.size() < examplesPerTag)
                    examples.push_back({{static_cast<Eigen::Index>(i)}, 1, static_cast<std::int64_t>(i)});
            const auto training = trainer.train(examples);
            const Eigen::VectorXf scores = space.score(space.fold(training->probe));
            std::vector<std::pair<double, bool>> ranked;
            for (Eigen::Index row = 0; row < scores.size(); ++row)
                if (std::ranges::none_of(examples, [&](const auto &e) { return e.rows[0] == row; }))
                    ranked.emplace_back(scores[row], data.has(static_cast<std::size_t>(row), tag));
            std::ranges::sort(ranked, std::greater{});
            std::vector<double> ranking;
            std::vector<char> truth;
            for (const auto &[score, positive] : ranked) {
                ranking.push_back(score);
                truth.push_back(positive);
            }
            const double ap = probe::averagePrecision(truth, ranking);
            const auto optimistic = probe::optimisticQuality(ranking, training->leaveOutPositives);
            optimisticError += std::abs(optimistic->averagePrecision - ap);
            optimisticBias += optimistic->averagePrecision - ap;
            optimisticCovered += optimistic->low <= ap && ap <= optimistic->high;
            for (std::uint64_t seed = 0; seed < 4; ++seed) {
                std::vector<probe::AuditedTrack> audited;
                for (const auto &draw :
                     probe::drawAudit(static_cast<std::int64_t>(ranking.size()), 4 * tag + seed))
                    audited.push_back(
                        {draw.rank, draw.probability, truth[static_cast<std::size_t>(draw.rank - 1)] != 0});
                const auto quality = probe::auditedQuality(ranking, audited, training->leaveOutPositives);
                error += std::abs(quality->averagePrecision - ap);
                bias += quality->averagePrecision - ap;
                covered += quality->low <= ap && ap <= quality->high;
                ++count;
            }
        }
        const auto tags = static_cast<double>(data.tags.size());
        qInfo("audit of 30 clips: mean absolute error %.3f, bias %+.3f, 80 %% interval covers %.0f %%",
              error / count, bias / count, 100 * covered / count);
        qInfo("optimistic estimate: mean absolute error %.3f, bias %+.3f, 80 %% interval covers %.0f %%",
              optimisticError / tags, optimisticBias / tags, 100 * optimisticCovered / tags);
        QVERIFY(error / count < 0.1);
        QVERIFY(std::abs(bias / count) < 0.05);
        QVERIFY(covered / count > 0.70 && covered / count < 0.90);
        QVERIFY(optimisticError / tags < 0.2);
    }
};

QTEST_GUILESS_MAIN(TestQuality)
#include "tst_quality.moc"
