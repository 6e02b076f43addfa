// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/calibration.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace tagwright::probe {
namespace {

/// Ridge on the slope per unit of standardised score: keeps perfectly separated scores from an infinite
/// slope.
constexpr double slopePenalty = 0.02;
/// In the same unit: the order of scores is never turned round.
constexpr double smallestSlope = 1e-3;
constexpr int steps = 50;

} // namespace

double Calibration::operator()(double score) const
{
    return 1 / (1 + std::exp(-logOdds(score)));
}

Calibration fitCalibration(std::span<const double> scores, std::span<const double> positiveMass,
                           std::span<const double> negativeMass)
{
    const auto n = static_cast<Eigen::Index>(scores.size());
    const Eigen::Map<const Eigen::ArrayXd> s(scores.data(), n);
    const Eigen::Map<const Eigen::ArrayXd> positive(positiveMass.data(), n);
    const Eigen::Map<const Eigen::ArrayXd> negative(negativeMass.data(), n);
    const Eigen::ArrayXd mass = positive + negative;
    const double center = (s * mass).sum() / mass.sum();
    const double spread = std::sqrt(((s - center).square() * mass).sum() / mass.sum());
    const Eigen::ArrayXd z = (s - center) / std::max(spread, 1e-12);

    // Newton with the slope bounded below; the problem is convex with two unknowns.
    Eigen::Vector2d x(1, std::log((positive.sum() + 0.5) / (negative.sum() + 0.5)));
    for (int step = 0; step < steps; ++step) {
        const Eigen::ArrayXd p = 1 / (1 + (-(x[0] * z + x[1])).exp());
        const Eigen::ArrayXd residual = mass * p - positive;
        const Eigen::ArrayXd w = mass * p * (1 - p) + 1e-12;
        const Eigen::Vector2d gradient((residual * z).sum() + slopePenalty * x[0], residual.sum());
        Eigen::Matrix2d hessian;
        hessian << (w * z * z).sum() + slopePenalty, (w * z).sum(), (w * z).sum(), w.sum();
        Eigen::Vector2d change = hessian.ldlt().solve(gradient);
        change = change.cwiseMax(-2).cwiseMin(2); // a bounded step cannot overshoot into the flat tails
        x -= change;
        x[0] = std::max(x[0], smallestSlope);
        if (change.cwiseAbs().maxCoeff() < 1e-10)
            break;
    }
    const double slope = x[0] / std::max(spread, 1e-12);
    return {slope, x[1] - slope * center};
}

} // namespace tagwright::probe
