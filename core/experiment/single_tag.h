// SPDX-License-Identifier: GPL-3.0-or-later
// The single-tag experiment: every tag of a published data set by itself, learned from K clips of a library
// and ranked on clips outside of it; how honest an audit of it would be, and which queue finds most.
// Protocol: docs/probe.md.
#pragma once

#include "experiment/audit_simulation.h"
#include "experiment/queue_simulation.h"
#include "experiment/single_tag_methods.h"

namespace tagwright::experiment {

struct SingleTagSettings
{
    std::vector<int> seeds; ///< empty: 0 … 4, of a data set with folds those that are folds
    std::vector<int> ks{1, 2, 3, 5, 10, 20};
    std::vector<Method> methods{allMethods.begin(), allMethods.end()};
    std::vector<int> auditKs{5, 10, 20}; ///< empty: no audits
    bool queues = true;                  ///< review queues, too
    int queueTags = 0;                   ///< of so many of the tags, evenly spread; 0: of all
    int threads = 0;                     ///< 0: one for each core; the results are the same
};

/// A tag's ranking of the test clips.
struct SingleTagScore
{
    Method method = Method::Whitened;
    int seed = 0;
    Task task;
    double averagePrecision = 0;
    double rocAuc = 0;
};

/// What could not be measured, and why.
struct LeftOut
{
    int seed = 0;
    std::string what; ///< the tag, or the method
    std::string why;  ///< one line
};

struct SingleTagResults
{
    std::vector<SingleTagScore> scores; ///< by method, K, seed, tag
    std::vector<LeftOut> leftOut;
    std::vector<SimulatedAudit> audits; ///< by seed, K, tag
    std::vector<QueueRound> queues;     ///< by seed, mode, tag, round
};

/// Takes part with K examples: every tag that K clips of the pool have, and some but not all test clips.
/// \errors NotEnough if no tag can take part, or as of ArrayDataset::partition(); Cancelled
[[nodiscard]] Result<SingleTagResults> runSingleTag(const ArrayDataset &data,
                                                    const SingleTagSettings &settings,
                                                    const ProgressSink &progress = {},
                                                    const std::stop_token &stop = {});

} // namespace tagwright::experiment
