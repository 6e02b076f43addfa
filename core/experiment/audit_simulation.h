// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit of a tag would have said, where the truth is known: is it honest?
#pragma once

#include "experiment/test_bed.h"

namespace tagwright::experiment {

struct SimulatedAudit
{
    int seed = 0;
    Task task;
    double estimate = 0; ///< average precision in the library, by the audit
    double low = 0;      ///< its 80 % interval
    double high = 0;
    double truth = 0;

    [[nodiscard]] bool covered() const { return low <= truth && truth <= high; }
};

/// Trains each task as for the user, ranks the library's other clips, draws an audit and answers it truly.
/// Tasks whose library holds nothing else to find, or too little to rank, give none.
/// \errors Cancelled
[[nodiscard]] Result<std::vector<SimulatedAudit>>
simulateAudits(const TestBed &bed, std::span<const Task> tasks, const Jobs &jobs);

} // namespace tagwright::experiment
