// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/explanation.h"

#include <algorithm>

namespace tagwright::probe {

std::map<std::string, double> weightShare(const FeatureSpace &space, const Probe &probe)
{
    const Eigen::VectorXd magnitude = space.weightsOnStandardised(probe.weights).cwiseAbs();
    std::map<std::string, double> share;
    for (const Block &block : space.source().blocks())
        share[block.extractor] =
            magnitude.segment(block.begin, block.size).sum() / std::max(magnitude.sum(), 1e-300);
    return share;
}

std::vector<Neighbour> nearestExamples(const FeatureSpace &space, const Eigen::MatrixXd &examples,
                                       Eigen::Index row, std::size_t count)
{
    const Eigen::VectorXd clip = space.vectors({row}).row(0).transpose().cast<double>();
    const Eigen::VectorXd similarity = examples * clip;
    std::vector<Neighbour> neighbours;
    for (Eigen::Index i = 0; i < similarity.size(); ++i)
        neighbours.push_back({static_cast<std::size_t>(i), similarity[i]});
    std::ranges::stable_sort(neighbours, std::greater{}, &Neighbour::similarity);
    neighbours.resize(std::min(neighbours.size(), count));
    return neighbours;
}

} // namespace tagwright::probe
