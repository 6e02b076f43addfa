// SPDX-License-Identifier: GPL-3.0-or-later
// AVX2 and FMA: 8 sums in 16 registers.
#define TAGWRIGHT_LANES 8
#define TAGWRIGHT_VECTORS 2
#include "embedding/networks/torch/transformer_kernels.inl"
#include "embedding/networks/torch/transformer_kernels_variants.h"

namespace tagwright::embedding {

const TransformerKernels<float> *avx2Kernels()
{
    return &kernelsOf<FloatArithmetic>;
}

} // namespace tagwright::embedding
