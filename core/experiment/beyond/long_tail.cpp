// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/beyond/long_tail.h"

#include "experiment/paper/paper_data.h"
#include "probe/metrics.h"
#include "probe/random.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <optional>

namespace tagwright::experiment::beyond {

namespace {

std::string keyOf(Method method, int k, int seed)
{
    return fmt::format("long-tail/{}/k{}/seed{}", name(method), k, seed);
}

/// Of each tag, the clips among these that have it.
std::vector<std::ptrdiff_t> counts(const ArrayDataset &data, const std::vector<std::size_t> &clips)
{
    std::vector<std::ptrdiff_t> result(data.tags.size());
    for (const std::size_t clip : clips)
        for (std::size_t tag = 0; tag < result.size(); ++tag)
            result[tag] += data.has(clip, tag) ? 1 : 0;
    return result;
}

/// Tags whose average precision the test clips can tell.
std::vector<std::size_t> measurable(const TestBed &bed)
{
    std::vector<std::size_t> tags;
    for (const std::size_t tag : longTail(bed.data()))
        if (const auto with = std::ranges::count(bed.testTruth(tag), 1);
            with >= fewestTestClips && with < std::ssize(bed.test()))
            tags.push_back(tag);
    return tags;
}

Result<void> measure(const TestBed &bed, Method method, const std::vector<int> &ks, const Jobs &jobs,
                     RecordStore &store)
{
    std::vector<Task> tasks;
    for (const int k : ks)
        for (const std::size_t tag : measurable(bed))
            if (std::ssize(bed.draw(tag).positives) >= k)
                tasks.push_back({.tag = tag, .k = k});
    TAGWRIGHT_TRY_INTO(const Eigen::MatrixXf scores, scoresOf(method, bed, tasks, jobs));
    std::vector<double> deviations(tasks.size(), 0);
    std::vector<double> precisions(tasks.size());
    std::vector<double> areas(tasks.size());
    // With folds every seed has test clips of its own: what other clips would change is seen over the seeds.
    const bool sharedTestClips = bed.data().folds.empty();
    TAGWRIGHT_TRY(jobs.run(fmt::format("Seed {}, {}: precision", bed.seed(), name(method)), std::ssize(tasks),
                           [&](std::int64_t job) {
                               const auto i = static_cast<std::size_t>(job);
                               const auto column = scores.col(job);
                               const std::vector<double> ranking(column.begin(), column.end());
                               const auto &truth = bed.testTruth(tasks[i].tag);
                               precisions[i] = probe::averagePrecision(truth, ranking);
                               areas[i] = probe::rocAuc(truth, ranking);
                               if (sharedTestClips)
                                   deviations[i] =
                                       deviationOverClips(truth, ranking, probe::mixed(tasks[i].tag));
                           }));
    for (const int k : ks) {
        Record record{{"tag", {}}, {"average_precision", {}}, {"roc_auc", {}}, {"deviation", {}}};
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            if (tasks[i].k != k)
                continue;
            record["tag"].push_back(static_cast<double>(tasks[i].tag));
            record["average_precision"].push_back(precisions[i]);
            record["roc_auc"].push_back(areas[i]);
            record["deviation"].push_back(deviations[i]);
        }
        TAGWRIGHT_TRY(store.add(keyOf(method, k, bed.seed()), std::move(record)));
    }
    return {};
}

/// The curator's probe.
constexpr Method ours = Method::TwoCovarianceLogistic;

/// Of one method and K: tag by tag, what each seed gave.
struct Values
{
    std::map<std::size_t, std::vector<double>> precisions, deviations;
    double areas = 0;
    int count = 0;
};

Values collect(Method method, int k, const std::vector<int> &seeds, const RecordStore &store)
{
    Values values;
    for (const int seed : seeds) {
        const auto record = store.find(keyOf(method, k, seed));
        if (!record)
            continue;
        const auto &tags = record->at("tag");
        for (std::size_t i = 0; i < tags.size(); ++i) {
            const auto tag = static_cast<std::size_t>(tags[i]);
            values.precisions[tag].push_back(record->at("average_precision")[i]);
            values.deviations[tag].push_back(record->at("deviation")[i]);
            values.areas += record->at("roc_auc")[i];
            ++values.count;
        }
    }
    return values;
}

} // namespace

std::vector<std::size_t> longTail(const ArrayDataset &data)
{
    const auto head = paper::PaperData::chosenTags(data);
    std::vector<std::size_t> tail;
    for (std::size_t tag = 0; tag < data.tags.size(); ++tag)
        if (std::ranges::find(head, tag) == head.end())
            tail.push_back(tag);
    if (!tail.empty())
        return tail;
    std::vector<std::size_t> all(data.ids.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const auto clips = counts(data, all);
    tail.resize(data.tags.size());
    std::iota(tail.begin(), tail.end(), std::size_t{0});
    std::ranges::stable_sort(tail, {}, [&](std::size_t tag) { return clips[tag]; });
    tail.resize((tail.size() + 1) / 2);
    std::ranges::sort(tail);
    return tail;
}

Result<void> measureLongTail(TestBeds &beds, int seed, RecordStore &store)
{
    for (const Method method : longTailMethods) {
        std::vector<int> missing;
        for (const int k : longTailKs)
            if (!store.has(keyOf(method, k, seed)))
                missing.push_back(k);
        if (missing.empty())
            continue;
        TAGWRIGHT_TRY_INTO(const TestBed *const bed, beds.of(seed));
        TAGWRIGHT_TRY(measure(*bed, method, missing, beds.jobs(), store));
    }
    return {};
}

const LongTailResults::OfTag *LongTailResults::find(std::size_t tag, Method method, int k) const
{
    const auto found = std::ranges::find_if(ofTags, [&](const OfTag &result) {
        return result.tag == tag && result.method == method && result.k == k;
    });
    return found == ofTags.end() ? nullptr : &*found;
}

LongTailResults longTailResults(const ArrayDataset &data, const std::vector<int> &seeds,
                                const RecordStore &store)
{
    LongTailResults results;
    results.tags = longTail(data);
    results.rarerHalf = paper::PaperData::chosenTags(data).size() == data.tags.size();
    for (const Method method : longTailMethods)
        for (const int k : longTailKs) {
            const Values values = collect(method, k, seeds, store);
            if (values.count == 0)
                continue;
            const Values best = collect(ours, k, seeds, store);
            std::vector<std::vector<double>> byTag;
            std::vector<std::vector<double>> leads;
            for (const auto &[tag, precisions] : values.precisions) {
                byTag.push_back(precisions);
                leads.push_back(best.precisions.at(tag));
                std::ranges::transform(leads.back(), precisions, leads.back().begin(), std::minus{});
                const auto &deviations = values.deviations.at(tag);
                results.ofTags.push_back(
                    {.tag = tag,
                     .method = method,
                     .k = k,
                     .averagePrecision = ofOneTag(precisions, data.folds.empty() ? std::span(deviations)
                                                                                 : std::span<double>())});
            }
            results.methods.push_back({.method = method,
                                       .k = k,
                                       .averagePrecision = overTagsAndDraws(byTag),
                                       .lead = overTagsAndDraws(leads),
                                       .rocAuc = values.areas / values.count,
                                       .tags = byTag.size()});
        }
    std::ranges::stable_sort(results.ofTags, {}, &LongTailResults::OfTag::tag);

    std::map<std::size_t, std::pair<std::ptrdiff_t, std::ptrdiff_t>> most; // test, library
    std::map<std::size_t, double> shares;
    for (const int seed : seeds) {
        const auto partition = data.partition(seed);
        if (!partition)
            continue;
        const auto test = counts(data, partition->test);
        const auto library = counts(data, partition->pool);
        for (const std::size_t tag : results.tags) {
            most[tag].first = std::max(most[tag].first, test[tag]);
            most[tag].second = std::max(most[tag].second, library[tag]);
            shares[tag] += static_cast<double>(test[tag]) / static_cast<double>(partition->test.size()) /
                           static_cast<double>(seeds.size());
        }
    }
    std::size_t measured = 0;
    for (const std::size_t tag : results.tags) {
        const auto &[test, library] = most[tag];
        if (test < fewestTestClips) {
            results.leftOut.push_back({.tag = tag, .k = 0, .test = test, .library = library});
            continue;
        }
        for (const int k : longTailKs)
            if (library < k)
                results.leftOut.push_back({.tag = tag, .k = k, .test = test, .library = library});
        results.guessing += shares[tag];
        ++measured;
    }
    results.guessing /= static_cast<double>(std::max<std::size_t>(measured, 1));
    return results;
}

} // namespace tagwright::experiment::beyond
