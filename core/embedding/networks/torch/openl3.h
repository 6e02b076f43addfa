// SPDX-License-Identifier: GPL-3.0-or-later
// OpenL3's audio network over windows of [199 × 256] decibels (Cramer et al. 2019; marl/openl3, and
// turian/torchopenl3, whose names the weights have): 512 numbers each, the maximum of the last layer over the
// whole window.
#pragma once

#include "embedding/networks/network.h"

#include <memory>

namespace tagwright::embedding {

[[nodiscard]] std::unique_ptr<Network> makeOpenl3(const Weights &weights);

} // namespace tagwright::embedding
