// SPDX-License-Identifier: GPL-3.0-or-later
// What batches there are, and what undoing one would change: its dry run.
#pragma once

#include "base/progress.h"
#include "catalogue/database.h"
#include "exporting/write_plan.h"

#include <stop_token>

namespace tagwright::exporting {

struct BatchSummary
{
    int number = 0;
    std::optional<int> undoes;
    std::string at; ///< UTC, "2026-11-25T22:10:03Z"
    std::int64_t files = 0;
    std::int64_t written = 0;
    std::int64_t inEffect = 0; ///< written and not undone since
    bool isOpen = false;       ///< it runs, or waits for a disk that is not there
};

/// Ascending; without those of earlier versions, which can no longer be undone.
[[nodiscard]] Result<std::vector<BatchSummary>> batchSummaries(const std::filesystem::path &catalogueFolder);
/// The last one that is in effect and no undo itself. \errors NotEnough: there is none.
[[nodiscard]] Result<int> lastInEffect(const std::filesystem::path &catalogueFolder);

/// The files of a batch that are in effect, with the values that their fields had. A field that has been
/// given another value since refuses its file.
/// \errors NotFound, NotEnough (nothing of it is in effect), Busy (it is not ended), Cancelled.
[[nodiscard]] Result<WritePlan> planUndo(catalogue::Database &database, int batch,
                                         const ProgressSink &progress = {}, const std::stop_token &stop = {});

} // namespace tagwright::exporting
