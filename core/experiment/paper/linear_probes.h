// SPDX-License-Identifier: GPL-3.0-or-later
// The paper's probe: one fully connected layer with a sigmoid, all tags at once, binary cross-entropy; and
// the ways of training it that are compared.
#pragma once

#include "probe/feature_source.h"

#include <Eigen/Core>

#include <stop_token>
#include <vector>

namespace tagwright::experiment::paper {

struct LinearProbes
{
    Eigen::MatrixXf weights; ///< [features × tags]
    Eigen::RowVectorXf bias; ///< [tags]
    int epoch = 0;           ///< of early stopping, from 0; 0 without it

    /// Log-odds. \param x [clips × features] \return [clips × tags]
    [[nodiscard]] Eigen::MatrixXf scores(const probe::FeatureMatrix &x) const;
    /// L1 norm of the weights of each feature, over the tags. [features]
    [[nodiscard]] Eigen::VectorXd featureNorms() const;
};

struct TrainingSet
{
    probe::FeatureMatrix x; ///< [clips × features]
    Eigen::MatrixXf y;      ///< [clips × tags], 1 or 0
};

/// Clips that decide when training stops.
struct Validation
{
    const probe::FeatureMatrix &x;
    std::vector<const std::vector<char> *> truth; ///< of each of the training set's tags
};

/// Mean of the average precisions of the tags that some clip has; 0 if there is none.
[[nodiscard]] double meanAveragePrecision(const Eigen::MatrixXf &scores,
                                          const std::vector<const std::vector<char> *> &truth);

/// P*, the reference: the training clips' mean is taken off, W = 0, bias = log-odds in the training set
/// (probabilities within .001 … .999), full-batch gradient descent on the cross-entropy (sum over the tags,
/// mean over the clips) with step min(.2, 1.9 / L), L = ¼ · largest eigenvalue of XᵀX / n + ¼. The mean
/// average precision of the validation clips is looked at after epochs 0–9 and every fifth; patience 100
/// epochs, at most 1,000; the best is kept. The paper names neither optimiser nor initialisation.
[[nodiscard]] LinearProbes trainReference(const TrainingSet &set, const Validation &validation,
                                          const std::stop_token &stop = {});

/// The paper's words taken literally, where they are silent with what is usual: W = 0, bias 0, Adam (step
/// .001) in batches of 64, early stopping on the validation clips' cross-entropy with a patience of 10
/// epochs, at most 200. Its bias has to learn first that nearly everything is negative, and with few clips
/// it stops before anything else is learned.
[[nodiscard]] LinearProbes trainLiterally(const TrainingSet &set, const Validation &validation, int seed,
                                          const std::stop_token &stop = {});

/// Minimises, for each tag, Σ cross-entropy + ½ / C · |w|²: logistic regression, to the optimum. The bias is
/// not penalised; a tag that all clips have, or none, gets no weights.
[[nodiscard]] LinearProbes trainLogistic(const TrainingSet &set, double c, const std::stop_token &stop = {});

} // namespace tagwright::experiment::paper
