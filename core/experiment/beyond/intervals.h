// SPDX-License-Identifier: GPL-3.0-or-later
// How sure a mean is: 95 % intervals of what was measured on a handful of tags, draws and test clips.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace tagwright::experiment::beyond {

struct Interval
{
    double mean = 0;
    double low = 0;
    double high = 0;
    int count = 0; ///< of what the mean is of; 0: there is nothing
};

/// Of the mean over tags and draws, where other tags and other draws might have been taken: tags and draws
/// are both drawn again with replacement, independently of each other (Owen 2007, "The pigeonhole
/// bootstrap"), 2,000 times; percentiles.
/// \param values  [tags][draws], NaN where there is none
[[nodiscard]] Interval overTagsAndDraws(const std::vector<std::vector<double>> &values);

/// Of the mean over the draws of one tag, by Student's t on the log-odds, so that it stays within 0 … 1. The
/// degrees of freedom are Satterthwaite's.
/// \param values          [draws] of a share; not empty
/// \param clipDeviations  [draws] what other test clips would change (deviationOverClips), where all draws
///                        share their test clips; else empty: then the draws' deviation holds that, too
[[nodiscard]] Interval ofOneTag(std::span<const double> values, std::span<const double> clipDeviations);

/// Standard deviation of the average precision when the test clips are drawn again with replacement, those
/// with and those without the tag each among themselves. 100 times.
/// \param positive  1 or 0 for each score; both must be there
[[nodiscard]] double deviationOverClips(std::span<const char> positive, std::span<const double> scores,
                                        std::uint64_t seed);

} // namespace tagwright::experiment::beyond
