// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/mislabels.h"

#include <algorithm>
#include <cmath>

namespace tagwright::probe {
namespace {

/// The library's spread counts as much as so many labels.
constexpr double priorLabels = 5;

struct Moments
{
    double count = 0, sum = 0, squares = 0;

    void add(double x, double sign = 1)
    {
        count += sign;
        sum += sign * x;
        squares += sign * x * x;
    }
    [[nodiscard]] Moments without(double x) const
    {
        Moments rest = *this;
        rest.add(x, -1);
        return rest;
    }
    [[nodiscard]] double mean() const { return sum / count; }
    /// Sum of squared distances from the mean.
    [[nodiscard]] double scatter() const
    {
        return count > 0 ? std::max(0.0, squares - sum * sum / count) : 0;
    }
};

} // namespace

std::vector<Mislabel> probableMislabels(std::span<const int> values, std::span<const double> leaveOut,
                                        std::span<const double> library)
{
    Moments positives, negatives, all;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::isnan(leaveOut[i]))
            (values[i] > 0 ? positives : negatives).add(leaveOut[i]);
    for (const double score : library)
        all.add(score);
    const double variance = all.count > 0 ? all.scatter() / all.count : 0;

    std::vector<Mislabel> mislabels;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double score = leaveOut[i];
        if (std::isnan(score))
            continue;
        const bool isPositive = values[i] > 0;
        const Moments &other = isPositive ? negatives : positives;
        const Moments own = (isPositive ? positives : negatives).without(score);
        const Moments &kind = own.count > 0 || isPositive ? own : all;
        const double spread = std::sqrt((own.scatter() + other.scatter() + priorLabels * variance) /
                                        (own.count + other.count + priorLabels));
        if (kind.count <= 0 || spread <= 0)
            continue;
        const double strength = (isPositive ? kind.mean() - score : score - kind.mean()) / spread;
        if (strength >= mislabelStrength)
            mislabels.push_back({i, strength});
    }
    std::ranges::stable_sort(mislabels, std::ranges::greater{}, &Mislabel::strength);
    return mislabels;
}

} // namespace tagwright::probe
