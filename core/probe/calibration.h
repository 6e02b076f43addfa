// SPDX-License-Identifier: GPL-3.0-or-later
// raw score -> probability.
#pragma once

#include <span>

namespace tagwright::probe {

/// p = 1 / (1 + exp(−(slope · score + intercept))), slope above 0: the order of the scores is kept.
struct Calibration
{
    double slope = 1;
    double intercept = 0;

    [[nodiscard]] double logOdds(double score) const { return slope * score + intercept; }
    [[nodiscard]] double operator()(double score) const;
};

/// Platt's sigmoid (Platt 1999) fitted to scores whose class is known only with a probability.
/// \param positiveMass  [n] expected number of positives that each score stands for
/// \param negativeMass  [n] the same for negatives
[[nodiscard]] Calibration fitCalibration(std::span<const double> scores, std::span<const double> positiveMass,
                                         std::span<const double> negativeMass);

} // namespace tagwright::probe
