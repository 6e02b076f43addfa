// SPDX-License-Identifier: GPL-3.0-or-later
// Where to draw the line: what lies above a threshold, three thresholds to begin with, and how much surer a
// longer check would make one of them.
#pragma once

#include "probe/quality.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace tagwright::probe {

/// Thresholds that need no number.
enum class Stop {
    Surer,    ///< 95 % right, or as near as it gets
    Balanced, ///< best harmonic mean of precision and recall
    More      ///< 90 % of all that fit
};

/// "surer", "balanced", "more".
[[nodiscard]] std::string_view name(Stop stop);
[[nodiscard]] std::optional<Stop> stopFromName(std::string_view name);

/// What is expected of the best `count` tracks, between the curve's points.
/// \return nothing if count is 0 or larger than the ranking.
[[nodiscard]] std::optional<PrPoint> pointAt(const Quality &quality, std::int64_t count);

/// How many of the best tracks an audit says to take: expected precision ≥ .95, best F1, expected recall ≥
/// .90; never more with Surer, never fewer with More than with Balanced.
[[nodiscard]] std::int64_t countAt(const Quality &quality, Stop stop);

/// Before an audit: the raw score to take as threshold: quantiles .8 and .4 of the yes labels' leave-one-out
/// scores, and between them `middle`.
/// \param leaveOutPositives  not empty
[[nodiscard]] double provisionalScore(std::span<const double> leaveOutPositives, double middle, Stop stop);

/// By what factor the 80 % interval becomes narrower if so many more clips are checked, evenly over the
/// strata: the expected standard deviation of what is known then, against now. 1 before an audit.
/// \param shares  of the figure that the interval is of: PrPoint::shares or Quality::shares
[[nodiscard]] double widthAfter(const Quality &quality, const VarianceShares &shares, int moreClips);

/// How many more clips, in checks of 30, halve the interval.
/// \return nothing if not even 300 do.
[[nodiscard]] std::optional<int> clipsToHalve(const Quality &quality, const VarianceShares &shares);

} // namespace tagwright::probe
