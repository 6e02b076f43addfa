// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy archives: a zip of .npy members, stored or deflated: npy_file.h.
#pragma once

#include "embedding/weights/containers/zip_archive.h"

namespace tagwright::embedding {

/// Whether a zip archive is one of NumPy's.
[[nodiscard]] bool isNpz(const ZipArchive &archive);

/// Every array under its member's name without ".npy".
/// \param fileSize  of the archive; bounds the memory.
[[nodiscard]] Checked<TensorList> readNpz(const ZipArchive &archive, std::uint64_t fileSize);

} // namespace tagwright::embedding
