// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's names of element types ("<f4", ">i8", "|u1"), as they stand in .npy headers and in pickles.
#pragma once

#include "embedding/weights/containers/tensor_list.h"

namespace tagwright::embedding {

struct NumpyType
{
    std::string_view dtype; ///< "F32", …
    bool bigEndian = false;
};

/// \param name  with or without the sign of its byte order; without one it is little-endian.
[[nodiscard]] Checked<NumpyType> numpyType(std::string_view name);

/// Adds a whole array; the data must be just as long as its shape says.
[[nodiscard]] Checked<void> addNumpyArray(TensorList &tensors, std::string_view name, NumpyType type,
                                          const Shape &shape, bool fortranOrder,
                                          std::span<const std::byte> data);

} // namespace tagwright::embedding
