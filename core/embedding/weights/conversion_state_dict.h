// SPDX-License-Identifier: GPL-3.0-or-later
// state_dicts of PyTorch, NumPy archives and safetensors: tensors known by their names, in the layouts that
// the networks here want.
#pragma once

#include "embedding/weights/architectures.h"
#include "embedding/weights/converted_tensor.h"

namespace tagwright::embedding {

using ConvertedMap = std::map<std::string, ConvertedTensor, std::less<>>;

/// \errors BadFormat, naming some of its tensors, if it is none of ours; or what it is.
[[nodiscard]] Result<const Architecture *> recogniseStateDict(const ForeignWeights &file);

/// The tensors that the architecture knows, as many as there are, without regard to their shapes: prefixes of
/// wrapping modules are dropped, counters and front ends' constants left out.
/// \errors as of ConvertedTensor::of(); BadFormat if two tensors have the same name then.
[[nodiscard]] Result<ConvertedMap> stateDictTensors(const Architecture &architecture,
                                                    const ForeignWeights &file);

} // namespace tagwright::embedding
