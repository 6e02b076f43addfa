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
#include <utility>
#include <vector>

namespace tagwright::probe {

/// What a tag's training gives: score of a clip = weights · z − eccentricity · (the clip's) + intercept, in
/// units of its own.
struct Probe
{
    Eigen::VectorXd weights; ///< [features], in the space
    double intercept = 0;
    double eccentricity = 0;
    std::string method = {}; ///< "whitened-prototype", "two-covariance", "ridge" or "logistic"
};

/// The same, as a function of a clip's raw features x: s = (weights · x + constant) / |u| is smoothed over
/// the neighbours, then `eccentricity` and `intercept` are applied.
struct FoldedProbe
{
    Eigen::VectorXf weights; ///< [features]
    double constant = 0;
    double intercept = 0;
    double eccentricity = 0;
};

/// What belongs to each clip, besides its features.
struct PlacedClips
{
    Eigen::VectorXf norms; ///< |u| of each clip
    NeighbourGraph graph;  ///< neighbours among the library's rows; empty without neighbourhood
    /// How far a clip lies from the middle of the library along the axes that tell clips apart; such clips
    /// score high for every tag. Empty without neighbourhood.
    Eigen::VectorXf eccentricity;
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
    [[nodiscard]] FeatureMatrix vectors(const std::vector<Eigen::Index> &rows) const;
    /// Mean of z over the library. [features]
    [[nodiscard]] const Eigen::VectorXd &mean() const { return m_statistics->mean; }

    [[nodiscard]] FoldedProbe fold(const Probe &probe) const;
    /// |eccentricityAxes · (z − mean)|² of vectors z. \param z [features × clips] \return [clips]
    [[nodiscard]] Eigen::VectorXf eccentricity(const Eigen::MatrixXf &z) const;
    /// w in units of the z-scored features: what one standard deviation of a feature adds. [features]
    [[nodiscard]] Eigen::VectorXd weightsOnStandardised(const Eigen::VectorXd &w) const;

    /// s = w · v for every row, in one pass over the stored bytes. [rows]
    [[nodiscard]] Eigen::VectorXf linearScores(const FoldedProbe &folded) const;
    /// The same for one row.
    [[nodiscard]] float linearScore(const FoldedProbe &folded, Eigen::Index row) const;
    /// The same for many probes in one pass. [rows × probes]
    [[nodiscard]] Eigen::MatrixXf linearScores(const std::vector<FoldedProbe> &folded) const;
    /// Scores from linear scores: smoothed over the neighbours, if there is a neighbourhood. [rows]
    [[nodiscard]] Eigen::VectorXf scores(const Eigen::VectorXf &linear, const FoldedProbe &folded) const;
    /// Scores of every row of the library. [rows]
    [[nodiscard]] Eigen::VectorXf score(const FoldedProbe &folded) const;
    /// Scores of a few rows. [rows.size()]
    [[nodiscard]] Eigen::VectorXd scoreOf(const FoldedProbe &folded,
                                          const std::vector<Eigen::Index> &rows) const;
    /// Scores of clips outside of the library. \param linear  linear scores of the library's rows
    [[nodiscard]] Eigen::VectorXf scoreOutside(const FoldedProbe &folded, const FeatureMatrix &raw,
                                               const PlacedClips &placed,
                                               const Eigen::VectorXf &linear) const;
    /// The summands of w · z that come from each block, for one row; with offset() they sum to the score.
    /// [blocks]
    [[nodiscard]] Eigen::VectorXd contributions(const FoldedProbe &folded, Eigen::Index row) const;
    /// What the intercept and the clip's eccentricity add to its score.
    [[nodiscard]] double offset(const FoldedProbe &folded, Eigen::Index row) const;

private:
    /// place(), and z of the clips. [features × clips]
    [[nodiscard]] std::pair<PlacedClips, Eigen::MatrixXf>
    placeWithVectors(const FeatureMatrix &raw, const std::vector<std::int64_t> &groups) const;
    /// z of a clip, but for T.
    [[nodiscard]] Mixture clipMixture(Eigen::Index row) const;

    const FeatureSource *m_source;
    std::shared_ptr<const LibraryStatistics> m_statistics;
    PlacedClips m_placed;
};

} // namespace tagwright::probe
