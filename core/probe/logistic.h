// SPDX-License-Identifier: GPL-3.0-or-later
// One fully connected layer with a sigmoid and binary cross-entropy, solved exactly.
#pragma once

#include <Eigen/Core>

#include <vector>

namespace tagwright::probe {

struct LogisticModel
{
    Eigen::VectorXd weights; ///< [features]
    double intercept = 0;
    /// What w · x_i + b would be, had example i not been seen (one Newton step from the optimum;
    /// examples of one group are left out together). [examples]
    Eigen::VectorXd leaveOut;
};

/// Minimises  Σ c_i · log(1 + exp(−y_i (w·x_i + b))) + penalty · ½ |w|²  over w and b (b is not penalised).
/// Newton's method on the n × n Gram matrix: for n examples up to a few thousand and any number of features.
/// With examples of one class only, b has no finite optimum; the loop ends after a bounded number of steps.
/// \param x        [n × features]
/// \param y        [n], 1 or −1
/// \param c        [n], weights above 0
/// \param groups   [n], examples with the same number are left out together; empty: each for itself
[[nodiscard]] LogisticModel fitLogistic(const Eigen::MatrixXd &x, const Eigen::VectorXd &y,
                                        const Eigen::VectorXd &c, double penalty,
                                        const std::vector<int> &groups = {});

} // namespace tagwright::probe
