// SPDX-License-Identifier: GPL-3.0-or-later
// How alike clips and tracks sound, whatever the tag.
#pragma once

#include "probe/feature_space.h"
#include "probe/ranking.h"

#include <Eigen/Core>

#include <vector>

namespace tagwright::probe {

/// Unit vectors in which a library's clips are compared with each other: those in which neighbours were
/// looked for (NeighbourGraph), or, without a neighbourhood, v less its mean, computed here once.
class ClipVectors
{
public:
    /// \param space  must outlive the vectors
    explicit ClipVectors(const FeatureSpace &space);

    /// Cosine from which on two clips count as copies of one: other encodings, other masters, cuts that begin
    /// a little later. Measured: docs/probe.md.
    [[nodiscard]] double nearDuplicate() const { return m_shared ? 0.95 : 0.9; }
    /// [rows.size() × dimension]
    [[nodiscard]] Eigen::MatrixXf of(const std::vector<Eigen::Index> &rows) const;
    /// Cosine of every clip of the library with this one, −1 … 1. [library's rows]
    [[nodiscard]] Eigen::VectorXf cosines(Eigen::Index row) const;

private:
    [[nodiscard]] const HalfMatrix &columns() const { return m_shared ? *m_shared : m_own; }
    const HalfMatrix *m_shared = nullptr; // [dimension × rows], of the space
    HalfMatrix m_own;                     // the same, where the space has none
};

/// The tracks by how much they sound like some clips, most similar first; `score` is the mean over these
/// clips of the cosine with the track's nearest clip (a copy of a whole track has 1), `row` the clip that is
/// nearest to one of them.
/// \param rows    of one clip, or of all clips of a track; not empty
/// \param tracks  which take part; those of `rows`, too
[[nodiscard]] std::vector<RankedTrack> mostSimilar(const ClipVectors &vectors, const TrackRows &tracks,
                                                   const std::vector<Eigen::Index> &rows);

} // namespace tagwright::probe
