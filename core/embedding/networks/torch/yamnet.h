// SPDX-License-Identifier: GPL-3.0-or-later
// YAMNet: MobileNet v1 over patches of [96 × 64] log-mel (Google, tensorflow/models research/audioset/yamnet;
// Howard et al. 2017), batch norm folded. The activation is ReLU6 in the TFLite model, ReLU in the Keras one.
#pragma once

#include "embedding/networks/network.h"

#include <memory>

namespace tagwright::embedding {

/// \param activation "relu" or "relu6"; empty: "relu6".
[[nodiscard]] std::unique_ptr<Network> makeYamnet(const Weights &weights, std::string_view activation = {});

} // namespace tagwright::embedding
