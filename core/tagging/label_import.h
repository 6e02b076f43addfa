// SPDX-License-Identifier: GPL-3.0-or-later
// A table of labels -> labels.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"

#include <vector>

namespace tagwright::tagging {

struct LabelImportReport
{
    std::int64_t labels = 0;    ///< rows taken
    std::int64_t newTags = 0;   ///< tags that were made for them
    std::vector<Error> refused; ///< rows that were not, with their line
};

/// CSV with a header line naming the columns path, start, tag, label in any order. start: seconds or m:ss,
/// empty for the whole track; label: 1 or −1, 0 takes a label back. Relative paths are relative to the
/// table's folder, or else to the working folder. All good rows are taken in one transaction; bad ones are
/// reported and change nothing.
[[nodiscard]] Result<LabelImportReport> importLabels(catalogue::Database &database,
                                                     const std::filesystem::path &table);

} // namespace tagwright::tagging
