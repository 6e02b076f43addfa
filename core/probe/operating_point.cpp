// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/operating_point.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tagwright::probe {
namespace {

constexpr double surerPrecision = 0.95;
constexpr double moreRecall = 0.9;
constexpr double surerQuantile = 0.8;
constexpr double moreQuantile = 0.4;
constexpr int longestCheck = 300;
constexpr std::array<std::string_view, 3> names{"surer", "balanced", "more"};

std::int64_t balancedCount(const Quality &quality)
{
    const auto f1 = [](const PrPoint &point) {
        const double sum = point.precision + point.recall;
        return sum > 0 ? 2 * point.precision * point.recall / sum : 0;
    };
    return std::ranges::max_element(quality.curve, {}, f1)->count;
}

/// Surest count where none is sure enough: the longest of the best precision.
std::int64_t surestCount(const Quality &quality)
{
    const PrPoint *best = &quality.curve.front();
    for (const PrPoint &point : quality.curve)
        if (point.precision >= std::min(best->precision, surerPrecision))
            best = &point;
    return best->count;
}

double quantile(std::span<const double> values, double q)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    const double at = q * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], at - static_cast<double>(below));
}

/// Part of the variance of a stratum's hits that is left after so many more answers in it. The share of
/// positives among those that nobody has judged is taken as Beta distributed: then its variance is expected
/// to fall by n / (n + more), n what is known of it in answers' worth; and what is judged is known.
double varianceLeft(const Quality::Stratum &stratum, double more)
{
    const double spread = stratum.mean * (1 - stratum.mean);
    if (stratum.unknown <= 0 || stratum.variance <= 0 || spread <= stratum.variance)
        return 1;
    more = std::min(more, stratum.unknown);
    const double known = spread / stratum.variance - 1;
    const auto ofHits = [&](double unknown, double variance) {
        return unknown * unknown * variance + unknown * (spread - variance);
    };
    return ofHits(stratum.unknown - more, stratum.variance * known / (known + more)) /
           ofHits(stratum.unknown, stratum.variance);
}

} // namespace

std::string_view name(Stop stop)
{
    return names[static_cast<std::size_t>(stop)];
}

std::optional<Stop> stopFromName(std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Stop>(found - names.begin()));
}

std::optional<PrPoint> pointAt(const Quality &quality, std::int64_t count)
{
    const auto after = std::ranges::lower_bound(quality.curve, count, {}, &PrPoint::count);
    if (count < 1 || after == quality.curve.end())
        return std::nullopt;
    if (after->count == count)
        return *after;
    const PrPoint &before = *std::prev(after); // the curve begins with one track
    const double part =
        static_cast<double>(count - before.count) / static_cast<double>(after->count - before.count);
    // Between two points it is the hits that grow evenly, not the precision.
    const auto between = [&](double PrPoint::*value) {
        return std::lerp(before.*value * static_cast<double>(before.count),
                         (*after).*value * static_cast<double>(after->count), part) /
               static_cast<double>(count);
    };
    PrPoint point = *after;
    point.count = count;
    point.threshold = std::lerp(before.threshold, after->threshold, part);
    point.precision = between(&PrPoint::precision);
    point.low = between(&PrPoint::low);
    point.high = between(&PrPoint::high);
    point.recall = std::lerp(before.recall, after->recall, part);
    return point;
}

std::int64_t countAt(const Quality &quality, Stop stop)
{
    const std::int64_t balanced = balancedCount(quality);
    switch (stop) {
    case Stop::Surer:
        return std::min(balanced, surestCount(quality));
    case Stop::Balanced:
        return balanced;
    case Stop::More:
        break;
    }
    const auto enough =
        std::ranges::find_if(quality.curve, [](const PrPoint &point) { return point.recall >= moreRecall; });
    return std::max(balanced, enough == quality.curve.end() ? quality.curve.back().count : enough->count);
}

double provisionalScore(std::span<const double> leaveOutPositives, double middle, Stop stop)
{
    const double surer = quantile(leaveOutPositives, surerQuantile);
    const double more = quantile(leaveOutPositives, moreQuantile);
    switch (stop) {
    case Stop::Surer:
        return surer;
    case Stop::More:
        return more;
    case Stop::Balanced:
        break;
    }
    return std::clamp(middle, more, surer);
}

double widthAfter(const Quality &quality, const VarianceShares &shares, int moreClips)
{
    double explained = 0;
    double left = 0;
    const double each = static_cast<double>(moreClips) / static_cast<double>(auditStrata.size());
    for (std::size_t s = 0; s < shares.size(); ++s) {
        explained += shares[s];
        left += shares[s] * varianceLeft(quality.strata[s], each);
    }
    if (explained <= 0)
        return 1;
    if (explained > 1) { // by rounding
        left /= explained;
        explained = 1;
    }
    // What does not come from the strata comes from what lies behind them and from where in them the hits
    // are. Of that, too, the strata tell something: its deviation shrinks half as fast (docs/probe.md).
    const double rest = std::max(0.0, 1 - explained);
    return std::sqrt(left + rest * std::sqrt(left / explained));
}

std::optional<int> clipsToHalve(const Quality &quality, const VarianceShares &shares)
{
    for (int clips = 30; clips <= longestCheck; clips += 30)
        if (widthAfter(quality, shares, clips) <= 0.5)
            return clips;
    return std::nullopt;
}

} // namespace tagwright::probe
