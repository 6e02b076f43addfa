// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/test_bed.h"

#include <fmt/format.h>

namespace tagwright::experiment {

TestBed::Clips::Clips(const ArrayDataset &data, Partition divided)
    : partition(std::move(divided)), library(data.features(partition.pool, Eigen::all), data.blocks),
      testFeatures(data.features(partition.test, Eigen::all))
{
}

Result<PlacedSpace> TestBed::Clips::fit(bool neighbourhood, const Jobs &jobs) const
{
    TAGWRIGHT_TRY_INTO(auto fitted, probe::FeatureSpace::fit(library, {.neighbourhood = neighbourhood},
                                                             jobs.progress(), jobs.stop()));
    auto placed = fitted.place(testFeatures);
    return PlacedSpace{std::move(fitted), std::move(placed)};
}

Result<std::unique_ptr<TestBed>> TestBed::prepare(const ArrayDataset &data, int seed, const Needs &needs,
                                                  const Jobs &jobs, const TestBed *other)
{
    std::unique_ptr<TestBed> bed(new TestBed);
    bed->m_data = &data;
    bed->m_seed = seed;
    TAGWRIGHT_TRY_INTO(auto partition, data.partition(seed));
    if (other && other->m_data == &data && other->m_clips->partition == partition &&
        (!needs.space || other->m_clips->space) && (!needs.plainSpace || other->m_clips->plainSpace)) {
        bed->m_clips = other->m_clips;
    } else {
        const auto clips = std::make_shared<Clips>(data, std::move(partition));
        if (needs.space) {
            TAGWRIGHT_TRY_INTO(clips->space, clips->fit(true, jobs));
        }
        if (needs.plainSpace) {
            TAGWRIGHT_TRY_INTO(clips->plainSpace, clips->fit(false, jobs));
        }
        bed->m_clips = clips;
    }
    bed->m_draws.resize(data.tags.size());
    bed->m_testTruth.resize(data.tags.size());
    TAGWRIGHT_TRY(jobs.run(fmt::format("Seed {}: draws", seed), std::ssize(data.tags), [&](std::int64_t job) {
        const auto tag = static_cast<std::size_t>(job);
        bed->m_draws[tag] = drawExamples(data, bed->pool(), seed, tag, needs.examples);
        for (const std::size_t clip : bed->test())
            bed->m_testTruth[tag].push_back(data.has(clip, tag));
    }));
    if (needs.space) {
        auto background = drawOrder(data.ids, bed->pool(), seed, "bg");
        background.resize(std::min(background.size(), probe::Trainer::backgroundRows));
        bed->m_trainer = std::make_unique<const probe::Trainer>(
            bed->space().space, probe::TrainerOptions{.background = background});
        bed->m_ridgeTrainer = std::make_unique<const probe::Trainer>(
            bed->space().space,
            probe::TrainerOptions{.method = probe::Method::Ridge, .background = background});
    }
    return bed;
}

std::vector<probe::Example> TestBed::examples(const Task &task) const
{
    std::vector<probe::Example> examples;
    for (int i = 0; i < task.k; ++i)
        examples.push_back(clipExample(m_draws[task.tag].positives[static_cast<std::size_t>(i)], 1));
    return examples;
}

probe::Example clipExample(Eigen::Index row, int value)
{
    return {.rows = {row}, .value = value, .group = row};
}

std::vector<double> testScores(const TestBed &bed, const PlacedSpace &placed,
                               const probe::FoldedProbe &folded, const Eigen::VectorXf &libraryLinear)
{
    const Eigen::VectorXf scores =
        placed.space.scoreOutside(folded, bed.testFeatures(), placed.test, libraryLinear);
    return {scores.begin(), scores.end()};
}

} // namespace tagwright::experiment
