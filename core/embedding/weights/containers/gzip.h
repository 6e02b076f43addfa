// SPDX-License-Identifier: GPL-3.0-or-later
// gzip'd files, unpacked in memory (zlib).
#pragma once

#include "embedding/weights/containers/tensor_list.h"

namespace tagwright::embedding {

[[nodiscard]] bool isGzip(std::span<const std::byte> bytes);

/// The one file that is packed in the bytes, of `limit` bytes at most.
[[nodiscard]] Checked<std::vector<std::byte>> gunzip(std::span<const std::byte> bytes, std::uint64_t limit);

} // namespace tagwright::embedding
