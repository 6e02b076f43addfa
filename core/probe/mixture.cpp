// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/mixture.h"

#include "base/parallel.h"

#include <algorithm>

namespace tagwright::probe {

void addNeighbourhood(Mixture &mixture, Eigen::Index row, double weight, const Eigen::VectorXf &norms,
                      const Eigen::Matrix<std::int32_t, NeighbourGraph::neighbours, Eigen::Dynamic> &nearest)
{
    mixture.emplace_back(row, weight / static_cast<double>(norms[row]));
    if (nearest.cols() == 0)
        return;
    const auto column = nearest.col(row);
    const auto end = std::ranges::find(column, -1);
    const double share = weight / static_cast<double>(std::max<std::ptrdiff_t>(end - column.begin(), 1));
    for (auto other = column.begin(); other != end; ++other)
        mixture.emplace_back(*other, share / static_cast<double>(norms[*other]));
}

Eigen::MatrixXf mixed(const FeatureSource &source, const LibraryStatistics &statistics,
                      std::span<const Mixture> mixtures)
{
    const Eigen::Index d = source.dimension();
    Eigen::MatrixXf sums(d, std::ssize(mixtures));
    const Eigen::VectorXf center = statistics.center.transpose().cast<float>();
    parallelFor(sums.cols(), 4, [&](std::int64_t begin, std::int64_t end) {
        std::vector<float> x(static_cast<std::size_t>(d));
        const Eigen::Map<const Eigen::VectorXf> features(x.data(), d);
        for (std::int64_t i = begin; i < end; ++i) {
            auto sum = sums.col(i);
            sum.setZero();
            // Centred before the sum: large offsets would cancel in float.
            for (const auto &[row, weight] : mixtures[static_cast<std::size_t>(i)]) {
                source.read(row, x);
                sum += static_cast<float>(weight) * (features - center);
            }
            sum.array() *= statistics.scale.transpose().array();
        }
    });
    return sums;
}

} // namespace tagwright::probe
