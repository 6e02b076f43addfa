// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/audit_simulation.h"

#include "probe/audit.h"
#include "probe/metrics.h"
#include "probe/quality.h"
#include "probe/random.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace tagwright::experiment {

namespace {

std::optional<SimulatedAudit> simulate(const TestBed &bed, const Task &task)
{
    const auto examples = bed.examples(task);
    const probe::Training training = bed.trainer().train(examples).value();
    const probe::FeatureSpace &space = bed.space().space;
    const Eigen::VectorXf scores = space.score(training.folded);
    std::vector<std::pair<double, Eigen::Index>> ranked;
    for (Eigen::Index row = 0; row < scores.size(); ++row)
        if (std::ranges::none_of(examples, [&](const probe::Example &e) { return e.rows.front() == row; }))
            ranked.emplace_back(static_cast<double>(scores[row]), row);
    std::ranges::sort(ranked, std::greater{});
    std::vector<double> ranking;
    std::vector<char> truth;
    for (const auto &[score, row] : ranked) {
        ranking.push_back(score);
        truth.push_back(bed.isPositive(row, task.tag));
    }
    if (std::ssize(ranking) < probe::smallestAuditedRanking || std::ranges::find(truth, 1) == truth.end())
        return std::nullopt;
    const std::uint64_t seed =
        probe::hashed(fmt::format("{}:audit:{}:{}", bed.seed(), bed.data().classIndices[task.tag], task.k));
    std::vector<probe::AuditedTrack> audited;
    for (const probe::AuditDraw &draw : probe::drawAudit(std::ssize(ranking), seed))
        audited.push_back({.rank = draw.rank,
                           .drawProbability = draw.probability,
                           .positive = truth[static_cast<std::size_t>(draw.rank - 1)] != 0});
    const auto quality = probe::auditedQuality(ranking, audited, training.leaveOutPositives);
    if (!quality)
        return std::nullopt;
    return SimulatedAudit{.seed = bed.seed(),
                          .task = task,
                          .estimate = quality->averagePrecision,
                          .low = quality->low,
                          .high = quality->high,
                          .truth = probe::averagePrecision(truth, ranking)};
}

} // namespace

Result<std::vector<SimulatedAudit>> simulateAudits(const TestBed &bed, std::span<const Task> tasks,
                                                   const Jobs &jobs)
{
    std::vector<std::optional<SimulatedAudit>> outcomes(tasks.size());
    TAGWRIGHT_TRY(
        jobs.run(fmt::format("Seed {}, audits", bed.seed()), std::ssize(tasks), [&](std::int64_t job) {
            const auto i = static_cast<std::size_t>(job);
            outcomes[i] = simulate(bed, tasks[i]);
        }));
    std::vector<SimulatedAudit> audits;
    for (const auto &outcome : outcomes)
        if (outcome)
            audits.push_back(*outcome);
    return audits;
}

} // namespace tagwright::experiment
