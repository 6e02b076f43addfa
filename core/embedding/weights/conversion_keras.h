// SPDX-License-Identifier: GPL-3.0-or-later
// Weights as Keras saves them: layers in the order of the network, whose names say nothing reliable (they are
// numbered by the session that made them). So layers are told by kind, and those of a kind by their order.
//
// Convolutions come as [height × width × in × out], depthwise ones as [height × width × channels × 1], dense
// layers as [in × out]; batch norms as gamma (may be missing), beta, mean, variance.
#pragma once

#include "embedding/weights/conversion_state_dict.h"

namespace tagwright::embedding {

struct KerasWeights
{
    ConvertedMap tensors; ///< with our names and layouts, their shapes not yet checked
    std::map<std::string, std::string> metadata;
};

/// \errors BadFormat if it is none of openl3, musicnn and yamnet.
[[nodiscard]] Result<const Architecture *> recogniseKeras(const ForeignWeights &file);

/// \errors BadFormat if the layers are not those of the architecture; as of ConvertedTensor::of().
[[nodiscard]] Result<KerasWeights> kerasTensors(const Architecture &architecture, const ForeignWeights &file);

} // namespace tagwright::embedding
