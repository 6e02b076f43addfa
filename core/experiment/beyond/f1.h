// SPDX-License-Identifier: GPL-3.0-or-later
// How good yes-or-no decisions are, several tags at once.
#pragma once

#include <vector>

namespace tagwright::experiment::beyond {

/// 1 or 0 for each clip, tag by tag. [tags][clips]
using Decisions = std::vector<std::vector<char>>;

struct F1
{
    double macro = 0;           ///< mean over the tags
    double micro = 0;           ///< of all decisions together
    double labelsPerClip = 0;   ///< tags said of a clip, on average
    std::vector<double> ofTags; ///< harmonic mean of precision and recall; 0 without a right one
};

/// \param said, truth  of the same tags and clips, one of each at least
[[nodiscard]] F1 f1(const Decisions &said, const Decisions &truth);

} // namespace tagwright::experiment::beyond
