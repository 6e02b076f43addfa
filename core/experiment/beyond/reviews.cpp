// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/beyond/reviews.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::experiment::beyond {

namespace {

std::string auditKey(int k, int seed)
{
    return fmt::format("audit/k{}/tags{}/seed{}", k, auditTags, seed);
}

std::string queueKey(int seed)
{
    return fmt::format("queue/tags{}/seed{}", queueTags, seed);
}

/// Tags that so many clips of the library have, and one more.
std::vector<std::size_t> tagsWith(const TestBed &bed, int positives)
{
    std::vector<std::size_t> tags;
    for (std::size_t tag = 0; tag < bed.data().tags.size(); ++tag)
        if (std::ranges::count_if(bed.pool(), [&](std::size_t clip) { return bed.data().has(clip, tag); }) >
            positives)
            tags.push_back(tag);
    return tags;
}

} // namespace

Result<void> measureAudits(TestBeds &beds, int seed, RecordStore &store)
{
    for (const int k : auditKs) {
        if (store.has(auditKey(k, seed)))
            continue;
        TAGWRIGHT_TRY_INTO(const TestBed *const bed, beds.of(seed));
        std::vector<Task> tasks;
        for (const std::size_t tag : evenly(tagsWith(*bed, k), auditTags))
            tasks.push_back({.tag = tag, .k = k});
        TAGWRIGHT_TRY_INTO(const auto audits, simulateAudits(*bed, tasks, beds.jobs()));
        Record record{{"tag", {}}, {"estimate", {}}, {"low", {}}, {"high", {}}, {"truth", {}}};
        for (const SimulatedAudit &audit : audits) {
            record["tag"].push_back(static_cast<double>(audit.task.tag));
            record["estimate"].push_back(audit.estimate);
            record["low"].push_back(audit.low);
            record["high"].push_back(audit.high);
            record["truth"].push_back(audit.truth);
        }
        TAGWRIGHT_TRY(store.add(auditKey(k, seed), std::move(record)));
    }
    return {};
}

Result<void> measureQueues(TestBeds &beds, int seed, RecordStore &store)
{
    if (store.has(queueKey(seed)))
        return {};
    TAGWRIGHT_TRY_INTO(const TestBed *const bed, beds.of(seed));
    std::vector<std::size_t> tags = tagsWith(*bed, queueStart);
    std::erase_if(tags, [&](std::size_t tag) {
        const auto &truth = bed->testTruth(tag);
        return std::ssize(bed->draw(tag).negatives) < queueStart ||
               std::ranges::find(truth, 1) == truth.end();
    });
    TAGWRIGHT_TRY_INTO(const auto rounds, simulateQueues(*bed, evenly(tags, queueTags), beds.jobs()));
    Record record{{"mode", {}}, {"tag", {}}, {"round", {}}, {"average_precision", {}}, {"positives", {}}};
    for (const QueueRound &round : rounds) {
        record["mode"].push_back(static_cast<double>(round.mode));
        record["tag"].push_back(static_cast<double>(round.tag));
        record["round"].push_back(round.round);
        record["average_precision"].push_back(round.averagePrecision);
        record["positives"].push_back(static_cast<double>(round.positives));
    }
    return store.add(queueKey(seed), std::move(record));
}

std::vector<SimulatedAudit> auditResults(const std::vector<int> &seeds, const RecordStore &store)
{
    std::vector<SimulatedAudit> audits;
    for (const int seed : seeds)
        for (const int k : auditKs) {
            const auto record = store.find(auditKey(k, seed));
            if (!record)
                continue;
            for (std::size_t i = 0; i < record->at("tag").size(); ++i)
                audits.push_back({.seed = seed,
                                  .task = {.tag = static_cast<std::size_t>(record->at("tag")[i]), .k = k},
                                  .estimate = record->at("estimate")[i],
                                  .low = record->at("low")[i],
                                  .high = record->at("high")[i],
                                  .truth = record->at("truth")[i]});
        }
    return audits;
}

std::vector<QueueRound> queueResults(const std::vector<int> &seeds, const RecordStore &store)
{
    std::vector<QueueRound> rounds;
    for (const int seed : seeds) {
        const auto record = store.find(queueKey(seed));
        if (!record)
            continue;
        for (std::size_t i = 0; i < record->at("tag").size(); ++i)
            rounds.push_back({.mode = static_cast<probe::QueueMode>(record->at("mode")[i]),
                              .seed = seed,
                              .tag = static_cast<std::size_t>(record->at("tag")[i]),
                              .round = static_cast<int>(record->at("round")[i]),
                              .averagePrecision = record->at("average_precision")[i],
                              .positives = static_cast<std::int64_t>(record->at("positives")[i])});
    }
    return rounds;
}

} // namespace tagwright::experiment::beyond
