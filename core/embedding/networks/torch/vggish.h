// SPDX-License-Identifier: GPL-3.0-or-later
// VGGish over patches of [96 × 64] log-mel (Hershey et al. 2017; Google, tensorflow/models
// research/audioset/vggish; harritaylor/torchvggish, whose names the weights have): 128 numbers each, after
// PCA, clipping to ±2 and rounding to 8 bit, as they were published with AudioSet.
//
// What is handed out are the values that the 256 steps stand for, q / 255 · 4 - 2, not q itself: the same
// information, in the PCA's own unit and around zero.
#pragma once

#include "embedding/networks/network.h"

#include <memory>

namespace tagwright::embedding {

/// \param variant "torchvggish" or empty: with a ReLU before the PCA, rounding half to even;
/// "google": without that ReLU, truncating (vggish_postprocess.py).
[[nodiscard]] std::unique_ptr<Network> makeVggish(const Weights &weights, std::string_view variant = {});

} // namespace tagwright::embedding
