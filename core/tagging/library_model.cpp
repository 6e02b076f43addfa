// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/library_model.h"

#include <algorithm>

namespace tagwright::tagging {

using catalogue::Track;
using catalogue::TrackId;

Result<std::unique_ptr<LibraryModel>> LibraryModel::load(catalogue::Database &database,
                                                         const std::vector<std::string> &extractors)
{
    TAGWRIGHT_TRY_INTO(auto source, probe::LibrarySource::open(database, extractors));
    std::unordered_map<TrackId, Track> tracks;
    TAGWRIGHT_TRY(catalogue::TrackRepository(database).forEach(
        [&](const Track &track) { tracks.emplace(track.id, track); }));
    return std::unique_ptr<LibraryModel>(new LibraryModel(std::move(source), std::move(tracks)));
}

LibraryModel::LibraryModel(probe::LibrarySource source, std::unordered_map<TrackId, Track> tracks)
    : m_source(std::move(source)), m_space(m_source), m_tracks(std::move(tracks))
{
    for (std::size_t row = 0; row < clips().size(); ++row)
        m_rows[clips()[row].track].push_back(static_cast<Eigen::Index>(row));
    for (auto &[track, rows] : m_rows)
        std::ranges::sort(rows, {},
                          [&](Eigen::Index row) { return clips()[static_cast<std::size_t>(row)].startMs; });
}

const std::vector<Eigen::Index> &LibraryModel::rowsOf(TrackId track) const
{
    static const std::vector<Eigen::Index> none;
    const auto found = m_rows.find(track);
    return found == m_rows.end() ? none : found->second;
}

std::optional<Eigen::Index> LibraryModel::rowOf(TrackId track, std::int64_t startMs) const
{
    for (const Eigen::Index row : rowsOf(track))
        if (clips()[static_cast<std::size_t>(row)].startMs == startMs)
            return row;
    return std::nullopt;
}

} // namespace tagwright::tagging
