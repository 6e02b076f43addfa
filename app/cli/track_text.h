// SPDX-License-Identifier: GPL-3.0-or-later
// Tracks and clips in words.
#pragma once

#include "catalogue/track_repository.h"

#include <string>

namespace tagwright::cli {

/// "Artist – Title", or the file's name if it has no title.
[[nodiscard]] std::string titleOf(const catalogue::Track &track);
/// "folder/song.ogg@1:30", as `label` takes it; without the instant for catalogue::wholeTrack.
[[nodiscard]] std::string targetText(const catalogue::Track &track, std::int64_t startMs);

} // namespace tagwright::cli
