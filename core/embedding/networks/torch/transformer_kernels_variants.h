// SPDX-License-Identifier: GPL-3.0-or-later
// One for each instruction set; for transformer_kernels.cpp alone.
#pragma once

#include "embedding/networks/torch/transformer_kernels.h"

namespace tagwright::embedding {

[[nodiscard]] const TransformerKernels<float> *avx512Kernels();
[[nodiscard]] const TransformerKernels<float> *avx2Kernels();
[[nodiscard]] const TransformerKernels<float> *baselineKernels();
[[nodiscard]] const TransformerKernels<Bf16> *avx512Bf16Kernels();

} // namespace tagwright::embedding
