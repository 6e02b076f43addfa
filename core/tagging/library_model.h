// SPDX-License-Identifier: GPL-3.0-or-later
// What all tags share: the library's clips, their tracks, and the space that probes live in.
#pragma once

#include "catalogue/track_repository.h"
#include "probe/ranking.h"
#include "probe/score_cache.h"
#include "probe/trainer.h"

#include <memory>
#include <unordered_map>

namespace tagwright::tagging {

class LibraryModel
{
public:
    /// \param extractors  ids; empty: all that have embedded enough of the library (probe::LibrarySource)
    /// \param progress    of computing the library's space, where it was not kept or no longer fits
    [[nodiscard]] static Result<std::unique_ptr<LibraryModel>>
    load(catalogue::Database &database, const std::vector<std::string> &extractors = {},
         const ProgressSink &progress = {}, const std::stop_token &stop = {});
    /// Takes over scores of an older state of the same library.
    void inheritScores(const LibraryModel &older) const;

    [[nodiscard]] const probe::LibrarySource &source() const { return *m_source; }
    [[nodiscard]] const probe::FeatureSpace &space() const { return m_space; }
    [[nodiscard]] const probe::Trainer &trainer() const { return m_trainer; }
    [[nodiscard]] probe::ScoreCache &scores() const { return m_scores; }
    /// Present tracks' clips.
    [[nodiscard]] const probe::TrackRows &trackRows() const { return m_trackRows; }
    [[nodiscard]] const std::vector<catalogue::Clip> &clips() const { return m_source->clips(); }
    /// Rows of a track's clips, in order of time; empty if none is embedded.
    [[nodiscard]] const std::vector<Eigen::Index> &rowsOf(catalogue::TrackId track) const;
    /// Rows that a label stands for: the clip that starts there, or all of the track (catalogue::wholeTrack).
    [[nodiscard]] std::vector<Eigen::Index> rowsOf(catalogue::TrackId track, std::int64_t startMs) const;
    /// One that is newer than the library, or that a scan took out while it was read: missing, without a
    /// path.
    [[nodiscard]] const catalogue::Track &track(catalogue::TrackId id) const;
    [[nodiscard]] const std::unordered_map<catalogue::TrackId, catalogue::Track> &tracks() const
    {
        return m_tracks;
    }

private:
    struct Parts;
    explicit LibraryModel(Parts parts);

    // They refer to each other: the object stays where it was made.
    std::unique_ptr<const probe::LibrarySource> m_source;
    probe::FeatureSpace m_space;
    probe::Trainer m_trainer;
    mutable probe::ScoreCache m_scores;
    std::unordered_map<catalogue::TrackId, catalogue::Track> m_tracks;
    std::unordered_map<catalogue::TrackId, std::vector<Eigen::Index>> m_rows;
    probe::TrackRows m_trackRows;
};

} // namespace tagwright::tagging
