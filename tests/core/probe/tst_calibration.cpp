// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/calibration.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace tagwright;

class TestCalibration : public QObject
{
    Q_OBJECT

private slots:
    void recoversAKnownSigmoid()
    {
        std::vector<double> scores, positive, negative;
        for (int i = -300; i <= 300; ++i) {
            const double s = i / 100.0;
            const double p = 1 / (1 + std::exp(-(2 * s - 1)));
            scores.push_back(s);
            positive.push_back(p);
            negative.push_back(1 - p);
        }
        const auto calibration = probe::fitCalibration(scores, positive, negative);
        QVERIFY(std::abs(calibration.slope - 2) < 0.05);
        QVERIFY(std::abs(calibration.intercept + 1) < 0.05);
    }

    void keepsTheOrderEvenIfTheEvidenceIsReversed()
    {
        const std::vector<double> scores{0, 1, 2, 3};
        const std::vector<double> positive{1, 1, 0, 0};
        const std::vector<double> negative{0, 0, 1, 1};
        QVERIFY(probe::fitCalibration(scores, positive, negative).slope > 0);
    }

    void separatedScoresStayFinite()
    {
        const std::vector<double> scores{0, 0.1, 5, 5.1};
        const std::vector<double> positive{0, 0, 1, 1};
        const std::vector<double> negative{1, 1, 0, 0};
        const auto calibration = probe::fitCalibration(scores, positive, negative);
        QVERIFY(std::isfinite(calibration.slope));
        QVERIFY(calibration(5.1) > 0.7 && calibration(0) < 0.3);
    }

    void equalScoresGiveThePrevalence()
    {
        const std::vector<double> scores(4, 0.7);
        const auto calibration =
            probe::fitCalibration(scores, std::vector<double>(4, 0.25), std::vector<double>(4, 0.75));
        QVERIFY(std::abs(calibration(0.7) - 0.25) < 0.15);
    }
};

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
