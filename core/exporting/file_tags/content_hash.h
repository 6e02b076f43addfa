// SPDX-License-Identifier: GPL-3.0-or-later
// What a file's bytes are, in one number, and whether a patch leads to them.
#pragma once

#include "exporting/file_tags/patch.h"

#include <optional>
#include <stop_token>

namespace tagwright::exporting {

/// Xxh64 of the file as the patch would make it; nothing is written.
/// \errors Cancelled, Changed (the patch does not fit), those of reading.
[[nodiscard]] Result<std::string> hashOf(const ByteSource &source, const Patch &patch = {},
                                         const std::stop_token &stop = {});

/// Whether the patch makes `wanted` of `source`: every byte of both is read and compared; nothing is written.
/// \return hash of `wanted`; nothing if it would become something else.
[[nodiscard]] Result<std::optional<std::string>> hashIfMade(const ByteSource &wanted,
                                                            const ByteSource &source, const Patch &patch,
                                                            const std::stop_token &stop = {});

} // namespace tagwright::exporting
