// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/single_tag_methods.h"

#include "probe/logistic.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::experiment {

namespace {

constexpr std::array<std::string_view, allMethods.size()> names{
    "lr_k_plus_k_C1", "cosine_prototype", "w_proto_std0.3",         "r1",
    "r1_logistic",    "two_covariance",   "two_covariance_logistic"};

/// Library and test clips in units of the library's deviations.
struct Standardised
{
    probe::FeatureMatrix library;
    probe::FeatureMatrix test;

    explicit Standardised(const TestBed &bed)
    {
        const Eigen::MatrixXd raw = bed.library().read(0, bed.library().rows()).cast<double>();
        const Eigen::RowVectorXd mean = raw.colwise().mean();
        const Eigen::RowVectorXd deviation = (raw.rowwise() - mean).array().square().colwise().mean().sqrt();
        const auto standardised = [&](const Eigen::MatrixXd &features) -> probe::FeatureMatrix {
            // Constant columns say nothing.
            return ((features.rowwise() - mean).array().rowwise() /
                    (deviation.array() > 0).select(deviation.array(), 1))
                .cast<float>();
        };
        library = standardised(raw);
        test = standardised(bed.testFeatures().cast<double>());
    }
};

/// Scores task by task, each a column.
template <typename Score>
Result<Eigen::MatrixXf> columns(Method method, const TestBed &bed, std::span<const Task> tasks,
                                const Jobs &jobs, Score &&score)
{
    Eigen::MatrixXf scores(std::ssize(bed.test()), std::ssize(tasks));
    TAGWRIGHT_TRY(
        jobs.run(fmt::format("Seed {}, {}", bed.seed(), name(method)), std::ssize(tasks),
                 [&](std::int64_t job) { scores.col(job) = score(tasks[static_cast<std::size_t>(job)]); }));
    return scores;
}

Eigen::VectorXf cosine(const TestBed &bed, const Task &task, const Standardised &z)
{
    const auto &positives = bed.draw(task.tag).positives;
    const std::vector<Eigen::Index> rows(positives.begin(), positives.begin() + task.k);
    const Eigen::VectorXf mean =
        z.library(rows, Eigen::all).rowwise().normalized().colwise().mean().transpose();
    return (z.test * mean).cwiseQuotient(z.test.rowwise().norm().cwiseMax(1e-12F));
}

Eigen::VectorXf logistic(const TestBed &bed, const Task &task, const Standardised &z)
{
    const FewShotDraw &draw = bed.draw(task.tag);
    std::vector<Eigen::Index> rows(draw.positives.begin(), draw.positives.begin() + task.k);
    const auto negatives = std::min(static_cast<std::size_t>(task.k), draw.negatives.size());
    rows.insert(rows.end(), draw.negatives.begin(), draw.negatives.begin() + static_cast<long>(negatives));
    Eigen::VectorXd y = Eigen::VectorXd::Constant(std::ssize(rows), -1);
    y.head(task.k).setOnes();
    constexpr double penalty = 1; // C = 1
    const probe::LogisticModel model =
        probe::LogisticProblem(z.library(rows, Eigen::all), y, Eigen::VectorXd::Ones(y.size()), penalty)
            .solve();
    return z.test * model.weights.cast<float>();
}

Eigen::VectorXf byProbe(const TestBed &bed, const Task &task, const PlacedSpace &placed,
                        const probe::Trainer &trainer, probe::Effort effort)
{
    const probe::Training training = trainer.train(bed.examples(task), effort).value();
    const probe::FoldedProbe folded = placed.space.fold(training.probe);
    return placed.space.scoreOutside(folded, bed.testFeatures(), placed.test,
                                     placed.space.linearScores(folded));
}

} // namespace

std::string_view name(Method method)
{
    return names.at(static_cast<std::size_t>(method));
}

std::optional<Method> methodFromName(std::string_view name)
{
    const auto *const found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Method>(found - names.begin());
}

bool needsNeighbourhood(Method method)
{
    return method >= Method::Ridge;
}

Result<Eigen::MatrixXf> scoresOf(Method method, const TestBed &bed, std::span<const Task> tasks,
                                 const Jobs &jobs)
{
    switch (method) {
    case Method::LogisticKAndK:
    case Method::CosineToMean: {
        const Standardised z(bed);
        return columns(method, bed, tasks, jobs, [&](const Task &task) {
            return method == Method::CosineToMean ? cosine(bed, task, z) : logistic(bed, task, z);
        });
    }
    case Method::Whitened: {
        const PlacedSpace &placed = bed.plainSpace();
        const probe::Trainer trainer(placed.space);
        return columns(method, bed, tasks, jobs, [&](const Task &task) {
            return byProbe(bed, task, placed, trainer, probe::Effort::ClosedForm);
        });
    }
    case Method::Ridge:
    case Method::RidgeLogistic:
    case Method::TwoCovariance:
    case Method::TwoCovarianceLogistic:
        break;
    }
    const bool ridge = method == Method::Ridge || method == Method::RidgeLogistic;
    const bool closedForm = method == Method::Ridge || method == Method::TwoCovariance;
    return columns(method, bed, tasks, jobs, [&](const Task &task) {
        return byProbe(bed, task, bed.space(), ridge ? bed.ridgeTrainer() : bed.trainer(),
                       closedForm ? probe::Effort::ClosedForm : probe::Effort::Best);
    });
}

} // namespace tagwright::experiment
