// SPDX-License-Identifier: GPL-3.0-or-later
// YAMNet: MobileNet v1 over patches of [96 × 64] log-mel (Google, tensorflow/models research/audioset/yamnet;
// Howard et al. 2017), batch norm folded, ReLU6 everywhere.
#pragma once

#include "embedding/networks/network.h"

#include <memory>

namespace tagwright::embedding {

[[nodiscard]] std::unique_ptr<Network> makeYamnet(const Weights &weights);

} // namespace tagwright::embedding
