// SPDX-License-Identifier: GPL-3.0-or-later
// The two-covariance model of "the same kind of sound" (probabilistic linear discriminant analysis: Ioffe
// 2006; Brümmer & de Villiers 2010), with its covariances taken from the library without labels: B of all
// clips, W of clips that are neighbours. In the axes where W is 1 and B is `ratio`, kinds lie p = share ·
// ratio apart.
#pragma once

#include <Eigen/Core>

namespace tagwright::probe::twoCovariance {

inline constexpr double share = 0.3; ///< flat from .2 to .3: docs/probe.md
/// Examples for which a clip's eccentricity is computed; the formula changes little with them but for a
/// factor.
inline constexpr double referenceExamples = 4;

/// Weight of each axis of the mean of k examples: k p / ((k + 1) p + 1).
[[nodiscard]] inline Eigen::VectorXd gain(const Eigen::VectorXd &ratio, double k)
{
    const Eigen::ArrayXd p = share * ratio.array();
    return k * p / ((k + 1) * p + 1);
}

/// Weight of each axis of the clip's own square, which the log likelihood ratio takes off.
[[nodiscard]] inline Eigen::VectorXd squareWeight(const Eigen::VectorXd &ratio, double k)
{
    const Eigen::ArrayXd p = share * ratio.array();
    return 0.5 * gain(ratio, k).array() * p / (1 + p);
}

/// How much of the eccentricity that was computed for referenceExamples belongs to k examples.
[[nodiscard]] inline double eccentricityShare(const Eigen::VectorXd &ratio, double k)
{
    const double reference = squareWeight(ratio, referenceExamples).dot(ratio);
    return reference > 0 ? squareWeight(ratio, k).dot(ratio) / reference : 0;
}

} // namespace tagwright::probe::twoCovariance
