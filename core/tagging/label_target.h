// SPDX-License-Identifier: GPL-3.0-or-later
// What a person names when labelling: a file, or an instant in it.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/ids.h"

#include <optional>
#include <string_view>

namespace tagwright::tagging {

struct LabelTarget
{
    catalogue::TrackId track;
    std::int64_t startMs = catalogue::wholeTrack; ///< of the clip that holds the instant
};

/// "song.ogg" or "song.ogg@1:30" (minutes:seconds, or seconds). A file whose own name ends like that is tried
/// first.
/// \errors UnknownTrack if the catalogue has no such file; BadInput if the instant is behind its end.
[[nodiscard]] Result<LabelTarget> findTarget(catalogue::Database &database, std::string_view words);

/// The same with path and instant apart. \param path absolute, or relative to the working folder
[[nodiscard]] Result<LabelTarget> findTarget(catalogue::Database &database, const std::filesystem::path &path,
                                             std::optional<std::int64_t> instantMs);

} // namespace tagwright::tagging
