// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/openl3.h"

#include "embedding/networks/torch/convolution.h"

#include <array>

namespace tagwright::embedding {

namespace {

constexpr int frames = 199;
constexpr int bands = 256;
constexpr double epsilon = 1e-3;
constexpr Eigen::Index embeddingSize = 512;

struct Plan
{
    const char *convolution;
    const char *norm;
    const char *shown; ///< what follows it, for an observer
    bool pooled;
};
constexpr std::array plans{Plan{"conv2d_2", "batch_normalization_3", "max_pooling2d_1", true},
                           Plan{"conv2d_3", "batch_normalization_4", "conv2d_3", false},
                           Plan{"conv2d_4", "batch_normalization_5", "max_pooling2d_2", true},
                           Plan{"conv2d_5", "batch_normalization_6", "conv2d_5", false},
                           Plan{"conv2d_6", "batch_normalization_7", "max_pooling2d_3", true},
                           Plan{"conv2d_7", "batch_normalization_8", "conv2d_7", false}};

/// Windows are time first in memory: so are all maps, and kernels are turned.
Kernels kernelsOf(const Weights &weights, const char *convolution, const char *norm)
{
    return Kernels(weights, convolution).folded(Norm(weights, norm, epsilon)).transposed();
}

class Openl3 : public Network
{
public:
    explicit Openl3(const Weights &weights)
        : m_inputNorm(weights, "batch_normalization_1", epsilon),
          m_first(kernelsOf(weights, "conv2d_1", "batch_normalization_2"), frames, bands, 1, true, false)
    {
        MapSize size = m_first.out();
        for (const Plan &plan : plans) {
            m_convolutions.push_back(makeConvolution(kernelsOf(weights, plan.convolution, plan.norm), size,
                                                     {.pooled = plan.pooled}));
            size = m_convolutions.back()->out();
        }
        m_convolutions.push_back(
            makeConvolution(Kernels(weights, "audio_embedding_layer").transposed(), size, {.relu = false}));
    }

    [[nodiscard]] FrameMatrix embed(const Patches &patches, const Observer &observer,
                                    const std::stop_token &stop) const override
    {
        FrameMatrix embeddings(patches.count, embeddingSize);
        FloatBuffer scratch;
        FloatBuffer maps;
        FloatBuffer next;
        for (Eigen::Index i = 0; i < patches.count; ++i) {
            m_first.run(patches.first + i * patches.step, static_cast<float>(m_inputNorm.scale[0]),
                        static_cast<float>(m_inputNorm.shift[0]), maps.atLeast(m_first.out().floats()));
            for (std::size_t layer = 0; layer < m_convolutions.size(); ++layer) {
                if (stop.stop_requested())
                    return {0, embeddingSize};
                const Convolution &convolution = *m_convolutions[layer];
                convolution.run(maps.data(), 1, nullptr, next.atLeast(convolution.out().floats()), scratch);
                std::swap(maps, next);
                if (observer)
                    observer({layer < plans.size() ? plans[layer].shown : "audio_embedding_layer",
                              static_cast<Eigen::Index>(convolution.out().positions()),
                              convolution.out().channels, maps.data()});
            }
            maxOfRows(maps.data(), m_convolutions.back()->out().positions(), embeddingSize, embeddingSize,
                      embeddings.row(i).data());
        }
        return embeddings;
    }

    /// It has no classifier: it was trained to tell whether sound and picture belong together.
    [[nodiscard]] FrameMatrix logits(const FrameMatrix &embeddings,
                                     const Observer & /*observer*/) const override
    {
        return {embeddings.rows(), 0};
    }

private:
    Norm m_inputNorm;
    FirstConvolution m_first;
    std::vector<std::unique_ptr<const Convolution>> m_convolutions;
};

} // namespace

std::unique_ptr<Network> makeOpenl3(const Weights &weights)
{
    return std::make_unique<Openl3>(weights);
}

} // namespace tagwright::embedding
