// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the experiments beyond the paper.
#pragma once

#include "experiment/beyond/beyond_tables.h"
#include "experiment/paper/paper_figures.h"

namespace tagwright::experiment::beyond {

/// long_tail_map: the methods over K.
[[nodiscard]] paper::Figure longTailFigure(const LongTailResults &results);
/// long_tail_tags: tag by tag, the best first, with the most examples.
[[nodiscard]] paper::Figure longTailTagsFigure(const LongTailResults &results, const ArrayDataset &data);
/// noise_both: the trainers over the share of the labels.
[[nodiscard]] paper::Figure noiseFigure(const std::vector<NoiseCell> &cells);
/// audit_truth: estimates against the truth, with the middle number of examples.
[[nodiscard]] paper::Figure auditFigure(const std::vector<SimulatedAudit> &audits);
/// queue_map and queue_positives: over the number of answers.
[[nodiscard]] std::vector<paper::Figure> queueFigures(const std::vector<QueueRound> &rounds);
/// n_way_f1: macro F1 over the number of tags.
[[nodiscard]] paper::Figure nWayFigure(const std::vector<NWayCell> &cells);

} // namespace tagwright::experiment::beyond
