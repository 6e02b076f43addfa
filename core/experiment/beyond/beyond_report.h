// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters that the experiments beyond the paper add to its report.
#pragma once

#include "experiment/beyond/beyond_run.h"
#include "experiment/paper/paper_report.h"

namespace tagwright::experiment::beyond {

/// One for each part that there are results of.
[[nodiscard]] std::vector<paper::Chapter> chaptersOf(const BeyondResults &results, const ArrayDataset &arrays,
                                                     const paper::PaperData &data);

} // namespace tagwright::experiment::beyond
