// SPDX-License-Identifier: GPL-3.0-or-later
// One fully connected layer with a sigmoid and binary cross-entropy, solved exactly.
#pragma once

#include "probe/feature_source.h"

#include <Eigen/Core>

#include <vector>

namespace tagwright::probe {

struct LogisticModel
{
    Eigen::VectorXd weights; ///< [features]
    double intercept = 0;
};

/// Minimises  Σ c_i · log(1 + exp(−y_i (w·x_i + b))) + penalty · ½ |w|²  over w and b (b is not penalised).
/// With few examples by Newton's method on the n × n Gram matrix, in double precision; with many by Newton's
/// method with conjugate gradients, in single precision. With examples of one class only, b has no finite
/// optimum; the loop ends after a bounded number of steps.
class LogisticProblem
{
public:
    /// Up to so many examples the Gram matrix is factorised.
    static constexpr Eigen::Index fewExamples = 500;

    /// \param x  [n × features] \param y  [n], 1 or −1 \param c  [n], weights from 0 on
    LogisticProblem(FeatureMatrix x, Eigen::VectorXd y, Eigen::VectorXd c, double penalty);

    [[nodiscard]] LogisticModel solve() const;
    struct LeftOut
    {
        Eigen::VectorXd scores; ///< w · x_i + b
        Eigen::VectorXd shifts; ///< by how much the other examples' mean score would be higher
    };
    /// Of each of the first groups.size() examples, had its group not been seen: one Newton step from the
    /// optimum without all examples of that number. The mean is over those from groups.size() on.
    [[nodiscard]] LeftOut leaveOut(const LogisticModel &model, const std::vector<int> &groups) const;
    [[nodiscard]] double objective(const LogisticModel &model) const;

private:
    [[nodiscard]] LogisticModel solveByGram() const;
    [[nodiscard]] LogisticModel solveByGradients() const;

    FeatureMatrix m_x;
    Eigen::VectorXd m_y, m_c;
    double m_penalty;
};

} // namespace tagwright::probe
