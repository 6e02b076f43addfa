// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/trainer.h"

#include "probe/logistic.h"
#include "probe/random.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace tagwright::probe {

Result<Training> Trainer::train(const std::vector<Example> &examples) const
{
    const auto positives = std::ranges::count(examples, 1, &Example::value);
    if (positives == 0)
        return fail(ErrorCode::NotEnough,
                    "The tag has no positive example that is embedded. Label at least one track that fits.");
    Eigen::MatrixXd vectors(static_cast<Eigen::Index>(examples.size()), m_space.dimension());
    for (std::size_t i = 0; i < examples.size(); ++i)
        vectors.row(static_cast<Eigen::Index>(i)) = vectorOf(examples[i]).transpose();
    const bool rejected = positives < static_cast<std::ptrdiff_t>(examples.size());
    Training training = rejected ? logistic(examples, vectors) : prototype(examples, vectors);
    training.vectors = std::move(vectors);
    return training;
}

Eigen::VectorXd Trainer::vectorOf(const Example &example) const
{
    const Eigen::VectorXd mean = m_space.whitenedRows(example.rows).cast<double>().colwise().mean();
    return mean / std::max(mean.norm(), 1e-12);
}

double Trainer::bestScore(const Example &example, const Eigen::VectorXd &weights) const
{
    return (m_space.whitenedRows(example.rows).cast<double>() * weights).maxCoeff();
}

Training Trainer::prototype(const std::vector<Example> &examples, const Eigen::MatrixXd &positives) const
{
    const Eigen::VectorXd sum = positives.colwise().sum().transpose();
    const auto n = static_cast<double>(positives.rows());
    Training training;
    training.probe.method = "whitened-prototype";
    training.probe.weights = sum / n - m_space.mean();
    for (const Example &example : examples) {
        Eigen::VectorXd others = sum;
        double left = n;
        for (std::size_t j = 0; j < examples.size(); ++j)
            if (examples[j].group == example.group) {
                others -= positives.row(static_cast<Eigen::Index>(j)).transpose();
                --left;
            }
        if (left > 0)
            training.leaveOutPositives.push_back(bestScore(example, others / left - m_space.mean()));
    }
    return training;
}

Training Trainer::logistic(const std::vector<Example> &examples, const Eigen::MatrixXd &vectors) const
{
    const Eigen::MatrixXf library = m_space.whitenedRows(background(examples));
    const Eigen::Index labelled = vectors.rows();
    const Eigen::Index n = labelled + library.rows();
    Eigen::MatrixXd x(n, vectors.cols());
    x << vectors, library.cast<double>();
    Eigen::VectorXd y = Eigen::VectorXd::Constant(n, -1);
    Eigen::VectorXd c = Eigen::VectorXd::Ones(n);
    std::vector<int> groups(static_cast<std::size_t>(n));
    std::map<std::int64_t, int> numbers; // tracks of labels, numbered from 0
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        y[row] = examples[i].value;
        c[row] = examples[i].value > 0 ? 1 : rejectedWeight;
        groups[i] = numbers.try_emplace(examples[i].group, static_cast<int>(numbers.size())).first->second;
    }
    std::iota(groups.begin() + labelled, groups.end(), static_cast<int>(numbers.size()));

    const LogisticModel model = fitLogistic(x, y, c, penalty, groups);
    Training training;
    training.probe = {model.weights, model.intercept, "logistic"};
    std::map<int, int> positivesPerGroup;
    int positives = 0;
    for (std::size_t i = 0; i < examples.size(); ++i)
        if (examples[i].value > 0) {
            ++positivesPerGroup[groups[i]];
            ++positives;
        }
    for (std::size_t i = 0; i < examples.size(); ++i) {
        if (examples[i].value < 0 || positivesPerGroup[groups[i]] == positives)
            continue;
        // What leaving it out takes from the example's vector, it takes from its best clip.
        const auto row = static_cast<Eigen::Index>(i);
        const double lost = vectors.row(row).dot(model.weights) + model.intercept - model.leaveOut[row];
        training.leaveOutPositives.push_back(bestScore(examples[i], model.weights) + model.intercept - lost);
    }
    return training;
}

std::vector<Eigen::Index> Trainer::background(const std::vector<Example> &examples) const
{
    std::set<Eigen::Index> labelled;
    for (const Example &example : examples)
        labelled.insert(example.rows.begin(), example.rows.end());
    std::vector<Eigen::Index> rows;
    for (Eigen::Index row = 0; row < m_space.rows(); ++row)
        if (!labelled.contains(row))
            rows.push_back(row);
    // A fixed random order: the same clips whatever was labelled since.
    std::ranges::sort(rows, {}, [](Eigen::Index row) { return mixed(static_cast<std::uint64_t>(row)); });
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(backgroundRows)));
    return rows;
}

} // namespace tagwright::probe
