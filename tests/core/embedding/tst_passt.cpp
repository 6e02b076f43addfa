// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/front_ends/passt_front_end.h"
#include "embedding/networks/torch/passt.h"
#include "embedding/networks/torch/passt_graph.h"
#include "embedding/networks/torch/transformer_kernels.h"
#include "support/golden.h"
#include "support/seeded.h"

#include <QTest>

#include <chrono>
#include <map>
#include <thread>

using namespace tagwright;
using namespace tagwright::embedding;

namespace {

/// Rows of the recorded activations: the first tokens, and the ends of the frequency rows.
constexpr std::array recordedRows{0, 1, 2, 3, 4, 100, 101, 594, 595, 1188, 1189};

std::vector<float> seconds(double duration)
{
    auto samples = test::readGoldenWav(test::golden("passt/input_32k.wav"));
    samples.resize(static_cast<std::size_t>(duration * 32000));
    return samples;
}

/// [logits, features] of each frame, as the reference's mode "all".
FrameMatrix logitsAndFeatures(const Network &network, const FrameMatrix &features)
{
    const FrameMatrix logits = network.logits(features);
    FrameMatrix both(features.rows(), logits.cols() + features.cols());
    both << logits, features;
    return both;
}

FrameMatrix chosenRows(const FrameMatrix &rows)
{
    FrameMatrix chosen(std::ssize(recordedRows), rows.cols());
    for (Eigen::Index i = 0; i < chosen.rows(); ++i)
        chosen.row(i) = rows.row(recordedRows[static_cast<std::size_t>(i)]);
    return chosen;
}

double cosine(const FrameMatrix &a, const FrameMatrix &b)
{
    return static_cast<double>(a.cwiseProduct(b).sum() / a.norm() / b.norm());
}

PatchedSpectrogram spectrogramOf(std::span<const float> samples, PasstWindows windows)
{
    return PasstFrontEnd(windows)(samples);
}

constexpr std::size_t smallHeads = 4;
constexpr std::size_t smallColumns = 20;

} // namespace

class TestPasst : public QObject
{
    Q_OBJECT

private:
    std::vector<test::SeededTensor> m_smallWeights;
    std::vector<test::SeededTensor> m_weights;
    std::unique_ptr<Network> m_small;
    std::unique_ptr<Network> m_full;

private slots:
    void initTestCase()
    {
        TAGWRIGHT_NEED_SHARED("golden/passt");
        m_smallWeights = test::seededTensors("passt/small");
        m_small = makePasst(test::weightsOf(m_smallWeights), Precision::Float, smallHeads);
        m_weights = test::seededTensors("passt");
        m_full = makePasst(test::weightsOf(m_weights), Precision::Float);
    }

    void melBankIsTheReferences()
    {
        TAGWRIGHT_COMPARE_GOLDEN(PasstFrontEnd::melBank(), "passt/mel_banks.npy", 5e-5);
    }

    void logMelIsTheGolden()
    {
        const auto ten = spectrogramOf(seconds(10), PasstWindows::scene(300));
        TAGWRIGHT_COMPARE_GOLDEN(ten.logMel.transpose(), "passt/logmel_10s.npy", 2e-4);
        const auto thirty = spectrogramOf(seconds(30), PasstWindows::scene(300));
        TAGWRIGHT_COMPARE_GOLDEN(thirty.logMel.transpose(), "passt/logmel_30s.npy", 2e-4);
        const auto two = spectrogramOf(seconds(2), PasstWindows::scene(smallColumns));
        TAGWRIGHT_COMPARE_GOLDEN(two.logMel.transpose(), "passt/small/logmel_2s.npy", 2e-4);
    }

    void silenceIsTheFloor()
    {
        const auto silence = spectrogramOf(std::vector<float>(32000, 0.0F), PasstWindows::scene(300));
        QVERIFY((silence.logMel.array() + 1.4025850F).abs().maxCoeff() < 1e-6F);
    }

    void windowsAreTheReferences_data()
    {
        QTest::addColumn<int>("samples");
        QTest::addColumn<bool>("scene");
        QTest::addColumn<int>("patches");
        QTest::addColumn<int>("frames");
        QTest::newRow("one sample is filled up") << 1 << true << 1 << 16;
        QTest::newRow("4800 are filled up") << 4800 << true << 1 << 16;
        QTest::newRow("4801") << 4801 << true << 1 << 16;
        QTest::newRow("5120") << 5120 << true << 1 << 16;
        QTest::newRow("5 s") << 160000 << true << 1 << 500;
        QTest::newRow("10 s") << 320000 << true << 1 << 1000;
        QTest::newRow("30 s") << 960000 << true << 1 << 3000;
        QTest::newRow("a sample more") << 960001 << true << 4 << 3000;
        QTest::newRow("45 s") << 1440000 << true << 5 << 3000;
        QTest::newRow("timestamps") << 16000 << false << 11 << 16;
        QTest::newRow("one sample's timestamps") << 1 << false << 4 << 16;
        QTest::newRow("30 s of timestamps") << 960000 << false << 601 << 16;
    }

    void windowsAreTheReferences()
    {
        QFETCH(const int, samples);
        QFETCH(const bool, scene);
        const auto spectrogram = spectrogramOf(std::vector<float>(static_cast<std::size_t>(samples), 0.1F),
                                               scene ? PasstWindows::scene(300) : PasstWindows::timestamps());
        QTEST(static_cast<int>(spectrogram.patches().count), "patches");
        QTEST(static_cast<int>(spectrogram.patchFrames), "frames");
    }

    void windowsFitTheTimeCode()
    {
        for (const auto &[columns, length, hop] :
             {std::tuple{300, 30.0, 10.0}, {200, 20.0, 5.0}, {99, 10.0, 2.5}}) {
            const auto windows = PasstWindows::scene(static_cast<std::size_t>(columns));
            QCOMPARE(windows.length, static_cast<std::size_t>(length * 32000));
            QCOMPARE(windows.hop, static_cast<std::size_t>(hop * 32000));
        }
    }

    void smallActivationsAreTheGolden()
    {
        const auto spectrogram = spectrogramOf(seconds(2), PasstWindows::scene(smallColumns));
        std::map<std::string, FrameMatrix, std::less<>> seen;
        const FrameMatrix features = m_small->embed(spectrogram.patches(), [&](const Activation &activation) {
            seen.emplace(activation.name, Eigen::Map<const FrameMatrix>(activation.values, activation.rows,
                                                                        activation.channels));
        });
        TAGWRIGHT_COMPARE_GOLDEN(seen.at("patch_embed").transpose(), "passt/small/patch_embed_2s.npy", 5e-5);
        TAGWRIGHT_COMPARE_GOLDEN(seen.at("tokens"), "passt/small/tokens_2s.npy", 5e-5);
        TAGWRIGHT_COMPARE_GOLDEN(seen.at("block0"), "passt/small/block0_2s.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(seen.at("block1"), "passt/small/block1_2s.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(seen.at("norm"), "passt/small/norm_2s.npy", 5e-5);
        TAGWRIGHT_COMPARE_GOLDEN(features, "passt/small/features_2s.npy", 1e-5);
        TAGWRIGHT_COMPARE_GOLDEN(m_small->logits(features), "passt/small/logits_2s.npy", 1e-5);
        // Unobserved, the last block leaves out what nobody looks at.
        TAGWRIGHT_COMPARE_GOLDEN(m_small->embed(spectrogram.patches()), "passt/small/features_2s.npy", 1e-5);
    }

    void smallWindowsAreTheGolden()
    {
        const auto clip = seconds(3);
        const auto scene = spectrogramOf(clip, PasstWindows::scene(smallColumns));
        const FrameMatrix windows = logitsAndFeatures(*m_small, m_small->embed(scene.patches()));
        TAGWRIGHT_COMPARE_GOLDEN(windows, "passt/small/scene_3s_windows.npy", 1e-5);
        TAGWRIGHT_COMPARE_GOLDEN(windows.colwise().mean(), "passt/small/scene_3s_all.npy", 1e-5);
        const auto timestamps = spectrogramOf(clip, PasstWindows::timestamps());
        const FrameMatrix frames = logitsAndFeatures(*m_small, m_small->embed(timestamps.patches()));
        TAGWRIGHT_COMPARE_GOLDEN(frames, "passt/small/timestamp_3s_all.npy", 1e-5);
    }

    void activationsAreTheGolden()
    {
        const test::Rows recorded = test::goldenRows("passt/logmel_10s.npy").transpose();
        const FrameMatrix logMel = recorded;
        std::map<std::string, FrameMatrix, std::less<>> seen;
        const FrameMatrix features = m_full->embed(
            {.first = logMel.data(), .count = 1, .frames = 1000, .bands = 128, .step = 0},
            [&](const Activation &activation) {
                seen.emplace(activation.name, Eigen::Map<const FrameMatrix>(
                                                  activation.values, activation.rows, activation.channels));
            });
        TAGWRIGHT_COMPARE_GOLDEN(seen.at("patch_embed").leftCols(4).transpose(),
                                 "passt/patch_embed_10s_ch0-3.npy", 5e-5);
        TAGWRIGHT_COMPARE_GOLDEN(chosenRows(seen.at("tokens")), "passt/tokens_10s_rows.npy", 5e-5);
        TAGWRIGHT_COMPARE_GOLDEN(chosenRows(seen.at("block0")), "passt/block0_10s_rows.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(chosenRows(seen.at("block5")), "passt/block5_10s_rows.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(chosenRows(seen.at("block11")), "passt/block11_10s_rows.npy", 1e-4);
        TAGWRIGHT_COMPARE_GOLDEN(chosenRows(seen.at("norm")), "passt/norm_10s_rows.npy", 5e-5);
        TAGWRIGHT_COMPARE_GOLDEN(features, "passt/features_10s.npy", 1e-5);
        TAGWRIGHT_COMPARE_GOLDEN(m_full->logits(features), "passt/logits_10s.npy", 1e-5);
    }

    void clipsAreTheGolden()
    {
        for (const auto &[duration, name] : {std::pair{10.0, "10s"}, {30.0, "30s"}}) {
            const auto spectrogram = spectrogramOf(seconds(duration), PasstWindows::scene(300));
            const FrameMatrix features = m_full->embed(spectrogram.patches());
            TAGWRIGHT_COMPARE_GOLDEN(features, std::string("passt/features_") + name + ".npy", 2e-5);
            TAGWRIGHT_COMPARE_GOLDEN(m_full->logits(features), std::string("passt/logits_") + name + ".npy",
                                     2e-5);
        }
        const auto timestamps = spectrogramOf(seconds(0.5), PasstWindows::timestamps());
        TAGWRIGHT_COMPARE_GOLDEN(logitsAndFeatures(*m_full, m_full->embed(timestamps.patches())),
                                 "passt/timestamp_0p5s_all.npy", 2e-5);
    }

    void sixteenBitsAreClose()
    {
        const auto network = makePasst(test::weightsOf(m_weights), Precision::Bf16);
        if (!network)
            QSKIP("this processor does not multiply bfloat16");
        const auto spectrogram = spectrogramOf(seconds(10), PasstWindows::scene(300));
        const FrameMatrix features = network->embed(spectrogram.patches());
        const FrameMatrix expected = test::goldenRows("passt/features_10s.npy");
        qInfo("cosine %.7f, largest difference %.2g", cosine(features, expected),
              static_cast<double>((features - expected).cwiseAbs().maxCoeff()));
        QVERIFY(cosine(features, expected) >= 0.9999);
        QVERIFY((features - expected).cwiseAbs().maxCoeff() <= 5e-2F);
    }

    void plainGraphGivesTheSame()
    {
        // What a GPU would compute, here on the processor.
        const auto graph = makePasstGraph(test::weightsOf(m_smallWeights), smallHeads, c10::kCPU);
        const auto clip = seconds(3);
        const auto scene = spectrogramOf(clip, PasstWindows::scene(smallColumns));
        TAGWRIGHT_COMPARE_GOLDEN(logitsAndFeatures(*graph, graph->embed(scene.patches())),
                                 "passt/small/scene_3s_windows.npy", 1e-5);
        const auto timestamps = spectrogramOf(clip, PasstWindows::timestamps());
        TAGWRIGHT_COMPARE_GOLDEN(logitsAndFeatures(*graph, graph->embed(timestamps.patches())),
                                 "passt/small/timestamp_3s_all.npy", 1e-5);
    }

    void resultDoesNotDependOnCompanyOrThread()
    {
        const auto timestamps = spectrogramOf(seconds(3), PasstWindows::timestamps());
        const Patches all = timestamps.patches();
        const FrameMatrix together = m_small->embed(all);
        for (const Eigen::Index i : {Eigen::Index{0}, Eigen::Index{7}, all.count - 1}) {
            Patches one = all;
            one.first += i * all.step;
            one.count = 1;
            QVERIFY((m_small->embed(one).row(0) - together.row(i)).cwiseAbs().maxCoeff() < 1e-5F);
        }
        std::array<FrameMatrix, 2> apart;
        {
            std::vector<std::jthread> threads;
            for (FrameMatrix &frames : apart)
                threads.emplace_back([&] { frames = m_small->embed(all); });
        }
        QCOMPARE(apart[0], together);
        QCOMPARE(apart[1], together);
    }

    void stopsSoon()
    {
        const auto spectrogram = spectrogramOf(seconds(30), PasstWindows::scene(300));
        std::stop_source source;
        std::chrono::steady_clock::time_point asked;
        const std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            asked = std::chrono::steady_clock::now();
            source.request_stop();
        });
        QCOMPARE(m_full->embed(spectrogram.patches(), {}, source.get_token()).rows(), 0);
        QVERIFY(std::chrono::steady_clock::now() - asked < std::chrono::seconds(2));
    }
};

QTEST_GUILESS_MAIN(TestPasst)
#include "tst_passt.moc"
