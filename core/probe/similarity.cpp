// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/similarity.h"

#include "base/parallel.h"
#include "probe/half_rows.h"

#include <algorithm>
#include <numeric>

namespace tagwright::probe {
namespace {

constexpr std::int64_t smallestPart = 8192; ///< rows that are worth a thread

/// [features × rows] v less its mean, at unit length.
HalfMatrix centred(const FeatureSpace &space)
{
    std::vector<Eigen::Index> rows(static_cast<std::size_t>(space.rows()));
    std::iota(rows.begin(), rows.end(), Eigen::Index{0});
    return directions(space.vectors(rows).transpose().colwise() - space.mean().cast<float>());
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
    return columns()(Eigen::all, rows).transpose().cast<float>();
}

Eigen::VectorXf ClipVectors::cosines(Eigen::Index row) const
{
    const HalfMatrix &all = columns();
    const Eigen::VectorXf wanted = all.col(row).cast<float>();
    const auto dimension = static_cast<std::size_t>(wanted.size());
    Eigen::VectorXf cosines(all.cols());
    parallelFor(all.cols(), smallestPart, [&](std::int64_t begin, std::int64_t end) {
        for (Eigen::Index other = begin; other < end; ++other)
            cosines[other] =
                std::clamp(dot({all.col(other).data(), dimension}, {wanted.data(), dimension}), -1.0F, 1.0F);
    });
    cosines[row] = 1;
    return cosines;
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
