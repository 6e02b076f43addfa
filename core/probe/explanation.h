// SPDX-License-Identifier: GPL-3.0-or-later
// Why: what share of a probe lies on each embedding, and which labelled examples a clip resembles.
#pragma once

#include "probe/trainer.h"

#include <map>
#include <string>
#include <vector>

namespace tagwright::probe {

/// Share of the L1 magnitude of the weights on standardised features that lies on each extractor; sums to 1
/// (Ma & Lerch 2024, fig. 3).
[[nodiscard]] std::map<std::string, double> weightShare(const FeatureSpace &space, const Probe &probe);

struct Neighbour
{
    std::size_t example = 0; ///< index into the examples
    double similarity = 0;   ///< cosine in the probe's space, −1 … 1
};

/// The examples most like a clip, most similar first.
/// \param examples  [examples × features], unit rows (Training::vectors)
/// \param row       the clip's row in the library
[[nodiscard]] std::vector<Neighbour> nearestExamples(const FeatureSpace &space,
                                                     const Eigen::MatrixXd &examples, Eigen::Index row,
                                                     std::size_t count);

} // namespace tagwright::probe
