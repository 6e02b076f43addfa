// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/random.h"

#include <QTest>

using namespace tagwright;

class TestRandom : public QObject
{
    Q_OBJECT

private slots:
    void binomialDrawsHaveTheRightMeanAndSpread_data()
    {
        QTest::addColumn<double>("trials");
        QTest::addColumn<double>("p");
        QTest::newRow("one") << 1.0 << 0.3;
        QTest::newRow("rare") << 700.0 << 0.004;
        QTest::newRow("few") << 12.0 << 0.8;
        QTest::newRow("by the normal distribution") << 500.0 << 0.4;
        QTest::newRow("nearly always") << 500.0 << 0.97;
    }
    void binomialDrawsHaveTheRightMeanAndSpread()
    {
        QFETCH(double, trials);
        QFETCH(double, p);
        std::mt19937_64 generator(7);
        constexpr int count = 40'000;
        double sum = 0, squares = 0;
        for (int i = 0; i < count; ++i) {
            const double x = probe::binomialDraw(generator, trials, p);
            QVERIFY(x >= 0 && x <= trials && x == std::round(x));
            sum += x / count;
            squares += x * x / count;
        }
        const double variance = trials * p * (1 - p);
        QVERIFY(std::abs(sum - trials * p) < 5 * std::sqrt(variance / count));
        QVERIFY(std::abs((squares - sum * sum) / variance - 1) < 0.05);
    }

    void impossibleAndCertainAreJustThat()
    {
        std::mt19937_64 generator(7);
        QCOMPARE(probe::binomialDraw(generator, 9, 0), 0.0);
        QCOMPARE(probe::binomialDraw(generator, 9, 1), 9.0);
        QCOMPARE(probe::binomialDraw(generator, 0, 0.5), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
