// SPDX-License-Identifier: GPL-3.0-or-later
// Where the clips of a track lie: a 30 s grid from 0.
#pragma once

#include "catalogue/clip_repository.h"

#include <cstdint>
#include <vector>

namespace tagwright::embedding {

/// The paper's PaSST variant takes 30 s; MagnaTagATune's clips are 29.1 s.
inline constexpr std::int64_t clipMs = 30'000;
/// A last piece shorter than this is dropped, unless it is the only one.
inline constexpr std::int64_t shortestClipMs = 5'000;

using Stretch = catalogue::ClipRepository::Stretch;

/// \return at least one clip for any duration above 0.
[[nodiscard]] std::vector<Stretch> clipGrid(std::int64_t durationMs);

/// The clip that stands for the track in the first pass: the middle one of its grid.
[[nodiscard]] Stretch middleClip(std::int64_t durationMs);

/// Start of the clip that holds the instant; the last clip's for the few seconds behind it.
[[nodiscard]] std::int64_t clipStartAt(std::int64_t instantMs, std::int64_t durationMs);

} // namespace tagwright::embedding
