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

/// How the examples make up (a part of) a probe: Σ dual_i · M (z_i − mean of z), where M = diag(gain), or
/// D diag(gain) Dᵀ with the discriminants D of the library's statistics.
struct Influence
{
    Eigen::VectorXd dual; ///< [examples]
    Eigen::VectorXd gain; ///< [features]
    bool alongDiscriminants = false;
};

struct Training
{
    Probe probe;
    FoldedProbe folded; ///< the same, for stored features
    /// What each example looked like (FeatureSpace::exampleVector). [examples × features], unit rows
    Eigen::MatrixXd vectors;
    /// Score of each example, as tracks are ranked: by its best clip. [examples]
    std::vector<double> fitted;
    /// The same by a probe that was trained without the example's track; NaN where nothing positive is left
    /// to train on. [examples]
    std::vector<double> leaveOut;
    /// Those of the positive examples. These, and no others, may be compared with the scores of unlabelled
    /// tracks.
    std::vector<double> leaveOutPositives;
    /// All together they are the weights; random clips of the library add the rest where the logistic
    /// continuation has a part.
    std::vector<Influence> influences;
};

enum class Effort {
    ClosedForm, ///< at once
    Best        ///< with the logistic continuation, if it is of use for these examples
};

enum class Method {
    TwoCovariance, ///< in a space with a neighbourhood; else the whitened prototype
    Ridge          ///< on the smoothed clips' covariance: what TwoCovariance is measured against
};

struct TrainerOptions
{
    Method method = Method::TwoCovariance;
    /// Rows that are taken as negatives by the logistic continuation; empty: random ones.
    std::vector<Eigen::Index> background = {};
};

/// May be used by several threads at once.
class Trainer
{
public:
    /// Weight of a rejected clip against 1 of a positive or a random library clip.
    static constexpr double rejectedWeight = 5;
    /// Of ½|w|²; from logisticPositives on, this times logisticPositives by the number of positives.
    static constexpr double penalty = 1.2;
    static constexpr std::size_t backgroundRows = 2000;
    /// From so many positive examples on the logistic continuation is better even if nothing was rejected
    /// (with a neighbourhood).
    static constexpr double logisticPositives = 10;
    /// The closed form is added to the logistic with this weight by the number of positives, both in units of
    /// their deviation over the library.
    static constexpr double closedFormWeight = 5;
    /// Of Method::Ridge: the ridge is this by √(positives), times the mean variance.
    static constexpr double ridge = 30;
    /// In the closed form: half of the rejected clips' mean is taken off once there are many more than this.
    static constexpr double rejectedHalf = 10;

    explicit Trainer(const FeatureSpace &space, TrainerOptions options = {});

    /// \errors NotEnough without a positive example.
    [[nodiscard]] Result<Training> train(const std::vector<Example> &examples,
                                         Effort effort = Effort::Best) const;

private:
    class ClosedForm;
    struct Model;
    struct ExampleVectors;
    [[nodiscard]] Model closedForm(const std::vector<Example> &examples, const ExampleVectors &vectors) const;
    [[nodiscard]] Model logistic(const std::vector<Example> &examples, const ExampleVectors &vectors) const;
    [[nodiscard]] Model blended(const Model &closedForm, const Model &logistic, double positives) const;
    [[nodiscard]] Eigen::VectorXd ridgeMetric(double positives) const;
    [[nodiscard]] ExampleVectors vectorsOf(const std::vector<Example> &examples) const;
    /// z of the background, computed when first needed. [clips × features]
    [[nodiscard]] const FeatureMatrix &background() const;

    const FeatureSpace &m_space;
    TrainerOptions m_options;
    bool m_twoCovariance;
    /// z of an example and what it is in the axes of the closed form.
    using Placed = std::pair<Eigen::VectorXd, Eigen::VectorXd>;
    [[nodiscard]] Placed place(const Example &example) const;
    mutable std::mutex m_placedMutex;
    /// Rows, or the bytes of what is outside.
    using PlaceKey = std::pair<std::vector<Eigen::Index>, std::string>;
    mutable std::map<PlaceKey, Placed> m_placed;
    mutable std::once_flag m_backgroundOnce;
    mutable FeatureMatrix m_background;
};

} // namespace tagwright::probe
