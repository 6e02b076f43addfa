// SPDX-License-Identifier: GPL-3.0-or-later
// Why: what share of a probe lies on each embedding, which labelled examples a clip resembles and what they
// add to its score, and whether the probe still moves.
#pragma once

#include "probe/trainer.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace tagwright::probe {

/// Of all weight magnitude, the parts that lie on one extractor.
struct WeightShare
{
    double means = 0;      ///< the typical sound
    double deviations = 0; ///< how much it changes

    [[nodiscard]] double total() const { return means + deviations; }
};

/// Share of the L1 magnitude of the weights on standardised features that lies on each extractor; all
/// together sum to 1 (Ma & Lerch 2024, fig. 3).
[[nodiscard]] std::map<std::string, WeightShare> weightShare(const FeatureSpace &space, const Probe &probe);

struct Neighbour
{
    std::size_t example = 0; ///< index into the examples
    double similarity = 0;   ///< cosine in the probe's space, −1 … 1
    double share = 0;        ///< what the example adds to the raw score, above that of an average clip
};

/// The examples most like a clip, most similar first. The shares of all examples sum to weights · (z − mean
/// of z over the library); but random clips of the library add a part where the logistic continuation has
/// one.
/// \param row  the clip's row in the library
[[nodiscard]] std::vector<Neighbour> nearestExamples(const FeatureSpace &space, const Training &training,
                                                     Eigen::Index row, std::size_t count);

/// Correlation over the features of the magnitudes of two probes' weights (as in Ma & Lerch 2024, fig. 4, for
/// one tag): 1 if they look at the same features. NaN if one of them has equal magnitudes everywhere.
/// \param a, b  on standardised features, of the same extractor versions
[[nodiscard]] double weightCorrelation(std::span<const float> a, std::span<const float> b);

} // namespace tagwright::probe
