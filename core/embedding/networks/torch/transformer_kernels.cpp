// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/transformer_kernels.h"

#include "embedding/networks/torch/transformer_kernels_variants.h"

namespace tagwright::embedding {

std::size_t attentionScratch(std::size_t tokens)
{
    // Queries, keys and values; the scores of a block of 32 queries and its sums; all rounded up to 64.
    const std::size_t filledUp = tokens + headWidth;
    return (3 * filledUp * headWidth + 32 * filledUp + 32 * headWidth) * sizeof(float) + std::size_t{8} * 64;
}

const TransformerKernels<float> &floatKernels()
{
    static const TransformerKernels<float> &chosen = []() -> const TransformerKernels<float> & {
#ifdef __x86_64__
        if (__builtin_cpu_supports("avx512f"))
            return *avx512Kernels();
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
            return *avx2Kernels();
#endif
        return *baselineKernels();
    }();
    return chosen;
}

const TransformerKernels<Bf16> *bf16Kernels()
{
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx512bf16") && __builtin_cpu_supports("avx512bw"))
        return avx512Bf16Kernels();
#endif
    return nullptr;
}

} // namespace tagwright::embedding
