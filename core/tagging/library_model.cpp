// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/library_model.h"

#include "probe/space_file.h"

#include <algorithm>

namespace tagwright::tagging {

using catalogue::Track;
using catalogue::TrackId;

struct LibraryModel::Parts
{
    std::unique_ptr<const probe::LibrarySource> source;
    probe::FeatureSpace space;
    std::unordered_map<TrackId, Track> tracks;
};

Result<std::unique_ptr<LibraryModel>> LibraryModel::load(catalogue::Database &database,
                                                         const std::vector<std::string> &extractors,
                                                         const ProgressSink &progress,
                                                         const std::stop_token &stop)
{
    TAGWRIGHT_TRY_INTO(auto opened, probe::LibrarySource::open(database, extractors));
    auto source = std::make_unique<const probe::LibrarySource>(std::move(opened));
    std::unordered_map<TrackId, Track> tracks;
    TAGWRIGHT_TRY(catalogue::TrackRepository(database).forEach(
        [&](const Track &track) { tracks.emplace(track.id, track); }));
    TAGWRIGHT_TRY_INTO(auto space, probe::openSpace(*source, database.folder(), progress, stop));
    return std::unique_ptr<LibraryModel>(
        new LibraryModel({std::move(source), std::move(space), std::move(tracks)}));
}

LibraryModel::LibraryModel(Parts parts)
    : m_source(std::move(parts.source)), m_space(std::move(parts.space)), m_trainer(m_space),
      m_scores(m_space), m_tracks(std::move(parts.tracks)),
      m_trackRows(m_source->clips(), [this](TrackId id) { return !track(id).missing; })
{
    for (std::size_t row = 0; row < clips().size(); ++row)
        m_rows[clips()[row].track].push_back(static_cast<Eigen::Index>(row));
    for (auto &[track, rows] : m_rows)
        std::ranges::sort(rows, {},
                          [&](Eigen::Index row) { return clips()[static_cast<std::size_t>(row)].startMs; });
}

const Track &LibraryModel::track(TrackId id) const
{
    static const Track unknown = [] {
        Track none;
        none.missing = true;
        return none;
    }();
    const auto found = m_tracks.find(id);
    return found == m_tracks.end() ? unknown : found->second;
}

void LibraryModel::inheritScores(const LibraryModel &older) const
{
    std::unordered_map<std::uint64_t, Eigen::Index> rows;
    for (Eigen::Index row = 0; row < m_source->rows(); ++row)
        rows.emplace(m_source->identity(row), row);
    std::vector<Eigen::Index> moved;
    for (Eigen::Index row = 0; row < older.m_source->rows(); ++row) {
        const auto found = rows.find(older.m_source->identity(row));
        moved.push_back(found == rows.end() ? -1 : found->second);
    }
    m_scores.inherit(older.m_scores, moved);
}

const std::vector<Eigen::Index> &LibraryModel::rowsOf(TrackId track) const
{
    static const std::vector<Eigen::Index> none;
    const auto found = m_rows.find(track);
    return found == m_rows.end() ? none : found->second;
}

std::vector<Eigen::Index> LibraryModel::rowsOf(TrackId track, std::int64_t startMs) const
{
    if (startMs == catalogue::wholeTrack)
        return rowsOf(track);
    for (const Eigen::Index row : rowsOf(track))
        if (clips()[static_cast<std::size_t>(row)].startMs == startMs)
            return {row};
    return {};
}

} // namespace tagwright::tagging
