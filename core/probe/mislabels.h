// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that the tag's other labels contradict.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace tagwright::probe {

struct Mislabel
{
    std::size_t example = 0; ///< index into the examples
    /// How far its leave-one-out score lies beyond the mean of the other labels of its kind, towards the
    /// other kind, in standard deviations of scores within the kinds.
    double strength = 0;
};

/// From so much strength on a label is worth a second look (docs/probe.md).
inline constexpr double mislabelStrength = 1;

/// Probable mislabels, the most probable first. Each is compared with its own kind, not with a threshold: a
/// rejected suggestion scores high because it was a suggestion, and that alone is no sign of a slip.
/// \param values    [examples] 1 or −1
/// \param leaveOut  [examples] scores by probes that have not seen them (Training::leaveOut); NaN: passed
/// over
/// \param library   scores of the library's tracks by the present probe: they tell how much scores spread
///                  while there are few labels, and stand for the other negatives of a single one
[[nodiscard]] std::vector<Mislabel> probableMislabels(std::span<const int> values,
                                                      std::span<const double> leaveOut,
                                                      std::span<const double> library);

} // namespace tagwright::probe
