// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/metrics.h"
#include "support/json.h"
#include "support/shared.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace tagwright;

class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void equalsTheRecordedValues()
    {
        TAGWRIGHT_NEED_SHARED("golden/probe/metrics.json");
        int withTies = 0, withoutTies = 0;
        for (const auto &c : test::readJson(test::sharedFolder() / "golden/probe/metrics.json")) {
            std::vector<char> y;
            for (const int value : c["y"])
                y.push_back(static_cast<char>(value));
            const auto score = c["score"].get<std::vector<double>>();
            ++(std::set<double>(score.begin(), score.end()).size() < score.size() ? withTies : withoutTies);
            const double ap = c["average_precision"];
            const double auc = c["roc_auc"];
            QVERIFY(std::abs(probe::averagePrecision(y, score) - ap) < 1e-12);
            QVERIFY(std::abs(probe::rocAuc(y, score) - auc) < 1e-12);
        }
        QVERIFY(withTies >= 3 && withoutTies >= 2);
    }

    void tiesCountTogetherWhateverTheirOrder()
    {
        // Scores .9 (yes), .5 (yes, no, no), .1 (yes): precisions 1, 2/4 and 3/5 at recall 1/3, 2/3 and 1.
        const std::vector<double> score{0.9, 0.5, 0.5, 0.5, 0.1};
        for (const std::vector<char> &y :
             {std::vector<char>{1, 1, 0, 0, 1}, {1, 0, 1, 0, 1}, {1, 0, 0, 1, 1}}) {
            QVERIFY(std::abs(probe::averagePrecision(y, score) - (1 + 0.5 + 0.6) / 3) < 1e-15);
            QVERIFY(std::abs(probe::rocAuc(y, score) - (2 + 1.0 + 0) / 6) < 1e-15);
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
