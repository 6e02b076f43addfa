// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/transformer_block.h"

#include "embedding/networks/torch/gemm.h"

#include <ATen/ops/add.h>
#include <ATen/ops/addmm.h>

#include <algorithm>
#include <memory>

namespace tagwright::embedding {

namespace {

constexpr float normEpsilon = 1e-6F;
/// The wide layer's activations of so many rows are made, bent and used up before they leave the cache.
constexpr std::size_t rowsAtOnce = 768;

template <typename Element>
constexpr at::ScalarType scalarType = at::kFloat;
template <>
constexpr at::ScalarType scalarType<Bf16> = at::kBFloat16;

template <typename Element>
const TransformerKernels<Element> &kernels()
{
    if constexpr (std::is_same_v<Element, float>)
        return floatKernels();
    else
        return *bf16Kernels();
}

template <typename Element>
at::Tensor view(Element *values, std::size_t rows, std::size_t columns)
{
    return at::from_blob(values, {static_cast<std::int64_t>(rows), static_cast<std::int64_t>(columns)},
                         scalarType<Element>);
}

/// x += rows · weightᵀ
template <typename Element>
void addProduct(float *x, Element *rows, std::size_t count, const at::Tensor &weight)
{
    const auto out = static_cast<std::size_t>(weight.size(0));
    const auto in = static_cast<std::size_t>(weight.size(1));
    at::Tensor sum = view(x, count, out);
    if constexpr (std::is_same_v<Element, float>)
        at::addmm_out(sum, sum, view(rows, count, in), weight.t());
    else
        sum.add_(at::mm(view(rows, count, in), weight.t()));
}

/// product = rows · weightᵀ
template <typename Element>
void setProduct(Element *product, Element *rows, std::size_t count, const at::Tensor &weight)
{
    at::Tensor result = view(product, count, static_cast<std::size_t>(weight.size(0)));
    at::mm_out(result, view(rows, count, static_cast<std::size_t>(weight.size(1))), weight.t());
}

struct AlignedFree
{
    void operator()(std::byte *memory) const { std::free(memory); }
};
using AlignedBuffer = std::unique_ptr<std::byte, AlignedFree>;

AlignedBuffer alignedBuffer(std::size_t bytes)
{
    constexpr std::size_t alignment = 64;
    auto *memory = static_cast<std::byte *>(
        std::aligned_alloc(alignment, (bytes + alignment - 1) / alignment * alignment));
    if (!memory)
        throw std::bad_alloc();
    return AlignedBuffer(memory);
}

} // namespace

LayerNorm::LayerNorm(const Weights &weights, const std::string &name)
    : weight(copied(weights, name + ".weight")), shift(copied(weights, name + ".bias"))
{
}

template <typename Element>
TransformerBlock<Element>::Linear::Linear(const Weights &weights, const std::string &name)
    : bias(copied(weights, name + ".bias"))
{
    const auto values = weights.at(name + ".weight");
    const auto rows = static_cast<std::int64_t>(bias.size());
    weight =
        matrix(values.data(), rows, static_cast<std::int64_t>(values.size()) / rows).to(scalarType<Element>);
}

template <typename Element>
TransformerBlock<Element>::TransformerBlock(const Weights &weights, const std::string &name,
                                            std::size_t embed, std::size_t heads)
    : m_embed(embed), m_heads(heads), m_norm1(weights, name + ".norm1"), m_qkv(weights, name + ".attn.qkv"),
      m_projection(weights, name + ".attn.proj"), m_norm2(weights, name + ".norm2"),
      m_expand(weights, name + ".mlp.fc1"), m_contract(weights, name + ".mlp.fc2")
{
}

template <typename Element>
bool TransformerBlock<Element>::run(TokenMatrix &x, std::size_t wanted, const std::stop_token &stop) const
{
    return attend(x, wanted, stop) && feedForward(x, stop);
}

template <typename Element>
bool TransformerBlock<Element>::attend(TokenMatrix &x, std::size_t wanted, const std::stop_token &stop) const
{
    const std::size_t rows = x.windows * x.tokens;
    std::vector<Element> normed(rows * m_embed);
    kernels<Element>().addBiasAndNormalise(x.values.data(), nullptr, rows, m_embed, normEpsilon,
                                           m_norm1.weight.data(), m_norm1.shift.data(), normed.data());
    std::vector<Element> qkv(rows * 3 * m_embed);
    setProduct(qkv.data(), normed.data(), rows, m_qkv.weight);
    std::vector<Element> &attended = normed; // no longer needed
    const AlignedBuffer scratch = alignedBuffer(attentionScratch(x.tokens));
    for (std::size_t w = 0; w < x.windows; ++w) {
        const AttentionInput<Element> input{.qkv = qkv.data() + w * x.tokens * 3 * m_embed,
                                            .bias = m_qkv.bias.data(),
                                            .tokens = x.tokens,
                                            .queries = wanted,
                                            .embed = m_embed,
                                            .headDimension = m_embed / m_heads};
        for (std::size_t head = 0; head < m_heads; ++head) {
            if (stop.stop_requested())
                return false;
            kernels<Element>().attend(input, head, attended.data() + w * wanted * m_embed, scratch.get());
        }
    }
    if (wanted < x.tokens) {
        for (std::size_t w = 1; w < x.windows; ++w)
            std::copy_n(x.values.data() + w * x.tokens * m_embed, wanted * m_embed,
                        x.values.data() + w * wanted * m_embed);
        x.tokens = wanted;
        x.values.conservativeResize(static_cast<Eigen::Index>(x.windows * wanted), Eigen::NoChange);
    }
    addProduct(x.values.data(), attended.data(), x.windows * x.tokens, m_projection.weight);
    return true;
}

template <typename Element>
bool TransformerBlock<Element>::feedForward(TokenMatrix &x, const std::stop_token &stop) const
{
    const std::size_t rows = x.windows * x.tokens;
    const std::size_t wide = m_expand.bias.size();
    std::vector<Element> normed(rowsAtOnce * m_embed);
    std::vector<Element> activations(rowsAtOnce * wide);
    for (std::size_t first = 0; first < rows; first += rowsAtOnce) {
        if (stop.stop_requested())
            return false;
        const std::size_t count = std::min(rowsAtOnce, rows - first);
        float *part = x.values.data() + first * m_embed;
        kernels<Element>().addBiasAndNormalise(part, m_projection.bias.data(), count, m_embed, normEpsilon,
                                               m_norm2.weight.data(), m_norm2.shift.data(), normed.data());
        setProduct(activations.data(), normed.data(), count, m_expand.weight);
        kernels<Element>().addBiasAndGelu(activations.data(), m_expand.bias.data(), count, wide);
        addProduct(part, activations.data(), count, m_contract.weight);
    }
    x.values.rowwise() +=
        Eigen::Map<const Eigen::RowVectorXf>(m_contract.bias.data(), static_cast<Eigen::Index>(m_embed));
    return true;
}

template class TransformerBlock<float>;
template class TransformerBlock<Bf16>;

} // namespace tagwright::embedding
