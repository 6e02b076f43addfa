// SPDX-License-Identifier: GPL-3.0-or-later
// clip scores -> tracks in order: a track ranks by its best clip.
#pragma once

#include "catalogue/clip_repository.h"

#include <Eigen/Core>

#include <functional>
#include <vector>

namespace tagwright::probe {

struct RankedTrack
{
    catalogue::TrackId track;
    Eigen::Index row = 0; ///< of its best clip in the features
    double score = 0;
};

/// Which rows belong to the same track; made once for a library.
class TrackRows
{
public:
    /// \param clips   clip of each row
    /// \param wanted  which tracks take part; empty: all
    explicit TrackRows(const std::vector<catalogue::Clip> &clips,
                       const std::function<bool(catalogue::TrackId)> &wanted = {});
    /// \param scores  [rows]
    /// \return best first; equal scores in order of track.
    [[nodiscard]] std::vector<RankedTrack> ranked(const Eigen::VectorXf &scores) const;
    /// The same in an order that does not depend on the scores.
    [[nodiscard]] std::vector<RankedTrack> best(const Eigen::VectorXf &scores) const;

private:
    std::vector<std::int32_t> m_numbers; // of each row's track; −1: takes no part
    std::vector<catalogue::TrackId> m_tracks;
};

/// Equal scores in order of track.
void sortBestFirst(std::vector<RankedTrack> &tracks);

} // namespace tagwright::probe
