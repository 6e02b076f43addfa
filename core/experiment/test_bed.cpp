// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/test_bed.h"

#include <fmt/format.h>

namespace tagwright::experiment {

Result<std::unique_ptr<TestBed>> TestBed::prepare(const ArrayDataset &data, int seed, const Needs &needs,
                                                  const Jobs &jobs)
{
    std::unique_ptr<TestBed> bed(new TestBed);
    bed->m_data = &data;
    bed->m_seed = seed;
    TAGWRIGHT_TRY_INTO(bed->m_partition, data.partition(seed));
    bed->m_testFeatures = data.features(bed->test(), Eigen::all);
    bed->m_library =
        std::make_unique<const probe::ArraySource>(data.features(bed->pool(), Eigen::all), data.blocks);
    bed->m_draws.resize(data.tags.size());
    bed->m_testTruth.resize(data.tags.size());
    TAGWRIGHT_TRY(jobs.run(fmt::format("Seed {}: draws", seed), std::ssize(data.tags), [&](std::int64_t job) {
        const auto tag = static_cast<std::size_t>(job);
        bed->m_draws[tag] = drawExamples(data, bed->pool(), seed, tag, needs.examples);
        for (const std::size_t clip : bed->test())
            bed->m_testTruth[tag].push_back(data.has(clip, tag));
    }));
    if (needs.space) {
        TAGWRIGHT_TRY_INTO(bed->m_space, bed->fit(true, jobs));
        auto background = drawOrder(data.ids, bed->pool(), seed, "bg");
        background.resize(std::min(background.size(), probe::Trainer::backgroundRows));
        bed->m_trainer = std::make_unique<const probe::Trainer>(
            bed->m_space->space, probe::TrainerOptions{.background = background});
        bed->m_ridgeTrainer = std::make_unique<const probe::Trainer>(
            bed->m_space->space,
            probe::TrainerOptions{.method = probe::Method::Ridge, .background = background});
    }
    if (needs.plainSpace) {
        TAGWRIGHT_TRY_INTO(bed->m_plainSpace, bed->fit(false, jobs));
    }
    return bed;
}

Result<PlacedSpace> TestBed::fit(bool neighbourhood, const Jobs &jobs) const
{
    TAGWRIGHT_TRY_INTO(auto space, probe::FeatureSpace::fit(*m_library, {.neighbourhood = neighbourhood},
                                                            jobs.progress(), jobs.stop()));
    auto test = space.place(m_testFeatures);
    return PlacedSpace{std::move(space), std::move(test)};
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
