// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/aggregate.h"
#include "embedding/networks/front_ends/scnn_front_end.h"
#include "embedding/networks/torch/scnn.h"
#include "support/network_tests.h"

#include <QTest>

using namespace tagwright;
using namespace tagwright::embedding;

namespace {

constexpr Eigen::Index frames = 231;
constexpr Eigen::Index bands = 128;

/// The front end as an official file would set it up.
ScnnFrontEnd officialFrontEnd()
{
    static const auto window = test::readNpy<float>(test::golden("scnn-res/window.npy")).values;
    static const auto bank = test::readNpy<float>(test::golden("scnn-res/mel_fb.npy")).values;
    return ScnnFrontEnd({{"spec.spectrogram.window", window}, {"spec.mel_scale.fb", bank}});
}

test::Rows sigmoid(const FrameMatrix &logits)
{
    return 1.0F / (1.0F + (-logits.array()).exp());
}

/// The chunk whose decibels were recorded, as a patch.
PatchedSpectrogram recordedChunk(const char *name)
{
    const test::Rows recorded = test::goldenRows(name); // [bands × frames]
    return {.logMel = recorded.transpose(), .patchFrames = frames, .hopFrames = frames};
}

} // namespace

class TestScnn : public QObject
{
    Q_OBJECT

private:
    std::vector<test::SeededTensor> m_residual;
    std::vector<test::SeededTensor> m_plain;

    [[nodiscard]] std::unique_ptr<Network> residual(bool dense = false) const
    {
        return makeScnn(test::weightsOf(m_residual), dense);
    }

    static void compareDecibels(const PatchedSpectrogram &spectrogram, Eigen::Index chunk, const char *name)
    {
        const test::Rows ours = spectrogram.logMel.middleRows(chunk * frames, frames).transpose();
        const test::Rows expected = test::goldenRows(name);
        const test::Rows difference = (ours - expected).cwiseAbs();
        qInfo("%s: %.2g (at most 0.3), mean %.2g (at most 2e-4)", name,
              static_cast<double>(difference.maxCoeff()), static_cast<double>(difference.mean()));
        QVERIFY(difference.maxCoeff() <= 0.3F);
        QVERIFY(difference.mean() <= 2e-4F);
        QVERIFY((expected.array() > -40.0F).select(difference, 0.0F).maxCoeff() <= 5e-3F);
    }

private slots:
    void initTestCase()
    {
        TAGWRIGHT_NEED_SHARED("golden/scnn-res");
        TAGWRIGHT_NEED_SHARED("golden/audio");
        m_residual = test::seededTensors("scnn-res");
        m_plain = test::seededTensors("scnn-res/short");
    }

    void weightsAreTheGolden()
    {
        test::checkSeeds(m_residual);
        test::checkSeeds(m_plain);
    }

    void formulasGiveTheFilesBuffers()
    {
        // torchaudio computes its matrix in single precision.
        TAGWRIGHT_COMPARE_GOLDEN(ScnnFrontEnd().mel().weights().transpose(), "scnn-res/mel_fb.npy", 2e-5);
        const auto hann = periodicHann(512);
        const Eigen::RowVectorXf window = Eigen::Map<const Eigen::RowVectorXf>(hann.data(), 512);
        TAGWRIGHT_COMPARE_GOLDEN(window, "scnn-res/window.npy", 3e-7);
    }

    void decibelsAreTheGolden()
    {
        const auto frontEnd = officialFrontEnd();
        compareDecibels(frontEnd(test::goldenClip("vibe_ace")), 5, "scnn-res/vibe_ace.chunk5.logmel.npy");
        compareDecibels(frontEnd(test::goldenClip("solipsism")), 15, "scnn-res/solipsism.chunk15.logmel.npy");
        // Without the file's buffers, too.
        compareDecibels(ScnnFrontEnd()(test::goldenClip("vibe_ace")), 5,
                        "scnn-res/vibe_ace.chunk5.logmel.npy");
    }

    void chunkCounts_data()
    {
        QTest::addColumn<int>("samples");
        QTest::addColumn<int>("chunks");
        QTest::newRow("one sample") << 1 << 1;
        QTest::newRow("one short of a chunk") << 59048 << 1;
        QTest::newRow("a chunk, sixteen times") << 59049 << 16;
        QTest::newRow("no room to move") << 59064 << 16;
        QTest::newRow("10 s") << 160000 << 16;
        QTest::newRow("30 s") << 480000 << 16;
    }

    void chunkCounts()
    {
        QFETCH(const int, samples);
        const auto clip = test::repeated(test::goldenClip("vibe_ace"), static_cast<std::size_t>(samples));
        QTEST(static_cast<int>(ScnnFrontEnd()(clip).patches().count), "chunks");
    }

    void layersAreTheGolden()
    {
        const auto chunk = recordedChunk("scnn-res/vibe_ace.chunk5.logmel.npy");
        test::Layers layers;
        const FrameMatrix pool = residual()->embed(chunk.patches(), layers.observer());
        const std::string base = "scnn-res/vibe_ace.chunk5.";
        constexpr double tight = 5e-5; // the network alone
        TAGWRIGHT_COMPARE_GOLDEN(test::channelsFirst(layers.at("layer1.inner"), 116, 2),
                                 base + "layer1.inner.ch0-1.npy", tight);
        const test::Rows shortcut = test::channelsFirst(layers.at("layer1.shortcut"), 116, 2);
        TAGWRIGHT_COMPARE_GOLDEN(shortcut, base + "layer1.shortcut.ch0-1.npy", tight);
        // The main branch is added and bent in one go: it is seen where the sum is above zero.
        const test::Rows out = test::channelsFirst(layers.at("layer1"), 116, 2);
        const test::Rows main = test::goldenRows(base + "layer1.main.ch0-1.npy");
        QVERIFY(((out - shortcut - main).array() * (out.array() > 0.0F).cast<float>()).abs().maxCoeff() <=
                tight);
        TAGWRIGHT_COMPARE_GOLDEN(test::channelsFirst(layers.at("layer1"), 116, 4), base + "layer1.ch0-3.npy",
                                 tight);
        TAGWRIGHT_COMPARE_GOLDEN(test::channelsFirst(layers.at("layer2"), 58, 8), base + "layer2.ch0-7.npy",
                                 tight);
        TAGWRIGHT_COMPARE_GOLDEN(test::channelsFirst(layers.at("layer3"), 29, 16), base + "layer3.ch0-15.npy",
                                 tight);
        for (const auto &[name, time] :
             {std::pair{"layer4", 15}, {"layer5", 8}, {"layer6", 4}, {"layer7", 2}})
            TAGWRIGHT_COMPARE_GOLDEN(test::channelsFirst(layers.at(name), time, layers.at(name).cols()),
                                     base + name + ".npy", tight);
        for (const char *name : {"layer1", "layer2", "layer3"}) {
            const Eigen::RowVectorXf means = layers.at(name).cast<double>().colwise().mean().cast<float>();
            TAGWRIGHT_COMPARE_GOLDEN(means, base + name + ".channel_means.npy", tight);
        }
        TAGWRIGHT_COMPARE_GOLDEN(residual()->logits(pool), base + "logits.npy", 3e-4);
        const test::Rows expected = sigmoid(test::goldenRows(base + "logits.npy"));
        QVERIFY(test::largestDifference(sigmoid(residual()->logits(pool)), expected) <= 1e-5);
    }

    void clipsAreTheGolden_data()
    {
        QTest::addColumn<QString>("clip");
        QTest::newRow("vibe_ace") << "vibe_ace";
        QTest::newRow("solipsism") << "solipsism";
    }

    void clipsAreTheGolden()
    {
        QFETCH(const QString, clip);
        const std::string base = "scnn-res/" + clip.toStdString() + ".";
        const auto spectrogram = officialFrontEnd()(test::goldenClip(clip.toStdString()));
        const auto network = residual();
        const FrameMatrix pool = network->embed(spectrogram.patches());
        TAGWRIGHT_COMPARE_GOLDEN(pool, base + "pool.npy", 1e-3);
        const Eigen::RowVectorXf embedding = aggregate(pool)->transpose();
        TAGWRIGHT_COMPARE_GOLDEN(embedding, base + "pool_mean_std.npy", 1e-4);
        const test::Rows scores = sigmoid(network->logits(pool));
        TAGWRIGHT_COMPARE_GOLDEN(scores, base + "scores.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(scores.colwise().mean(), base + "clip_scores.npy", 2e-5);
        const auto dense = residual(true);
        const FrameMatrix hidden = dense->embed(spectrogram.patches());
        TAGWRIGHT_COMPARE_GOLDEN(hidden, base + "dense.npy", 1e-3);
        QVERIFY((dense->logits(hidden) - network->logits(pool)).cwiseAbs().maxCoeff() < 1e-4F);
    }

    void shortClipsAreTheGolden()
    {
        for (const char *clip : {"silence", "trumpet_short"}) {
            const std::string base = std::string("scnn-res/") + clip + ".padded.";
            const auto spectrogram = officialFrontEnd()(test::goldenClip(clip));
            const FrameMatrix pool = residual()->embed(spectrogram.patches());
            TAGWRIGHT_COMPARE_GOLDEN(pool, base + "pool.npy", 1e-3);
            TAGWRIGHT_COMPARE_GOLDEN(sigmoid(residual()->logits(pool)), base + "scores.npy", 1e-4);
        }
    }

    void plainNetworkIsTheGolden()
    {
        const auto spectrogram = officialFrontEnd()(test::goldenClip("vibe_ace"));
        const auto network = makeScnn(test::weightsOf(m_plain));
        test::Layers layers;
        const FrameMatrix pool = network->embed(spectrogram.patches(), layers.observer());
        const std::string base = "scnn-res/short/vibe_ace.";
        TAGWRIGHT_COMPARE_GOLDEN(test::channelsFirst(layers.at("layer1", 5), 115, 2),
                                 base + "chunk5.layer1.ch0-1.npy", 5e-3);
        TAGWRIGHT_COMPARE_GOLDEN(test::channelsFirst(layers.at("layer5", 5), 7, 256),
                                 base + "chunk5.layer5.npy", 5e-3);
        TAGWRIGHT_COMPARE_GOLDEN(test::channelsFirst(layers.at("layer6", 5), 3, 256),
                                 base + "chunk5.layer6.npy", 5e-3);
        TAGWRIGHT_COMPARE_GOLDEN(test::channelsFirst(layers.at("layer7", 5), 1, 512),
                                 base + "chunk5.layer7.npy", 5e-3);
        TAGWRIGHT_COMPARE_GOLDEN(pool, base + "pool.npy", 1e-3);
        const test::Rows scores = sigmoid(network->logits(pool));
        TAGWRIGHT_COMPARE_GOLDEN(scores, base + "scores.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(scores.colwise().mean(), base + "clip_scores.npy", 2e-5);
    }

    void patchesDoNotDependOnTheOthers()
    {
        const auto spectrogram = ScnnFrontEnd()(test::goldenClip("vibe_ace"));
        test::checkPatchesStandAlone(*residual(), spectrogram, 5);
        test::checkPatchesStandAlone(*makeScnn(test::weightsOf(m_plain)), spectrogram, 7);
    }

    void extractorTagsAndStops()
    {
        const NetworkExtractor extractor(
            ExtractorInfo{.id = "scnn-res", .version = "test", .sampleRate = 16000, .frameDimension = 512},
            std::make_unique<ScnnFrontEnd>(officialFrontEnd()), residual(),
            std::vector<std::string>(50, "tag"));
        const auto clip = test::goldenClip("vibe_ace");
        const auto scores = extractor.classScores(*extractor.embed(clip));
        QVERIFY(scores);
        TAGWRIGHT_COMPARE_GOLDEN(scores->colwise().mean(), "scnn-res/vibe_ace.clip_scores.npy", 2e-5);
        test::checkThreadsAgree(extractor, clip);
        test::checkStops(extractor, clip);
    }
};

QTEST_GUILESS_MAIN(TestScnn)
#include "tst_scnn.moc"
