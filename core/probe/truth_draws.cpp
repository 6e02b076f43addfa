// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/truth_draws.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tagwright::probe {
namespace {

constexpr auto drawsIndex = static_cast<Eigen::Index>(TruthDraws::draws);
using Draws = Eigen::Array<double, drawsIndex, 1>;
using OfStrata = Eigen::Matrix<double, drawsIndex, auditStrata.size()>;
constexpr double intervalStart = 0.1; // to 0.9: 80 %

struct Interval
{
    double low = 0, high = 0;
};

Interval interval(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    const auto low = sorted.begin() + std::lround(intervalStart * last);
    const auto high = sorted.begin() + std::lround((1 - intervalStart) * last);
    std::ranges::nth_element(sorted, high);
    std::nth_element(sorted.begin(), low, high);
    return {*low, *high};
}

double mean(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double variance(const Draws &values)
{
    return (values - values.mean()).square().mean();
}

/// The calibration that agrees with the curve. Each step of the curve is one point at its mean score that
/// holds the positives that the curve gains there, with a weight that falls with the root of the rank:
/// otherwise the many tracks far down, which nobody asks about, decide the slope at the top.
Calibration calibrate(const Quality &quality, std::span<const double> ranking)
{
    std::vector<double> scores, positive, negative;
    double hitsBefore = 0;
    std::int64_t countBefore = 0;
    for (const PrPoint &point : quality.curve) {
        const double hits = point.precision * static_cast<double>(point.count);
        const auto width = static_cast<double>(point.count - countBefore);
        const double gained = std::clamp(hits - hitsBefore, 0.0, width);
        const double weight = 1 / std::sqrt(static_cast<double>(point.count));
        scores.push_back(std::accumulate(ranking.begin() + countBefore, ranking.begin() + point.count, 0.0) /
                         width);
        positive.push_back(weight * gained);
        negative.push_back(weight * (width - gained));
        hitsBefore = hits;
        countBefore = point.count;
    }
    return fitCalibration(scores, positive, negative);
}

} // namespace

RankSteps::RankSteps(std::int64_t rankingSize)
{
    for (std::int64_t before = 0; before < rankingSize;) {
        const std::size_t s = stratumOf(before + 1);
        const std::int64_t end = s < auditStrata.size() ? auditStrata[s].last : rankingSize;
        const std::int64_t count =
            std::min({before + std::max<std::int64_t>(1, before / 12), end, rankingSize});
        counts.push_back(count);
        stratum.push_back(s);
        before = count;
    }
}

TruthDraws::TruthDraws(const RankSteps &steps)
    : averagePrecision(draws), m_steps(steps), m_hits(draws * steps.size())
{
}

Quality TruthDraws::summarise(Quality::Estimator estimator, std::span<const double> ranking) const
{
    Quality quality;
    quality.estimator = estimator;
    quality.averagePrecision = mean(averagePrecision);
    const Interval band = interval(averagePrecision);
    quality.low = band.low;
    quality.high = band.high;
    quality.reach = std::min(m_steps.counts.back(), auditStrata.back().last);
    const auto reached =
        static_cast<std::size_t>(std::ranges::find(m_steps.counts, quality.reach) - m_steps.counts.begin());
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        const std::span<const double> column(&m_hits[step * draws], draws);
        const auto count = static_cast<double>(m_steps.counts[step]);
        const Interval hitsBand = interval(column);
        PrPoint point{.count = m_steps.counts[step],
                      .threshold = ranking[static_cast<std::size_t>(m_steps.counts[step] - 1)],
                      .precision = mean(column) / count,
                      .low = hitsBand.low / count,
                      .high = hitsBand.high / count};
        for (std::size_t draw = 0; draw < draws; ++draw) {
            const double all = hits(draw, reached);
            point.recall += all > 0 ? std::min(1.0, column[draw] / all) / draws : 0;
        }
        quality.curve.push_back(point);
    }
    varianceShares(quality);
    quality.calibration = calibrate(quality, ranking);
    return quality;
}

void TruthDraws::varianceShares(Quality &quality) const
{
    OfStrata own = OfStrata::Zero(); // hits in each stratum as far as the step
    Draws start = Draws::Zero();     // hits before the step's stratum
    std::array<double, auditStrata.size()> variances{};
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        const std::size_t s = m_steps.stratum[step];
        if (s == auditStrata.size())
            break;
        const Eigen::Map<const Draws> hits(&m_hits[step * draws]);
        const auto column = static_cast<Eigen::Index>(s);
        own.col(column) = hits - start;
        variances[s] = variance(own.col(column).array());
        const double all = std::accumulate(variances.begin(), variances.end(), 0.0);
        for (std::size_t i = 0; i <= s && all > 0; ++i)
            quality.curve[step].shares[i] = static_cast<float>(variances[i] / all);
        if (step + 1 < m_steps.size() && m_steps.stratum[step + 1] != s)
            start = hits;
    }
    // The average precision as a linear function of the hits in the strata, and a rest.
    const Eigen::Map<const Draws> ap(averagePrecision.data());
    const OfStrata x = own.rowwise() - own.colwise().mean();
    const Draws y = ap - ap.mean();
    const double total = y.square().sum();
    if (total <= 0)
        return;
    Eigen::Matrix<double, auditStrata.size(), auditStrata.size()> gram = x.transpose().lazyProduct(x);
    gram.diagonal().array() += 1e-9 * (1 + gram.diagonal().maxCoeff());
    const Eigen::Vector<double, auditStrata.size()> covariance = x.transpose().lazyProduct(y.matrix());
    const Eigen::Vector<double, auditStrata.size()> explained =
        gram.ldlt().solve(covariance).cwiseProduct(covariance).cwiseMax(0);
    const double scale = 1 / std::max(total, explained.sum());
    for (std::size_t s = 0; s < quality.shares.size(); ++s)
        quality.shares[s] = static_cast<float>(explained[static_cast<Eigen::Index>(s)] * scale);
}

} // namespace tagwright::probe
