// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/quality.h"

#include <QTest>

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

    void threeExamplesFarDownDoNotMakeAllScoresEqual()
    {
        std::vector<double> ranking;
        for (int i = 60; i > 0; --i)
            ranking.push_back(i);
        const auto quality = probe::optimisticQuality(ranking, std::vector<double>{20.5, 12.5, 4.5});
        QVERIFY(quality->calibration(60) > quality->calibration(1) + 0.2);
        QVERIFY(quality->low < 0.3);
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
};

QTEST_GUILESS_MAIN(TestQuality)
#include "tst_quality.moc"
