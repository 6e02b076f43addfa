// SPDX-License-Identifier: GPL-3.0-or-later
// Weights of Keras's save_weights or save (HDF5), in the order of its lists of names.
#pragma once

#include "embedding/weights/containers/tensor_list.h"

namespace tagwright::embedding {

/// \errors also if no process can be started.
[[nodiscard]] Checked<TensorList> readKeras(std::span<const std::byte> file);

} // namespace tagwright::embedding
