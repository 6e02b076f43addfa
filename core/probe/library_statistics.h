// SPDX-License-Identifier: GPL-3.0-or-later
// What is computed from a library as a whole, without labels, and kept: how features are normalised, whitened
// and rotated.
#pragma once

#include "probe/feature_source.h"

#include <Eigen/Core>

#include <cstdint>

namespace tagwright::probe {

/// f = (x − center) · scale: z-scores with a floor under the deviation, the standard-deviation half of each
/// block times 0.3, each block scaled to the energy of one 256-dimensional block shared by all blocks.
/// u = T f, where TᵀT = (cov(f) + tau · I)⁻¹; v = u / |u|. With a neighbourhood T is rotated so that the
/// covariance of the smoothed vectors z is diagonal.
struct LibraryStatistics
{
    static constexpr float deviationWeight = 0.3F;
    static constexpr double tau = 4;              ///< without a neighbourhood
    static constexpr double neighbourhoodTau = 6; ///< with one
    /// Smallest deviation that z-scoring divides by, as a share of the root mean square of the half-block's
    /// deviations: without it, columns that are nearly constant in this library explode.
    static constexpr double deviationFloor = 0.3;
    /// The dimension on which tau was measured.
    static constexpr double referenceDimension = 256;
    /// From so many clips on, clips are smoothed over their neighbours.
    static constexpr Eigen::Index neighbourhoodRows = 1000;
    /// Two clips of the same kind differ as much as two neighbours do, and this part of the mean of it along
    /// every axis.
    static constexpr double withinRidge = 0.5;
    /// Principal axes in which neighbours are looked for.
    static constexpr Eigen::Index neighbourhoodDimension = 64;

    Eigen::RowVectorXd center;    ///< of x
    Eigen::RowVectorXd deviation; ///< of x, floored: what z-scoring divides by
    Eigen::RowVectorXf scale;     ///< x − center is multiplied by it
    Eigen::MatrixXf transform;    ///< T [features × features]
    Eigen::VectorXd mean;         ///< of z over the library
    // With a neighbourhood only, else empty:
    Eigen::VectorXd variance;         ///< of z along each axis
    Eigen::MatrixXf discriminants;    ///< G [features × features]: GᵀWG = I, GᵀBG = diag(ratio)
    Eigen::VectorXd ratio;            ///< of the covariance of z (B) to that of neighbours (W) along each
    Eigen::MatrixXf eccentricityAxes; ///< [few × features]: |this · (z − mean)|² is a clip's eccentricity
    Eigen::MatrixXf projection;    ///< [64 × features]: v − v̄ to the axes in which neighbours are looked for
    Eigen::VectorXf projectedMean; ///< projection · v̄
    std::int64_t version = 1;      ///< counts up with each computation for the same library
    std::int64_t rows = 0;         ///< clips they were computed from

    [[nodiscard]] bool hasNeighbourhood() const { return variance.size() > 0; }
    /// f of each clip, a column each. \param raw [clips × features] \return [features × clips]
    [[nodiscard]] Eigen::MatrixXf scaled(const FeatureMatrix &raw) const;
};

} // namespace tagwright::probe
