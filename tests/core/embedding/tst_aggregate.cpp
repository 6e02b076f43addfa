// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/aggregate.h"

#include <QTest>

#include <limits>

using namespace tagwright;
using namespace tagwright::embedding;

class TestAggregate : public QObject
{
    Q_OBJECT

private slots:
    void meansThenPopulationDeviations()
    {
        FrameMatrix frames(4, 2);
        frames << 2, 10, 4, 10, 4, 10, 6, 10;
        const auto embedding = aggregate(frames);
        QVERIFY(embedding);
        const Embedding expected = (Embedding(4) << 4.0F, 10.0F, std::sqrt(2.0F), 0.0F).finished();
        QVERIFY((*embedding - expected).cwiseAbs().maxCoeff() < 1e-6F);
    }

    void oneFrameHasNoDeviation()
    {
        const FrameMatrix frame = FrameMatrix::Random(1, 200);
        const auto embedding = aggregate(frame);
        QVERIFY(embedding);
        QVERIFY(embedding->head(200) == frame.row(0).transpose());
        QVERIFY(embedding->tail(200).isZero(0.0F));
    }

    void smallDeviationsOfLargeMeansSurvive()
    {
        FrameMatrix frames(10000, 1);
        for (Eigen::Index i = 0; i < frames.rows(); ++i)
            frames(i, 0) = 1000.0F + (i % 2 ? 0.125F : -0.125F);
        const auto embedding = aggregate(frames);
        QVERIFY(embedding);
        QCOMPARE((*embedding)(0), 1000.0F);
        QCOMPARE((*embedding)(1), 0.125F);
    }

    void noFramesAreNotEnough() { QCOMPARE(aggregate(FrameMatrix(0, 3)).error().code, ErrorCode::NotEnough); }

    void frameThatIsNotFiniteIsRefused()
    {
        FrameMatrix frames = FrameMatrix::Zero(3, 3);
        frames(1, 2) = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(aggregate(frames).error().code, ErrorCode::NotFinite);
        frames(1, 2) = std::numeric_limits<float>::infinity();
        QCOMPARE(aggregate(frames).error().code, ErrorCode::NotFinite);
    }
};

QTEST_GUILESS_MAIN(TestAggregate)
#include "tst_aggregate.moc"
