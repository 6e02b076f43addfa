// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/feature_space.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace tagwright::probe {
namespace {

/// Rows that are in memory at once.
constexpr Eigen::Index chunkRows = 1024;

/// Calls `take(first, rows)` for the whole source, chunk by chunk.
template <typename Take>
void forEachChunk(const FeatureSource &source, Take &&take)
{
    for (Eigen::Index first = 0; first < source.rows(); first += chunkRows)
        take(first, source.read(first, std::min(chunkRows, source.rows() - first)));
}

} // namespace

FeatureSpace::FeatureSpace(const FeatureSource &source) : m_source(source)
{
    computeScale();
    computeWhitening();
    computeNorms();
}

void FeatureSpace::computeScale()
{
    const Eigen::Index d = dimension();
    const auto n = static_cast<double>(rows());
    m_center = Eigen::RowVectorXd::Zero(d);
    forEachChunk(m_source,
                 [&](Eigen::Index, const FeatureMatrix &x) { m_center += x.cast<double>().colwise().sum(); });
    m_center /= n;
    Eigen::RowVectorXd variance = Eigen::RowVectorXd::Zero(d);
    forEachChunk(m_source, [&](Eigen::Index, const FeatureMatrix &x) {
        variance += (x.cast<double>().rowwise() - m_center).array().square().matrix().colwise().sum();
    });
    m_deviation = (variance / n).array().sqrt();
    m_scale.resize(d);
    for (const Block &block : m_source.blocks()) {
        const double energy = std::sqrt(referenceDimension / static_cast<double>(block.size) /
                                        static_cast<double>(m_source.blocks().size()));
        for (const bool isDeviation : {false, true}) {
            const Eigen::Index half = block.size / 2;
            auto deviation = m_deviation.segment(block.begin + (isDeviation ? half : 0), half);
            const double floor = deviationFloor * std::sqrt(deviation.array().square().mean());
            deviation = deviation.array().max(floor);
            // All columns constant: they say nothing, and must not divide by zero.
            deviation = (deviation.array() > 0).select(deviation, INFINITY);
            m_scale.segment(block.begin + (isDeviation ? half : 0), half) =
                ((isDeviation ? deviationWeight : 1.0) * energy / deviation.array()).cast<float>();
        }
    }
}

Eigen::MatrixXf FeatureSpace::scaled(const FeatureMatrix &raw) const
{
    return ((raw.rowwise() - m_center.cast<float>()).array().rowwise() * m_scale.array()).matrix();
}

void FeatureSpace::computeWhitening()
{
    const Eigen::Index d = dimension();
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(d, d);
    Eigen::MatrixXf part(d, d);
    forEachChunk(m_source, [&](Eigen::Index, const FeatureMatrix &x) {
        const Eigen::MatrixXf f = scaled(x);
        part.noalias() = f.transpose() * f;
        covariance += part.cast<double>();
    });
    covariance /= static_cast<double>(rows());
    covariance.diagonal().array() += tau;
    const Eigen::LLT<Eigen::Ref<Eigen::MatrixXd>> factorisation(covariance); // in place
    m_factor = factorisation.matrixL().toDenseMatrix().cast<float>();
}

void FeatureSpace::computeNorms()
{
    m_norms.resize(rows());
    m_meanDirection = Eigen::VectorXd::Zero(dimension());
    forEachChunk(m_source, [&](Eigen::Index first, const FeatureMatrix &x) {
        Eigen::MatrixXf u = scaled(x).transpose();
        m_factor.triangularView<Eigen::Lower>().solveInPlace(u);
        const Eigen::RowVectorXf norms = u.colwise().norm().cwiseMax(1e-12F);
        m_norms.segment(first, x.rows()) = norms.transpose();
        m_meanDirection += (u.array().rowwise() / norms.array()).matrix().cast<double>().rowwise().sum();
    });
    m_meanDirection /= static_cast<double>(rows());
}

Eigen::MatrixXf FeatureSpace::whitened(const FeatureMatrix &raw) const
{
    Eigen::MatrixXf u = scaled(raw).transpose();
    m_factor.triangularView<Eigen::Lower>().solveInPlace(u);
    const Eigen::RowVectorXf norms = u.colwise().norm().cwiseMax(1e-12F);
    return (u.array().rowwise() / norms.array()).matrix().transpose();
}

Eigen::MatrixXf FeatureSpace::whitenedRows(const std::vector<Eigen::Index> &rows) const
{
    return whitened(m_source.read(rows));
}

FoldedWeights FeatureSpace::fold(const Eigen::VectorXd &w) const
{
    const Eigen::VectorXf back = m_factor.triangularView<Eigen::Lower>().transpose().solve(w.cast<float>());
    FoldedWeights folded;
    folded.weights = back.cwiseProduct(m_scale.transpose());
    folded.constant = -folded.weights.cast<double>().dot(m_center.transpose());
    return folded;
}

Eigen::VectorXd FeatureSpace::weightsOnStandardised(const Eigen::VectorXd &w) const
{
    const Eigen::VectorXd onRaw = fold(w).weights.cast<double>();
    // Constant columns have weight 0 and deviation infinity.
    return (onRaw.array() == 0).select(0.0, onRaw.array() * m_deviation.transpose().array());
}

Eigen::VectorXf FeatureSpace::score(const FoldedWeights &folded) const
{
    Eigen::VectorXf scores(rows());
    forEachChunk(m_source, [&](Eigen::Index first, const FeatureMatrix &x) {
        // Centred before the product: large offsets would cancel in float.
        scores.segment(first, x.rows()).noalias() = (x.rowwise() - m_center.cast<float>()) * folded.weights;
    });
    return scores.cwiseQuotient(m_norms);
}

Eigen::VectorXd FeatureSpace::contributions(const FoldedWeights &folded, Eigen::Index row) const
{
    const FeatureMatrix x = m_source.read(row, 1);
    const Eigen::VectorXd terms =
        (x.row(0).cast<double>() - m_center).transpose().cwiseProduct(folded.weights.cast<double>());
    Eigen::VectorXd sums(static_cast<Eigen::Index>(m_source.blocks().size()));
    for (Eigen::Index b = 0; b < sums.size(); ++b) {
        const Block &block = m_source.blocks()[static_cast<std::size_t>(b)];
        sums[b] = terms.segment(block.begin, block.size).sum() / static_cast<double>(m_norms[row]);
    }
    return sums;
}

} // namespace tagwright::probe
