// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/explanation.h"

#include <QTest>

#include <cmath>

using namespace tagwright;

class TestExplanation : public QObject
{
    Q_OBJECT

    static probe::FeatureMatrix randomFeatures(Eigen::Index n, Eigen::Index d)
    {
        std::srand(3);
        probe::FeatureMatrix features = probe::FeatureMatrix::Random(n, d);
        features.topRows(n / 3).leftCols(3).array() += 1.5F;
        return features;
    }

    static std::vector<probe::Example> examples(bool rejected)
    {
        std::vector<probe::Example> list;
        for (const Eigen::Index row : {1, 5, 9, 12})
            list.push_back({.rows = {row, row + 20}, .value = 1, .group = row});
        if (rejected)
            for (const Eigen::Index row : {700, 801})
                list.push_back({.rows = {row}, .value = -1, .group = row});
        list.front().weight = 2;
        return list;
    }

private slots:
    void examplesSharesMakeUpTheScore_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("rejected");
        QTest::addColumn<probe::Method>("method");
        QTest::addColumn<probe::Effort>("effort");
        using enum probe::Method;
        using enum probe::Effort;
        QTest::newRow("whitened prototype") << 900 << false << TwoCovariance << ClosedForm;
        QTest::newRow("with rejected clips") << 900 << true << TwoCovariance << ClosedForm;
        QTest::newRow("ridge") << 1500 << true << Ridge << ClosedForm;
        QTest::newRow("two-covariance") << 1500 << true << TwoCovariance << ClosedForm;
    }
    void examplesSharesMakeUpTheScore()
    {
        QFETCH(int, rows);
        QFETCH(bool, rejected);
        QFETCH(probe::Method, method);
        QFETCH(probe::Effort, effort);
        const probe::ArraySource library(randomFeatures(rows, 16), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        const probe::Trainer trainer(space, {.method = method, .background = {}});
        const auto training = trainer.train(examples(rejected), effort).value();
        for (const Eigen::Index row : {0, 3, 500}) {
            const Eigen::VectorXd z = space.vectors({row}).row(0).transpose().cast<double>();
            double sum = 0;
            for (const auto &neighbour : probe::nearestExamples(space, training, row, 100))
                sum += neighbour.share;
            const double score = training.probe.weights.dot(z - space.mean());
            QVERIFY2(std::abs(sum - score) < 1e-4 * (1 + std::abs(score)),
                     qPrintable(QString("%1, not %2").arg(sum).arg(score)));
        }
    }

    /// The logistic's weights are the examples' and those of the library's clips: without these, the
    /// examples' parts must be all. A background of one clip that counts for nothing stands for none.
    void theLogisticsSharesLackOnlyTheLibrarysPart()
    {
        const probe::ArraySource library(randomFeatures(900, 16), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        const auto list = examples(true);
        const probe::Trainer trainer(space, {.background = {list.front().rows.front()}});
        const auto training = trainer.train(list).value();
        QCOMPARE(training.probe.method, std::string("logistic"));
        QCOMPARE(training.influences.size(), 1U);
        const Eigen::VectorXd weights = training.influences.front().gain.cwiseProduct(
            training.vectors.transpose() * training.influences.front().dual);
        QVERIFY((weights - training.probe.weights).norm() < 1e-4 * training.probe.weights.norm());
    }

    void whatResemblesSpeaksForAndARejectedClipAgainst()
    {
        const probe::ArraySource library(randomFeatures(1500, 16), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        const auto list = examples(true);
        const auto training = probe::Trainer(space).train(list).value();
        QVERIFY(training.influences.size() == 2);
        const auto nearPositive = probe::nearestExamples(space, training, 1, 1).front();
        QCOMPARE(nearPositive.example, 0U);
        QVERIFY(nearPositive.share > 0);
        const auto nearRejected = probe::nearestExamples(space, training, 700, 1).front();
        QCOMPARE(nearRejected.example, 4U);
        QVERIFY(nearRejected.share < 0);
    }

    void correlationComparesMagnitudes()
    {
        const std::vector<float> a{1, -2, 3, 0.5};
        const std::vector<float> opposite{-2, 4, -6, -1};
        const std::vector<float> other{3, 0.5, -1, 2};
        const std::vector<float> flat{1, -1, 1, -1};
        QVERIFY(std::abs(probe::weightCorrelation(a, opposite) - 1) < 1e-12);
        QVERIFY(probe::weightCorrelation(a, other) < 0);
        QVERIFY(std::isnan(probe::weightCorrelation(a, flat)));
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
