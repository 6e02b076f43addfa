// SPDX-License-Identifier: GPL-3.0-or-later
// A curator who answers truly, clip by clip as the review queue asks: how fast does a tag become good, and
// how much is found on the way?
#pragma once

#include "experiment/test_bed.h"
#include "probe/queue.h"

#include <array>

namespace tagwright::experiment {

/// Examples of each kind before the first question.
inline constexpr int queueStart = 3;
inline constexpr int queueRounds = 10;
/// Questions between two trainings.
inline constexpr int queueClips = 5;
inline constexpr std::array simulatedModes{probe::QueueMode::Random, probe::QueueMode::Likely,
                                           probe::QueueMode::Uncertain, probe::QueueMode::Mixed};

struct QueueRound
{
    probe::QueueMode mode = probe::QueueMode::Mixed;
    int seed = 0;
    std::size_t tag = 0;
    int round = 0;               ///< answered; 0: before the first question
    double averagePrecision = 0; ///< on the test clips
    std::int64_t positives = 0;  ///< labelled so far, those of the start included
};

/// Each of these tags with each mode.
/// \param tags  with queueStart positives and negatives drawn, and a positive test clip
/// \errors Cancelled
[[nodiscard]] Result<std::vector<QueueRound>>
simulateQueues(const TestBed &bed, std::span<const std::size_t> tags, const Jobs &jobs);

} // namespace tagwright::experiment
