// SPDX-License-Identifier: GPL-3.0-or-later
// Which clips of the library sound most alike: for each clip its nearest ones from other tracks.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "probe/half_rows.h"

#include <Eigen/Core>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace tagwright::probe {

/// Neighbours of `rows` clips among the clips of a library.
struct NeighbourGraph
{
    static constexpr int neighbours = 20;

    HalfMatrix projected; ///< [64 × rows] unit vectors in which they were looked for
    /// [20 × rows] rows of the library, nearest first; −1 behind the last one in a library of too few tracks
    Eigen::Matrix<std::int32_t, neighbours, Eigen::Dynamic> nearest;
    Eigen::VectorXf
        norms; ///< n of each clip: what the sum of its vector and its neighbours' mean is divided by

    [[nodiscard]] bool empty() const { return norms.size() == 0; }
    /// (own + mean of `library` over the neighbours) / n for each clip.
    /// \param library  [library's rows] a value for each clip of the library
    /// \param own      [rows] the clips' own values
    [[nodiscard]] Eigen::VectorXf smoothed(const Eigen::VectorXf &library, const Eigen::VectorXf &own) const;
    /// Number of neighbours that clip `row` has.
    [[nodiscard]] int degree(Eigen::Index row) const;
};

/// What is compared with each other: each column at unit length.
[[nodiscard]] HalfMatrix directions(const Eigen::MatrixXf &columns);

/// The clips with the largest inner product, leaving out those of the same group.
/// \param library        [64 × library's rows] unit vectors
/// \param libraryGroups  [library's rows] number of each one's track
/// \param queries, groups the same of the clips that look for neighbours; a group may be none of the
/// library's
/// \errors Cancelled
[[nodiscard]] Result<Eigen::Matrix<std::int32_t, NeighbourGraph::neighbours, Eigen::Dynamic>>
nearestNeighbours(const HalfMatrix &library, const std::vector<std::int64_t> &libraryGroups,
                  const HalfMatrix &queries, const std::vector<std::int64_t> &groups,
                  const ProgressSink &progress = {}, const std::stop_token &stop = {});

} // namespace tagwright::probe
