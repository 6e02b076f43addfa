// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/aggregate.h"
#include "embedding/spectrum.h"
#include "embedding/timbre/timbre.h"
#include "embedding/timbre/timbre_rhythm.h"
#include "embedding/timbre/timbre_tonal.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <set>
#include <thread>

using namespace tagwright;
using namespace tagwright::embedding;

namespace {

constexpr int rate = timbre::sampleRate;
using Samples = std::vector<float>;

Samples tone(double hz, double seconds, float amplitude = 0.5F)
{
    Samples samples(static_cast<std::size_t>(seconds * rate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = amplitude * static_cast<float>(
                                     std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(i) / rate));
    return samples;
}

Samples noise(double seconds, float amplitude = 0.5F)
{
    std::mt19937 generator(1);
    std::uniform_real_distribution<float> uniform(-amplitude, amplitude);
    Samples samples(static_cast<std::size_t>(seconds * rate));
    std::ranges::generate(samples, [&] { return uniform(generator); });
    return samples;
}

/// Bursts of noise that die away within 50 ms.
Samples clicks(double bpm, double seconds)
{
    Samples samples = noise(seconds);
    const double period = 60.0 * rate / bpm;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double since = std::fmod(static_cast<double>(i), period) / rate;
        samples[i] *= static_cast<float>(std::exp(-since / 0.01));
    }
    return samples;
}

/// A tone that begins again and again, fast or slowly, and ends in the other way.
Samples swells(bool plucked)
{
    Samples samples = tone(440.0, 12.0);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double phase = std::fmod(static_cast<double>(i) / rate, 0.5) / 0.5;
        samples[i] *= static_cast<float>(std::exp(-6.0 * (plucked ? phase : 1.0 - phase)));
    }
    return samples;
}

const TimbreExtractor &extractor()
{
    static const TimbreExtractor timbre;
    return timbre;
}

/// Mean over the frames, by name of the feature.
float feature(const Samples &samples, std::string_view name)
{
    const auto &names = TimbreExtractor::featureNames();
    const auto at = std::ranges::find(names, name);
    const auto frames = extractor().embed(samples);
    if (at == names.end() || !frames)
        return std::numeric_limits<float>::quiet_NaN();
    return frames->col(at - names.begin()).mean();
}

FrameMatrix longSpectra(const Samples &samples)
{
    return ShortTimeSpectrum({.window = periodicHann(timbre::longWindow),
                              .hop = timbre::longHop,
                              .fftSize = timbre::longWindow,
                              .kind = SpectrumKind::Magnitude})(samples);
}

} // namespace

class TimbreTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDimensionHasANameOfItsOwn()
    {
        const auto &names = TimbreExtractor::featureNames();
        QCOMPARE(names.size(), static_cast<std::size_t>(extractor().info().frameDimension));
        QCOMPARE(std::set<std::string>(names.begin(), names.end()).size(), names.size());
        QCOMPARE(names.front(), std::string("mel.root.0"));
        QCOMPARE(names.at(88), std::string("onset.strength"));
        QCOMPARE(names.at(100), std::string("floor.0"));
        QCOMPARE(names.back(), std::string("peaks.count"));
    }

    void framesAreTextureWindows_data()
    {
        QTest::addColumn<int>("samples");
        QTest::addColumn<int>("frames");
        const int first =
            timbre::shortWindow + (static_cast<int>(timbre::textureFrames) - 1) * timbre::shortHop;
        const int next = static_cast<int>(timbre::textureHop) * timbre::shortHop;
        QTest::newRow("one sample") << 1 << 1;
        QTest::newRow("one window") << first << 1;
        QTest::newRow("almost two") << first + next - 1 << 1;
        QTest::newRow("two") << first + next << 2;
        QTest::newRow("a clip") << 30 * rate << 19;
    }

    void framesAreTextureWindows()
    {
        QFETCH(int, samples);
        QFETCH(int, frames);
        const auto result = extractor().embed(noise((samples + 0.5) / rate));
        QVERIFY(result.has_value());
        QCOMPARE(result->rows(), Eigen::Index{frames});
        QCOMPARE(result->cols(), Eigen::Index{132});
    }

    void anySoundGivesFiniteFrames_data()
    {
        QTest::addColumn<Samples>("samples");
        QTest::newRow("one sample") << Samples{0.5F};
        QTest::newRow("two samples") << Samples{1.0F, -1.0F};
        for (const int size : {3, 511, 2047, 2048, 2049, 8191, 8192, 8193, 67072, 67073})
            QTest::addRow("%d samples", size) << noise((size + 0.5) / rate);
        QTest::newRow("silence") << Samples(10 * rate, 0.0F);
        QTest::newRow("short silence") << Samples(100, 0.0F);
        QTest::newRow("constant") << Samples(10 * rate, 0.1F);
        QTest::newRow("full-scale noise") << noise(10.0, 1.0F);
        QTest::newRow("faint noise") << noise(10.0, 1e-30F);
        QTest::newRow("absurdly loud") << noise(5.0, 1e38F);
        Samples impulse(10 * rate, 0.0F);
        impulse[impulse.size() / 2] = 1.0F;
        QTest::newRow("impulse") << impulse;
        Samples square(10 * rate);
        for (std::size_t i = 0; i < square.size(); ++i)
            square[i] = i / 50 % 2 == 0 ? 1.0F : -1.0F;
        QTest::newRow("square wave") << square;
        Samples afterSilence(20 * rate, 0.0F);
        std::ranges::copy(tone(440.0, 2.0), afterSilence.begin() + 15 * rate);
        QTest::newRow("tone in silence") << afterSilence;
        QTest::newRow("tone at half the sample rate") << tone(rate / 2.0 - 1.0, 5.0);
    }

    void anySoundGivesFiniteFrames()
    {
        QFETCH(Samples, samples);
        const auto frames = extractor().embed(samples);
        QVERIFY(frames.has_value());
        QVERIFY(frames->rows() >= 1);
        QVERIFY(frames->allFinite());
        QVERIFY(frames->cwiseAbs().maxCoeff() < 1000.0F);
        QVERIFY(aggregate(*frames).has_value());
    }

    void noSoundAndNumbersThatAreNoneAreRefused()
    {
        const auto nothing = extractor().embed({});
        QVERIFY(!nothing.has_value());
        QCOMPARE(nothing.error().code, ErrorCode::BadInput);
        for (const float bad :
             {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
            Samples samples = tone(440.0, 1.0);
            samples[100] = bad;
            const auto frames = extractor().embed(samples);
            QVERIFY(!frames.has_value());
            QCOMPARE(frames.error().code, ErrorCode::NotFinite);
        }
    }

    void aConstantIsSilence()
    {
        const auto silent = extractor().embed(Samples(5 * rate, 0.0F));
        const auto constant = extractor().embed(Samples(5 * rate, 0.1F));
        QVERIFY(silent && constant);
        QVERIFY(*silent == *constant);
    }

    void levelAndOffsetDoNotMatter_data()
    {
        QTest::addColumn<Samples>("samples");
        QTest::addColumn<float>("gain");
        QTest::addColumn<float>("offset");
        QTest::newRow("-12 dB") << clicks(100.0, 10.0) << 0.2512F << 0.0F;
        QTest::newRow("+40 dB") << clicks(100.0, 10.0) << 100.0F << 0.0F;
        QTest::newRow("offset") << noise(10.0) << 1.0F << 0.25F;
    }

    void levelAndOffsetDoNotMatter()
    {
        QFETCH(Samples, samples);
        QFETCH(float, gain);
        QFETCH(float, offset);
        const auto before = extractor().embed(samples);
        for (float &sample : samples)
            sample = gain * sample + offset;
        const auto after = extractor().embed(samples);
        QVERIFY(before && after);
        QVERIFY((*before - *after).cwiseAbs().maxCoeff() < 0.01F);
    }

    void aTonesChromaLandsOnItsPitchClass_data()
    {
        QTest::addColumn<double>("hz");
        QTest::addColumn<int>("pitchClass");
        QTest::newRow("C3") << 130.81 << 0;
        QTest::newRow("E4") << 329.63 << 4;
        QTest::newRow("A4") << 440.0 << 9;
        QTest::newRow("B5") << 987.77 << 11;
        QTest::newRow("C#7") << 2217.46 << 1;
    }

    void aTonesChromaLandsOnItsPitchClass()
    {
        QFETCH(double, hz);
        QFETCH(int, pitchClass);
        const FrameMatrix chroma = timbre::Tonal().chroma(longSpectra(tone(hz, 2.0)));
        for (Eigen::Index t = 0; t < chroma.rows(); ++t) {
            Eigen::Index strongest = -1;
            QVERIFY(chroma.row(t).maxCoeff(&strongest) > 0.8F);
            QCOMPARE(strongest, Eigen::Index{pitchClass});
            QVERIFY(std::abs(chroma.row(t).sum() - 1.0F) < 0.01F);
        }
    }

    void majorAndMinorChordsAreToldApartInEveryKey()
    {
        for (int key = 0; key < 12; ++key) {
            const auto chord = [key](int third) {
                Samples sum(4 * rate, 0.0F);
                for (const int step : {0, third, 7}) {
                    const Samples note = tone(220.0 * std::exp2((key + step) / 12.0), 4.0, 0.2F);
                    std::ranges::transform(sum, note, sum.begin(), std::plus());
                }
                return sum;
            };
            QVERIFY(feature(chord(4), "key.major-minor") > feature(chord(3), "key.major-minor") + 0.05F);
        }
    }

    void tempoFeaturesTell90From140()
    {
        const auto centres = timbre::tempoCentres();
        const auto nearest = [&centres](double bpm) {
            const auto distance = [bpm](double centre) { return std::abs(std::log(centre / bpm)); };
            return std::ranges::min_element(centres, {}, distance) - centres.begin();
        };
        const auto strengths = [](double bpm) {
            const auto frames = extractor().embed(clicks(bpm, 30.0));
            return Eigen::RowVectorXf(frames.value().middleCols(92, timbre::tempoRanges).colwise().mean());
        };
        const Eigen::RowVectorXf slow = strengths(90.0);
        const Eigen::RowVectorXf fast = strengths(140.0);
        QVERIFY(nearest(90.0) != nearest(140.0));
        QVERIFY(slow(nearest(90.0)) > fast(nearest(90.0)) + 0.2F);
        QVERIFY(fast(nearest(140.0)) > slow(nearest(140.0)) + 0.2F);
        QVERIFY(slow(nearest(90.0)) > slow(nearest(140.0)));
        QVERIFY(fast(nearest(140.0)) > fast(nearest(90.0)));
    }

    void moreClicksAreMoreOnsets()
    {
        const double ratio = static_cast<double>(feature(clicks(240.0, 20.0), "onset.rate")) /
                             static_cast<double>(feature(clicks(60.0, 20.0), "onset.rate"));
        QVERIFY(ratio > 3.0);
        QVERIFY(ratio < 5.0);
    }

    void noiseIsFlatAndATonePeaks()
    {
        // 440 Hz lies in the octave from 400 to 800 Hz.
        QVERIFY(feature(tone(440.0, 5.0), "contrast.mean.3") > feature(noise(5.0), "contrast.mean.3") + 3.0F);
        QVERIFY(feature(noise(5.0), "floor.8") > feature(tone(440.0, 5.0), "floor.8") + 5.0F);
        QVERIFY(feature(tone(440.0, 5.0), "peaks.share") > feature(noise(5.0), "peaks.share"));
        QVERIFY(feature(noise(5.0), "chroma.entropy") > feature(tone(440.0, 5.0), "chroma.entropy") + 1.0F);
    }

    void pluckedAndSwellingSoundsDifferInAttack()
    {
        // Band 0 holds 440 Hz.
        QVERIFY(feature(swells(true), "attack.0") > feature(swells(false), "attack.0") + 1.0F);
    }

    void tremoloShowsAtItsRate()
    {
        Samples samples = noise(10.0);
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] *= static_cast<float>(
                1.0 + 0.9 * std::sin(2.0 * std::numbers::pi * 6.0 * static_cast<double>(i) / rate));
        const float steady = feature(noise(10.0), "modulation.4-8Hz.2");
        QVERIFY(feature(samples, "modulation.4-8Hz.2") > steady + 2.0F);
        QVERIFY(feature(samples, "modulation.4-8Hz.2") > feature(samples, "modulation.1-2Hz.2") + 2.0F);
    }

    void twoThreadsGetTheSameBits()
    {
        const Samples samples = clicks(120.0, 10.0);
        const auto alone = extractor().embed(samples);
        QVERIFY(alone.has_value());
        Result<FrameMatrix> one = FrameMatrix();
        Result<FrameMatrix> other = FrameMatrix();
        {
            const std::jthread first([&] { one = extractor().embed(samples); });
            const std::jthread second([&] { other = extractor().embed(samples); });
        }
        QVERIFY(one && other);
        QVERIFY(*one == *alone);
        QVERIFY(*other == *alone);
    }
};

QTEST_APPLESS_MAIN(TimbreTest)
#include "tst_timbre.moc"
