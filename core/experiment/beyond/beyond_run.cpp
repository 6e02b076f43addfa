// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/beyond/beyond_run.h"

#include <algorithm>

namespace tagwright::experiment::beyond {

namespace {

constexpr std::array<std::string_view, allParts.size()> names{"long-tail", "noise", "audit", "queue",
                                                              "n-way"};

/// Seeds that divide the clips into a library and test clips.
std::vector<int> usableSeeds(const ArrayDataset &data, std::vector<int> seeds)
{
    std::erase_if(seeds, [&](int seed) { return !data.partition(seed); });
    return seeds;
}

} // namespace

std::string_view name(Part part)
{
    return names.at(static_cast<std::size_t>(part));
}

std::optional<Part> partFromName(std::string_view name)
{
    const auto *const found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Part>(found - names.begin()));
}

Result<BeyondResults> runBeyond(const ArrayDataset &arrays, const paper::PaperData &data,
                                const BeyondSettings &settings, RecordStore &store,
                                const ProgressSink &progress, const std::stop_token &stop)
{
    const SingleThreadedBlas singleThreaded;
    const Jobs jobs(progress, stop, settings.threads);
    const auto asked = [&](Part part) {
        return std::ranges::find(settings.parts, part) != settings.parts.end();
    };
    BeyondResults results;
    const auto seeds = usableSeeds(arrays, settings.seeds);
    if (seeds.empty() && (asked(Part::LongTail) || asked(Part::Audit) || asked(Part::Queue)))
        results.notes.emplace_back("None of the seeds is a fold of the clips: rare tags, audits and review "
                                   "queues were not measured. Choose seeds that are folds.");
    for (TestBeds beds(arrays, jobs); const int seed : seeds) { // each may have a library of its own
        if (asked(Part::LongTail))
            TAGWRIGHT_TRY(measureLongTail(beds, seed, store));
        if (asked(Part::Audit))
            TAGWRIGHT_TRY(measureAudits(beds, seed, store));
        if (asked(Part::Queue))
            TAGWRIGHT_TRY(measureQueues(beds, seed, store));
    }
    if (asked(Part::LongTail))
        results.longTail = longTailResults(arrays, seeds, store);
    if (asked(Part::Audit))
        results.audits = auditResults(seeds, store);
    if (asked(Part::Queue))
        results.queues = queueResults(seeds, store);
    if (asked(Part::Noise)) {
        TAGWRIGHT_TRY_INTO(results.noise, measureNoise(data, settings.trainers, settings.seeds, store, jobs));
    }
    if (asked(Part::NWay)) {
        TAGWRIGHT_TRY_INTO(results.nWay, measureNWay(data, settings.seeds, store, jobs));
    }
    return results;
}

} // namespace tagwright::experiment::beyond
