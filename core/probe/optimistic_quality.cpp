// SPDX-License-Identifier: GPL-3.0-or-later
// The estimate before an audit: docs/probe.md, "How good is a tag?".
#include "probe/quality.h"
#include "probe/random.h"
#include "probe/truth_draws.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace tagwright::probe {
namespace {

constexpr std::size_t fewestPositives = 3;
/// Where one more example is taken to lie, as part of the ranking: how well rankings are known to do. Without
/// it three examples that lie far down would make all scores equal.
constexpr double typicalRank = 0.1;
/// A tag that nearly every track has is of no use.
constexpr double largestShare = 0.9;
/// In libraries up to this size any number of positives is as likely as any other; the larger the library,
/// the more it is factors that are equally likely, as nobody looks for half of a large one.
constexpr double smallLibrary = 100;

/// Number of positives in the library that is possible at most, given how many tracks lie above each example
/// and how much each example weighs.
double mostPositives(const std::vector<double> &above, const std::vector<double> &weights, double rankingSize)
{
    // The largest number that does not make the precision exceed 1 where half of the examples and more are
    // found; above that, a single lucky example would decide.
    double most = rankingSize * largestShare;
    double recall = 0;
    for (std::size_t j = 0; j < above.size(); ++j) {
        recall += weights[j];
        if (2 * (j + 1) > above.size())
            most = std::min(most, (above[j] + 1) / recall);
    }
    return most;
}

/// \param share  0 … 1, from the fewest to the most
double positivesAt(double share, double fewest, double most, double rankingSize)
{
    const double power = std::min(1.0, smallLibrary / rankingSize);
    return std::pow(std::lerp(std::pow(fewest, power), std::pow(most, power), share), 1 / power);
}

/// Area under the expected curve: within a step the hits lie evenly.
double areaUnder(const TruthDraws &truths, std::size_t draw, const RankSteps &steps, double positives)
{
    double sum = 0;
    double before = 0;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const double gained = truths.hits(draw, step) - before;
        sum += gained * (before + gained / 2) / (steps.middle(step) - 0.5);
        before += gained;
    }
    return positives > 0 ? std::min(1.0, sum / positives) : 0;
}

} // namespace

std::optional<Quality> optimisticQuality(std::span<const double> ranking,
                                         std::span<const double> leaveOutPositives)
{
    if (leaveOutPositives.size() < fewestPositives || ranking.empty())
        return std::nullopt;
    const auto n = static_cast<double>(ranking.size());
    // How many unlabelled tracks lie above each example.
    std::vector<double> above;
    for (const double score : leaveOutPositives)
        above.push_back(
            static_cast<double>(std::ranges::lower_bound(ranking, score, std::greater{}) - ranking.begin()));
    above.push_back(std::floor(typicalRank * n));
    std::ranges::sort(above);
    const RankSteps steps(static_cast<std::int64_t>(ranking.size()));
    TruthDraws truths(steps);
    std::mt19937_64 generator(above.size());
    std::vector<double> weights(above.size());
    for (std::size_t draw = 0; draw < TruthDraws::draws; ++draw) {
        // Bayesian bootstrap over the examples (Rubin 1981).
        double total = 0;
        for (double &w : weights)
            total += w = -std::log1p(-uniformDraw(generator));
        for (double &w : weights)
            w /= total;
        const double most = mostPositives(above, weights, n);
        const double fewest = std::min(most, static_cast<double>(leaveOutPositives.size()));
        const double positives = positivesAt(uniformDraw(generator), fewest, most, n);
        // Between two examples the recall grows evenly with the rank.
        std::size_t j = 0;
        double recall = 0;
        double rank = 0;
        for (std::size_t step = 0; step < steps.size(); ++step) {
            const auto at = static_cast<double>(steps.counts[step]);
            for (; j < above.size() && above[j] + 1 <= at; ++j) {
                recall += weights[j];
                rank = above[j] + 1;
            }
            const double partial = j < above.size() ? weights[j] * (at - rank) / (above[j] + 1 - rank) : 0;
            truths.hits(draw, step) = std::min((recall + partial) * positives, at);
        }
        // No ranking is worse at its top than further down.
        for (std::size_t step = steps.size() - 1; step-- > 0;)
            truths.hits(draw, step) =
                std::max(truths.hits(draw, step), truths.hits(draw, step + 1) *
                                                      static_cast<double>(steps.counts[step]) /
                                                      static_cast<double>(steps.counts[step + 1]));
        truths.averagePrecision[draw] = areaUnder(truths, draw, steps, positives);
    }
    return truths.summarise(Quality::Estimator::Optimistic, ranking);
}

} // namespace tagwright::probe
