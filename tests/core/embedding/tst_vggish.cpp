// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/front_ends/vggish_front_end.h"
#include "embedding/networks/network_extractor.h"
#include "embedding/networks/torch/vggish.h"
#include "support/network_tests.h"

#include <QTest>

#include <numbers>

using namespace tagwright;
using namespace tagwright::embedding;

namespace {

/// q of the de-quantised values, exactly.
test::Rows steps(const FrameMatrix &frames)
{
    return ((frames.array() + 2.0F) * (255.0F / 4.0F)).round();
}

/// [patches × channels · positions]
test::Rows channelsFirst(const test::Layers &layers, const std::string &name)
{
    test::Rows all(3, layers.at(name).size());
    for (Eigen::Index i = 0; i < all.rows(); ++i) {
        const test::Rows turned = layers.at(name, static_cast<std::size_t>(i)).transpose();
        all.row(i) = turned.reshaped<Eigen::RowMajor>().transpose();
    }
    return all;
}

} // namespace

class TestVggish : public QObject
{
    Q_OBJECT

private:
    std::vector<test::SeededTensor> m_tensors;
    std::unique_ptr<NetworkExtractor> m_extractor;

    static ExtractorInfo info()
    {
        return {.id = "vggish", .version = "test", .sampleRate = 16000, .frameDimension = 128};
    }
    [[nodiscard]] NetworkExtractor extractor(std::string_view variant) const
    {
        return {
            info(), std::make_unique<VggishFrontEnd>(), makeVggish(test::weightsOf(m_tensors), variant), {}};
    }
    static std::vector<float> clip() { return test::readGoldenWav(test::golden("vggish/input_16k.wav")); }

    /// Of the 384 values of a golden of 8 bit, each within 1 and at most three of them at all.
    static void compareSteps(const test::Rows &ours, const char *name)
    {
        const test::Rows expected = test::goldenRows(name);
        QCOMPARE(ours.rows(), expected.rows());
        const auto differences = (ours - expected).cwiseAbs().eval();
        const auto others = (differences.array() != 0.0F).count();
        qInfo("%s: %d of %d differ", name, static_cast<int>(others), static_cast<int>(ours.size()));
        QVERIFY(differences.maxCoeff() <= 1.0F);
        QVERIFY(others <= 3);
    }

private slots:
    void initTestCase()
    {
        TAGWRIGHT_NEED_SHARED("golden/vggish");
        m_tensors = test::seededTensors("vggish");
        m_extractor = std::make_unique<NetworkExtractor>(extractor({}));
    }

    void weightsAreTheGolden() { test::checkSeeds(m_tensors); }

    void frontEndIsTheGolden()
    {
        const auto bank = MelFilterbank::htk(
            {.bands = 64, .lowestHz = 125, .highestHz = 7500, .sampleRate = 16000, .fftSize = 512});
        TAGWRIGHT_COMPARE_GOLDEN(bank.weights().transpose(), "vggish/mel_matrix.npy", 1e-6);
        const auto spectrogram = VggishFrontEnd()(clip());
        TAGWRIGHT_COMPARE_GOLDEN(spectrogram.logMel, "vggish/logmel_frames.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(test::patchRows(spectrogram.patches()), "vggish/logmel.npy", 1e-4);
    }

    void smokeTestsSpectrogramIsTheGolden()
    {
        std::vector<float> sine(48000);
        for (std::size_t n = 0; n < sine.size(); ++n)
            sine[n] = static_cast<float>(
                std::sin(2.0 * std::numbers::pi * 1000.0 * static_cast<double>(n) / 16000.0));
        // Bands without the tone hold a thousandth of it: there the logarithm magnifies the float FFT's
        // rounding.
        TAGWRIGHT_COMPARE_GOLDEN(VggishFrontEnd()(sine).logMel, "vggish/sine_1k_logmel_frames.npy", 1e-3);
    }

    void layersAreTheGolden()
    {
        const auto spectrogram = VggishFrontEnd()(clip());
        test::Layers layers;
        const FrameMatrix frames =
            makeVggish(test::weightsOf(m_tensors))->embed(spectrogram.patches(), layers.observer());
        TAGWRIGHT_COMPARE_GOLDEN(layers.at("pool1", 0).transpose(), "vggish/act_pool1_ex0.npy", 2e-5);
        TAGWRIGHT_COMPARE_GOLDEN(channelsFirst(layers, "features"), "vggish/act_features.npy", 5e-5);
        TAGWRIGHT_COMPARE_GOLDEN(layers.together("fc1"), "vggish/act_fc1.npy", 2e-4);
        TAGWRIGHT_COMPARE_GOLDEN(layers.together("embedding_preact"), "vggish/embedding_preact.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(layers.together("embedding"), "vggish/embedding.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(layers.together("pca"), "vggish/pca.npy", 1e-4);
        compareSteps(steps(frames), "vggish/postprocessed_u8.npy");
    }

    void recordedSpectrogramGivesTheGolden()
    {
        const test::Rows logMel = test::goldenRows("vggish/logmel_frames.npy");
        const PatchedSpectrogram spectrogram{.logMel = logMel, .patchFrames = 96, .hopFrames = 96};
        test::Layers layers;
        (void)makeVggish(test::weightsOf(m_tensors))->embed(spectrogram.patches(), layers.observer());
        TAGWRIGHT_COMPARE_GOLDEN(layers.together("embedding_preact"), "vggish/embedding_preact.npy", 1e-4);
    }

    void googlesVariantIsTheGolden()
    {
        test::Layers layers;
        const auto spectrogram = VggishFrontEnd()(clip());
        const auto network = makeVggish(test::weightsOf(m_tensors), "google");
        const FrameMatrix frames = network->embed(spectrogram.patches(), layers.observer());
        TAGWRIGHT_COMPARE_GOLDEN(layers.together("pca"), "vggish/pca_preact.npy", 1e-4);
        compareSteps(steps(frames), "vggish/postprocessed_preact_trunc_u8.npy");
        // Rounded instead: no variant of ours, but a golden.
        const test::Rows rounded =
            ((layers.together("pca").array().cwiseMax(-2.0F).cwiseMin(2.0F) + 2.0F) * (255.0F / 4.0F)).rint();
        compareSteps(rounded, "vggish/postprocessed_preact_u8.npy");
    }

    void embeddingsAreDequantised()
    {
        const auto frames = m_extractor->embed(clip());
        QVERIFY(frames);
        QVERIFY(frames->maxCoeff() <= 2.0F && frames->minCoeff() >= -2.0F);
        const test::Rows golden =
            test::goldenRows("vggish/postprocessed_u8.npy").array() / 255.0F * 4.0F - 2.0F;
        QVERIFY((*frames - golden).cwiseAbs().maxCoeff() <= 4.0F / 255.0F + 1e-6F);
    }

    void patchCounts_data()
    {
        QTest::addColumn<int>("samples");
        QTest::addColumn<int>("patches");
        QTest::newRow("one sample") << 1 << 1;
        QTest::newRow("one short of a patch") << 15599 << 1;
        QTest::newRow("a patch") << 15600 << 1;
        QTest::newRow("one short of two") << 30959 << 1;
        QTest::newRow("two") << 30960 << 2;
        QTest::newRow("3 s") << 48000 << 3;
        QTest::newRow("30 s") << 480000 << 31;
    }

    void patchCounts()
    {
        QFETCH(const int, samples);
        const std::vector<float> sound(static_cast<std::size_t>(samples), 0.25F);
        QTEST(static_cast<int>(VggishFrontEnd()(sound).patches().count), "patches");
    }

    void shortClipsAreFollowedBySilence()
    {
        const auto whole = clip();
        std::vector<float> part(whole.begin(), whole.begin() + 9600);
        const auto alone = m_extractor->embed(part);
        part.resize(15600, 0.0F);
        QVERIFY(alone && *alone == *m_extractor->embed(part));
    }

    void patchesDoNotDependOnTheOthers()
    {
        // 33 patches: more than a batch.
        test::checkPatchesStandAlone(*makeVggish(test::weightsOf(m_tensors)),
                                     VggishFrontEnd()(test::repeated(clip(), 33 * 15360 + 240)), 11);
    }

    void threadsAgreeToTheBit() { test::checkThreadsAgree(*m_extractor, clip()); }

    void stopsEarly() { test::checkStops(*m_extractor, test::repeated(clip(), 64 * 15360)); }
};

QTEST_GUILESS_MAIN(TestVggish)
#include "tst_vggish.moc"
