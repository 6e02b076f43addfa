// SPDX-License-Identifier: GPL-3.0-or-later
// AVX-512 BF16: pairs of products, summed in 32 bits.
#define TAGWRIGHT_LANES 16
#define TAGWRIGHT_VECTORS 4
#include "embedding/networks/torch/transformer_kernels.inl"
#include "embedding/networks/torch/transformer_kernels_variants.h"

#include <immintrin.h>

namespace tagwright::embedding {

namespace {

typedef std::uint16_t Halves __attribute__((vector_size(2 * TAGWRIGHT_LANES)));

struct Bf16Arithmetic
{
    using Element = Bf16;
    static constexpr std::size_t pack = 2;

    static float widened(Bf16 value)
    {
        const std::uint32_t bits = static_cast<std::uint32_t>(value) << 16U;
        float result;
        std::memcpy(&result, &bits, sizeof result);
        return result;
    }

    /// To the nearest, ties to even, as the instruction does it.
    static Bf16 narrowed(float value)
    {
        std::uint32_t bits;
        std::memcpy(&bits, &value, sizeof bits);
        return static_cast<Bf16>((bits + 0x7FFFU + ((bits >> 16U) & 1U)) >> 16U);
    }

    static Vector loaded(const Bf16 *from)
    {
        Halves halves;
        std::memcpy(&halves, from, sizeof halves);
        const IntVector bits = __builtin_convertvector(halves, IntVector) << 16;
        Vector result;
        std::memcpy(&result, &bits, sizeof result);
        return result;
    }

    static void stored(Bf16 *to, Vector values)
    {
        const __m256bh narrow = _mm512_cvtneps_pbh(values);
        std::memcpy(to, &narrow, sizeof narrow);
    }

    /// c (+)= a · b of [4 × depth] and [depth / 2 × 64 × 2]; depth is even.
    template <bool add>
    static void tile(const Bf16 *a, std::size_t aStride, const Bf16 *b, std::size_t depth, float *c,
                     std::size_t cStride)
    {
        __m512 sums[4][rowVectors];
        for (std::size_t r = 0; r < 4; ++r)
            for (std::size_t v = 0; v < rowVectors; ++v)
                sums[r][v] = add ? _mm512_loadu_ps(c + r * cStride + v * lanes) : _mm512_setzero_ps();
        for (std::size_t i = 0; i < depth; i += 2, b += 2 * headWidth) {
            __m512bh right[rowVectors];
            for (std::size_t v = 0; v < rowVectors; ++v)
                std::memcpy(&right[v], b + v * 2 * lanes, sizeof right[v]);
            for (std::size_t r = 0; r < 4; ++r) {
                int pair;
                std::memcpy(&pair, a + r * aStride + i, sizeof pair);
                const __m512i pairs = _mm512_set1_epi32(pair);
                __m512bh left;
                std::memcpy(&left, &pairs, sizeof left);
                for (std::size_t v = 0; v < rowVectors; ++v)
                    sums[r][v] = _mm512_dpbf16_ps(sums[r][v], left, right[v]);
            }
        }
        for (std::size_t r = 0; r < 4; ++r)
            for (std::size_t v = 0; v < rowVectors; ++v)
                _mm512_storeu_ps(c + r * cStride + v * lanes, sums[r][v]);
    }
};

} // namespace

const TransformerKernels<Bf16> *avx512Bf16Kernels()
{
    return &kernelsOf<Bf16Arithmetic>;
}

} // namespace tagwright::embedding
