// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/spectrum.h"
#include "support/npy.h"
#include "support/shared.h"
#include "support/wav.h"

#include <QTest>

#include <complex>
#include <numbers>
#include <random>
#include <thread>

using namespace tagwright;
using namespace tagwright::embedding;

namespace {

std::vector<float> noise(std::size_t samples)
{
    std::mt19937 generator(1);
    std::uniform_real_distribution<float> uniform(-1.0F, 1.0F);
    std::vector<float> values(samples);
    for (float &value : values)
        value = uniform(generator);
    return values;
}

/// |X[k]|² of a windowed frame from its definition, in double.
double powerAt(std::span<const float> frame, std::span<const float> window, int fftSize, int k)
{
    std::complex<double> sum = 0.0;
    for (std::size_t j = 0; j < window.size(); ++j)
        sum += static_cast<double>(frame[j]) * static_cast<double>(window[j]) *
               std::polar(1.0, -2.0 * std::numbers::pi * k * static_cast<double>(j) / fftSize);
    return std::norm(sum);
}

ShortTimeSpectrum yamnetSpectrum()
{
    return ShortTimeSpectrum(
        {.window = periodicHann(400), .hop = 160, .fftSize = 512, .kind = SpectrumKind::Magnitude});
}

ShortTimeSpectrum musicnnSpectrum()
{
    return ShortTimeSpectrum({.window = periodicHann(512),
                              .hop = 256,
                              .fftSize = 512,
                              .kind = SpectrumKind::Power,
                              .centred = true});
}

double largestDifference(const FrameMatrix &ours, const test::Npy<float> &golden)
{
    if (ours.size() != static_cast<Eigen::Index>(golden.values.size()))
        return std::numeric_limits<double>::infinity();
    const Eigen::Map<const FrameMatrix> expected(golden.values.data(), ours.rows(), ours.cols());
    return (ours - expected).cwiseAbs().maxCoeff();
}

} // namespace

class TestSpectrum : public QObject
{
    Q_OBJECT

private slots:
    void hannIsPeriodic()
    {
        const auto window = periodicHann(400);
        QCOMPARE(window.size(), 400U);
        QCOMPARE(window[0], 0.0F);
        QCOMPARE(window[200], 1.0F);
        QVERIFY(window[399] > 0.0F);
        QVERIFY(std::abs(window[1] - window[399]) < 1e-7F);
    }

    void framesAreTheDefinition()
    {
        const auto samples = noise(1000);
        const auto window = periodicHann(400);
        const ShortTimeSpectrum spectrum(
            {.window = window, .hop = 160, .fftSize = 512, .kind = SpectrumKind::Power});
        const FrameMatrix power = spectrum(samples);
        QCOMPARE(power.rows(), 4);
        QCOMPARE(power.cols(), 257);
        for (int t = 0; t < 4; ++t)
            for (int k = 0; k < 257; k += 16) {
                const double expected =
                    powerAt(std::span(samples).subspan(static_cast<std::size_t>(t) * 160), window, 512, k);
                QVERIFY(std::abs(power(t, k) - expected) < 1e-3);
            }
        const FrameMatrix magnitude = yamnetSpectrum()(samples);
        QVERIFY((magnitude.array().square() - power.array()).abs().maxCoeff() < 1e-3F);
    }

    void centredFramesReflectTheEdges()
    {
        const auto samples = noise(600);
        std::vector<float> padded;
        for (std::size_t j = 256; j > 0; --j)
            padded.push_back(samples[j]);
        padded.insert(padded.end(), samples.begin(), samples.end());
        for (std::size_t j = 1; j <= 256; ++j)
            padded.push_back(samples[599 - j]);
        const ShortTimeSpectrum plain(
            {.window = periodicHann(512), .hop = 256, .fftSize = 512, .kind = SpectrumKind::Power});
        const FrameMatrix ours = musicnnSpectrum()(samples);
        QCOMPARE(ours.rows(), 3);
        QVERIFY(ours == plain(padded).topRows(3));
    }

    void frameCounts_data()
    {
        QTest::addColumn<int>("samples");
        QTest::addColumn<int>("plain");
        QTest::addColumn<int>("centred");
        QTest::newRow("none") << 0 << 0 << 0;
        QTest::newRow("one sample") << 1 << 0 << 1;
        QTest::newRow("one short of a frame") << 399 << 0 << 2;
        QTest::newRow("a frame") << 400 << 1 << 2;
        QTest::newRow("one short of two frames") << 559 << 1 << 3;
        QTest::newRow("two frames") << 560 << 2 << 3;
        QTest::newRow("a YAMNet patch") << 15600 << 96 << 61;
    }

    void frameCounts()
    {
        QFETCH(const int, samples);
        const auto signal = noise(static_cast<std::size_t>(samples));
        QTEST(static_cast<int>(yamnetSpectrum()(signal).rows()), "plain");
        QTEST(static_cast<int>(musicnnSpectrum()(signal).rows()), "centred");
        QVERIFY(musicnnSpectrum()(signal).allFinite());
    }

    void slaneyTrianglesHaveUnitArea()
    {
        const auto bank = MelFilterbank::slaney(
            {.bands = 96, .lowestHz = 0, .highestHz = 8000, .sampleRate = 16000, .fftSize = 512});
        QCOMPARE(bank.weights().rows(), 96);
        QCOMPARE(bank.weights().cols(), 257);
        // Sampled every 31.25 Hz, wide bands come close to the integral.
        for (Eigen::Index m = 80; m < 96; ++m)
            QVERIFY(std::abs(bank.weights().row(m).sum() * 31.25F - 1.0F) < 0.02F);
        for (Eigen::Index m = 0; m < 96; ++m)
            QVERIFY(bank.weights().row(m).maxCoeff() > 0.0F);
    }

    void htkTrianglesOverlapToOne()
    {
        const auto bank = MelFilterbank::htk(
            {.bands = 64, .lowestHz = 125, .highestHz = 7500, .sampleRate = 16000, .fftSize = 512});
        QVERIFY(bank.weights().col(0).isZero(0.0F));
        // Between the middles of two neighbours, the one falls as the other rises.
        for (Eigen::Index k = 8; k < 230; ++k)
            QVERIFY(std::abs(bank.weights().col(k).sum() - 1.0F) < 1e-5F);
        QCOMPARE(bank.weights().col(3).sum(), 0.0F);
        QCOMPARE(bank.weights().col(241).sum(), 0.0F);
    }

    void banksMultiplyAsTheirMatrix()
    {
        const auto bank = MelFilterbank::slaney(
            {.bands = 40, .lowestHz = 20, .highestHz = 11025, .sampleRate = 22050, .fftSize = 1024});
        const FrameMatrix spectra = FrameMatrix::Random(7, 513).cwiseAbs();
        const FrameMatrix expected = spectra * bank.weights().transpose();
        QVERIFY((bank(spectra) - expected).cwiseAbs().maxCoeff() < 1e-6F);
    }

    void threadsAgreeToTheBit()
    {
        const auto samples = noise(160000);
        const auto spectrum = musicnnSpectrum();
        const FrameMatrix alone = spectrum(samples);
        std::vector<FrameMatrix> together(4);
        {
            std::vector<std::jthread> threads;
            for (FrameMatrix &result : together)
                threads.emplace_back([&] { result = spectrum(samples); });
        }
        for (const FrameMatrix &result : together)
            QVERIFY(result == alone);
    }

    void logMelIsTheGolden_data()
    {
        QTest::addColumn<QString>("clip");
        for (const char *clip : {"hungarian_dance", "vibe_ace", "silence"})
            QTest::newRow(clip) << clip;
    }

    void logMelIsTheGolden()
    {
        TAGWRIGHT_NEED_SHARED("golden/yamnet");
        QFETCH(const QString, clip);
        const auto golden = test::sharedFolder() / "golden";
        const auto samples = test::readGoldenWav(golden / "audio" / (clip.toStdString() + ".wav"));
        const auto htk = MelFilterbank::htk(
            {.bands = 64, .lowestHz = 125, .highestHz = 7500, .sampleRate = 16000, .fftSize = 512});
        const FrameMatrix yamnet = (htk(yamnetSpectrum()(samples)).array() + 0.001F).log();
        const auto slaney = MelFilterbank::slaney(
            {.bands = 96, .lowestHz = 0, .highestHz = 8000, .sampleRate = 16000, .fftSize = 512});
        const FrameMatrix musicnn = (slaney(musicnnSpectrum()(samples)).array() * 10000.0F + 1.0F).log10();
        const std::string name = clip.toStdString() + ".logmel.npy";
        const double yamnetError = largestDifference(yamnet, test::readNpy<float>(golden / "yamnet" / name));
        const double musicnnError =
            largestDifference(musicnn, test::readNpy<float>(golden / "musicnn" / name));
        qInfo("largest difference: YAMNet %.2g, MusiCNN %.2g", yamnetError, musicnnError);
        QVERIFY(yamnetError <= 2e-3);
        QVERIFY(musicnnError <= 5e-5);
    }
};

QTEST_GUILESS_MAIN(TestSpectrum)
#include "tst_spectrum.moc"
