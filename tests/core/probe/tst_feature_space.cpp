// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/explanation.h"
#include "probe/feature_space.h"

#include <QTest>

using namespace tagwright;
using probe::FeatureMatrix;

class TestFeatureSpace : public QObject
{
    Q_OBJECT

    static FeatureMatrix randomFeatures(Eigen::Index n, Eigen::Index d)
    {
        std::srand(11);
        return FeatureMatrix::Random(n, d);
    }

private slots:
    void vectorsHaveUnitLengthAndTheRecordedMean()
    {
        const probe::ArraySource library(randomFeatures(1500, 12), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        std::vector<Eigen::Index> all(1500);
        std::iota(all.begin(), all.end(), 0);
        const Eigen::MatrixXf v = space.vectors(all);
        QVERIFY((v.rowwise().norm().array() - 1).abs().maxCoeff() < 1e-5F);
        QVERIFY((v.cast<double>().colwise().mean().transpose() - space.mean()).norm() < 1e-6);
    }

    void foldedScoresAreInnerProducts()
    {
        const probe::ArraySource library(randomFeatures(1100, 10), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        const Eigen::VectorXd w = Eigen::VectorXd::Random(10);
        const auto folded = space.fold({.weights = w});
        const Eigen::VectorXf scores = space.score(folded);
        for (const Eigen::Index row : {0, 500, 1099}) {
            const double direct = space.vectors({row}).row(0).cast<double>().dot(w);
            QVERIFY(std::abs(direct - scores[row]) < 1e-4);
            QVERIFY(std::abs(space.contributions(folded, row).sum() - scores[row]) < 1e-4);
        }
    }

    void scaleAndOffsetOfAFeatureDoNotMatter()
    {
        FeatureMatrix features = randomFeatures(400, 8);
        const probe::ArraySource plain(features, "random");
        features.col(2) = (features.col(2).array() * 250 + 4000).matrix();
        const probe::ArraySource stretched(features, "random");
        // The floor under the deviations is relative to the others: rescale a whole half-block.
        FeatureMatrix scaledHalf = randomFeatures(400, 8);
        scaledHalf.leftCols(4) = (scaledHalf.leftCols(4).array() * 250 + 4000).matrix();
        const probe::ArraySource scaled(scaledHalf, "random");
        const auto a = probe::FeatureSpace::fit(plain).value();
        const auto b = probe::FeatureSpace::fit(scaled).value();
        QVERIFY((a.vectors({5}) - b.vectors({5})).norm() < 1e-3F);
    }

    void constantFeaturesAreHarmless()
    {
        FeatureMatrix features = randomFeatures(300, 8);
        features.col(1).setConstant(3);
        features.rightCols(4).setConstant(0); // deviations of clips with one frame each
        const probe::ArraySource library(features, "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        QVERIFY(space.vectors({0, 7}).allFinite());
        const Eigen::VectorXd w = Eigen::VectorXd::Ones(8);
        QVERIFY(space.weightsOnStandardised(w).allFinite());
        QVERIFY(space.score(space.fold({.weights = w})).allFinite());
    }

    void oneClipIsALibrary()
    {
        const probe::ArraySource library(randomFeatures(1, 6), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        QVERIFY(space.vectors({0}).allFinite());
        QVERIFY(space.score(space.fold({.weights = Eigen::VectorXd::Ones(6)})).allFinite());
    }

    void weightSharesSumToOne()
    {
        const probe::ArraySource library(randomFeatures(100, 6), "random");
        const auto space = probe::FeatureSpace::fit(library).value();
        const auto share = probe::weightShare(space, {.weights = Eigen::VectorXd::Random(6)});
        QCOMPARE(share.size(), 1U);
        QVERIFY(std::abs(share.at("random").total() - 1) < 1e-9);
        QVERIFY(share.at("random").means > 0 && share.at("random").deviations > 0);
    }
};

QTEST_GUILESS_MAIN(TestFeatureSpace)
#include "tst_feature_space.moc"
