// SPDX-License-Identifier: GPL-3.0-or-later
// A pre-norm transformer block: x += proj(attention(norm1(x))), x += fc2(gelu(fc1(norm2(x)))).
#pragma once

#include "embedding/networks/network.h"
#include "embedding/networks/torch/transformer_kernels.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace tagwright::embedding {

/// The residual stream of some windows, each of the same number of tokens.
struct TokenMatrix
{
    FrameMatrix values; ///< [windows · tokens × embed]
    std::size_t windows = 0;
    std::size_t tokens = 0;
};

struct LayerNorm
{
    LayerNorm(const Weights &weights, const std::string &name);
    std::vector<float> weight;
    std::vector<float> shift;
};

/// \tparam Element of weights and activations between the norms: float or Bf16.
template <typename Element>
class TransformerBlock
{
public:
    TransformerBlock(const Weights &weights, const std::string &name, std::size_t embed, std::size_t heads);

    /// \param wanted tokens at the start of each window that an answer is wanted for; x keeps only these.
    /// \return false if it was stopped.
    [[nodiscard]] bool run(TokenMatrix &x, std::size_t wanted, const std::stop_token &stop) const;

private:
    struct Linear
    {
        Linear(const Weights &weights, const std::string &name);
        at::Tensor weight; ///< [out × in]; floats stay where the weights lie
        std::vector<float> bias;
    };

    [[nodiscard]] bool attend(TokenMatrix &x, std::size_t wanted, const std::stop_token &stop) const;
    [[nodiscard]] bool feedForward(TokenMatrix &x, const std::stop_token &stop) const;

    std::size_t m_embed;
    std::size_t m_heads;
    LayerNorm m_norm1;
    Linear m_qkv;
    Linear m_projection;
    LayerNorm m_norm2;
    Linear m_expand;
    Linear m_contract;
};

extern template class TransformerBlock<float>;
extern template class TransformerBlock<Bf16>;

} // namespace tagwright::embedding
