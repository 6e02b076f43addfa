// SPDX-License-Identifier: GPL-3.0-or-later
// How good a ranking is, given the truth. As scikit-learn defines them, ties included.
#pragma once

#include <span>

namespace tagwright::probe {

/// Mean of the precisions at each step of the recall; tied scores make one step. NaN without positives.
/// \param positive  1 or 0 for each score
[[nodiscard]] double averagePrecision(std::span<const char> positive, std::span<const double> scores);

/// Probability that a positive scores above a negative; ties count half. NaN if one class is missing.
[[nodiscard]] double rocAuc(std::span<const char> positive, std::span<const double> scores);

} // namespace tagwright::probe
