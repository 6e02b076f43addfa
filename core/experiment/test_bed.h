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
    /// \param data   must outlive the test bed
    /// \param other  of another seed: its spaces are taken, where it has the same clips and those needed
    /// \errors NotEnough as of ArrayDataset::partition(); Cancelled
    [[nodiscard]] static Result<std::unique_ptr<TestBed>> prepare(const ArrayDataset &data, int seed,
                                                                  const Needs &needs, const Jobs &jobs,
                                                                  const TestBed *other = nullptr);

    [[nodiscard]] const ArrayDataset &data() const { return *m_data; }
    [[nodiscard]] int seed() const { return m_seed; }
    /// Row i of the library is clip pool()[i].
    [[nodiscard]] const std::vector<std::size_t> &pool() const { return m_clips->partition.pool; }
    [[nodiscard]] const std::vector<std::size_t> &test() const { return m_clips->partition.test; }
    [[nodiscard]] const probe::ArraySource &library() const { return m_clips->library; }
    [[nodiscard]] const probe::FeatureMatrix &testFeatures() const { return m_clips->testFeatures; }
    [[nodiscard]] const PlacedSpace &space() const { return m_clips->space.value(); }
    [[nodiscard]] const PlacedSpace &plainSpace() const { return m_clips->plainSpace.value(); }
    /// Of space(), as for the user, but that logistic regression is against the protocol's random clips.
    [[nodiscard]] const probe::Trainer &trainer() const { return *m_trainer; }
    /// The same by ridge.
    [[nodiscard]] const probe::Trainer &ridgeTrainer() const { return *m_ridgeTrainer; }
    /// Rows of the library.
    [[nodiscard]] const FewShotDraw &draw(std::size_t tag) const { return m_draws[tag]; }
    [[nodiscard]] bool isPositive(Eigen::Index row, std::size_t tag) const
    {
        return m_data->has(pool()[static_cast<std::size_t>(row)], tag);
    }
    /// 1 or 0 for each test clip.
    [[nodiscard]] const std::vector<char> &testTruth(std::size_t tag) const { return m_testTruth[tag]; }
    /// The first k positives, as a probe's examples.
    [[nodiscard]] std::vector<probe::Example> examples(const Task &task) const;

private:
    /// What does not depend on the draws.
    struct Clips
    {
        Partition partition;
        probe::ArraySource library; ///< the spaces refer to it
        probe::FeatureMatrix testFeatures;
        std::optional<PlacedSpace> space = {};
        std::optional<PlacedSpace> plainSpace = {};

        Clips(const ArrayDataset &data, Partition divided);
        [[nodiscard]] Result<PlacedSpace> fit(bool neighbourhood, const Jobs &jobs) const;
    };

    TestBed() = default;

    const ArrayDataset *m_data = nullptr;
    int m_seed = 0;
    std::shared_ptr<const Clips> m_clips;
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
