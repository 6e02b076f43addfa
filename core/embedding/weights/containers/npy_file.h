// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy arrays: a .npy file, or a member of a NumPy archive.
//
// A .npy is "\x93NUMPY", a version (two bytes), the length of the header (2 bytes of version 1, else 4), the
// header (a Python dict literal with 'descr', 'fortran_order' and 'shape') and the elements.
#pragma once

#include "embedding/weights/containers/tensor_list.h"

namespace tagwright::embedding {

/// Adds the array that is in `npy`, under this name.
[[nodiscard]] Checked<void> addNpy(TensorList &tensors, std::string_view name,
                                   std::span<const std::byte> npy);

/// A .npy file by itself: one array, in C order and little-endian whatever it was in the file.
struct NpyFile
{
    StoredTensor array;                              ///< named after the file, without its ending
    std::vector<std::shared_ptr<const void>> owners; ///< of the array's bytes

    /// \errors BadFormat, saying what is wrong; NotFound and others of reading.
    [[nodiscard]] static Result<NpyFile> read(const std::filesystem::path &path);
};

} // namespace tagwright::embedding
