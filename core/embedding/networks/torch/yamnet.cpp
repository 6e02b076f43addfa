// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/yamnet.h"

#include "embedding/networks/torch/gemm.h"
#include "embedding/networks/torch/inference.h"
#include "embedding/networks/torch/kernels.h"

#include <fmt/format.h>

#include <array>
#include <limits>
#include <vector>

namespace tagwright::embedding {

namespace {

constexpr int patchFrames = 96;
constexpr int patchBands = 64;
constexpr int embeddingSize = 1024;
constexpr int classCount = 521;

struct BlockPlan
{
    int outChannels;
    int stride;
};
constexpr std::array<BlockPlan, 13> blockPlans{{{64, 1},
                                                {128, 2},
                                                {128, 1},
                                                {256, 2},
                                                {256, 1},
                                                {512, 2},
                                                {512, 1},
                                                {512, 1},
                                                {512, 1},
                                                {512, 1},
                                                {512, 1},
                                                {1024, 2},
                                                {1024, 1}}};

/// Blocks before this one run patch by patch, so that their large maps stay in the cache; the others run on
/// many patches, so that their large weights are read seldom.
constexpr std::size_t firstBatchedBlock = 5;
constexpr Eigen::Index batchSize = 32;
/// Depthwise outputs that a matrix product takes at once: they should not leave the second-level cache.
constexpr std::size_t scratchFloats = 100'000;

/// [channels × 9] -> [9 × channels]
std::vector<float> tapsFirst(const Weights &weights, const std::string &name)
{
    const auto values = weights.at(name);
    const std::size_t channels = values.size() / 9;
    std::vector<float> turned(values.size());
    for (std::size_t c = 0; c < channels; ++c)
        for (std::size_t tap = 0; tap < 9; ++tap)
            turned[tap * channels + c] = values[c * 9 + tap];
    return turned;
}

/// Depthwise 3 × 3, activation, pointwise, activation.
struct Block
{
    std::string name;
    MapSize in;
    MapSize middle;
    MapSize out;
    int stride;
    float ceiling;                       ///< of the activation
    std::vector<float> depthwiseWeights; ///< [9 × in]
    std::vector<float> depthwiseBias;
    at::Tensor pointwiseWeights; ///< [in × out]
    std::vector<float> pointwiseBias;

    Block(const Weights &weights, std::string blockName, MapSize size, BlockPlan plan, float maximum)
        : name(std::move(blockName)), in(size),
          middle{size.height / plan.stride, size.width / plan.stride, size.channels},
          out{middle.height, middle.width, plan.outChannels}, stride(plan.stride), ceiling(maximum),
          depthwiseWeights(tapsFirst(weights, name + ".depthwise.weight")),
          depthwiseBias(copied(weights, name + ".depthwise.bias")),
          pointwiseWeights(transposedCopy(weights.at(name + ".pointwise.weight"), in.channels, out.channels)),
          pointwiseBias(copied(weights, name + ".pointwise.bias"))
    {
    }

    [[nodiscard]] std::size_t patchesAtOnce() const
    {
        return std::max<std::size_t>(1, scratchFloats / middle.floats());
    }

    /// `to` may be `from`, if the maps do not grow: a patch's input is read before its output is written.
    void run(const float *from, std::size_t patches, float *scratch, float *to,
             const Observer &observer) const
    {
        for (std::size_t first = 0; first < patches; first += patchesAtOnce()) {
            const std::size_t count = std::min(patchesAtOnce(), patches - first);
            for (std::size_t i = 0; i < count; ++i)
                depthwise3x3(from + (first + i) * in.floats(), in, stride, depthwiseWeights.data(),
                             depthwiseBias.data(), ceiling, scratch + i * middle.floats());
            const std::size_t rows = count * middle.positions();
            float *result = to + first * out.floats();
            at::Tensor product = matrix(result, static_cast<std::int64_t>(rows), out.channels);
            at::mm_out(product, matrix(scratch, static_cast<std::int64_t>(rows), in.channels),
                       pointwiseWeights);
            addBiasAndClamp(result, rows, static_cast<std::size_t>(out.channels), pointwiseBias.data(),
                            ceiling);
            if (observer) {
                for (std::size_t i = 0; i < count; ++i) {
                    const auto positions = static_cast<Eigen::Index>(middle.positions());
                    observer({name + ".depthwise", positions, in.channels, scratch + i * middle.floats()});
                    observer({name, positions, out.channels, result + i * out.floats()});
                }
            }
        }
    }
};

class Yamnet : public Network
{
public:
    Yamnet(const Weights &weights, float ceiling)
        : m_ceiling(ceiling), m_firstWeights(tapsFirst(weights, "conv0.weight")),
          m_firstBias(copied(weights, "conv0.bias")),
          m_classifier(transposedCopy(weights.at("classifier.weight"), embeddingSize, classCount)),
          m_classifierBias(copied(weights, "classifier.bias"))
    {
        MapSize size{patchFrames / 2, patchBands / 2, static_cast<int>(m_firstBias.size())};
        for (std::size_t i = 0; i < blockPlans.size(); ++i) {
            m_blocks.emplace_back(weights, fmt::format("blocks.{}", i), size, blockPlans[i], ceiling);
            size = m_blocks.back().out;
        }
    }

    [[nodiscard]] FrameMatrix embed(const Patches &patches, const Observer &observer,
                                    const std::stop_token & /*a clip takes 60 ms*/) const override
    {
        const Inference inference;
        const auto span = std::span(m_blocks);
        const auto early = span.first(firstBatchedBlock);
        const auto late = span.subspan(firstBatchedBlock);
        const Eigen::Index batch = std::min(batchSize, patches.count);
        std::vector<float> scratch(scratchSize());
        std::vector<float> patchMaps(largest(early));
        std::vector<float> batchMaps(static_cast<std::size_t>(batch) * late.front().in.floats());
        const MapSize last = m_blocks.back().out;

        FrameMatrix embeddings(patches.count, embeddingSize);
        for (Eigen::Index start = 0; start < patches.count; start += batch) {
            const auto count = static_cast<std::size_t>(std::min(batch, patches.count - start));
            for (std::size_t i = 0; i < count; ++i) {
                const float *patch = patches.first + (start + static_cast<Eigen::Index>(i)) * patches.step;
                runEarly(patch, early, scratch.data(), patchMaps.data(),
                         batchMaps.data() + i * late.front().in.floats(), observer);
            }
            for (const Block &block : late)
                block.run(batchMaps.data(), count, scratch.data(), batchMaps.data(), observer);
            for (std::size_t i = 0; i < count; ++i)
                meanOfRows(batchMaps.data() + i * last.floats(), last.positions(), embeddingSize,
                           embeddingSize, embeddings.row(start + static_cast<Eigen::Index>(i)).data());
        }
        return embeddings;
    }

    [[nodiscard]] FrameMatrix logits(const FrameMatrix &embeddings, const Observer &) const override
    {
        const Inference inference;
        FrameMatrix result(embeddings.rows(), classCount);
        at::Tensor product = matrix(result.data(), result.rows(), result.cols());
        at::mm_out(product, matrix(embeddings.data(), embeddings.rows(), embeddings.cols()), m_classifier);
        result.rowwise() += Eigen::Map<const Eigen::RowVectorXf>(m_classifierBias.data(), classCount);
        return result;
    }

private:
    void runEarly(const float *patch, std::span<const Block> early, float *scratch, float *maps, float *to,
                  const Observer &observer) const
    {
        const MapSize first = early.front().in;
        firstConvolution3x3(patch, patchFrames, patchBands, first.channels, m_firstWeights.data(),
                            m_firstBias.data(), m_ceiling, maps);
        if (observer)
            observer({"conv0", static_cast<Eigen::Index>(first.positions()), first.channels, maps});
        for (const Block &block : early.first(early.size() - 1))
            block.run(maps, 1, scratch, maps, observer);
        early.back().run(maps, 1, scratch, to, observer);
    }

    static std::size_t largest(std::span<const Block> blocks)
    {
        std::size_t floats = 0;
        for (const Block &block : blocks)
            floats = std::max({floats, block.in.floats(), block.out.floats()});
        return floats;
    }

    [[nodiscard]] std::size_t scratchSize() const
    {
        std::size_t floats = 0;
        for (const Block &block : m_blocks)
            floats = std::max(floats, block.patchesAtOnce() * block.middle.floats());
        return floats;
    }

    float m_ceiling;
    std::vector<float> m_firstWeights; ///< [9 × 32]
    std::vector<float> m_firstBias;
    std::vector<Block> m_blocks;
    at::Tensor m_classifier; ///< [1024 × 521]
    std::vector<float> m_classifierBias;
};

} // namespace

std::unique_ptr<Network> makeYamnet(const Weights &weights, std::string_view activation)
{
    const float ceiling = activation == "relu" ? std::numeric_limits<float>::infinity() : 6.0F;
    return std::make_unique<Yamnet>(weights, ceiling);
}

} // namespace tagwright::embedding
