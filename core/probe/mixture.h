// SPDX-License-Identifier: GPL-3.0-or-later
// Weighted sums of library clips in the normalised features f: smoothing, averaging and whitening are linear,
// so that a clip with its neighbours, or a whole track, costs one multiplication by T instead of one for each
// clip.
#pragma once

#include "probe/library_statistics.h"
#include "probe/neighbour_graph.h"

#include <span>
#include <utility>
#include <vector>

namespace tagwright::probe {

/// Σ weight · f of these rows.
using Mixture = std::vector<std::pair<Eigen::Index, double>>;

/// Adds weight · (v + mean of v over the neighbours), but for T: (f / |u| …). Without neighbours only v.
/// \param norms    [rows] |u| of the library's clips
/// \param nearest  [20 × rows], or empty
void addNeighbourhood(Mixture &mixture, Eigen::Index row, double weight, const Eigen::VectorXf &norms,
                      const Eigen::Matrix<std::int32_t, NeighbourGraph::neighbours, Eigen::Dynamic> &nearest);

/// [features × mixtures], computed on all cores.
[[nodiscard]] Eigen::MatrixXf mixed(const FeatureSource &source, const LibraryStatistics &statistics,
                                    std::span<const Mixture> mixtures);

} // namespace tagwright::probe
