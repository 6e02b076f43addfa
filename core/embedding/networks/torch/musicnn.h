// SPDX-License-Identifier: GPL-3.0-or-later
// MusiCNN (Pons & Serra 2019): timbral and temporal convolutions over patches of [187 × 96] log-mel, a
// residual middle, pooling over time. The embedding is `dense_pre`, the last hidden layer before its ReLU.
#pragma once

#include "embedding/networks/network.h"

#include <memory>

namespace tagwright::embedding {

[[nodiscard]] std::unique_ptr<Network> makeMusicnn(const Weights &weights);

} // namespace tagwright::embedding
