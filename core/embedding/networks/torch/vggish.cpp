// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/vggish.h"

#include "embedding/networks/torch/convolution.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tagwright::embedding {

namespace {

constexpr int patchFrames = 96;
constexpr int patchBands = 64;
constexpr std::size_t hiddenSize = 4096;
constexpr std::size_t embeddingSize = 128;
/// A clip of 30 s has 31 patches: together, so that the 290 MB of weights are read once.
constexpr Eigen::Index batchSize = 32;
/// Of the published embeddings.
constexpr float largestValue = 2.0F;
constexpr float steps = 255.0F;

class Vggish : public Network
{
public:
    Vggish(const Weights &weights, bool google)
        : m_google(google), m_first(Kernels(weights, "features.0"), patchFrames, patchBands, 1, true, true),
          m_hidden{linear(weights, "embeddings.0", hiddenSize), linear(weights, "embeddings.2", hiddenSize)},
          m_last(linear(weights, "embeddings.4", embeddingSize)),
          m_pca(weights.at("pca_eigen_vectors"), {}, embeddingSize)
    {
        const auto means = weights.at("pca_means");
        m_pcaMeans = Eigen::Map<const Eigen::RowVectorXf>(means.data(), std::ssize(means));
        struct Plan
        {
            const char *name;
            bool pooled;
        };
        MapSize size = m_first.out();
        for (const auto &[name, pooled] :
             {Plan{"features.3", true}, Plan{"features.6", false}, Plan{"features.8", true},
              Plan{"features.11", false}, Plan{"features.13", true}}) {
            m_convolutions.push_back(makeConvolution(Kernels(weights, name), size, {.pooled = pooled}));
            size = m_convolutions.back()->out();
        }
    }

    [[nodiscard]] FrameMatrix embed(const Patches &patches, const Observer &observer,
                                    const std::stop_token &stop) const override
    {
        FrameMatrix embeddings(patches.count, embeddingSize);
        FloatBuffer scratch;
        for (Eigen::Index start = 0; start < patches.count; start += batchSize) {
            const Eigen::Index count = std::min(batchSize, patches.count - start);
            FrameMatrix maps = features(patches, start, count, observer, scratch, stop);
            if (stop.stop_requested())
                return {};
            embeddings.middleRows(start, count) = postprocessed(hidden(std::move(maps), observer), observer);
        }
        return embeddings;
    }

    /// It has no classifier: what AudioSet's classes were trained on is not part of the release.
    [[nodiscard]] FrameMatrix logits(const FrameMatrix &embeddings, const Observer &) const override
    {
        return {embeddings.rows(), 0};
    }

private:
    static Linear linear(const Weights &weights, const std::string &name, std::size_t outputs)
    {
        return {weights.at(name + ".weight"), weights.at(name + ".bias"), outputs};
    }

    /// A map a patch and row.
    static FrameMatrix mapsFor(Eigen::Index patches, MapSize size)
    {
        return {patches, static_cast<Eigen::Index>(size.floats())};
    }

    /// \return [patches × 12288], each [6 × 4 × 512]: channels last, as the linear layers want it.
    FrameMatrix features(const Patches &patches, Eigen::Index start, Eigen::Index count,
                         const Observer &observer, FloatBuffer &scratch, const std::stop_token &stop) const
    {
        FrameMatrix maps = mapsFor(count, m_first.out());
        for (Eigen::Index i = 0; i < count; ++i)
            m_first.run(patches.first + (start + i) * patches.step, 1.0F, 0.0F, maps.row(i).data());
        show("pool1", maps, m_first.out().channels, observer);
        for (const auto &convolution : m_convolutions) {
            if (stop.stop_requested())
                return maps;
            FrameMatrix next = mapsFor(count, convolution->out());
            convolution->run(maps.data(), static_cast<std::size_t>(count), nullptr, next.data(), scratch);
            maps.swap(next);
        }
        show("features", maps, m_convolutions.back()->out().channels, observer);
        return maps;
    }

    /// \return [patches × 128]: the network's own embeddings
    FrameMatrix hidden(FrameMatrix rows, const Observer &observer) const
    {
        for (const Linear &layer : m_hidden) {
            rows = through(layer, rows, true);
            if (&layer == m_hidden.data())
                show("fc1", rows, rows.cols(), observer);
        }
        rows = through(m_last, rows, false);
        show("embedding_preact", rows, rows.cols(), observer);
        if (!m_google) {
            rows = rows.cwiseMax(0.0F);
            show("embedding", rows, rows.cols(), observer);
        }
        return rows;
    }

    FrameMatrix postprocessed(FrameMatrix rows, const Observer &observer) const
    {
        rows.rowwise() -= m_pcaMeans;
        rows = through(m_pca, rows, false);
        show("pca", rows, rows.cols(), observer);
        for (float &value : rows.reshaped()) {
            const float scaled = (std::clamp(value, -largestValue, largestValue) + largestValue) *
                                 (steps / (2.0F * largestValue));
            // std::nearbyint rounds halves to even, as torch.round does.
            const float step = m_google ? std::trunc(scaled) : std::nearbyint(scaled);
            value = step / steps * (2.0F * largestValue) - largestValue;
        }
        return rows;
    }

    static FrameMatrix through(const Linear &layer, const FrameMatrix &rows, bool relu)
    {
        FrameMatrix result(rows.rows(), static_cast<Eigen::Index>(layer.outputs()));
        layer.run(rows.data(), static_cast<std::size_t>(rows.rows()), relu, result.data());
        return result;
    }

    static void show(std::string_view name, const FrameMatrix &maps, Eigen::Index channels,
                     const Observer &observer)
    {
        for (Eigen::Index i = 0; observer && i < maps.rows(); ++i)
            observer({name, maps.cols() / channels, channels, maps.row(i).data()});
    }

    bool m_google;
    FirstConvolution m_first;
    std::vector<std::unique_ptr<const Convolution>> m_convolutions;
    std::array<Linear, 2> m_hidden;
    Linear m_last;
    Linear m_pca;
    Eigen::RowVectorXf m_pcaMeans;
};

} // namespace

std::unique_ptr<Network> makeVggish(const Weights &weights, std::string_view variant)
{
    return std::make_unique<Vggish>(weights, variant == "google");
}

} // namespace tagwright::embedding
