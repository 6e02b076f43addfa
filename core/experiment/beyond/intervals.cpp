// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/beyond/intervals.h"

#include "probe/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace tagwright::experiment::beyond {

namespace {

constexpr int pigeonholeDraws = 2000;
constexpr int clipDraws = 100;
constexpr double tail = 0.025;

/// A number from 0 … count − 1.
std::size_t below(std::mt19937_64 &generator, std::size_t count)
{
    return std::min(count - 1,
                    static_cast<std::size_t>(probe::uniformDraw(generator) * static_cast<double>(count)));
}

double quantile(const std::vector<double> &sorted, double q)
{
    const double at = q * static_cast<double>(sorted.size() - 1);
    const auto first = static_cast<std::size_t>(at);
    const std::size_t second = std::min(first + 1, sorted.size() - 1);
    return std::lerp(sorted[first], sorted[second], at - static_cast<double>(first));
}

/// Quantile .975 of Student's t (the expansion of Fisher & Cornish 1960 around the normal distribution's;
/// from 4 degrees of freedom on within .3 %).
double studentQuantile(double freedom)
{
    constexpr double z = 1.959964;
    constexpr double z2 = z * z;
    const double n = freedom;
    return z * (1 + (z2 + 1) / (4 * n) + ((5 * z2 + 16) * z2 + 3) / (96 * n * n) +
                (((3 * z2 + 19) * z2 + 17) * z2 - 15) / (384 * n * n * n) +
                ((((79 * z2 + 779) * z2 + 1482) * z2 - 1920) * z2 - 945) / (92160 * n * n * n * n));
}

/// Average precision where the clip at each place of the ranking counts so many times. Ties are broken by
/// the order.
double weightedPrecision(const std::vector<char> &ranked, const std::vector<double> &weights)
{
    double positives = 0;
    double all = 0;
    double sum = 0;
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        all += weights[i];
        if (ranked[i] != 0 && weights[i] > 0) {
            positives += weights[i];
            sum += weights[i] * positives / all;
        }
    }
    return positives > 0 ? sum / positives : 0;
}

} // namespace

Interval overTagsAndDraws(const std::vector<std::vector<double>> &values)
{
    Interval interval;
    double sum = 0;
    for (const auto &tag : values)
        for (const double value : tag)
            if (std::isfinite(value)) {
                sum += value;
                ++interval.count;
            }
    if (interval.count == 0)
        return interval;
    interval.mean = sum / interval.count;
    const std::size_t draws = std::ranges::max(values, {}, &std::vector<double>::size).size();
    std::mt19937_64 generator(values.size());
    std::vector<double> means;
    std::vector<double> times(draws);
    for (int i = 0; i < pigeonholeDraws; ++i) {
        std::ranges::fill(times, 0);
        for (std::size_t draw = 0; draw < draws; ++draw)
            times[below(generator, draws)] += 1;
        double total = 0;
        double weight = 0;
        for (std::size_t tag = 0; tag < values.size(); ++tag) {
            const auto &own = values[below(generator, values.size())];
            for (std::size_t draw = 0; draw < own.size(); ++draw)
                if (std::isfinite(own[draw])) {
                    total += times[draw] * own[draw];
                    weight += times[draw];
                }
        }
        if (weight > 0)
            means.push_back(total / weight);
    }
    std::ranges::sort(means);
    interval.low = quantile(means, tail);
    interval.high = quantile(means, 1 - tail);
    return interval;
}

Interval ofOneTag(std::span<const double> values, std::span<const double> clipDeviations)
{
    const auto n = static_cast<double>(values.size());
    Interval interval{.count = static_cast<int>(values.size())};
    interval.mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double ofDraws = 0; // variance of their mean
    for (const double value : values)
        ofDraws += (value - interval.mean) * (value - interval.mean);
    ofDraws = n > 1 ? ofDraws / (n - 1) / n : 0;
    double ofClips = 0;
    for (const double deviation : clipDeviations)
        ofClips += deviation * deviation / n;
    const double variance = ofDraws + ofClips;
    const double freedom = ofDraws > 0 ? (n - 1) * (variance / ofDraws) * (variance / ofDraws)
                                       : std::numeric_limits<double>::infinity();
    // On the log-odds; a mean of 0 or 1 has none.
    constexpr double edge = 1e-3;
    const double p = std::clamp(interval.mean, edge, 1 - edge);
    const double middle = std::log(p / (1 - p));
    const double half = studentQuantile(freedom) * std::sqrt(variance) / (p * (1 - p));
    const auto share = [](double logOdds) { return 1 / (1 + std::exp(-logOdds)); };
    interval.low = std::min(interval.mean, share(middle - half));
    interval.high = std::max(interval.mean, share(middle + half));
    return interval;
}

double deviationOverClips(std::span<const char> positive, std::span<const double> scores, std::uint64_t seed)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return scores[i]; });
    std::vector<char> ranked;
    std::vector<std::size_t> withTag, without; // places in the ranking
    for (const std::size_t clip : order) {
        (positive[clip] != 0 ? withTag : without).push_back(ranked.size());
        ranked.push_back(positive[clip]);
    }
    std::mt19937_64 generator(seed);
    std::vector<double> weights(ranked.size());
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < clipDraws; ++i) {
        std::ranges::fill(weights, 0);
        for (const auto *const places : {&withTag, &without})
            for (std::size_t clip = 0; clip < places->size(); ++clip)
                weights[(*places)[below(generator, places->size())]] += 1;
        const double precision = weightedPrecision(ranked, weights);
        sum += precision;
        squares += precision * precision;
    }
    const double mean = sum / clipDraws;
    return std::sqrt(std::max(0.0, (squares - clipDraws * mean * mean) / (clipDraws - 1)));
}

} // namespace tagwright::experiment::beyond
