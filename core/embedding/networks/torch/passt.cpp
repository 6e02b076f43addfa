// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/passt.h"

#include "embedding/networks/torch/gemm.h"
#include "embedding/networks/torch/inference.h"
#include "embedding/networks/torch/passt_graph.h"
#include "embedding/networks/torch/transformer_block.h"

#include <ATen/Context.h>

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::embedding {

namespace {

constexpr std::size_t patchSize = 16;
constexpr std::size_t patchHop = 10;
constexpr std::size_t patchValues = patchSize * patchSize;
constexpr std::size_t extraTokens = 2; ///< class and distillation
constexpr float normEpsilon = 1e-6F;
constexpr float headNormEpsilon = 1e-5F;
/// Windows are computed together up to about this many tokens: more make the activations leave the caches,
/// fewer make the weights be read more often.
constexpr std::size_t tokensAtOnce = 1800;

/// [rows × columns] -> [columns × rows]
std::vector<float> transposed(std::span<const float> values, std::size_t rows)
{
    const std::size_t columns = values.size() / rows;
    std::vector<float> turned(values.size());
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < columns; ++c)
            turned[c * rows + r] = values[r * columns + c];
    return turned;
}

/// Kernels of [16 frequency × 16 time] -> [16 time × 16 frequency], as the spectrogram lies in memory.
std::vector<float> timeFirst(std::span<const float> kernels)
{
    std::vector<float> turned(kernels.size());
    for (std::size_t k = 0; k < kernels.size(); k += patchValues)
        for (std::size_t i = 0; i < patchSize; ++i)
            for (std::size_t j = 0; j < patchSize; ++j)
                turned[k + j * patchSize + i] = kernels[k + i * patchSize + j];
    return turned;
}

std::size_t positions(Eigen::Index extent)
{
    return (static_cast<std::size_t>(extent) - patchSize) / patchHop + 1;
}

template <typename Element>
class Passt : public Network
{
public:
    Passt(const Weights &weights, std::size_t heads)
        : m_embed(weights.at("cls_token").size()),
          m_patchKernels(timeFirst(weights.at("patch_embed.proj.weight"))),
          m_patchBias(copied(weights, "patch_embed.proj.bias")),
          m_frequencyCode(transposed(weights.at("freq_new_pos_embed"), m_embed)),
          m_timeCode(transposed(weights.at("time_new_pos_embed"), m_embed)), m_norm(weights, "norm"),
          m_headNorm(weights, "head.0"), m_head(copied(weights, "head.1.weight")),
          m_headBias(copied(weights, "head.1.bias"))
    {
        const auto positionCode = weights.at("new_pos_embed");
        m_extra = copied(weights, "cls_token");
        const auto distillation = weights.at("dist_token");
        m_extra.insert(m_extra.end(), distillation.begin(), distillation.end());
        for (std::size_t i = 0; i < m_extra.size(); ++i)
            m_extra[i] += positionCode[i];
        for (std::size_t i = 0; weights.contains(fmt::format("blocks.{}.norm1.weight", i)); ++i)
            m_blocks.emplace_back(weights, fmt::format("blocks.{}", i), m_embed, heads);
    }

    [[nodiscard]] FrameMatrix embed(const Patches &patches, const Observer &observer,
                                    const std::stop_token &stop) const override
    {
        const Inference inference;
        const std::size_t tokens = positions(patches.bands) * positions(patches.frames) + extraTokens;
        const auto group = static_cast<Eigen::Index>(std::max<std::size_t>(1, tokensAtOnce / tokens));
        FrameMatrix embeddings(patches.count, static_cast<Eigen::Index>(m_embed));
        for (Eigen::Index first = 0; first < patches.count; first += group) {
            Patches some = patches;
            some.first += first * patches.step;
            some.count = std::min(group, patches.count - first);
            TokenMatrix x = tokensOf(some, observer);
            for (std::size_t i = 0; i < m_blocks.size(); ++i) {
                // Nobody looks at the other tokens that the last block would give.
                const std::size_t wanted = i + 1 < m_blocks.size() || observer ? tokens : extraTokens;
                if (!m_blocks[i].run(x, wanted, stop))
                    return {0, static_cast<Eigen::Index>(m_embed)};
                show(observer, fmt::format("block{}", i), x.values);
            }
            FrameMatrix normed(x.values.rows(), x.values.cols());
            floatKernels().addBiasAndNormalise(
                x.values.data(), nullptr, static_cast<std::size_t>(x.values.rows()), m_embed, normEpsilon,
                m_norm.weight.data(), m_norm.shift.data(), normed.data());
            show(observer, "norm", normed);
            for (Eigen::Index i = 0; i < some.count; ++i) {
                const Eigen::Index row = i * static_cast<Eigen::Index>(x.tokens);
                embeddings.row(first + i) = (normed.row(row) + normed.row(row + 1)) / 2.0F;
            }
        }
        return embeddings;
    }

    [[nodiscard]] FrameMatrix logits(const FrameMatrix &embeddings,
                                     const Observer & /*observer*/) const override
    {
        const Inference inference;
        FrameMatrix x = embeddings;
        FrameMatrix normed(x.rows(), x.cols());
        floatKernels().addBiasAndNormalise(x.data(), nullptr, static_cast<std::size_t>(x.rows()), m_embed,
                                           headNormEpsilon, m_headNorm.weight.data(), m_headNorm.shift.data(),
                                           normed.data());
        FrameMatrix result(x.rows(), static_cast<Eigen::Index>(m_headBias.size()));
        at::Tensor product = matrix(result.data(), result.rows(), result.cols());
        at::mm_out(product, matrix(normed.data(), normed.rows(), normed.cols()),
                   matrix(m_head.data(), result.cols(), normed.cols()).t());
        result.rowwise() += Eigen::Map<const Eigen::RowVectorXf>(m_headBias.data(), result.cols());
        return result;
    }

private:
    static void show(const Observer &observer, std::string_view name, const FrameMatrix &rows)
    {
        if (observer)
            observer({name, rows.rows(), rows.cols(), rows.data()});
    }

    /// Patches of the spectrograms as the rows of a product with the kernels, then the encodings of their
    /// place.
    [[nodiscard]] TokenMatrix tokensOf(const Patches &patches, const Observer &observer) const
    {
        const std::size_t rows = positions(patches.bands);
        const std::size_t columns = positions(patches.frames);
        const std::size_t places = rows * columns;
        const auto embed = static_cast<Eigen::Index>(m_embed);
        TokenMatrix x{.values =
                          FrameMatrix(patches.count * static_cast<Eigen::Index>(places + extraTokens), embed),
                      .windows = static_cast<std::size_t>(patches.count),
                      .tokens = places + extraTokens};
        FrameMatrix pieces(static_cast<Eigen::Index>(places), static_cast<Eigen::Index>(patchValues));
        for (Eigen::Index i = 0; i < patches.count; ++i) {
            cutPieces(patches.first + i * patches.step, static_cast<std::size_t>(patches.bands), rows,
                      columns, pieces.data());
            const Eigen::Index start = i * static_cast<Eigen::Index>(x.tokens);
            std::ranges::copy(m_extra, x.values.row(start).data());
            float *first = x.values.row(start + static_cast<Eigen::Index>(extraTokens)).data();
            at::Tensor product = matrix(first, pieces.rows(), embed);
            at::mm_out(product, matrix(pieces.data(), pieces.rows(), pieces.cols()),
                       matrix(m_patchKernels.data(), embed, pieces.cols()).t());
            Eigen::Map<FrameMatrix> image(first, pieces.rows(), embed);
            image.rowwise() += Eigen::Map<const Eigen::RowVectorXf>(m_patchBias.data(), embed);
            show(observer, "patch_embed", image);
            addPlaceCodes(image, columns);
        }
        show(observer, "tokens", x.values);
        return x;
    }

    static void cutPieces(const float *spectrogram, std::size_t bands, std::size_t rows, std::size_t columns,
                          float *pieces)
    {
        for (std::size_t f = 0; f < rows; ++f)
            for (std::size_t t = 0; t < columns; ++t)
                for (std::size_t j = 0; j < patchSize; ++j, pieces += patchSize)
                    std::copy_n(spectrogram + (t * patchHop + j) * bands + f * patchHop, patchSize, pieces);
    }

    void addPlaceCodes(Eigen::Map<FrameMatrix> &image, std::size_t columns) const
    {
        using Row = Eigen::Map<const Eigen::RowVectorXf>;
        for (Eigen::Index place = 0; place < image.rows(); ++place) {
            const std::size_t f = static_cast<std::size_t>(place) / columns;
            const std::size_t t = static_cast<std::size_t>(place) % columns;
            image.row(place) += Row(m_timeCode.data() + t * m_embed, image.cols());
            image.row(place) += Row(m_frequencyCode.data() + f * m_embed, image.cols());
        }
    }

    std::size_t m_embed;
    std::vector<float> m_patchKernels; ///< [embed × 16 time × 16 frequency]
    std::vector<float> m_patchBias;
    std::vector<float> m_frequencyCode; ///< [12 × embed]
    std::vector<float> m_timeCode;      ///< [columns × embed]
    std::vector<float> m_extra;         ///< [2 × embed], with their encodings
    std::vector<TransformerBlock<Element>> m_blocks;
    LayerNorm m_norm;
    LayerNorm m_headNorm;
    std::vector<float> m_head; ///< [classes × embed]
    std::vector<float> m_headBias;
};

} // namespace

std::unique_ptr<Network> makePasst(const Weights &weights, Precision precision, std::size_t heads)
{
    if (precision == Precision::Float && at::hasCUDA()) {
        at::globalContext().setAllowTF32CuDNN(false); // its products have 10 bits
        return makePasstGraph(weights, heads, at::kCUDA);
    }
    if (precision == Precision::Float)
        return std::make_unique<Passt<float>>(weights, heads);
    if (!bf16Kernels())
        return nullptr;
    return std::make_unique<Passt<Bf16>>(weights, heads);
}

} // namespace tagwright::embedding
