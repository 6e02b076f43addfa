// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/explanation.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace tagwright::probe {
namespace {

/// M · z of an influence.
Eigen::VectorXd applied(const FeatureSpace &space, const Influence &influence, const Eigen::VectorXd &z)
{
    if (!influence.alongDiscriminants)
        return influence.gain.cwiseProduct(z);
    const Eigen::MatrixXf &discriminants = space.statistics().discriminants;
    const Eigen::VectorXf alongAxes = discriminants.transpose() * z.cast<float>();
    const Eigen::VectorXf weighted = influence.gain.cast<float>().cwiseProduct(alongAxes);
    return (discriminants * weighted).cast<double>();
}

} // namespace

std::map<std::string, WeightShare> weightShare(const FeatureSpace &space, const Probe &probe)
{
    const Eigen::VectorXd magnitude = space.weightsOnStandardised(probe.weights).cwiseAbs();
    const double all = std::max(magnitude.sum(), 1e-300);
    std::map<std::string, WeightShare> shares;
    for (const Block &block : space.source().blocks()) {
        const Eigen::Index half = block.size / 2;
        shares[block.extractor] = {magnitude.segment(block.begin, half).sum() / all,
                                   magnitude.segment(block.begin + half, half).sum() / all};
    }
    return shares;
}

std::vector<Neighbour> nearestExamples(const FeatureSpace &space, const Training &training, Eigen::Index row,
                                       std::size_t count)
{
    const Eigen::VectorXd clip = space.vectors({row}).row(0).transpose().cast<double>();
    const Eigen::VectorXd similarity = training.vectors * clip;
    std::vector<Neighbour> neighbours;
    for (Eigen::Index i = 0; i < similarity.size(); ++i)
        neighbours.push_back({static_cast<std::size_t>(i), similarity[i], 0});
    std::ranges::stable_sort(neighbours, std::greater{}, &Neighbour::similarity);
    neighbours.resize(std::min(neighbours.size(), count));
    for (const Influence &influence : training.influences) {
        const Eigen::VectorXd direction = applied(space, influence, clip - space.mean());
        const double atMean = space.mean().dot(direction);
        for (Neighbour &neighbour : neighbours) {
            const auto i = static_cast<Eigen::Index>(neighbour.example);
            neighbour.share += influence.dual[i] * (training.vectors.row(i).dot(direction) - atMean);
        }
    }
    return neighbours;
}

double weightCorrelation(std::span<const float> a, std::span<const float> b)
{
    assert(a.size() == b.size());
    const auto n = static_cast<Eigen::Index>(a.size());
    const Eigen::ArrayXd x = Eigen::Map<const Eigen::ArrayXf>(a.data(), n).abs().cast<double>();
    const Eigen::ArrayXd y = Eigen::Map<const Eigen::ArrayXf>(b.data(), n).abs().cast<double>();
    const Eigen::ArrayXd fromMeanX = x - x.mean();
    const Eigen::ArrayXd fromMeanY = y - y.mean();
    const double spread = std::sqrt(fromMeanX.square().sum() * fromMeanY.square().sum());
    return spread > 0 ? (fromMeanX * fromMeanY).sum() / spread : std::numeric_limits<double>::quiet_NaN();
}

} // namespace tagwright::probe
