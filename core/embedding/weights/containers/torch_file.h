// SPDX-License-Identifier: GPL-3.0-or-later
// Files of torch.save(): a pickle that says which tensors there are, and their storages.
//
// Zip (PyTorch 1.6 and later): members <name>/data.pkl, <name>/data/<key> for each storage, and some more.
// Legacy: five pickles in a row (magic number, protocol, facts about the machine, the object, the storages'
// keys), then for each key in that order its number of elements (8 bytes) and the elements.
#pragma once

#include "embedding/weights/containers/zip_archive.h"

namespace tagwright::embedding {

/// Whether a zip archive is one of PyTorch's.
[[nodiscard]] bool isTorchZip(const ZipArchive &archive);

/// \param fileSize  of the archive; bounds the memory.
[[nodiscard]] Checked<TensorList> readTorchZip(const ZipArchive &archive, std::uint64_t fileSize);
[[nodiscard]] Checked<TensorList> readTorchLegacy(std::span<const std::byte> file);

} // namespace tagwright::embedding
