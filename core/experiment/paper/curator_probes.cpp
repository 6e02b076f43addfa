// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/curator_probes.h"

#include "probe/operating_point.h"

#include <algorithm>
#include <functional>

namespace tagwright::experiment::paper {

Result<std::unique_ptr<CuratorProbes>> CuratorProbes::prepare(probe::FeatureMatrix train,
                                                              probe::FeatureMatrix test,
                                                              const std::vector<probe::Block> &blocks,
                                                              Kind kind, const std::stop_token &stop)
{
    std::unique_ptr<CuratorProbes> probes(new CuratorProbes(std::move(train), blocks, std::move(test), kind));
    TAGWRIGHT_TRY_INTO(
        probes->m_space,
        probe::FeatureSpace::fit(probes->m_library, {.neighbourhood = kind == Kind::AsServed}, {}, stop));
    probes->m_placed = probes->m_space->place(probes->m_test);
    probes->m_trainer = std::make_unique<const probe::Trainer>(*probes->m_space);
    return probes;
}

probe::Training CuratorProbes::train(const std::vector<Eigen::Index> &positives) const
{
    std::vector<probe::Example> examples;
    for (const Eigen::Index row : positives)
        examples.push_back({.rows = {row}, .value = 1, .group = row});
    return m_trainer
        ->train(examples, m_kind == Kind::Prototype ? probe::Effort::ClosedForm : probe::Effort::Best)
        .value();
}

Eigen::VectorXf CuratorProbes::testScores(const probe::FoldedProbe &folded,
                                          const Eigen::VectorXf &linear) const
{
    return m_space->scoreOutside(folded, m_test, m_placed, linear);
}

Eigen::VectorXf CuratorProbes::testScores(const probe::FoldedProbe &folded) const
{
    return testScores(folded,
                      m_space->hasNeighbourhood() ? m_space->linearScores(folded) : Eigen::VectorXf());
}

Eigen::VectorXf CuratorProbes::scores(const std::vector<Eigen::Index> &positives) const
{
    return positives.empty() ? Eigen::VectorXf::Zero(m_test.rows()) : testScores(train(positives).folded);
}

Eigen::VectorXf CuratorProbes::scoresOfMany(const std::vector<Eigen::Index> &positives) const
{
    if (positives.empty())
        return Eigen::VectorXf::Zero(m_test.rows());
    constexpr std::size_t atOnce = 1024;
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(m_space->dimension());
    for (std::size_t first = 0; first < positives.size(); first += atOnce) {
        const auto begin = positives.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = static_cast<std::ptrdiff_t>(std::min(atOnce, positives.size() - first));
        sum += m_space->vectors({begin, begin + count}).cast<double>().colwise().sum().transpose();
    }
    probe::Probe probe{.weights = sum / static_cast<double>(positives.size()) - m_space->mean()};
    probe.intercept = -probe.weights.dot(m_space->mean());
    return testScores(m_space->fold(probe));
}

CuratorProbes::Verdict CuratorProbes::verdict(const std::vector<Eigen::Index> &positives) const
{
    const probe::Training training = train(positives);
    const Eigen::VectorXf linear = m_space->linearScores(training.folded);
    const Eigen::VectorXf library = m_space->scores(linear, training.folded);
    std::vector<double> ranking;
    for (Eigen::Index row = 0; row < library.size(); ++row)
        if (std::ranges::find(positives, row) == positives.end())
            ranking.push_back(static_cast<double>(library[row]));
    std::ranges::sort(ranking, std::greater{});
    const probe::Calibration calibration =
        probe::optimisticQuality(ranking, training.leaveOutPositives).value().calibration;
    const double even = -calibration.intercept / calibration.slope; // score of ½
    const double threshold = probe::provisionalScore(training.leaveOutPositives, even, probe::Stop::Balanced);
    Verdict verdict;
    for (const float score : testScores(training.folded, linear)) {
        verdict.above.push_back(static_cast<double>(score) >= threshold);
        verdict.probabilities.push_back(calibration(static_cast<double>(score)));
    }
    return verdict;
}

} // namespace tagwright::experiment::paper
