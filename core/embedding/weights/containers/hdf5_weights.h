// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the layout of Keras's save_weights out of an HDF5 file, with the HDF5 library.
// Damaged files can crash that library: call this in a process of its own only (keras_file.cpp does).
//
// Layout: the attribute layer_names of the root (or of the group model_weights) lists the groups of the
// layers in order; each group's attribute weight_names lists its datasets, as paths below the group.
#pragma once

#include "embedding/weights/containers/tensor_list.h"

#include <functional>

namespace tagwright::embedding {

/// Takes a tensor in C order and little-endian. \return false to stop.
using TensorSink = std::function<bool(const std::string &name, std::string_view dtype, const Shape &shape,
                                      std::span<const std::byte> bytes)>;

/// \param limit  bytes of all tensors together
[[nodiscard]] Checked<void> readHdf5Weights(std::span<const std::byte> file, std::uint64_t limit,
                                            const TensorSink &sink);

} // namespace tagwright::embedding
