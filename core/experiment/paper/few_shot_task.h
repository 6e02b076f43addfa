// SPDX-License-Identifier: GPL-3.0-or-later
// One task of the paper's protocol, for the trainers that learn all tags at once: what they see, how they are
// trained, and how good what they learned is.
#pragma once

#include "experiment/paper/cell.h"
#include "experiment/paper/feature_set.h"
#include "experiment/paper/linear_probes.h"

#include <span>

namespace tagwright::experiment::paper {

/// The labels of train clips. [clips × tags]
[[nodiscard]] Eigen::MatrixXf labelsOf(const PaperData &data, std::span<const Eigen::Index> clips,
                                       std::span<const std::size_t> tags);

/// \param set, data  must outlive it
[[nodiscard]] Validation validationFor(const FeatureSet &set, const PaperData &data,
                                       std::span<const std::size_t> tags);

/// \param trainer  one of those that learn all tags at once: not Prototype, not Curator
[[nodiscard]] LinearProbes trainLinear(Trainer trainer, const TrainingSet &training,
                                       const Validation &validation, int seed, const std::stop_token &stop);

/// Fills in all that is said of the test clips' ranking. \param scores [test clips × the cell's tags]
void measure(Cell &cell, const Eigen::MatrixXf &scores, const PaperData &data);

} // namespace tagwright::experiment::paper
