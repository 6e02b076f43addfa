// SPDX-License-Identifier: GPL-3.0-or-later
// What all tags share: the library's clips, their tracks, and the space that probes live in.
#pragma once

#include "catalogue/track_repository.h"
#include "probe/feature_space.h"

#include <memory>
#include <unordered_map>

namespace tagwright::tagging {

class LibraryModel
{
public:
    /// \param extractors  ids; empty: all that have embedded enough of the library (probe::LibrarySource)
    [[nodiscard]] static Result<std::unique_ptr<LibraryModel>>
    load(catalogue::Database &database, const std::vector<std::string> &extractors = {});

    [[nodiscard]] const probe::LibrarySource &source() const { return m_source; }
    [[nodiscard]] const probe::FeatureSpace &space() const { return m_space; }
    [[nodiscard]] const std::vector<catalogue::Clip> &clips() const { return m_source.clips(); }
    /// Rows of a track's clips, in order of time; empty if none is embedded.
    [[nodiscard]] const std::vector<Eigen::Index> &rowsOf(catalogue::TrackId track) const;
    /// Row of the clip that starts there, if it is embedded.
    [[nodiscard]] std::optional<Eigen::Index> rowOf(catalogue::TrackId track, std::int64_t startMs) const;
    [[nodiscard]] const catalogue::Track &track(catalogue::TrackId id) const { return m_tracks.at(id); }
    [[nodiscard]] const std::unordered_map<catalogue::TrackId, catalogue::Track> &tracks() const
    {
        return m_tracks;
    }

private:
    LibraryModel(probe::LibrarySource source,
                 std::unordered_map<catalogue::TrackId, catalogue::Track> tracks);

    probe::LibrarySource m_source;
    probe::FeatureSpace m_space; // refers to m_source: the object stays where it was made
    std::unordered_map<catalogue::TrackId, catalogue::Track> m_tracks;
    std::unordered_map<catalogue::TrackId, std::vector<Eigen::Index>> m_rows;
};

} // namespace tagwright::tagging
