// SPDX-License-Identifier: GPL-3.0-or-later
// The library in the space that probes live in: normalised and whitened by the library itself, at unit
// length, and, from neighbourhoodRows clips on, smoothed over each clip's neighbours. Needs no labels; the
// same for all tags.
#pragma once

#include "base/progress.h"
#include "probe/library_statistics.h"
#include "probe/mixture.h"
#include "probe/neighbour_graph.h"

#include <Eigen/Core>

#include <memory>
#include <stop_token>
#include <vector>

namespace tagwright::probe {

/// A linear function of a clip's raw features x, divided by the clip's norm: (weights · x + constant) / |u|.
struct FoldedWeights
{
    Eigen::VectorXf weights; ///< [features]
    double constant = 0;
};

/// What belongs to each clip, besides its features.
struct PlacedClips
{
    Eigen::VectorXf norms; ///< |u| of each clip
    NeighbourGraph graph;  ///< neighbours among the library's rows; empty without neighbourhood
    [[nodiscard]] Eigen::Index rows() const { return norms.size(); }
};

struct FitOptions
{
    std::int64_t version = 1;  ///< of the statistics
    bool neighbourhood = true; ///< from LibraryStatistics::neighbourhoodRows on
};

/// u = T f (LibraryStatistics), v = u / |u|. A clip's vector is z = (v + mean of v over its neighbours) / n,
/// n the norm of that sum; without a neighbourhood z = v. A probe w gives s = w · v to each clip, and the
/// score (s + mean of s over the neighbours) / n = w · z. (Method and measurements: docs/probe.md.)
class FeatureSpace
{
public:
    /// Statistics of all rows of `source`, which must outlive the space; with a neighbourhood if there are
    /// enough rows.
    /// \errors Cancelled
    [[nodiscard]] static Result<FeatureSpace> fit(const FeatureSource &source, const FitOptions &options = {},
                                                  const ProgressSink &progress = {},
                                                  const std::stop_token &stop = {});
    /// The same space for a library that has changed a little: new clips are placed in it. Neighbours of
    /// clips that were there already stay as they are.
    /// \param placed  of the older library
    /// \param rows    row of each of its clips in `source`; −1: gone
    [[nodiscard]] static Result<FeatureSpace>
    adopt(const FeatureSource &source, std::shared_ptr<const LibraryStatistics> statistics,
          const PlacedClips &placed, const std::vector<Eigen::Index> &rows, const std::stop_token &stop = {});
    /// From what was computed earlier. \param placed  one entry for each row of `source`
    FeatureSpace(const FeatureSource &source, std::shared_ptr<const LibraryStatistics> statistics,
                 PlacedClips placed);

    [[nodiscard]] const FeatureSource &source() const { return *m_source; }
    [[nodiscard]] const LibraryStatistics &statistics() const { return *m_statistics; }
    [[nodiscard]] const std::shared_ptr<const LibraryStatistics> &sharedStatistics() const
    {
        return m_statistics;
    }
    [[nodiscard]] const PlacedClips &placed() const { return m_placed; }
    [[nodiscard]] Eigen::Index rows() const { return m_source->rows(); }
    [[nodiscard]] Eigen::Index dimension() const { return m_source->dimension(); }
    [[nodiscard]] bool hasNeighbourhood() const { return m_statistics->hasNeighbourhood(); }

    /// Norms and neighbours of clips, which may be outside of the library.
    /// \param raw     [clips × features]
    /// \param groups  [clips] their tracks' numbers (FeatureSource::group); empty: none of the library's
    [[nodiscard]] PlacedClips place(const FeatureMatrix &raw,
                                    const std::vector<std::int64_t> &groups = {}) const;

    /// Mean of z over `rows`, at unit length: what an example looks like. [features]
    [[nodiscard]] Eigen::VectorXd exampleVector(const std::vector<Eigen::Index> &rows) const;
    /// The same of clips that are outside of the library. \param raw [clips × features]
    [[nodiscard]] Eigen::VectorXd exampleVector(const FeatureMatrix &raw) const;
    /// z of each row. [rows.size() × features]
    [[nodiscard]] Eigen::MatrixXf vectors(const std::vector<Eigen::Index> &rows) const;
    /// Mean of z over the library. [features]
    [[nodiscard]] const Eigen::VectorXd &mean() const { return m_statistics->mean; }

    /// The linear function x ↦ w · v(x). \param w [features]
    [[nodiscard]] FoldedWeights fold(const Eigen::VectorXd &w) const;
    /// w in units of the z-scored features: what one standard deviation of a feature adds. [features]
    [[nodiscard]] Eigen::VectorXd weightsOnStandardised(const Eigen::VectorXd &w) const;

    /// s = w · v for every row, in one pass over the stored bytes. [rows]
    [[nodiscard]] Eigen::VectorXf linearScores(const FoldedWeights &folded) const;
    /// The same for one row.
    [[nodiscard]] float linearScore(const FoldedWeights &folded, Eigen::Index row) const;
    /// The same for many probes in one pass. [rows × probes]
    [[nodiscard]] Eigen::MatrixXf linearScores(const std::vector<FoldedWeights> &folded) const;
    /// Scores from linear scores: smoothed over the neighbours, if there is a neighbourhood. [rows]
    [[nodiscard]] Eigen::VectorXf scores(const Eigen::VectorXf &linear) const;
    /// w · z for every row of the library. [rows]
    [[nodiscard]] Eigen::VectorXf score(const FoldedWeights &folded) const;
    /// w · z of a few rows. [rows.size()]
    [[nodiscard]] Eigen::VectorXd scoreOf(const FoldedWeights &folded,
                                          const std::vector<Eigen::Index> &rows) const;
    /// w · z of clips outside of the library. \param linear  linear scores of the library's rows
    [[nodiscard]] Eigen::VectorXf scoreOutside(const FoldedWeights &folded, const FeatureMatrix &raw,
                                               const PlacedClips &placed,
                                               const Eigen::VectorXf &linear) const;
    /// The summands of w · z that come from each block, for one row. [blocks]
    [[nodiscard]] Eigen::VectorXd contributions(const FoldedWeights &folded, Eigen::Index row) const;

private:
    /// z of a clip, but for T.
    [[nodiscard]] Mixture clipMixture(Eigen::Index row) const;

    const FeatureSource *m_source;
    std::shared_ptr<const LibraryStatistics> m_statistics;
    PlacedClips m_placed;
};

} // namespace tagwright::probe
