// SPDX-License-Identifier: GPL-3.0-or-later
// labels -> probe: in closed form at once, and its logistic continuation where that is better.
// Method and constants: docs/probe.md. Deterministic.
#pragma once

#include "probe/feature_space.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace tagwright::probe {

/// One label, as the probe sees it.
struct Example
{
    std::vector<Eigen::Index> rows; ///< the labelled clip, or all clips of the labelled track
    int value = 0;                  ///< 1 or −1
    std::int64_t group = 0;         ///< the track: examples of one track are left out together
    double weight = 1;              ///< counts as so many examples
    FeatureMatrix outside = {};     ///< in place of rows: raw features of clips that are not in the library
};

/// Weights and bias of one tag in the space of v; score = weights · z + intercept, in units of its own.
struct Probe
{
    Eigen::VectorXd weights;
    double intercept = 0;
    std::string method; ///< "whitened-prototype", "smoothed-prototype" or "logistic"
};

struct Training
{
    Probe probe;
    /// What each example looked like (FeatureSpace::exampleVector). [examples × features], unit rows
    Eigen::MatrixXd vectors;
    /// Score of each example by a probe that was trained without its track, as tracks are ranked (by its best
    /// clip); NaN where nothing positive is left to train on. [examples]
    std::vector<double> leaveOut;
    /// Those of the positive examples. These, and no others, may be compared with the scores of unlabelled
    /// tracks.
    std::vector<double> leaveOutPositives;
};

enum class Effort {
    ClosedForm, ///< at once
    Best        ///< with the logistic continuation, if it is of use for these examples
};

/// May be used by several threads at once.
class Trainer
{
public:
    /// Weight of a rejected clip against 1 of a positive or a random library clip.
    static constexpr double rejectedWeight = 5;
    static constexpr double penalty = 1.2;
    static constexpr std::size_t backgroundRows = 2000;
    /// From so many positive examples on the logistic continuation is better even if nothing was rejected
    /// (with a neighbourhood).
    static constexpr double logisticPositives = 10;
    /// In the closed form: the ridge on the covariance of z is this by √(positives), times its mean variance.
    static constexpr double ridge = 30;
    /// In the closed form: half of the rejected clips' mean is taken off once there are many more than this.
    static constexpr double rejectedHalf = 10;

    explicit Trainer(const FeatureSpace &space);
    /// With a background of one's own, in place of random clips of the library.
    Trainer(const FeatureSpace &space, std::vector<Eigen::Index> background);

    /// \errors NotEnough without a positive example.
    [[nodiscard]] Result<Training> train(const std::vector<Example> &examples,
                                         Effort effort = Effort::Best) const;

private:
    struct Sums;
    [[nodiscard]] Eigen::VectorXd prototype(const Sums &sums) const;
    void trainClosedForm(const std::vector<Example> &examples, Training &training) const;
    void trainLogistic(const std::vector<Example> &examples, Training &training) const;
    [[nodiscard]] Eigen::VectorXd metric(double positives) const;
    void leaveOutAsRanked(const std::vector<Example> &examples, const std::vector<double> &atVectors,
                          Training &training) const;
    /// FeatureSpace::exampleVector, from memory if it was asked for before.
    [[nodiscard]] Eigen::VectorXd vectorOf(const Example &example) const;
    /// z of the background, computed when first needed. [clips × features]
    [[nodiscard]] const Eigen::MatrixXf &background() const;

    const FeatureSpace &m_space;
    std::vector<Eigen::Index> m_backgroundRows;
    mutable std::mutex m_vectorsMutex;
    mutable std::map<std::vector<Eigen::Index>, Eigen::VectorXd> m_vectors; ///< of examples in the library
    mutable std::once_flag m_backgroundOnce;
    mutable Eigen::MatrixXf m_background;
};

} // namespace tagwright::probe
