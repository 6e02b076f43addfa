// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/prototype_probes.h"

#include <algorithm>

namespace tagwright::experiment::paper {

Result<std::unique_ptr<PrototypeProbes>> PrototypeProbes::prepare(probe::FeatureMatrix train,
                                                                  probe::FeatureMatrix test,
                                                                  const std::vector<probe::Block> &blocks,
                                                                  const std::stop_token &stop)
{
    std::unique_ptr<PrototypeProbes> probes(new PrototypeProbes(std::move(train), blocks, std::move(test)));
    TAGWRIGHT_TRY_INTO(probes->m_space,
                       probe::FeatureSpace::fit(probes->m_library, {.neighbourhood = false}, {}, stop));
    probes->m_placed = probes->m_space->place(probes->m_test);
    probes->m_trainer = std::make_unique<const probe::Trainer>(*probes->m_space);
    return probes;
}

probe::Probe PrototypeProbes::probeOfMany(const std::vector<Eigen::Index> &positives) const
{
    constexpr std::size_t atOnce = 1024;
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(m_space->dimension());
    for (std::size_t first = 0; first < positives.size(); first += atOnce) {
        const auto begin = positives.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = static_cast<std::ptrdiff_t>(std::min(atOnce, positives.size() - first));
        sum += m_space->vectors({begin, begin + count}).cast<double>().colwise().sum().transpose();
    }
    probe::Probe probe{.weights = sum / static_cast<double>(positives.size()) - m_space->mean()};
    probe.intercept = -probe.weights.dot(m_space->mean());
    return probe;
}

Eigen::VectorXf PrototypeProbes::scores(const std::vector<Eigen::Index> &positives, bool many) const
{
    if (positives.empty())
        return Eigen::VectorXf::Zero(m_test.rows());
    probe::FoldedProbe folded;
    if (many) {
        folded = m_space->fold(probeOfMany(positives));
    } else {
        std::vector<probe::Example> examples;
        for (const Eigen::Index row : positives)
            examples.push_back({.rows = {row}, .value = 1, .group = row});
        folded = m_trainer->train(examples, probe::Effort::ClosedForm).value().folded;
    }
    return m_space->scoreOutside(folded, m_test, m_placed, {});
}

} // namespace tagwright::experiment::paper
