// SPDX-License-Identifier: GPL-3.0-or-later
// The audit and the review queues, simulated on the tags of a data set, seed by seed, and kept in the store.
#pragma once

#include "experiment/audit_simulation.h"
#include "experiment/beyond/test_beds.h"
#include "experiment/queue_simulation.h"

#include <array>

namespace tagwright::experiment::beyond {

inline constexpr std::array auditKs{5, 10, 20};
/// So many of the tags are audited and reviewed, evenly spread: more would make the numbers little surer.
inline constexpr std::size_t auditTags = 60;
inline constexpr std::size_t queueTags = 20;

/// Computes what is not in the store yet of one seed.
/// \errors those of TestBed::prepare(); of the store; Cancelled
[[nodiscard]] Result<void> measureAudits(TestBeds &beds, int seed, RecordStore &store);
[[nodiscard]] Result<void> measureQueues(TestBeds &beds, int seed, RecordStore &store);

/// From the store, by seed, K, tag.
[[nodiscard]] std::vector<SimulatedAudit> auditResults(const std::vector<int> &seeds,
                                                       const RecordStore &store);
/// From the store, by seed, mode, tag, round.
[[nodiscard]] std::vector<QueueRound> queueResults(const std::vector<int> &seeds, const RecordStore &store);

} // namespace tagwright::experiment::beyond
