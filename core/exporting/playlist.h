// SPDX-License-Identifier: GPL-3.0-or-later
// A tag as a playlist: M3U8, which every player reads, or XSPF, which also holds names that are no text, and
// scores.
#pragma once

#include "exporting/tag_column.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tagwright::exporting {

enum class PlaylistFormat { M3u8, Xspf };
/// ".m3u8", ".xspf"
[[nodiscard]] std::string_view endingOf(PlaylistFormat format);

enum class PlaylistOrder {
    Score, ///< the best first; tracks without a score last
    Path
};

struct PlaylistWishes
{
    bool suggestions = false; ///< also tracks that nobody judged and whose score reaches the tag's threshold
    PlaylistOrder order = PlaylistOrder::Score;
};

struct PlaylistEntry
{
    catalogue::TrackId track = {};
    std::filesystem::path path; ///< absolute, or relative to the playlist's folder
    std::string title = {}, artist = {}, album = {};
    std::int64_t durationMs = 0;
    std::optional<double> score = {}; ///< 0 … 1
    bool isSuggestion = false;
};

struct Playlist
{
    std::string title;
    std::vector<PlaylistEntry> entries;
};

/// The tag's present tracks: those that a human said yes to, and the suggestions if they are wished for.
[[nodiscard]] Result<Playlist> playlistOf(catalogue::Database &database, const TagColumn &column,
                                          const PlaylistWishes &wishes);

/// Makes the entries' paths relative to the folder that the playlist will lie in; links to folders on the way
/// are followed first, so that ".." leads where it should. Paths that the format has to write as URIs stay
/// absolute where players know no relative URIs.
void makeRelative(Playlist &playlist, const std::filesystem::path &folder, PlaylistFormat format);

/// M3U8 (UTF-8; #EXTM3U, #PLAYLIST, then for each entry #EXTINF:SECONDS,ARTIST - TITLE and its path). A path
/// that a line of UTF-8 cannot hold (line breaks, other bytes, spaces at its ends) is written as a file URI.
/// XSPF (version 1, xspf.org): location as a URI, title, creator, album, duration in milliseconds, and the
/// score as an extension (scoreNamespace). Characters that XML does not know are left out.
[[nodiscard]] std::string playlistText(const Playlist &playlist, PlaylistFormat format);
inline constexpr std::string_view scoreNamespace = "tag:tagwright.org,2026:score";

struct PlaylistTarget
{
    std::filesystem::path file;
    PlaylistFormat format = PlaylistFormat::M3u8;
    bool absolutePaths = false;
};
/// Replaces the file in one step.
[[nodiscard]] Result<void> writePlaylist(Playlist playlist, const PlaylistTarget &target);

} // namespace tagwright::exporting
