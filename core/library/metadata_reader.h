// SPDX-License-Identifier: GPL-3.0-or-later
// file -> metadata: what the file's own tags and header say, through TagLib.
#pragma once

#include "base/error.h"
#include "catalogue/track_repository.h"

namespace tagwright::library {

/// Reads tags and header; not the sound. Texts come out as valid UTF-8 without control characters, at most
/// 1,000 bytes each.
/// \errors EmptyFile, NotReadable, NotFound (deleted meanwhile), NotAudio (no header that can be read).
[[nodiscard]] Result<catalogue::Metadata> readMetadata(const std::filesystem::path &path);

} // namespace tagwright::library
