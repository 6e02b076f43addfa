// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/label_target.h"

#include "base/text.h"
#include "catalogue/track_repository.h"
#include "embedding/clip_grid.h"

namespace tagwright::tagging {

namespace fs = std::filesystem;
using catalogue::Track;
using catalogue::TrackRepository;

namespace {

/// The track of a path as people write it: relative, with "..", or through a link.
Result<std::optional<Track>> findTrack(catalogue::Database &database, const fs::path &path)
{
    const TrackRepository tracks(database);
    TAGWRIGHT_TRY_INTO(auto track, tracks.byPath(fs::absolute(path).lexically_normal()));
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (track || error)
        return track;
    return tracks.byPath(real);
}

} // namespace

Result<LabelTarget> findTarget(catalogue::Database &database, const fs::path &path,
                               std::optional<std::int64_t> instantMs)
{
    TAGWRIGHT_TRY_INTO(const auto track, findTrack(database, path));
    if (!track)
        return fail(ErrorCode::UnknownTrack,
                    "Not in the catalogue. Check the path, or scan its folder first.", path);
    if (!instantMs)
        return LabelTarget{track->id, catalogue::wholeTrack};
    const std::int64_t durationMs = track->metadata.durationMs;
    if (durationMs > 0 && *instantMs >= durationMs)
        return fail(ErrorCode::BadInput,
                    formatTime(*instantMs) + " is behind the end of the track (" + formatTime(durationMs) +
                        "). Give an earlier instant.",
                    path);
    return LabelTarget{track->id, embedding::clipStartAt(*instantMs, durationMs)};
}

Result<LabelTarget> findTarget(catalogue::Database &database, std::string_view words)
{
    TAGWRIGHT_TRY_INTO(const auto whole, findTrack(database, words));
    const auto at = words.rfind('@');
    if (!whole && at != std::string_view::npos)
        if (const auto instant = parseTimeMs(words.substr(at + 1)))
            return findTarget(database, words.substr(0, at), instant);
    return findTarget(database, words, std::nullopt);
}

} // namespace tagwright::tagging
