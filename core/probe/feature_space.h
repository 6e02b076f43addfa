// SPDX-License-Identifier: GPL-3.0-or-later
// The space that probes live in: the library's features, normalised, whitened by the library itself, at unit
// length. Needs no labels; the same for all tags.
#pragma once

#include "probe/feature_source.h"

#include <Eigen/Core>

#include <vector>

namespace tagwright::probe {

/// A linear function of a clip's raw features x, divided by the clip's norm: (weights · x + constant) / |u|.
struct FoldedWeights
{
    Eigen::VectorXf weights; ///< [features]
    double constant = 0;
};

/// f = (x − mean) · scale: z-scores with a floor under the deviation, the standard-deviation half of each
/// block times 0.3, each block scaled to the energy of one 256-dimensional block shared by all blocks. u =
/// L⁻¹ f with L Lᵀ = cov(f) + tau · I; v = u / |u|. (Measured on real embeddings of 8,836 clips:
/// docs/probe.md.)
class FeatureSpace
{
public:
    static constexpr float deviationWeight = 0.3F;
    static constexpr double tau = 4;
    /// Smallest deviation that z-scoring divides by, as a share of the root mean square of the half-block's
    /// deviations: without it, columns that are nearly constant in this library explode.
    static constexpr double deviationFloor = 0.3;
    /// The dimension on which tau was measured.
    static constexpr double referenceDimension = 256;

    /// Statistics of all rows of `source`, which must outlive the space. Three passes over the features.
    explicit FeatureSpace(const FeatureSource &source);

    [[nodiscard]] const FeatureSource &source() const { return m_source; }
    [[nodiscard]] Eigen::Index rows() const { return m_source.rows(); }
    [[nodiscard]] Eigen::Index dimension() const { return m_source.dimension(); }

    /// [rows.size() × features] of unit vectors v.
    [[nodiscard]] Eigen::MatrixXf whitenedRows(const std::vector<Eigen::Index> &rows) const;
    /// Unit vectors v of clips that are not in the library. \param raw [clips × features]
    [[nodiscard]] Eigen::MatrixXf whitened(const FeatureMatrix &raw) const;
    /// Mean of v over the library. [features]
    [[nodiscard]] const Eigen::VectorXd &mean() const { return m_meanDirection; }

    /// The linear function x ↦ w · v(x). \param w [features], in the space of v
    [[nodiscard]] FoldedWeights fold(const Eigen::VectorXd &w) const;
    /// w in units of the z-scored features: what one standard deviation of a feature adds. [features]
    [[nodiscard]] Eigen::VectorXd weightsOnStandardised(const Eigen::VectorXd &w) const;
    /// w · v for every row of the library. [rows]
    [[nodiscard]] Eigen::VectorXf score(const FoldedWeights &folded) const;
    /// The summands of w · v that come from each block, for one row. [blocks]
    [[nodiscard]] Eigen::VectorXd contributions(const FoldedWeights &folded, Eigen::Index row) const;

private:
    [[nodiscard]] Eigen::MatrixXf scaled(const FeatureMatrix &raw) const;
    void computeScale();
    void computeWhitening();
    void computeNorms();

    const FeatureSource &m_source;
    Eigen::RowVectorXd m_center;    // of x
    Eigen::RowVectorXd m_deviation; // of x, floored: what z-scoring divides by
    Eigen::RowVectorXf m_scale;     // x − center is multiplied by it
    Eigen::MatrixXf m_factor;       // L
    Eigen::VectorXf m_norms;        // |u| of each row
    Eigen::VectorXd m_meanDirection;
};

} // namespace tagwright::probe
