// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/metrics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace tagwright::probe {
namespace {

struct Step
{
    double positives = 0;
    double negatives = 0;
};

/// Counts of each distinct score, from the highest down.
std::vector<Step> steps(std::span<const char> positive, std::span<const double> scores)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    std::vector<Step> result;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || scores[order[i]] != scores[order[i - 1]])
            result.emplace_back();
        (positive[order[i]] ? result.back().positives : result.back().negatives) += 1;
    }
    return result;
}

} // namespace

double averagePrecision(std::span<const char> positive, std::span<const double> scores)
{
    double hits = 0;
    double seen = 0;
    double sum = 0;
    for (const Step &step : steps(positive, scores)) {
        hits += step.positives;
        seen += step.positives + step.negatives;
        sum += step.positives * hits / seen;
    }
    return hits > 0 ? sum / hits : std::nan("");
}

double rocAuc(std::span<const char> positive, std::span<const double> scores)
{
    double hits = 0;
    double misses = 0;
    double area = 0;
    for (const Step &step : steps(positive, scores)) {
        area += step.negatives * (hits + step.positives / 2);
        hits += step.positives;
        misses += step.negatives;
    }
    return hits > 0 && misses > 0 ? area / (hits * misses) : std::nan("");
}

} // namespace tagwright::probe
