// SPDX-License-Identifier: GPL-3.0-or-later
// PaSST (Koutini et al. 2022): a vision transformer over overlapping 16 × 16 patches of a log-mel
// spectrogram. The embedding is the mean of its class and distillation tokens after the last norm.
#pragma once

#include "embedding/networks/network.h"

#include <memory>

namespace tagwright::embedding {

enum class Precision {
    Float,
    Bf16, ///< products and activations of 16 bits, sums and the residual stream of 32; twice as fast
};

/// Sizes are those of the weights, but for the number of heads, which they do not tell.
/// \return null for Bf16 where the processor cannot multiply it.
[[nodiscard]] std::unique_ptr<Network> makePasst(const Weights &weights, Precision precision,
                                                 std::size_t heads = 12);

} // namespace tagwright::embedding
