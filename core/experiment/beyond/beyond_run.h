// SPDX-License-Identifier: GPL-3.0-or-later
// What the paper does not ask: rare tags, wrong labels, the audit, the review queues, yes or no for N tags.
#pragma once

#include "experiment/beyond/label_noise.h"
#include "experiment/beyond/long_tail.h"
#include "experiment/beyond/n_way.h"
#include "experiment/beyond/reviews.h"

#include <string>
#include <string_view>

namespace tagwright::experiment::beyond {

enum class Part { LongTail, Noise, Audit, Queue, NWay };
inline constexpr std::array allParts{Part::LongTail, Part::Noise, Part::Audit, Part::Queue, Part::NWay};
/// "long-tail", "noise", "audit", "queue", "n-way".
[[nodiscard]] std::string_view name(Part part);
[[nodiscard]] std::optional<Part> partFromName(std::string_view name);

struct BeyondSettings
{
    std::vector<Part> parts{allParts.begin(), allParts.end()};
    std::vector<int> seeds{0, 1, 2, 3, 4};
    std::vector<paper::Trainer> trainers; ///< that wrong labels are tried on
    int threads = 0;                      ///< 0: one for each core; the results are the same
};

/// Empty where a part was not asked for.
struct BeyondResults
{
    LongTailResults longTail = {};
    std::vector<NoiseCell> noise = {};
    std::vector<SimulatedAudit> audits = {};
    std::vector<QueueRound> queues = {};
    std::vector<NWayCell> nWay = {};
    std::vector<std::string> notes = {}; ///< on what was not done, a line each
};

/// Computes what is not in the store yet.
/// \param arrays  the whole data set
/// \param data    the paper's part of it
/// \errors those of the store; Cancelled: what is done stays in the store.
[[nodiscard]] Result<BeyondResults> runBeyond(const ArrayDataset &arrays, const paper::PaperData &data,
                                              const BeyondSettings &settings, RecordStore &store,
                                              const ProgressSink &progress = {},
                                              const std::stop_token &stop = {});

} // namespace tagwright::experiment::beyond
