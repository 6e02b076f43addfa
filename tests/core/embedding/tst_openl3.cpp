// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/front_ends/openl3_front_end.h"
#include "embedding/networks/torch/openl3.h"
#include "support/network_tests.h"

#include <QTest>

using namespace tagwright;
using namespace tagwright::embedding;

namespace {

constexpr std::size_t referenceHop = 4800;
constexpr Eigen::Index bands = 256;
constexpr Eigen::Index frames = 199;

std::vector<float> clip()
{
    return test::readGoldenWav(test::golden("openl3/input_48k.wav"));
}

/// The window as recorded: [band × frame] in a row.
test::Rows recordedLayout(const PatchedSpectrogram &spectrogram, const std::vector<Eigen::Index> &windows)
{
    test::Rows rows(std::ssize(windows), bands * frames);
    for (std::size_t i = 0; i < windows.size(); ++i) {
        const test::Rows turned = spectrogram.logMel.middleRows(windows[i] * frames, frames).transpose();
        rows.row(static_cast<Eigen::Index>(i)) = turned.reshaped<Eigen::RowMajor>().transpose();
    }
    return rows;
}

/// Maxima over 8 × 8 blocks of the last layer [24 time × 32 band × 512]: (band, time) outer, channels last.
Eigen::RowVectorXf pooledTo6144(const test::Rows &layer)
{
    Eigen::RowVectorXf pooled = Eigen::RowVectorXf::Constant(6144, -1e30F);
    for (Eigen::Index t = 0; t < 24; ++t)
        for (Eigen::Index band = 0; band < 32; ++band) {
            auto cell = pooled.segment((band / 8 * 3 + t / 8) * 512, 512);
            cell = cell.cwiseMax(layer.row(t * 32 + band));
        }
    return pooled;
}

} // namespace

class TestOpenl3 : public QObject
{
    Q_OBJECT

private:
    std::vector<test::SeededTensor> m_tensors;

    [[nodiscard]] NetworkExtractor extractor(std::size_t hop) const
    {
        return {ExtractorInfo{.id = "openl3", .version = "test", .sampleRate = 48000, .frameDimension = 512},
                std::make_unique<Openl3FrontEnd>(hop),
                makeOpenl3(test::weightsOf(m_tensors)),
                {}};
    }

private slots:
    void initTestCase()
    {
        TAGWRIGHT_NEED_SHARED("golden/openl3");
        m_tensors = test::seededTensors("openl3");
    }

    void weightsAreTheGolden() { test::checkSeeds(m_tensors); }

    void melBankIsTheGolden()
    {
        TAGWRIGHT_COMPARE_GOLDEN(Openl3FrontEnd(referenceHop).mel().weights(), "openl3/mel_basis.npy", 1e-7);
    }

    void ownMelBankIsUsed()
    {
        std::vector<float> bank(static_cast<std::size_t>(bands) * 1025, 0.0F);
        bank[1025 + 7] = 0.5F;
        const Openl3FrontEnd frontEnd(referenceHop, {{"mel_basis", bank}});
        QCOMPARE(frontEnd.mel().weights()(1, 7), 0.5F);
        QCOMPARE(frontEnd.mel().weights().sum(), 0.5F);
    }

    void logMelIsTheGolden()
    {
        const auto spectrogram = Openl3FrontEnd(referenceHop)(clip());
        QCOMPARE(spectrogram.patches().count, 21);
        const test::Rows ours = recordedLayout(spectrogram, {0, 5, 20});
        TAGWRIGHT_COMPARE_GOLDEN(ours, "openl3/logmel_w0_w5_w20.npy", 2e-3);
        TAGWRIGHT_COMPARE_GOLDEN(ours, "openl3/logmel_w0_w5_w20_float64run.npy", 1e-3);
    }

    void statisticsOfAllWindowsAreTheGolden()
    {
        const auto spectrogram = Openl3FrontEnd(referenceHop)(clip());
        const auto table = readFile(test::golden("openl3/logmel_stats.csv"));
        QVERIFY(table.has_value());
        const auto lines = QString::fromStdString(*table).split('\n', Qt::SkipEmptyParts);
        const auto header = lines.front().trimmed().split(',');
        QCOMPARE(lines.size(), 22);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const auto cells = lines[i].trimmed().split(',');
            const auto value = [&](const char *column) { return cells[header.indexOf(column)].toDouble(); };
            const auto window =
                spectrogram.logMel.middleRows((i - 1) * frames, frames).array().cast<double>();
            QVERIFY(std::abs(window.mean() - value("mean")) < 1e-3);
            QVERIFY(std::abs(std::sqrt((window - window.mean()).square().mean()) - value("std")) < 1e-3);
            QVERIFY(std::abs(window.minCoeff() - value("min")) < 2e-3);
            QCOMPARE(window.maxCoeff(), 0.0);
        }
    }

    void windowCounts_data()
    {
        QTest::addColumn<int>("samples");
        QTest::addColumn<int>("windows");
        QTest::addColumn<int>("windowsASecond");
        QTest::newRow("one sample") << 1 << 1 << 1;
        QTest::newRow("0.5 s") << 24000 << 1 << 1;
        QTest::newRow("one more") << 24001 << 2 << 2;
        QTest::newRow("1 s") << 48000 << 6 << 2;
        QTest::newRow("one more than 1 s") << 48001 << 7 << 2;
        QTest::newRow("2 s") << 96000 << 16 << 3;
        QTest::newRow("2.5 s") << 120000 << 21 << 3;
        QTest::newRow("30 s") << 1440000 << 296 << 31;
    }

    void windowCounts()
    {
        QFETCH(const int, samples);
        const std::vector<float> noise = test::repeated(clip(), static_cast<std::size_t>(samples));
        QTEST(static_cast<int>(Openl3FrontEnd(referenceHop)(noise).patches().count), "windows");
        QTEST(static_cast<int>(Openl3FrontEnd(48000)(noise).patches().count), "windowsASecond");
    }

    void everyTenthReferenceWindowIsOneOfOurs()
    {
        const auto dense = Openl3FrontEnd(referenceHop)(clip());
        const auto sparse = Openl3FrontEnd(48000)(clip());
        for (Eigen::Index i = 0; i < sparse.patches().count; ++i)
            QVERIFY(sparse.logMel.middleRows(i * frames, frames) ==
                    dense.logMel.middleRows(10 * i * frames, frames));
    }

    void layersAreTheGolden()
    {
        const auto spectrogram = Openl3FrontEnd(referenceHop)(clip());
        test::Layers layers;
        const FrameMatrix one = makeOpenl3(test::weightsOf(m_tensors))
                                    ->embed(test::onePatch(spectrogram.patches(), 5), layers.observer());
        TAGWRIGHT_COMPARE_GOLDEN(test::channelsFirst(layers.at("max_pooling2d_1"), 99, 4),
                                 "openl3/act_max_pooling2d_1_w5_ch0-3.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(test::channelsFirst(layers.at("max_pooling2d_2"), 49, 8),
                                 "openl3/act_max_pooling2d_2_w5_ch0-7.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(test::channelsFirst(layers.at("max_pooling2d_3"), 24, 16),
                                 "openl3/act_max_pooling2d_3_w5_ch0-15.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(test::channelsFirst(layers.at("audio_embedding_layer"), 24, 16),
                                 "openl3/act_audio_embedding_layer_w5_ch0-15.npy", 1e-4);
        QCOMPARE(one.rows(), 1);
    }

    void recordedSpectrogramGivesTheGolden()
    {
        const test::Rows recorded = test::goldenRows("openl3/logmel_w0_w5_w20.npy");
        FrameMatrix windows(3 * frames, bands);
        for (Eigen::Index i = 0; i < 3; ++i)
            windows.middleRows(i * frames, frames) =
                Eigen::Map<const test::Rows>(recorded.row(i).data(), bands, frames).transpose();
        const PatchedSpectrogram spectrogram{.logMel = windows, .patchFrames = frames, .hopFrames = frames};
        const FrameMatrix ours = makeOpenl3(test::weightsOf(m_tensors))->embed(spectrogram.patches());
        const test::Rows all = test::goldenRows("openl3/embedding_512.npy");
        test::Rows expected(3, 512);
        expected << all.row(0), all.row(5), all.row(20);
        const double difference = test::largestDifference(ours, expected);
        qInfo("embedding of the recorded spectrogram: %.2g (at most 2e-05)", difference);
        QVERIFY(difference <= 2e-5);
    }

    void clipsAreTheGolden()
    {
        const auto spectrogram = Openl3FrontEnd(referenceHop)(clip());
        test::Layers layers;
        const FrameMatrix ours =
            makeOpenl3(test::weightsOf(m_tensors))->embed(spectrogram.patches(), layers.observer());
        TAGWRIGHT_COMPARE_GOLDEN(ours, "openl3/embedding_512.npy", 1e-4);
        test::Rows wide(ours.rows(), 6144);
        for (Eigen::Index i = 0; i < ours.rows(); ++i)
            wide.row(i) = pooledTo6144(layers.at("audio_embedding_layer", static_cast<std::size_t>(i)));
        TAGWRIGHT_COMPARE_GOLDEN(wide, "openl3/embedding_6144.npy", 1e-4);
    }

    void silenceIsTheGolden()
    {
        // A single window without silence before it: what a clip of silence is padded to is the same.
        const auto spectrogram = Openl3FrontEnd(referenceHop)(std::vector<float>(24000, 0.0F));
        QCOMPARE(spectrogram.patches().count, 1);
        QVERIFY((spectrogram.logMel.array() == 0.0F).all());
        TAGWRIGHT_COMPARE_GOLDEN(makeOpenl3(test::weightsOf(m_tensors))->embed(spectrogram.patches()),
                                 "openl3/embedding_512_silence.npy", 2e-5);
    }

    void chirpIsTheGolden()
    {
        const test::Rows samples = test::goldenRows("openl3/chirp_44k_resampled_48k.npy");
        const std::vector<float> chirp(samples.data(), samples.data() + samples.size());
        const auto frames512 = extractor(referenceHop).embed(chirp);
        QVERIFY(frames512);
        TAGWRIGHT_COMPARE_GOLDEN(*frames512, "openl3/chirp_44k_embedding_512_seeded.npy", 2e-2);
    }

    void patchesDoNotDependOnTheOthers()
    {
        test::checkPatchesStandAlone(*makeOpenl3(test::weightsOf(m_tensors)), Openl3FrontEnd(48000)(clip()),
                                     1);
    }

    void threadsAgreeToTheBit() { test::checkThreadsAgree(extractor(48000), clip()); }

    void stopsEarly() { test::checkStops(extractor(referenceHop), test::repeated(clip(), 480000)); }
};

QTEST_GUILESS_MAIN(TestOpenl3)
#include "tst_openl3.moc"
