// SPDX-License-Identifier: GPL-3.0-or-later
// What a row calls a track -> the library's track.
#pragma once

#include "catalogue/database.h"
#include "tagging/label_tables/label_table.h"

#include <memory>

namespace tagwright::tagging {

enum class MatchedBy { Path, FileName, Isrc, ArtistTitle };
/// "path", "file-name", "isrc", "artist-title".
[[nodiscard]] std::string_view name(MatchedBy way);
[[nodiscard]] std::optional<MatchedBy> matchedBy(std::string_view name);
/// In the order of trust.
[[nodiscard]] std::vector<MatchedBy> allWays();

struct TrackMatch
{
    std::optional<MatchedBy> by;            ///< nothing: not matched
    std::vector<catalogue::TrackId> tracks; ///< one; or several: ambiguous

    [[nodiscard]] bool isFound() const { return tracks.size() == 1; }
    [[nodiscard]] bool isAmbiguous() const { return tracks.size() > 1; }
};

class TrackFinder
{
public:
    /// \param folder  that relative paths are relative to; or else the working folder
    /// \param ways    to try, in this order: the first that finds something decides
    [[nodiscard]] static Result<TrackFinder>
    create(catalogue::Database &database, const std::filesystem::path &folder, std::vector<MatchedBy> ways);
    TrackFinder(TrackFinder &&) noexcept;
    TrackFinder &operator=(TrackFinder &&) noexcept;
    ~TrackFinder();

    /// Path: the very file; file: URIs and links are followed, and names that are no text are found as they
    /// are shown. File name: with or without ending, whatever its case; where several tracks have it, the
    /// folders before it, ISRC, artist and title, and album may tell them apart. ISRC: without hyphens.
    /// Artist and title: without case and accents. Present tracks are preferred to missing ones.
    [[nodiscard]] TrackMatch find(const LabelRow &row) const;

private:
    class Index;
    explicit TrackFinder(std::unique_ptr<Index> index);
    std::unique_ptr<Index> m_index;
};

} // namespace tagwright::tagging
