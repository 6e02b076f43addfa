// SPDX-License-Identifier: GPL-3.0-or-later
// AVX-512: 16 sums in 32 registers.
#define TAGWRIGHT_LANES 16
#define TAGWRIGHT_VECTORS 4
#include "embedding/networks/torch/transformer_kernels.inl"
#include "embedding/networks/torch/transformer_kernels_variants.h"

namespace tagwright::embedding {

const TransformerKernels<float> *avx512Kernels()
{
    return &kernelsOf<FloatArithmetic>;
}

} // namespace tagwright::embedding
