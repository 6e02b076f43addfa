// SPDX-License-Identifier: GPL-3.0-or-later
// What a transformer does between its matrix products, without an N × N matrix in memory. Compiled once for
// each instruction set (transformer_kernels_*.cpp) and chosen when first needed; every kernel computes each
// row on its own and in a fixed order, so that the same clip gives the same bits on the same kind of
// processor.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tagwright::embedding {

/// A 16-bit float with the exponent of a 32-bit one ("bfloat16"), as its bits.
using Bf16 = std::uint16_t;

/// Widest head; narrower ones are filled up with zeros.
constexpr std::size_t headWidth = 64;

/// Rows of the product with a block's qkv weights: q, k and v of all heads side by side, without their bias.
template <typename Element>
struct AttentionInput
{
    const Element *qkv = nullptr; ///< [tokens × 3 embed]
    const float *bias = nullptr;  ///< [3 embed]
    std::size_t tokens = 0;
    std::size_t queries = 0; ///< the first tokens that an answer is wanted for
    std::size_t embed = 0;   ///< heads × head dimension
    std::size_t headDimension = 0;
};

template <typename Element>
struct TransformerKernels
{
    /// softmax(q kᵀ / √headDimension) v of one head.
    /// \param out [queries × embed], of which the head's columns are written
    /// \param scratch as many bytes as attentionScratch() says, aligned to 64
    void (*attend)(const AttentionInput<Element> &input, std::size_t head, Element *out, std::byte *scratch);
    /// x += bias (if there is one); out = (x − mean) / √(variance + epsilon) · weight + shift, row by row.
    /// \param x [rows × columns], columns a multiple of 16
    void (*addBiasAndNormalise)(float *x, const float *bias, std::size_t rows, std::size_t columns,
                                float epsilon, const float *weight, const float *shift, Element *out);
    /// values = gelu(values + bias) of [rows × columns], the exact one: x · ½ (1 + erf(x / √2)).
    void (*addBiasAndGelu)(Element *values, const float *bias, std::size_t rows, std::size_t columns);
};

/// Bytes that attend() needs.
[[nodiscard]] std::size_t attentionScratch(std::size_t tokens);

[[nodiscard]] const TransformerKernels<float> &floatKernels();
/// Null unless the processor multiplies bfloat16 (AVX-512 BF16).
[[nodiscard]] const TransformerKernels<Bf16> *bf16Kernels();

} // namespace tagwright::embedding
