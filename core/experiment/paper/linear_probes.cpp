// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/linear_probes.h"

#include "probe/metrics.h"
#include "probe/random.h"
#include "probe/symmetric_eigen.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tagwright::experiment::paper {

namespace {

Eigen::MatrixXf sigmoid(const Eigen::MatrixXf &logits)
{
    return (1 + (-logits.array()).exp()).inverse();
}

/// Of XXᵀ / n.
double largestEigenvalue(const probe::FeatureMatrix &x)
{
    Eigen::MatrixXf square;
    if (x.rows() < x.cols())
        square.noalias() = x * x.transpose();
    else
        square.noalias() = x.transpose() * x;
    square /= static_cast<float>(x.rows());
    return probe::largestEigenpairs(square.cast<double>(), 1).values[0];
}

} // namespace

Eigen::MatrixXf LinearProbes::scores(const probe::FeatureMatrix &x) const
{
    Eigen::MatrixXf scores(x.rows(), weights.cols());
    scores.noalias() = x * weights;
    return scores.rowwise() + bias;
}

Eigen::VectorXd LinearProbes::featureNorms() const
{
    return weights.cwiseAbs().cast<double>().rowwise().sum();
}

double meanAveragePrecision(const Eigen::MatrixXf &scores,
                            const std::vector<const std::vector<char> *> &truth)
{
    double sum = 0;
    int tags = 0;
    for (std::size_t tag = 0; tag < truth.size(); ++tag) {
        if (std::ranges::find(*truth[tag], 1) == truth[tag]->end())
            continue;
        const auto column = scores.col(static_cast<Eigen::Index>(tag));
        sum += probe::averagePrecision(*truth[tag], std::vector<double>(column.begin(), column.end()));
        ++tags;
    }
    return tags > 0 ? sum / tags : 0;
}

LinearProbes trainReference(const TrainingSet &set, const Validation &validation, const std::stop_token &stop)
{
    constexpr int mostEpochs = 1000;
    constexpr int patience = 100;
    constexpr int everyEpoch = 10; // the validation is looked at after each of the first ones,
    constexpr int everyFifth = 5;  // and of the others after so many
    const auto n = static_cast<float>(set.x.rows());
    const Eigen::RowVectorXf mean =
        (set.x.cast<double>().colwise().sum() / static_cast<double>(n)).cast<float>();
    const probe::FeatureMatrix x = set.x.rowwise() - mean;
    const double curvature = 0.25 * largestEigenvalue(x) + 0.25;
    const auto step = static_cast<float>(std::min(0.2, 1.9 / curvature)) / n;

    LinearProbes probes;
    probes.weights.setZero(x.cols(), set.y.cols());
    const Eigen::ArrayXXf odds = set.y.colwise().mean().array().max(0.001F).min(0.999F);
    probes.bias = (odds / (1 - odds)).log().matrix();
    LinearProbes best = probes;
    double bestValue = -1;
    Eigen::MatrixXf logits(x.rows(), set.y.cols());
    for (int epoch = 0; epoch < mostEpochs && !stop.stop_requested(); ++epoch) {
        logits.noalias() = x * probes.weights;
        logits.rowwise() += probes.bias;
        const Eigen::MatrixXf residual = sigmoid(logits) - set.y;
        probes.weights.noalias() -= step * (x.transpose() * residual);
        probes.bias -= step * residual.colwise().sum();
        if (epoch >= everyEpoch && epoch % everyFifth != 0)
            continue;
        // The mean that was taken off moves all scores of a tag alike: the ranking does not see it.
        const double value = meanAveragePrecision(probes.scores(validation.x), validation.truth);
        if (value > bestValue) {
            bestValue = value;
            best = probes;
            best.epoch = epoch;
        } else if (epoch - best.epoch >= patience) {
            break;
        }
    }
    best.bias -= mean * best.weights;
    return best;
}

LinearProbes trainLiterally(const TrainingSet &set, const Validation &validation, int seed,
                            const std::stop_token &stop)
{
    constexpr int mostEpochs = 200;
    constexpr int patience = 10;
    constexpr Eigen::Index batch = 64;
    constexpr float rate = 1e-3F, decay1 = 0.9F, decay2 = 0.999F, epsilon = 1e-8F; // as of Kingma & Ba
    const Eigen::Index d = set.x.cols();
    const Eigen::Index tags = set.y.cols();
    Eigen::MatrixXf truth(validation.x.rows(), tags);
    for (Eigen::Index tag = 0; tag < tags; ++tag)
        for (Eigen::Index clip = 0; clip < truth.rows(); ++clip)
            truth(clip, tag) = static_cast<float>(
                (*validation.truth[static_cast<std::size_t>(tag)])[static_cast<std::size_t>(clip)]);
    // The last row is the bias.
    Eigen::MatrixXf w = Eigen::MatrixXf::Zero(d + 1, tags);
    Eigen::MatrixXf m = w;
    Eigen::MatrixXf v = w;
    Eigen::MatrixXf gradient = w;
    std::vector<Eigen::Index> order(static_cast<std::size_t>(set.x.rows()));
    std::iota(order.begin(), order.end(), Eigen::Index{0});
    LinearProbes best;
    double bestLoss = std::numeric_limits<double>::infinity();
    int step = 0;
    for (int epoch = 0; epoch < mostEpochs && !stop.stop_requested(); ++epoch) {
        std::ranges::stable_sort(order, {}, [&](Eigen::Index clip) {
            return probe::mixed(static_cast<std::uint64_t>(clip) * mostEpochs +
                                static_cast<std::uint64_t>(epoch) + (static_cast<std::uint64_t>(seed) << 40));
        });
        for (Eigen::Index first = 0; first < set.x.rows(); first += batch) {
            const Eigen::Index count = std::min(batch, set.x.rows() - first);
            const std::vector<Eigen::Index> rows(order.begin() + first, order.begin() + first + count);
            const probe::FeatureMatrix x = set.x(rows, Eigen::all);
            Eigen::MatrixXf logits(count, tags);
            logits.noalias() = x * w.topRows(d);
            logits.rowwise() += w.row(d);
            const Eigen::MatrixXf residual =
                (sigmoid(logits) - set.y(rows, Eigen::all)) / static_cast<float>(count * tags);
            gradient.topRows(d).noalias() = x.transpose() * residual;
            gradient.row(d) = residual.colwise().sum();
            ++step;
            m = decay1 * m + (1 - decay1) * gradient;
            v = decay2 * v + (1 - decay2) * gradient.cwiseAbs2();
            const float unbias1 = 1 - std::pow(decay1, static_cast<float>(step));
            const float unbias2 = 1 - std::pow(decay2, static_cast<float>(step));
            w.array() -= rate / unbias1 * m.array() / ((v.array() / unbias2).sqrt() + epsilon);
        }
        const LinearProbes now{.weights = w.topRows(d), .bias = w.row(d), .epoch = epoch};
        const Eigen::ArrayXXf logits = now.scores(validation.x);
        const double loss = (logits.max(0) - logits * truth.array() + (1 + (-logits.abs()).exp()).log())
                                .cast<double>()
                                .mean();
        if (loss < bestLoss) {
            bestLoss = loss;
            best = now;
        } else if (epoch - best.epoch >= patience) {
            break;
        }
    }
    return best;
}

} // namespace tagwright::experiment::paper
