// SPDX-License-Identifier: GPL-3.0-or-later
// The curator's probe on the paper's tasks, each tag by itself, by the code that serves the user: the train
// clips are the library, without their labels, and the test clips come from outside.
#pragma once

#include "experiment/paper/paper_data.h"
#include "probe/trainer.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace tagwright::experiment::paper {

class CuratorProbes
{
public:
    enum class Kind {
        Prototype, ///< the whitened prototype, in closed form: what a tag begins with in a small library
        AsServed ///< what the user gets, with the neighbourhood and the logistic continuation where they help
    };

    /// \param train, test  raw features
    /// \errors Cancelled
    [[nodiscard]] static Result<std::unique_ptr<CuratorProbes>>
    prepare(probe::FeatureMatrix train, probe::FeatureMatrix test, const std::vector<probe::Block> &blocks,
            Kind kind, const std::stop_token &stop);

    /// Of the test clips, by a probe of these train clips. All 0 without any. [test clips]
    [[nodiscard]] Eigen::VectorXf scores(const std::vector<Eigen::Index> &positives) const;
    /// The same for too many to be examples: only their mean is looked at. For Kind::Prototype.
    [[nodiscard]] Eigen::VectorXf scoresOfMany(const std::vector<Eigen::Index> &positives) const;

    /// What the probe says of the test clips without being told how common the tag is.
    struct Verdict
    {
        std::vector<char> above;           ///< 1: its score is above the tag's own threshold. [test clips]
        std::vector<double> probabilities; ///< as far as a tag that was not audited knows them. [test clips]
    };
    /// As a tag of the user's that was not audited draws its line (probe::provisionalScore, Stop::Balanced).
    /// \param positives  3 at least
    [[nodiscard]] Verdict verdict(const std::vector<Eigen::Index> &positives) const;

private:
    CuratorProbes(probe::FeatureMatrix train, std::vector<probe::Block> blocks, probe::FeatureMatrix test,
                  Kind kind)
        : m_kind(kind), m_library(std::move(train), std::move(blocks)), m_test(std::move(test))
    {
    }
    [[nodiscard]] probe::Training train(const std::vector<Eigen::Index> &positives) const;
    /// \param linear  scores of the library's clips
    [[nodiscard]] Eigen::VectorXf testScores(const probe::FoldedProbe &folded,
                                             const Eigen::VectorXf &linear) const;
    [[nodiscard]] Eigen::VectorXf testScores(const probe::FoldedProbe &folded) const;

    Kind m_kind;
    probe::ArraySource m_library;
    probe::FeatureMatrix m_test;
    std::optional<probe::FeatureSpace> m_space; ///< of m_library
    probe::PlacedClips m_placed;                ///< the test clips
    std::unique_ptr<const probe::Trainer> m_trainer;
};

} // namespace tagwright::experiment::paper
