// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/few_shot_task.h"

#include "probe/metrics.h"

#include <cmath>

namespace tagwright::experiment::paper {

namespace {

constexpr double looseC = 0.1;
constexpr double strictC = 0.01;

double meanOfNumbers(const std::vector<double> &values)
{
    double sum = 0;
    int count = 0;
    for (const double value : values)
        if (std::isfinite(value)) {
            sum += value;
            ++count;
        }
    return count > 0 ? sum / count : std::nan("");
}

} // namespace

Eigen::MatrixXf labelsOf(const PaperData &data, std::span<const Eigen::Index> clips,
                         std::span<const std::size_t> tags)
{
    Eigen::MatrixXf y(std::ssize(clips), std::ssize(tags));
    for (Eigen::Index tag = 0; tag < y.cols(); ++tag)
        for (Eigen::Index clip = 0; clip < y.rows(); ++clip)
            y(clip, tag) =
                data.trainHas(clips[static_cast<std::size_t>(clip)], tags[static_cast<std::size_t>(tag)]) ? 1
                                                                                                          : 0;
    return y;
}

Validation validationFor(const FeatureSet &set, const PaperData &data, std::span<const std::size_t> tags)
{
    Validation validation{.x = set.valid, .truth = {}};
    for (const std::size_t tag : tags)
        validation.truth.push_back(&data.valid.truth[tag]);
    return validation;
}

LinearProbes trainLinear(Trainer trainer, const TrainingSet &training, const Validation &validation, int seed,
                         const std::stop_token &stop)
{
    switch (trainer) {
    case Trainer::Logistic:
        return trainLogistic(training, strictC, stop);
    case Trainer::LogisticLoose:
        return trainLogistic(training, looseC, stop);
    case Trainer::Literal:
        return trainLiterally(training, validation, seed, stop);
    case Trainer::Reference:
    case Trainer::Prototype:
    case Trainer::Curator:
        break;
    }
    return trainReference(training, validation, stop);
}

void measure(Cell &cell, const Eigen::MatrixXf &scores, const PaperData &data)
{
    for (std::size_t i = 0; i < cell.tags.size(); ++i) {
        const auto column = scores.col(static_cast<Eigen::Index>(i));
        const std::vector<double> ranking(column.begin(), column.end());
        const auto &truth = data.test.truth[cell.tags[i]];
        cell.averagePrecisions.push_back(probe::averagePrecision(truth, ranking));
        cell.rocAucs.push_back(probe::rocAuc(truth, ranking));
    }
    cell.meanAveragePrecision = meanOfNumbers(cell.averagePrecisions);
    cell.rocAuc = meanOfNumbers(cell.rocAucs);
}

} // namespace tagwright::experiment::paper
