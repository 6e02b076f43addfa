// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/operating_point.h"

#include <QTest>

#include <cmath>

using namespace tagwright;
using probe::Stop;

class TestOperatingPoint : public QObject
{
    Q_OBJECT

    /// 2000 tracks, checked 30 times; of the first `right` ranks nearly all are right.
    static probe::Quality checked(std::int64_t right)
    {
        std::vector<double> ranking;
        for (int i = 2000; i > 0; --i)
            ranking.push_back(i / 1000.0);
        std::vector<probe::AuditedTrack> audited;
        for (const auto &draw : probe::drawAudit(2000, 3))
            audited.push_back({draw.rank, draw.probability, draw.rank <= right});
        return probe::auditedQuality(ranking, audited, {}).value();
    }

private slots:
    void betweenTwoPointsTheHitsGrowEvenly()
    {
        const auto quality = checked(60);
        for (std::size_t i = 40; i < 60; ++i) {
            const auto &before = quality.curve[i - 1];
            const auto &after = quality.curve[i];
            const auto exact = probe::pointAt(quality, after.count);
            QCOMPARE(exact->precision, after.precision);
            const auto middle = probe::pointAt(quality, (before.count + after.count) / 2);
            QVERIFY(middle->precision >= std::min(before.precision, after.precision) - 1e-12);
            QVERIFY(middle->precision <= std::max(before.precision, after.precision) + 1e-12);
            QVERIFY(middle->low <= middle->precision && middle->precision <= middle->high);
            QVERIFY(middle->recall >= before.recall && middle->recall <= after.recall);
        }
        QVERIFY(!probe::pointAt(quality, 0));
        QVERIFY(!probe::pointAt(quality, 2001));
        QCOMPARE(probe::pointAt(quality, 2000)->count, 2000);
    }

    void surerTakesFewerAndMoreTakesMore()
    {
        for (const std::int64_t right : {0, 5, 60, 400}) {
            const auto quality = checked(right);
            const auto surer = probe::countAt(quality, Stop::Surer);
            const auto balanced = probe::countAt(quality, Stop::Balanced);
            const auto more = probe::countAt(quality, Stop::More);
            QVERIFY(surer >= 1 && surer <= balanced && balanced <= more && more <= 2000);
            QVERIFY(right == 0 || probe::pointAt(quality, more)->recall >= 0.9);
        }
        const auto good = checked(400);
        QVERIFY(probe::pointAt(good, probe::countAt(good, Stop::Surer))->precision >= 0.95);
        QVERIFY(probe::countAt(good, Stop::Surer) > 60);
    }

    void beforeACheckTheExamplesGiveTheStops()
    {
        const std::vector<double> scores{0.1, 0.2, 0.3, 0.4, 0.5, 0.6};
        QCOMPARE(probe::provisionalScore(scores, 0.35, Stop::Surer), 0.5);
        QCOMPARE(probe::provisionalScore(scores, 0.35, Stop::More), 0.3);
        QCOMPARE(probe::provisionalScore(scores, 0.35, Stop::Balanced), 0.35);
        QCOMPARE(probe::provisionalScore(scores, 9, Stop::Balanced), 0.5);
        QCOMPARE(probe::provisionalScore(std::vector<double>{0.7}, 0.1, Stop::Balanced), 0.7);
    }

    void moreClipsMakeTheIntervalNarrower()
    {
        const auto quality = checked(60);
        for (const auto &shares : {quality.shares, probe::pointAt(quality, 80)->shares}) {
            double before = 1;
            for (const int more : {0, 30, 60, 120, 300}) {
                const double width = probe::widthAfter(quality, shares, more);
                QVERIFY2(width > 0 && width < before + 1e-9, qPrintable(QString::number(width, 'g', 17)));
                before = width;
            }
            QCOMPARE(probe::widthAfter(quality, shares, 0), 1.0);
            if (const auto half = probe::clipsToHalve(quality, shares)) {
                QCOMPARE(*half % 30, 0);
                QVERIFY(probe::widthAfter(quality, shares, *half) <= 0.5);
                QVERIFY(*half == 30 || probe::widthAfter(quality, shares, *half - 30) > 0.5);
            } else {
                QVERIFY(probe::widthAfter(quality, shares, 300) > 0.5);
            }
        }
        QVERIFY(probe::clipsToHalve(quality, probe::pointAt(quality, 80)->shares));
    }

    void aGuessFromExamplesDoesNotSayWhatACheckWouldGive()
    {
        std::vector<double> ranking;
        for (int i = 500; i > 0; --i)
            ranking.push_back(i);
        const auto guess = probe::optimisticQuality(ranking, std::vector<double>{490, 480, 495}).value();
        QCOMPARE(probe::widthAfter(guess, guess.shares, 300), 1.0);
        QVERIFY(!probe::clipsToHalve(guess, guess.shares));
    }

    void stopsHaveNames()
    {
        for (const Stop stop : {Stop::Surer, Stop::Balanced, Stop::More})
            QCOMPARE(probe::stopFromName(probe::name(stop)), stop);
        QVERIFY(!probe::stopFromName("0.62"));
    }
};

QTEST_GUILESS_MAIN(TestOperatingPoint)
#include "tst_operating_point.moc"
