// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/similarity.h"

#include <algorithm>
#include <numeric>

namespace tagwright::probe {
namespace {

constexpr float smallestNorm = 1e-12F;

/// [features × rows] v less its mean, at unit length.
Eigen::MatrixXf centred(const FeatureSpace &space)
{
    std::vector<Eigen::Index> rows(static_cast<std::size_t>(space.rows()));
    std::iota(rows.begin(), rows.end(), Eigen::Index{0});
    Eigen::MatrixXf columns = space.vectors(rows).transpose();
    columns.colwise() -= space.mean().cast<float>();
    columns.array().rowwise() /= columns.colwise().norm().cwiseMax(smallestNorm).array().eval();
    return columns;
}

} // namespace

ClipVectors::ClipVectors(const FeatureSpace &space)
{
    if (space.hasNeighbourhood())
        m_shared = &space.placed().graph.projected;
    else
        m_own = centred(space);
}

Eigen::MatrixXf ClipVectors::of(const std::vector<Eigen::Index> &rows) const
{
    return columns()(Eigen::all, rows).transpose();
}

Eigen::VectorXf ClipVectors::cosines(Eigen::Index row) const
{
    return columns().transpose() * columns().col(row);
}

std::vector<RankedTrack> mostSimilar(const ClipVectors &vectors, const TrackRows &tracks,
                                     const std::vector<Eigen::Index> &rows)
{
    std::vector<RankedTrack> similar;
    std::vector<double> nearest; // of each track: its largest cosine with one of the clips
    for (const Eigen::Index row : rows) {
        const std::vector<RankedTrack> best = tracks.best(vectors.cosines(row));
        if (similar.empty()) {
            similar = best;
            for (const RankedTrack &track : best)
                nearest.push_back(track.score);
            continue;
        }
        for (std::size_t i = 0; i < best.size(); ++i) {
            similar[i].score += best[i].score;
            if (best[i].score > nearest[i]) {
                nearest[i] = best[i].score;
                similar[i].row = best[i].row;
            }
        }
    }
    for (RankedTrack &track : similar)
        track.score /= static_cast<double>(rows.size());
    sortBestFirst(similar);
    return similar;
}

} // namespace tagwright::probe
