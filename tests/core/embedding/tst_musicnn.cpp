// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/aggregate.h"
#include "embedding/networks/front_ends/musicnn_front_end.h"
#include "embedding/networks/network_extractor.h"
#include "embedding/networks/torch/musicnn.h"
#include "embedding/weights/architectures.h"
#include "support/golden.h"

#include <QTest>

#include <thread>

using namespace tagwright;
using namespace tagwright::embedding;

class TestMusicnn : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Network> network(const std::string &variant)
    {
        const auto file =
            Safetensors::open(test::sharedFolder() / ("models/musicnn-" + variant + ".safetensors"));
        return makeMusicnn(*needed(*findArchitecture("musicnn"), *file));
    }

    static NetworkExtractor extractor(const std::string &variant)
    {
        return NetworkExtractor(
            {.id = "musicnn-" + variant, .version = "test", .sampleRate = 16000, .frameDimension = 200},
            std::make_unique<MusicnnFrontEnd>(), network(variant), {});
    }

private slots:
    void initTestCase()
    {
        TAGWRIGHT_NEED_SHARED("models/musicnn-mtt.safetensors");
        TAGWRIGHT_NEED_SHARED("models/musicnn-msd.safetensors");
        TAGWRIGHT_NEED_SHARED("golden/musicnn");
    }

    void clipsAreTheGolden_data()
    {
        QTest::addColumn<QString>("clip");
        QTest::addColumn<QString>("variant");
        for (const char *variant : {"mtt", "msd"})
            for (const char *clip : {"hungarian_dance", "vibe_ace", "solipsism", "trumpet_short", "silence"})
                QTest::addRow("%s %s", variant, clip) << clip << variant;
    }

    void clipsAreTheGolden()
    {
        QFETCH(const QString, clip);
        QFETCH(const QString, variant);
        const std::string name = "musicnn/" + clip.toStdString() + ".";
        const std::string prefix = name + variant.toStdString();
        const auto samples = test::goldenClip(clip.toStdString());
        const FrameMatrix logMel = MusicnnFrontEnd()(samples).logMel;
        const auto known = test::goldenRows(name + "logmel.npy").rows();
        QVERIFY(known <= logMel.rows());
        TAGWRIGHT_COMPARE_GOLDEN(logMel.topRows(known), name + "logmel.npy", 5e-5);

        const NetworkExtractor musicnn = extractor(variant.toStdString());
        const auto frames = musicnn.embed(samples);
        QVERIFY(frames);
        TAGWRIGHT_COMPARE_GOLDEN(*frames, prefix + ".dense_pre.npy", 2e-4);
        TAGWRIGHT_COMPARE_GOLDEN(aggregate(*frames)->transpose(), prefix + ".mean_std.npy", 2e-4);
        const auto scores = musicnn.classScores(*frames);
        QVERIFY(scores);
        TAGWRIGHT_COMPARE_GOLDEN(*scores, prefix + ".scores.npy", 2e-5);
    }

    void layersAreTheGolden_data()
    {
        QTest::addColumn<QString>("variant");
        for (const char *variant : {"mtt", "msd"})
            QTest::newRow(variant) << variant;
    }

    void layersAreTheGolden()
    {
        QFETCH(const QString, variant);
        const auto musicnn = network(variant.toStdString());
        const auto spectrogram = MusicnnFrontEnd()(test::goldenClip("vibe_ace"));
        Patches patches = spectrogram.patches();
        patches.first += patches.step;
        patches.count = 1;
        std::map<std::string, test::Rows> layers;
        const FrameMatrix densePre = musicnn->embed(patches, [&](const Activation &activation) {
            layers[std::string(activation.name)] =
                Eigen::Map<const test::Rows>(activation.values, activation.rows, activation.channels);
        });
        const std::string prefix = "musicnn/vibe_ace.patch1." + variant.toStdString() + ".";
        TAGWRIGHT_COMPARE_GOLDEN(layers.at("input_norm"), prefix + "input_norm.npy", 5e-5);
        for (const char *name :
             {"frontend.timbral.0", "frontend.timbral.1", "frontend.temporal.0", "frontend.temporal.1",
              "frontend.temporal.2", "midend.0", "midend.1", "midend.2"})
            TAGWRIGHT_COMPARE_GOLDEN(layers.at(name).transpose(), prefix + name + ".npy", 1e-3);
        for (const char *name : {"max_pool", "mean_pool", "pool"})
            TAGWRIGHT_COMPARE_GOLDEN(layers.at(name), prefix + name + ".npy", 1e-3);
        TAGWRIGHT_COMPARE_GOLDEN(layers.at("pool_norm"), prefix + "pool_norm.npy", 5e-4);
        TAGWRIGHT_COMPARE_GOLDEN(densePre, prefix + "dense_pre.npy", 2e-4);
        TAGWRIGHT_COMPARE_GOLDEN(densePre.cwiseMax(0.0F), prefix + "dense.npy", 2e-4);
        const FrameMatrix logits = musicnn->logits(densePre, [&](const Activation &activation) {
            layers[std::string(activation.name)] =
                Eigen::Map<const test::Rows>(activation.values, activation.rows, activation.channels);
        });
        TAGWRIGHT_COMPARE_GOLDEN(layers.at("dense_norm"), prefix + "dense_norm.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(logits, prefix + "logits.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(1.0F / (1.0F + (-logits.array()).exp()), prefix + "scores.npy", 2e-5);
    }

    void poolsAreTheGolden()
    {
        for (const std::string variant : {"mtt", "msd"}) {
            const auto spectrogram = MusicnnFrontEnd()(test::goldenClip("solipsism"));
            std::map<std::string, std::vector<float>> rows;
            const auto keep = [&](const Activation &activation) {
                auto &values = rows[std::string(activation.name)];
                values.insert(values.end(), activation.values,
                              activation.values + activation.rows * activation.channels);
            };
            const FrameMatrix frames = network(variant)->embed(spectrogram.patches(), keep);
            const auto matrixOf = [&](const char *name) {
                return test::Rows(Eigen::Map<const test::Rows>(rows.at(name).data(), frames.rows(), 1506));
            };
            const std::string prefix = "musicnn/solipsism." + variant;
            TAGWRIGHT_COMPARE_GOLDEN(matrixOf("pool"), prefix + ".pool.npy", 1e-3);
            TAGWRIGHT_COMPARE_GOLDEN(matrixOf("pool_norm"), prefix + ".pool_norm.npy", 5e-4);
        }
    }

    void threadsAgreeToTheBit()
    {
        const auto samples = test::goldenClip("hungarian_dance");
        const NetworkExtractor musicnn = extractor("mtt");
        const auto alone = musicnn.embed(samples);
        QVERIFY(alone);
        std::vector<FrameMatrix> together(4);
        {
            std::vector<std::jthread> threads;
            for (FrameMatrix &frames : together)
                threads.emplace_back([&] { frames = *musicnn.embed(samples); });
        }
        for (const FrameMatrix &frames : together)
            QVERIFY(frames == *alone);
    }

    void patchCounts_data()
    {
        QTest::addColumn<int>("samples");
        QTest::addColumn<int>("patches");
        QTest::newRow("one sample") << 1 << 1;
        QTest::newRow("too short to reflect") << 256 << 1;
        QTest::newRow("long enough to reflect") << 257 << 1;
        QTest::newRow("one short of a patch") << 186 * 256 - 1 << 1;
        QTest::newRow("a patch") << 186 * 256 << 1;
        QTest::newRow("one short of two") << 373 * 256 - 1 << 1;
        QTest::newRow("two") << 373 * 256 << 2;
        QTest::newRow("30 s") << 480000 << 10;
    }

    void patchCounts()
    {
        QFETCH(const int, samples);
        const std::vector<float> noise(static_cast<std::size_t>(samples), 0.25F);
        const auto spectrogram = MusicnnFrontEnd()(noise);
        QVERIFY(spectrogram.logMel.allFinite());
        QTEST(static_cast<int>(spectrogram.patches().count), "patches");
    }
};

QTEST_GUILESS_MAIN(TestMusicnn)
#include "tst_musicnn.moc"
