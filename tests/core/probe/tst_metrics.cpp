// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/metrics.h"
#include "support/json.h"
#include "support/shared.h"

#include <QTest>

#include <cmath>

using namespace tagwright;

class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void equalsTheRecordedValues()
    {
        TAGWRIGHT_NEED_SHARED("golden/probe/metrics.json");
        for (const auto &c : test::readJson(test::sharedFolder() / "golden/probe/metrics.json")) {
            std::vector<char> y;
            for (const int value : c["y"])
                y.push_back(static_cast<char>(value));
            const auto score = c["score"].get<std::vector<double>>();
            const double ap = c["average_precision"];
            const double auc = c["roc_auc"];
            QVERIFY(std::abs(probe::averagePrecision(y, score) - ap) < 1e-12);
            QVERIFY(std::abs(probe::rocAuc(y, score) - auc) < 1e-12);
        }
    }

    void allEqualScoresGiveThePrevalence()
    {
        const std::vector<char> y{1, 0, 0, 0};
        const std::vector<double> score(4, 0.5);
        QCOMPARE(probe::averagePrecision(y, score), 0.25);
        QCOMPARE(probe::rocAuc(y, score), 0.5);
    }

    void oneClassHasNoValue()
    {
        const std::vector<char> none{0, 0};
        const std::vector<double> score{1, 2};
        QVERIFY(std::isnan(probe::averagePrecision(none, score)));
        QVERIFY(std::isnan(probe::rocAuc(none, score)));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
