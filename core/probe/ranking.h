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

/// \param clips   clip of each row
/// \param scores  [rows]
/// \param wanted  which tracks take part; empty: all
/// \return best first; equal scores in order of track.
[[nodiscard]] std::vector<RankedTrack> rankTracks(const std::vector<catalogue::Clip> &clips,
                                                  const Eigen::VectorXf &scores,
                                                  const std::function<bool(catalogue::TrackId)> &wanted = {});

} // namespace tagwright::probe
