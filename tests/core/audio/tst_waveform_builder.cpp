// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/waveform_builder.h"
#include "support/sounds.h"

#include <QtTest>

#include <algorithm>

using namespace tagwright;
using namespace tagwright::test;
using audio::WaveformBuilder;

class WaveformBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreThoseOfTheirTime_data();
    void columnsAreThoseOfTheirTime();
    void blocksMakeNoDifference();
    void rateMayChange();
    void nothingHasNoColumns();
};

void WaveformBuilderTest::columnsAreThoseOfTheirTime_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<qint64>("columnUs");
    QTest::newRow("exactly full") << 44100 << 4.096 << qint64{1000};
    QTest::newRow("one sample more") << 8000 << 4.096125 << qint64{2000};
    QTest::newRow("30 s") << 48000 << 30.0 << qint64{8000};
    QTest::newRow("11025 Hz") << 11025 << 77.7 << qint64{32000};
    QTest::newRow("500 Hz") << 500 << 3.0 << qint64{1000};
}

void WaveformBuilderTest::columnsAreThoseOfTheirTime()
{
    QFETCH(int, rate);
    QFETCH(double, seconds);
    QFETCH(qint64, columnUs);
    const Samples samples = noise(seconds, rate, 0.9F);
    WaveformBuilder builder;
    builder.add(samples, rate);
    const auto waveform = builder.finish();
    QCOMPARE(waveform.columnUs, columnUs);
    QVERIFY(waveform.maximum.size() <= WaveformBuilder::mostColumns);
    std::vector<int> expected(waveform.maximum.size(), -128);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto column =
            static_cast<std::size_t>(static_cast<std::int64_t>(i) * 1'000'000 / rate / columnUs);
        QVERIFY(column < expected.size());
        expected[column] = std::max(expected[column], static_cast<int>(std::lround(samples[i] * 127.0F)));
    }
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (expected[i] > -128) // else there is no sample in so short a column
            QCOMPARE(int{waveform.maximum[i]}, expected[i]);
}

void WaveformBuilderTest::blocksMakeNoDifference()
{
    const Samples samples = noise(20, 22050, 0.9F);
    WaveformBuilder whole;
    whole.add(samples, 22050);
    WaveformBuilder blocks;
    for (std::size_t i = 0; i < samples.size(); i += 777)
        blocks.add(std::span(samples).subspan(i, std::min<std::size_t>(777, samples.size() - i)), 22050);
    const auto a = whole.finish();
    const auto b = blocks.finish();
    QCOMPARE(a.minimum, b.minimum);
    QCOMPARE(a.maximum, b.maximum);
}

void WaveformBuilderTest::rateMayChange()
{
    WaveformBuilder builder;
    builder.add(Samples(44100, 0.0F), 44100);
    builder.add(Samples(8000, 1.0F), 8000);
    const auto waveform = builder.finish();
    QCOMPARE(waveform.maximum.size(), std::size_t{2000});
    QCOMPARE(int{waveform.maximum[999]}, 0);
    QCOMPARE(int{waveform.maximum[1000]}, 127);
}

void WaveformBuilderTest::nothingHasNoColumns()
{
    QVERIFY(WaveformBuilder().finish().maximum.empty());
}

QTEST_GUILESS_MAIN(WaveformBuilderTest)
#include "tst_waveform_builder.moc"
