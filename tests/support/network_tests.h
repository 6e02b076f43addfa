// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of every network: the seeds' weights, inner results, patches that do not depend on each
// other, threads that agree, stops.
#pragma once

#include "embedding/networks/network_extractor.h"
#include "embedding/weights/sha256.h"
#include "support/seeded.h"

#include <QTest>

#include <chrono>
#include <stop_token>
#include <thread>

namespace tagwright::test {

/// Each tensor is what the manifest's hash says.
inline void checkSeeds(const std::vector<SeededTensor> &tensors)
{
    QVERIFY(!tensors.empty());
    for (const SeededTensor &tensor : tensors)
        QCOMPARE(embedding::sha256(std::as_bytes(std::span(tensor.values))), tensor.sha256);
}

/// A patch a row.
inline Rows patchRows(const embedding::Patches &patches)
{
    Rows rows(patches.count, patches.frames * patches.bands);
    for (Eigen::Index i = 0; i < patches.count; ++i)
        rows.row(i) = Eigen::Map<const Eigen::RowVectorXf>(patches.first + i * patches.step, rows.cols());
    return rows;
}

inline embedding::Patches onePatch(embedding::Patches patches, Eigen::Index index)
{
    patches.first += index * patches.step;
    patches.count = 1;
    return patches;
}

/// Inner results that a network has shown, patch by patch.
class Layers
{
public:
    [[nodiscard]] embedding::Observer observer()
    {
        return [this](const embedding::Activation &activation) {
            m_layers[std::string(activation.name)].emplace_back(
                Eigen::Map<const Rows>(activation.values, activation.rows, activation.channels));
        };
    }
    /// [positions × channels]
    [[nodiscard]] const Rows &at(const std::string &name, std::size_t patch = 0) const
    {
        return m_layers.at(name).at(patch);
    }
    /// All patches below each other.
    [[nodiscard]] Rows together(const std::string &name) const
    {
        const auto &patches = m_layers.at(name);
        const Eigen::Index height = patches.front().rows();
        Rows all(std::ssize(patches) * height, patches.front().cols());
        for (Eigen::Index i = 0; i < std::ssize(patches); ++i)
            all.middleRows(i * height, height) = patches[static_cast<std::size_t>(i)];
        return all;
    }

private:
    std::map<std::string, std::vector<Rows>> m_layers;
};

/// Maps [time × band] × channels, as shown, to [channel] × [band × time], as recorded; the first channels.
inline Rows channelsFirst(const Rows &shown, Eigen::Index time, Eigen::Index channels)
{
    const Eigen::Index height = shown.rows() / time;
    Rows result(channels, shown.rows());
    for (Eigen::Index c = 0; c < channels; ++c)
        for (Eigen::Index band = 0; band < height; ++band)
            for (Eigen::Index t = 0; t < time; ++t)
                result(c, band * time + t) = shown(t * height + band, c);
    return result;
}

inline std::vector<float> repeated(const std::vector<float> &samples, std::size_t length)
{
    std::vector<float> result(length);
    for (std::size_t i = 0; i < length; ++i)
        result[i] = samples[i % samples.size()];
    return result;
}

/// Every `stride`-th patch, and the last, gives alone the bits that it gives among all.
inline void checkPatchesStandAlone(const embedding::Network &network,
                                   const embedding::PatchedSpectrogram &spectrogram, Eigen::Index stride)
{
    const embedding::Patches patches = spectrogram.patches();
    const embedding::FrameMatrix together = network.embed(patches);
    QCOMPARE(together.rows(), patches.count);
    for (Eigen::Index i = 0; i < patches.count; i += stride)
        QVERIFY(network.embed(onePatch(patches, i)).row(0) == together.row(i));
    const Eigen::Index last = patches.count - 1;
    QVERIFY(network.embed(onePatch(patches, last)).row(0) == together.row(last));
    QVERIFY(network.embed(patches) == together);
}

inline void checkThreadsAgree(const embedding::Extractor &extractor, const std::vector<float> &samples)
{
    const auto alone = extractor.embed(samples);
    QVERIFY(alone);
    std::vector<embedding::FrameMatrix> together(2);
    {
        std::vector<std::jthread> threads;
        for (embedding::FrameMatrix &frames : together)
            threads.emplace_back([&] { frames = *extractor.embed(samples); });
    }
    for (const embedding::FrameMatrix &frames : together)
        QVERIFY(frames == *alone);
}

/// A stop in the middle of work ends it, as Cancelled.
inline void checkStops(const embedding::Extractor &extractor, const std::vector<float> &longClip)
{
    using namespace std::chrono;
    std::stop_source source;
    steady_clock::time_point asked;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(milliseconds(50));
        asked = steady_clock::now();
        source.request_stop();
    });
    const auto stopped = extractor.embed(longClip, source.get_token());
    stopper.join();
    qInfo("stopped after %d ms",
          static_cast<int>(duration_cast<milliseconds>(steady_clock::now() - asked).count()));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace tagwright::test
