// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/feature_space.h"

#include "base/parallel.h"
#include "probe/mixture.h"

#include <algorithm>
#include <cassert>

namespace tagwright::probe {
namespace {

constexpr Eigen::Index chunkRows = 512;     ///< that stay in the processor's caches
constexpr std::int64_t smallestPart = 2048; ///< rows that are worth a thread
constexpr float smallestNorm = 1e-12F;

std::span<const float> spanOf(const Eigen::VectorXf &vector)
{
    return {vector.data(), static_cast<std::size_t>(vector.size())};
}

/// v of each clip; its norm and where it lies among the axes go into `placed`. \return [features × clips]
Eigen::MatrixXf project(const LibraryStatistics &statistics, const FeatureMatrix &raw, PlacedClips &placed)
{
    Eigen::MatrixXf v = statistics.transform * statistics.scaled(raw);
    placed.norms = v.colwise().norm().transpose().cwiseMax(smallestNorm);
    v.array().rowwise() /= placed.norms.transpose().array();
    if (!statistics.hasNeighbourhood())
        return v;
    placed.graph.projected = directions((statistics.projection * v).colwise() - statistics.projectedMean);
    return v;
}

/// Linear scores -> scores.
Eigen::VectorXf finished(const Eigen::VectorXf &library, const Eigen::VectorXf &own,
                         const PlacedClips &placed, const FoldedProbe &folded)
{
    const auto intercept = static_cast<float>(folded.intercept);
    if (placed.graph.empty())
        return own.array() + intercept;
    return placed.graph.smoothed(library, own).array() -
           static_cast<float>(folded.eccentricity) * placed.eccentricity.array() + intercept;
}

} // namespace

FeatureSpace::FeatureSpace(const FeatureSource &source, std::shared_ptr<const LibraryStatistics> statistics,
                           PlacedClips placed)
    : m_source(&source), m_statistics(std::move(statistics)), m_placed(std::move(placed))
{
    assert(m_placed.rows() == source.rows());
}

PlacedClips FeatureSpace::place(const FeatureMatrix &raw, const std::vector<std::int64_t> &groups) const
{
    return placeWithVectors(raw, groups).first;
}

std::pair<PlacedClips, Eigen::MatrixXf>
FeatureSpace::placeWithVectors(const FeatureMatrix &raw, const std::vector<std::int64_t> &groups) const
{
    PlacedClips placed;
    Eigen::MatrixXf z = project(*m_statistics, raw, placed);
    if (!hasNeighbourhood())
        return {std::move(placed), std::move(z)};
    const std::vector<std::int64_t> none(static_cast<std::size_t>(raw.rows()), -1);
    placed.graph.nearest = nearestNeighbours(m_placed.graph.projected, m_source->groups(),
                                             placed.graph.projected, groups.empty() ? none : groups)
                               .value(); // nothing stops it
    std::vector<Mixture> means(static_cast<std::size_t>(raw.rows()));
    for (Eigen::Index i = 0; i < raw.rows(); ++i) {
        const int degree = placed.graph.degree(i);
        for (int k = 0; k < degree; ++k) {
            const Eigen::Index other = placed.graph.nearest(k, i);
            means[static_cast<std::size_t>(i)].emplace_back(
                other, 1.0 / degree / static_cast<double>(m_placed.norms[other]));
        }
    }
    z += m_statistics->transform * mixed(*m_source, *m_statistics, means);
    placed.graph.norms = z.colwise().norm().transpose().cwiseMax(smallestNorm);
    z.array().rowwise() /= placed.graph.norms.transpose().array();
    placed.eccentricity = eccentricity(z);
    return {std::move(placed), std::move(z)};
}

Result<FeatureSpace> FeatureSpace::adopt(const FeatureSource &source,
                                         std::shared_ptr<const LibraryStatistics> statistics,
                                         const PlacedClips &placed, const std::vector<Eigen::Index> &rows,
                                         const std::stop_token &stop)
{
    const Eigen::Index n = source.rows();
    PlacedClips now;
    now.norms = Eigen::VectorXf::Zero(n);
    const bool neighbourhood = statistics->hasNeighbourhood();
    NeighbourGraph &graph = now.graph;
    if (neighbourhood) {
        graph.projected.resize(placed.graph.projected.rows(), n);
        graph.nearest.setConstant(NeighbourGraph::neighbours, n, -1);
        graph.norms = Eigen::VectorXf::Ones(n);
        now.eccentricity = Eigen::VectorXf::Zero(n);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto old = static_cast<Eigen::Index>(i);
        if (rows[i] < 0)
            continue;
        now.norms[rows[i]] = placed.norms[old];
        if (!neighbourhood)
            continue;
        graph.projected.col(rows[i]) = placed.graph.projected.col(old);
        graph.norms[rows[i]] = placed.graph.norms[old];
        now.eccentricity[rows[i]] = placed.eccentricity[old];
        int degree = 0;
        for (const std::int32_t other : placed.graph.nearest.col(old))
            if (other >= 0 && rows[static_cast<std::size_t>(other)] >= 0)
                graph.nearest(degree++, rows[i]) =
                    static_cast<std::int32_t>(rows[static_cast<std::size_t>(other)]);
    }
    std::vector<Eigen::Index> fresh;
    for (Eigen::Index row = 0; row < n; ++row)
        if (now.norms[row] == 0)
            fresh.push_back(row);
    const FeatureMatrix raw = source.read(fresh);
    PlacedClips arrived;
    project(*statistics, raw, arrived);
    for (std::size_t i = 0; i < fresh.size(); ++i)
        now.norms[fresh[i]] = arrived.norms[static_cast<Eigen::Index>(i)];
    if (!neighbourhood || fresh.empty())
        return FeatureSpace(source, std::move(statistics), std::move(now));
    const std::vector<std::int64_t> groups = source.groups();
    std::vector<std::int64_t> freshGroups;
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        graph.projected.col(fresh[i]) = arrived.graph.projected.col(static_cast<Eigen::Index>(i));
        freshGroups.push_back(groups[static_cast<std::size_t>(fresh[i])]);
    }
    TAGWRIGHT_TRY_INTO(const auto nearest, nearestNeighbours(graph.projected, groups, arrived.graph.projected,
                                                             freshGroups, {}, stop));
    std::vector<Mixture> mixtures(fresh.size());
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        graph.nearest.col(fresh[i]) = nearest.col(static_cast<Eigen::Index>(i));
        addNeighbourhood(mixtures[i], fresh[i], 1, now.norms, graph.nearest);
    }
    Eigen::MatrixXf z = statistics->transform * mixed(source, *statistics, mixtures);
    const Eigen::RowVectorXf lengths = z.colwise().norm().cwiseMax(smallestNorm);
    z.array().rowwise() /= lengths.array();
    FeatureSpace space(source, std::move(statistics), std::move(now));
    const Eigen::VectorXf eccentricity = space.eccentricity(z);
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        const auto at = static_cast<Eigen::Index>(i);
        space.m_placed.graph.norms[fresh[i]] = lengths[at];
        space.m_placed.eccentricity[fresh[i]] = eccentricity[at];
    }
    return space;
}

Mixture FeatureSpace::clipMixture(Eigen::Index row) const
{
    Mixture mixture;
    addNeighbourhood(mixture, row,
                     m_placed.graph.empty() ? 1 : 1 / static_cast<double>(m_placed.graph.norms[row]),
                     m_placed.norms, m_placed.graph.nearest);
    return mixture;
}

FeatureMatrix FeatureSpace::vectors(const std::vector<Eigen::Index> &rows) const
{
    std::vector<Mixture> mixtures;
    for (const Eigen::Index row : rows)
        mixtures.push_back(clipMixture(row));
    const Eigen::MatrixXf z = m_statistics->transform * mixed(*m_source, *m_statistics, mixtures);
    return (z.array().rowwise() / z.colwise().norm().cwiseMax(smallestNorm).array()).matrix().transpose();
}

Eigen::VectorXd FeatureSpace::exampleVector(const std::vector<Eigen::Index> &rows) const
{
    std::vector<Mixture> mixture(1);
    for (const Eigen::Index row : rows)
        std::ranges::copy(clipMixture(row), std::back_inserter(mixture.front()));
    const Eigen::VectorXf sum = m_statistics->transform * mixed(*m_source, *m_statistics, mixture);
    return sum.cast<double>().normalized();
}

Eigen::VectorXd FeatureSpace::exampleVector(const FeatureMatrix &raw) const
{
    return placeWithVectors(raw, {}).second.cast<double>().rowwise().sum().normalized();
}

FoldedProbe FeatureSpace::fold(const Probe &probe) const
{
    FoldedProbe folded;
    folded.intercept = probe.intercept;
    folded.eccentricity = probe.eccentricity;
    folded.weights = m_statistics->transform.transpose() * probe.weights.cast<float>();
    folded.weights.array() *= m_statistics->scale.transpose().array();
    folded.constant = -folded.weights.cast<double>().dot(m_statistics->center.transpose());
    return folded;
}

Eigen::VectorXd FeatureSpace::weightsOnStandardised(const Eigen::VectorXd &w) const
{
    const Eigen::VectorXd onRaw = fold({.weights = w}).weights.cast<double>();
    // Constant columns have weight 0 and deviation infinity.
    return (onRaw.array() == 0).select(0.0, onRaw.array() * m_statistics->deviation.transpose().array());
}

Eigen::VectorXf FeatureSpace::linearScores(const FoldedProbe &folded) const
{
    Eigen::VectorXf linear(rows());
    parallelFor(rows(), smallestPart, [&](std::int64_t begin, std::int64_t end) {
        m_source->dot(begin, spanOf(folded.weights),
                      {linear.data() + begin, static_cast<std::size_t>(end - begin)});
    });
    linear.array() += static_cast<float>(folded.constant);
    return linear.cwiseQuotient(m_placed.norms);
}

float FeatureSpace::linearScore(const FoldedProbe &folded, Eigen::Index row) const
{
    float product = 0;
    m_source->dot(row, spanOf(folded.weights), {&product, 1});
    return (product + static_cast<float>(folded.constant)) / m_placed.norms[row];
}

Eigen::MatrixXf FeatureSpace::linearScores(const std::vector<FoldedProbe> &folded) const
{
    const auto probes = std::ssize(folded);
    Eigen::MatrixXf weights(dimension(), probes);
    Eigen::RowVectorXf constants(probes);
    for (Eigen::Index p = 0; p < probes; ++p) {
        weights.col(p) = folded[static_cast<std::size_t>(p)].weights;
        constants[p] = static_cast<float>(folded[static_cast<std::size_t>(p)].constant);
    }
    Eigen::MatrixXf linear(rows(), probes);
    for (Eigen::Index first = 0; first < rows(); first += chunkRows) {
        const Eigen::Index count = std::min(chunkRows, rows() - first);
        linear.middleRows(first, count).noalias() = m_source->read(first, count) * weights;
    }
    linear.rowwise() += constants;
    linear.array().colwise() /= m_placed.norms.array();
    return linear;
}

Eigen::VectorXf FeatureSpace::scores(const Eigen::VectorXf &linear, const FoldedProbe &folded) const
{
    return finished(linear, linear, m_placed, folded);
}

Eigen::VectorXf FeatureSpace::score(const FoldedProbe &folded) const
{
    return scores(linearScores(folded), folded);
}

Eigen::VectorXd FeatureSpace::scoreOf(const FoldedProbe &folded, const std::vector<Eigen::Index> &rows) const
{
    Eigen::VectorXd scores(std::ssize(rows));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        double sum = offset(folded, rows[i]);
        for (const auto &[other, weight] : clipMixture(rows[i]))
            sum += weight * static_cast<double>(m_placed.norms[other]) *
                   static_cast<double>(linearScore(folded, other));
        scores[static_cast<Eigen::Index>(i)] = sum;
    }
    return scores;
}

Eigen::VectorXf FeatureSpace::scoreOutside(const FoldedProbe &folded, const FeatureMatrix &raw,
                                           const PlacedClips &placed, const Eigen::VectorXf &linear) const
{
    const Eigen::VectorXf own =
        ((raw * folded.weights).array() + static_cast<float>(folded.constant)) / placed.norms.array();
    return finished(linear, own, placed, folded);
}

double FeatureSpace::offset(const FoldedProbe &folded, Eigen::Index row) const
{
    const double own = m_placed.graph.empty() ? 0 : static_cast<double>(m_placed.eccentricity[row]);
    return folded.intercept - folded.eccentricity * own;
}

Eigen::VectorXf FeatureSpace::eccentricity(const Eigen::MatrixXf &z) const
{
    return (m_statistics->eccentricityAxes * (z.colwise() - m_statistics->mean.cast<float>()))
        .colwise()
        .squaredNorm()
        .transpose();
}

Eigen::VectorXd FeatureSpace::contributions(const FoldedProbe &folded, Eigen::Index row) const
{
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(dimension());
    for (const auto &[other, weight] : clipMixture(row))
        sum += weight * (m_source->read(other, 1).row(0).cast<double>() - m_statistics->center).transpose();
    const Eigen::VectorXd terms = sum.cwiseProduct(folded.weights.cast<double>());
    const std::vector<Block> &blocks = m_source->blocks();
    Eigen::VectorXd parts(std::ssize(blocks));
    for (std::size_t b = 0; b < blocks.size(); ++b)
        parts[static_cast<Eigen::Index>(b)] = terms.segment(blocks[b].begin, blocks[b].size).sum();
    return parts;
}

} // namespace tagwright::probe
