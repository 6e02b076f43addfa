// SPDX-License-Identifier: GPL-3.0-or-later
// labels -> probe: the whitened prototype, and its logistic continuation once something was rejected.
// Method and constants: docs/probe.md. Deterministic.
#pragma once

#include "probe/feature_space.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tagwright::probe {

/// One label, as the probe sees it.
struct Example
{
    std::vector<Eigen::Index> rows; ///< the labelled clip, or all clips of the labelled track
    int value = 0;                  ///< 1 or −1
    std::int64_t group = 0;         ///< the track: examples of one track are left out together
};

/// Weights and bias of one tag in the space of v; score = weights · v + intercept, in units of its own.
struct Probe
{
    Eigen::VectorXd weights;
    double intercept = 0;
    std::string method; ///< "whitened-prototype" or "logistic"
};

struct Training
{
    Probe probe;
    /// What each example looked like: v of its clip, or the direction of the mean over the track's clips.
    Eigen::MatrixXd vectors; ///< [examples × features], unit rows
    /// For each positive example whose tag has positives of other tracks: its best clip's score by a
    /// probe that was trained without its track. These, and no others, may be compared with the scores of
    /// unlabelled tracks.
    std::vector<double> leaveOutPositives;
};

class Trainer
{
public:
    /// Weight of a rejected clip against 1 of a positive or a random library clip.
    static constexpr double rejectedWeight = 5;
    static constexpr double penalty = 1.2;
    static constexpr Eigen::Index backgroundRows = 2000;

    explicit Trainer(const FeatureSpace &space) : m_space(space) {}

    /// With positives alone: mean of the positives − mean of the library (the library as negatives, in closed
    /// form). With negatives too: logistic regression of positives against random library clips and, with
    /// more weight, the rejected ones.
    /// \errors NotEnough without a positive example.
    [[nodiscard]] Result<Training> train(const std::vector<Example> &examples) const;

private:
    [[nodiscard]] Eigen::VectorXd vectorOf(const Example &example) const;
    [[nodiscard]] Training prototype(const std::vector<Example> &examples,
                                     const Eigen::MatrixXd &positives) const;
    [[nodiscard]] Training logistic(const std::vector<Example> &examples,
                                    const Eigen::MatrixXd &vectors) const;
    /// The score that the example's best clip would have, as tracks are ranked.
    [[nodiscard]] double bestScore(const Example &example, const Eigen::VectorXd &weights) const;
    [[nodiscard]] std::vector<Eigen::Index> background(const std::vector<Example> &examples) const;

    const FeatureSpace &m_space;
};

} // namespace tagwright::probe
