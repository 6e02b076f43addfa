// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/aggregate.h"
#include "embedding/networks/front_ends/yamnet_front_end.h"
#include "embedding/networks/network_extractor.h"
#include "embedding/networks/torch/yamnet.h"
#include "embedding/weights/architectures.h"
#include "support/golden.h"

#include <QTest>

#include <thread>

using namespace tagwright;
using namespace tagwright::embedding;

class TestYamnet : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<NetworkExtractor> m_extractor;

    static std::unique_ptr<Network> network()
    {
        const auto file = Safetensors::open(test::sharedFolder() / "models/yamnet.safetensors");
        return makeYamnet(*needed(*findArchitecture("yamnet"), *file));
    }

private slots:
    void initTestCase()
    {
        TAGWRIGHT_NEED_SHARED("models/yamnet.safetensors");
        TAGWRIGHT_NEED_SHARED("golden/yamnet");
        m_extractor = std::make_unique<NetworkExtractor>(
            ExtractorInfo{.id = "yamnet", .version = "test", .sampleRate = 16000, .frameDimension = 1024},
            std::make_unique<YamnetFrontEnd>(), network(), std::vector<std::string>{});
    }

    void clipsAreTheGolden_data()
    {
        QTest::addColumn<QString>("clip");
        for (const char *clip : {"hungarian_dance", "vibe_ace", "meow", "trumpet_short", "silence"})
            QTest::newRow(clip) << clip;
    }

    void clipsAreTheGolden()
    {
        QFETCH(const QString, clip);
        const std::string name = clip.toStdString();
        const auto samples = test::goldenClip(name);
        TAGWRIGHT_COMPARE_GOLDEN(YamnetFrontEnd()(samples).logMel, "yamnet/" + name + ".logmel.npy", 2e-3);
        const auto frames = m_extractor->embed(samples);
        QVERIFY(frames);
        TAGWRIGHT_COMPARE_GOLDEN(*frames, "yamnet/" + name + ".embedding.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(aggregate(*frames)->transpose(), "yamnet/" + name + ".mean_std.npy", 1e-4);
        const auto scores = m_extractor->classScores(*frames);
        QVERIFY(scores);
        TAGWRIGHT_COMPARE_GOLDEN(*scores, "yamnet/" + name + ".scores.npy", 1e-5);
    }

    void recordedSpectrogramsGiveTheGolden()
    {
        const test::Rows logMel = test::goldenRows("yamnet/vibe_ace.logmel.npy");
        const PatchedSpectrogram spectrogram{.logMel = logMel, .patchFrames = 96, .hopFrames = 48};
        TAGWRIGHT_COMPARE_GOLDEN(network()->embed(spectrogram.patches()), "yamnet/vibe_ace.embedding.npy",
                                 5e-5);
    }

    void layersAreTheGolden()
    {
        const auto spectrogram = YamnetFrontEnd()(test::goldenClip("hungarian_dance"));
        Patches patches = spectrogram.patches();
        patches.first += 4 * patches.step;
        patches.count = 1;
        std::map<std::string, test::Rows> layers;
        const auto yamnet = network();
        const FrameMatrix embedding = yamnet->embed(patches, [&](const Activation &activation) {
            layers[std::string(activation.name)] =
                Eigen::Map<const test::Rows>(activation.values, activation.rows, activation.channels);
        });
        for (const char *name : {"conv0", "blocks.0.depthwise", "blocks.0", "blocks.1.depthwise", "blocks.1",
                                 "blocks.3", "blocks.5", "blocks.10", "blocks.11", "blocks.12"})
            TAGWRIGHT_COMPARE_GOLDEN(layers.at(name).transpose(),
                                     std::string("yamnet/hungarian_dance.patch4.") + name + ".npy", 2e-4);
        TAGWRIGHT_COMPARE_GOLDEN(yamnet->logits(embedding), "yamnet/hungarian_dance.patch4.logits.npy", 2e-4);
    }

    void patchesDoNotDependOnTheirBatch()
    {
        // 61 patches: a batch and a part of one, against one at a time.
        auto samples = test::goldenClip("vibe_ace");
        samples.insert(samples.end(), samples.begin(), samples.end());
        samples.resize(480000);
        const auto spectrogram = YamnetFrontEnd()(samples);
        Patches patches = spectrogram.patches();
        QCOMPARE(patches.count, 61);
        const auto yamnet = network();
        const FrameMatrix together = yamnet->embed(patches);
        patches.count = 1;
        for (Eigen::Index i = 0; i < together.rows(); i += 10) {
            Patches one = patches;
            one.first += i * one.step;
            QVERIFY((yamnet->embed(one).row(0) - together.row(i)).cwiseAbs().maxCoeff() < 1e-5F);
        }
    }

    void threadsAgreeToTheBit()
    {
        const auto samples = test::goldenClip("hungarian_dance");
        const auto alone = m_extractor->embed(samples);
        QVERIFY(alone);
        std::vector<FrameMatrix> together(4);
        {
            std::vector<std::jthread> threads;
            for (FrameMatrix &frames : together)
                threads.emplace_back([&] { frames = *m_extractor->embed(samples); });
        }
        for (const FrameMatrix &frames : together)
            QVERIFY(frames == *alone);
    }

    void patchCounts_data()
    {
        QTest::addColumn<int>("samples");
        QTest::addColumn<int>("patches");
        QTest::newRow("one sample") << 1 << 1;
        QTest::newRow("one short of a patch") << 15599 << 1;
        QTest::newRow("a patch") << 15600 << 1;
        QTest::newRow("one short of two") << 15600 + 7679 << 1;
        QTest::newRow("two") << 15600 + 7680 << 2;
        QTest::newRow("30 s") << 480000 << 61;
    }

    void patchCounts()
    {
        QFETCH(const int, samples);
        const std::vector<float> noise(static_cast<std::size_t>(samples), 0.25F);
        QTEST(static_cast<int>(YamnetFrontEnd()(noise).patches().count), "patches");
    }

    void soundThatIsNoneIsRefused()
    {
        QCOMPARE(m_extractor->embed({}).error().code, ErrorCode::BadInput);
        std::vector<float> samples(16000, 0.0F);
        samples[8000] = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(m_extractor->embed(samples).error().code, ErrorCode::NotFinite);
        samples[8000] = std::numeric_limits<float>::infinity();
        QCOMPARE(m_extractor->embed(samples).error().code, ErrorCode::NotFinite);
        QCOMPARE(m_extractor->classScores(FrameMatrix::Zero(1, 200)).error().code, ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestYamnet)
#include "tst_yamnet.moc"
