// SPDX-License-Identifier: GPL-3.0-or-later
// One seed of the single-tag protocol: the pool as a library, the test clips outside of it, and which clips
// each tag is learned from.
#pragma once

#include "experiment/few_shot_draws.h"
#include "experiment/jobs.h"
#include "probe/trainer.h"

#include <memory>
#include <optional>
#include <span>

namespace tagwright::experiment {

/// A tag that is learned from its first k examples.
struct Task
{
    std::size_t tag = 0;
    int k = 1;
};

/// A space of the library, and where the test clips are in it.
struct PlacedSpace
{
    probe::FeatureSpace space;
    probe::PlacedClips test;
};

class TestBed
{
public:
    struct Needs
    {
        std::size_t examples = 20; ///< of a tag, at most
        bool space = true;         ///< the one that serves the user
        bool plainSpace = false;   ///< without a neighbourhood
    };

    /// Divides the clips, draws all tags' examples and fits the spaces.
    /// \param data  must outlive the test bed
    /// \errors NotEnough as of ArrayDataset::partition(); Cancelled
    [[nodiscard]] static Result<std::unique_ptr<TestBed>> prepare(const ArrayDataset &data, int seed,
                                                                  const Needs &needs, const Jobs &jobs);

    [[nodiscard]] const ArrayDataset &data() const { return *m_data; }
    [[nodiscard]] int seed() const { return m_seed; }
    /// Row i of the library is clip pool()[i].
    [[nodiscard]] const std::vector<std::size_t> &pool() const { return m_partition.pool; }
    [[nodiscard]] const std::vector<std::size_t> &test() const { return m_partition.test; }
    [[nodiscard]] const probe::ArraySource &library() const { return *m_library; }
    [[nodiscard]] const probe::FeatureMatrix &testFeatures() const { return m_testFeatures; }
    [[nodiscard]] const PlacedSpace &space() const { return m_space.value(); }
    [[nodiscard]] const PlacedSpace &plainSpace() const { return m_plainSpace.value(); }
    /// Of space(), as for the user, but that logistic regression is against the protocol's random clips.
    [[nodiscard]] const probe::Trainer &trainer() const { return *m_trainer; }
    /// The same by ridge.
    [[nodiscard]] const probe::Trainer &ridgeTrainer() const { return *m_ridgeTrainer; }
    /// Rows of the library.
    [[nodiscard]] const FewShotDraw &draw(std::size_t tag) const { return m_draws[tag]; }
    [[nodiscard]] bool isPositive(Eigen::Index row, std::size_t tag) const
    {
        return m_data->has(m_partition.pool[static_cast<std::size_t>(row)], tag);
    }
    /// 1 or 0 for each test clip.
    [[nodiscard]] const std::vector<char> &testTruth(std::size_t tag) const { return m_testTruth[tag]; }
    /// The first k positives, as a probe's examples.
    [[nodiscard]] std::vector<probe::Example> examples(const Task &task) const;

private:
    TestBed() = default;
    [[nodiscard]] Result<PlacedSpace> fit(bool neighbourhood, const Jobs &jobs) const;

    const ArrayDataset *m_data = nullptr;
    int m_seed = 0;
    Partition m_partition;
    std::unique_ptr<const probe::ArraySource> m_library; ///< the spaces refer to it
    probe::FeatureMatrix m_testFeatures;
    std::optional<PlacedSpace> m_space;
    std::optional<PlacedSpace> m_plainSpace;
    std::unique_ptr<const probe::Trainer> m_trainer;
    std::unique_ptr<const probe::Trainer> m_ridgeTrainer;
    std::vector<FewShotDraw> m_draws;
    std::vector<std::vector<char>> m_testTruth;
};

/// A label of one clip of the library.
[[nodiscard]] probe::Example clipExample(Eigen::Index row, int value);

/// Scores of the test clips by a probe. [test clips]
[[nodiscard]] std::vector<double> testScores(const TestBed &bed, const PlacedSpace &placed,
                                             const probe::FoldedProbe &folded,
                                             const Eigen::VectorXf &libraryLinear);

} // namespace tagwright::experiment
