// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/single_tag.h"

#include "probe/metrics.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace tagwright::experiment {

namespace {

constexpr int defaultSeeds = 5;

std::vector<int> seedsOf(const ArrayDataset &data, const SingleTagSettings &settings)
{
    if (!settings.seeds.empty())
        return settings.seeds;
    std::vector<int> seeds;
    for (int seed = 0; seed < defaultSeeds; ++seed)
        if (data.folds.empty() || std::ranges::find(data.folds, seed) != data.folds.end())
            seeds.push_back(seed);
    return seeds;
}

/// One seed: test bed → tasks → methods → audits → queues.
class SeedRun
{
public:
    SeedRun(const SingleTagSettings &settings, const Jobs &jobs, SingleTagResults &results)
        : m_settings(settings), m_jobs(jobs), m_results(results)
    {
    }

    /// \param bed  of the seed before, if any, then of this one
    Result<void> run(const ArrayDataset &data, int seed, std::unique_ptr<TestBed> &bed)
    {
        TAGWRIGHT_TRY_INTO(bed, TestBed::prepare(data, seed, needs(), m_jobs, bed.get()));
        m_bed = bed.get();
        findTestableTags();
        const auto tasks = tasksFor(m_settings.ks);
        for (const Method method : m_settings.methods)
            TAGWRIGHT_TRY(measure(method, tasks));
        if (!m_settings.auditKs.empty()) {
            TAGWRIGHT_TRY_INTO(const auto audits,
                               simulateAudits(*m_bed, tasksFor(m_settings.auditKs), m_jobs));
            m_results.audits.insert(m_results.audits.end(), audits.begin(), audits.end());
        }
        if (m_settings.queues) {
            TAGWRIGHT_TRY_INTO(const auto rounds, simulateQueues(*m_bed, queueTags(), m_jobs));
            m_results.queues.insert(m_results.queues.end(), rounds.begin(), rounds.end());
        }
        sayWhatWasLeftOut();
        return {};
    }

private:
    [[nodiscard]] TestBed::Needs needs() const
    {
        TestBed::Needs needs{.examples = queueStart,
                             .space = !m_settings.auditKs.empty() || m_settings.queues ||
                                      std::ranges::any_of(m_settings.methods, needsNeighbourhood),
                             .plainSpace = std::ranges::count(m_settings.methods, Method::Whitened) > 0};
        for (const auto &ks : {m_settings.ks, m_settings.auditKs})
            for (const int k : ks)
                needs.examples = std::max(needs.examples, static_cast<std::size_t>(k));
        return needs;
    }

    void findTestableTags()
    {
        for (std::size_t tag = 0; tag < m_bed->data().tags.size(); ++tag) {
            const auto positives = std::ranges::count(m_bed->testTruth(tag), 1);
            if (positives == 0 || positives == std::ssize(m_bed->test()))
                leaveOut(m_bed->data().tags[tag],
                         fmt::format("{} test clip has it", positives == 0 ? "no" : "every"));
            else
                m_tags.push_back(tag);
        }
    }

    [[nodiscard]] std::vector<Task> tasksFor(const std::vector<int> &ks)
    {
        std::vector<Task> tasks;
        for (const int k : ks)
            for (const std::size_t tag : m_tags)
                if (std::ssize(m_bed->draw(tag).positives) >= k)
                    tasks.push_back({.tag = tag, .k = k});
                else
                    m_tooFew[tag].insert(k);
        return tasks;
    }

    Result<void> measure(Method method, const std::vector<Task> &tasks)
    {
        if (needsNeighbourhood(method) && !m_bed->space().space.hasNeighbourhood()) {
            leaveOut(std::string(name(method)),
                     fmt::format("the library has {} clips and neighbours help from {} on",
                                 m_bed->pool().size(), probe::LibraryStatistics::neighbourhoodRows));
            return {};
        }
        TAGWRIGHT_TRY_INTO(const Eigen::MatrixXf scores, scoresOf(method, *m_bed, tasks, m_jobs));
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            const auto column = scores.col(static_cast<Eigen::Index>(i));
            const std::vector<double> ranking(column.begin(), column.end());
            const auto &truth = m_bed->testTruth(tasks[i].tag);
            m_results.scores.push_back({.method = method,
                                        .seed = m_bed->seed(),
                                        .task = tasks[i],
                                        .averagePrecision = probe::averagePrecision(truth, ranking),
                                        .rocAuc = probe::rocAuc(truth, ranking)});
        }
        return {};
    }

    [[nodiscard]] std::vector<std::size_t> queueTags() const
    {
        std::vector<std::size_t> possible;
        for (const std::size_t tag : m_tags)
            if (std::ssize(m_bed->draw(tag).positives) >= queueStart &&
                std::ssize(m_bed->draw(tag).negatives) >= queueStart)
                possible.push_back(tag);
        const auto wanted = m_settings.queueTags == 0
                                ? possible.size()
                                : std::min(possible.size(), static_cast<std::size_t>(m_settings.queueTags));
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < wanted; ++i)
            chosen.push_back(possible[i * possible.size() / wanted]);
        return chosen;
    }

    void sayWhatWasLeftOut()
    {
        for (const auto &[tag, ks] : m_tooFew)
            leaveOut(m_bed->data().tags[tag],
                     fmt::format("only {} clips of the library have it: not measured with K = {}",
                                 m_bed->draw(tag).positives.size(), fmt::join(ks, ", ")));
    }

    void leaveOut(std::string what, std::string why)
    {
        m_results.leftOut.push_back({m_bed->seed(), std::move(what), std::move(why)});
    }

    const SingleTagSettings &m_settings;
    const Jobs &m_jobs;
    SingleTagResults &m_results;
    const TestBed *m_bed = nullptr;
    std::vector<std::size_t> m_tags; // that the test clips can measure
    std::map<std::size_t, std::set<int>> m_tooFew;
};

} // namespace

Result<SingleTagResults> runSingleTag(const ArrayDataset &data, const SingleTagSettings &settings,
                                      const ProgressSink &progress, const std::stop_token &stop)
{
    const SingleThreadedBlas singleThreaded;
    const Jobs jobs(progress, stop, settings.threads);
    SingleTagResults results;
    std::unique_ptr<TestBed> bed;
    for (const int seed : seedsOf(data, settings))
        TAGWRIGHT_TRY(SeedRun(settings, jobs, results).run(data, seed, bed));
    if (results.scores.empty())
        return fail(ErrorCode::NotEnough,
                    "No tag can be measured: some test clips must have it, some not, and K clips of the "
                    "library. Choose a smaller --k or other methods.");
    std::ranges::stable_sort(results.scores, {}, [](const SingleTagScore &score) {
        return std::tuple(score.method, score.task.k);
    });
    return results;
}

} // namespace tagwright::experiment
