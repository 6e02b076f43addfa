// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of learning a tag that the single-tag experiment compares: two that everybody knows, and the
// program's own, by the very code that serves the user.
#pragma once

#include "experiment/test_bed.h"

#include <array>
#include <string_view>

namespace tagwright::experiment {

enum class Method {
    /// Logistic regression on z-scored features, K positives against K random negatives, C = 1.
    LogisticKAndK,
    /// Cosine to the mean direction of the positives, in z-scored features.
    CosineToMean,
    /// Whitened prototype without a neighbourhood.
    Whitened,
    /// Ridge on clips smoothed over their neighbours.
    Ridge,
    /// The same with the logistic continuation from probe::Trainer::logisticPositives examples on.
    RidgeLogistic,
    /// The two-covariance model on smoothed clips: what the user gets at once.
    TwoCovariance,
    /// The same, blended with the logistic continuation: what the user gets a moment later.
    TwoCovarianceLogistic
};

inline constexpr std::array allMethods{Method::LogisticKAndK,
                                       Method::CosineToMean,
                                       Method::Whitened,
                                       Method::Ridge,
                                       Method::RidgeLogistic,
                                       Method::TwoCovariance,
                                       Method::TwoCovarianceLogistic};

/// As in the table of results: "lr_k_plus_k_C1", "cosine_prototype", "w_proto_std0.3", "r1", "r1_logistic",
/// "two_covariance", "two_covariance_logistic".
[[nodiscard]] std::string_view name(Method method);
[[nodiscard]] std::optional<Method> methodFromName(std::string_view name);
/// Whether it needs a library of LibraryStatistics::neighbourhoodRows clips.
[[nodiscard]] bool needsNeighbourhood(Method method);

/// Scores of the test clips for each task. [test clips × tasks]
/// \param tasks  each has as many examples drawn as it asks for
/// \errors Cancelled
[[nodiscard]] Result<Eigen::MatrixXf> scoresOf(Method method, const TestBed &bed, std::span<const Task> tasks,
                                               const Jobs &jobs);

} // namespace tagwright::experiment
