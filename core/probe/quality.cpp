// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/quality.h"

#include "probe/audit.h"
#include "probe/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace tagwright::probe {
namespace {

constexpr int draws = 400;
constexpr std::size_t fewestPositives = 3;

/// One possible truth: at each point of the curve how many of the tracks above it are right, and how many
/// there are in all.
struct Truth
{
    std::vector<double> hits; ///< cumulative, for each point
    double positives = 0;     ///< in the whole library
};

/// Area under the expected curve: within a stretch of the ranking the hits lie evenly. (Counting each hit
/// among those above itself, as for one known ranking, turned out too kind by .05 on real data.)
double averagePrecision(const Truth &truth, const std::vector<std::int64_t> &counts)
{
    double sum = 0;
    double hitsBefore = 0;
    std::int64_t countBefore = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double gained = truth.hits[i] - hitsBefore;
        const auto width = static_cast<double>(counts[i] - countBefore);
        sum += gained * (hitsBefore + gained / 2) / (static_cast<double>(countBefore) + width / 2);
        hitsBefore = truth.hits[i];
        countBefore = counts[i];
    }
    return truth.positives > 0 ? std::min(1.0, sum / truth.positives) : 0;
}

double quantile(std::vector<double> &values, double q)
{
    const auto at = values.begin() + std::lround(q * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, at);
    return *at;
}

/// Ranks at which the curve has a point: all of the first 20, then about 8 % apart.
std::vector<std::int64_t> curveCounts(std::int64_t last)
{
    std::vector<std::int64_t> counts;
    for (std::int64_t count = 1; count < last; count += std::max<std::int64_t>(1, count / 12))
        counts.push_back(count);
    counts.push_back(last);
    return counts;
}

/// Draws truths and summarises them point by point.
Quality summarise(Quality::Estimator estimator, std::span<const double> ranking,
                  const std::vector<std::int64_t> &counts, const std::function<Truth()> &draw)
{
    std::vector<std::vector<double>> precisions(counts.size());
    std::vector<double> recalls(counts.size(), 0);
    std::vector<double> aps;
    for (int i = 0; i < draws; ++i) {
        const Truth truth = draw();
        aps.push_back(averagePrecision(truth, counts));
        for (std::size_t c = 0; c < counts.size(); ++c) {
            precisions[c].push_back(truth.hits[c] / static_cast<double>(counts[c]));
            recalls[c] += truth.positives > 0 ? std::min(1.0, truth.hits[c] / truth.positives) / draws : 0;
        }
    }
    Quality quality;
    quality.estimator = estimator;
    for (const double ap : aps)
        quality.averagePrecision += ap / draws;
    quality.low = quantile(aps, 0.1);
    quality.high = quantile(aps, 0.9);
    for (std::size_t c = 0; c < counts.size(); ++c) {
        PrPoint point{.count = counts[c], .threshold = ranking[static_cast<std::size_t>(counts[c] - 1)]};
        for (const double p : precisions[c])
            point.precision += p / draws;
        point.low = quantile(precisions[c], 0.1);
        point.high = quantile(precisions[c], 0.9);
        point.recall = recalls[c];
        quality.curve.push_back(point);
    }
    return quality;
}

/// The calibration that agrees with the curve: each stretch of it holds the positives that the curve gains
/// there.
Calibration calibrate(const Quality &quality, std::span<const double> ranking)
{
    std::vector<double> positive(ranking.size(), 0);
    std::vector<double> negative(ranking.size(), 1);
    double hitsBefore = 0;
    std::int64_t countBefore = 0;
    for (const PrPoint &point : quality.curve) {
        const double hits = point.precision * static_cast<double>(point.count);
        const double share =
            std::clamp((hits - hitsBefore) / static_cast<double>(point.count - countBefore), 0.0, 1.0);
        for (auto i = static_cast<std::size_t>(countBefore); i < static_cast<std::size_t>(point.count); ++i) {
            positive[i] = share;
            negative[i] = 1 - share;
        }
        hitsBefore = hits;
        countBefore = point.count;
    }
    return fitCalibration(ranking, positive, negative);
}

} // namespace

std::string name(Quality::Estimator estimator)
{
    return estimator == Quality::Estimator::Audit ? "audit" : "optimistic";
}

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
    std::ranges::sort(above);
    const auto counts = curveCounts(static_cast<std::int64_t>(ranking.size()));
    std::mt19937_64 generator(above.size());
    const auto draw = [&]() {
        // Bayesian bootstrap over the examples (Rubin 1981).
        std::vector<double> weights(above.size());
        double total = 0;
        for (double &w : weights)
            total += w = std::exponential_distribution<double>()(generator);
        // The largest number of positives that does not make the precision exceed 1 where half of the
        // examples and more are found; above that, a single lucky example would decide.
        double most = n / 2;
        double recall = 0;
        for (std::size_t j = 0; j < above.size(); ++j) {
            recall += weights[j] / total;
            if (2 * (j + 1) > above.size())
                most = std::min(most, (above[j] + 1) / recall);
        }
        // Between a handful and that many anything is possible; by how many times, not by how many.
        const double fewest = std::min(most, static_cast<double>(above.size()));
        const double positives =
            fewest * std::pow(most / fewest, std::uniform_real_distribution<double>()(generator));
        Truth truth{.hits = {}, .positives = positives};
        // Between two examples the recall grows evenly with the rank.
        std::size_t j = 0;
        recall = 0;
        double rank = 0;
        for (const auto count : counts) {
            const auto at = static_cast<double>(count);
            for (; j < above.size() && above[j] + 1 <= at; ++j) {
                recall += weights[j] / total;
                rank = above[j] + 1;
            }
            const double partial =
                j < above.size() ? weights[j] / total * (at - rank) / (above[j] + 1 - rank) : 0;
            truth.hits.push_back(std::min((recall + partial) * positives, at));
        }
        // No ranking is worse at its top than further down.
        for (std::size_t c = counts.size() - 1; c-- > 0;)
            truth.hits[c] = std::max(truth.hits[c], truth.hits[c + 1] * static_cast<double>(counts[c]) /
                                                        static_cast<double>(counts[c + 1]));
        return truth;
    };
    Quality quality = summarise(Quality::Estimator::Optimistic, ranking, counts, draw);
    quality.calibration = calibrate(quality, ranking);
    return quality;
}

std::optional<Quality> auditedQuality(std::span<const double> ranking, std::span<const AuditedTrack> audited,
                                      std::span<const double> leaveOutPositives)
{
    if (audited.empty() || ranking.empty())
        return std::nullopt;
    const auto size = static_cast<std::int64_t>(ranking.size());
    const std::int64_t covered = std::min(size, auditStrata.back().last);
    struct Evidence
    {
        double hits = 0, weight = 0, squares = 0;
    };
    std::array<Evidence, auditStrata.size()> evidence;
    for (const AuditedTrack &track : audited) {
        const std::size_t s = stratumOf(track.rank);
        if (s == evidence.size())
            continue; // fell behind rank 1000 since it was drawn
        const double weight = 1 / track.drawProbability;
        evidence[s].weight += weight;
        evidence[s].squares += weight * weight;
        evidence[s].hits += track.positive ? weight : 0;
    }
    const auto behind = static_cast<double>(std::ranges::count_if(leaveOutPositives, [&](double score) {
        return size > covered && score < ranking[static_cast<std::size_t>(covered - 1)];
    }));
    const auto counts = curveCounts(covered);
    std::mt19937_64 generator(audited.size());
    const auto draw = [&]() {
        std::array<double, auditStrata.size()> share{};
        for (std::size_t s = 0; s < share.size(); ++s) {
            // Answers of unequal weight count as the number of equal ones with the same variance (Kish 1965).
            const Evidence &e = evidence[s];
            const double n = e.squares > 0 ? e.weight * e.weight / e.squares : 0;
            const double hits = e.weight > 0 ? n * e.hits / e.weight : 0;
            const double prior = auditStrata[s].prior;
            share[s] = betaDraw(generator, hits + prior, n - hits + 1 - prior);
        }
        Truth truth;
        double hits = 0;
        std::int64_t at = 0;
        for (const std::int64_t count : counts) {
            for (; at < count; ++at)
                hits += share[stratumOf(at + 1)];
            truth.hits.push_back(hits);
        }
        const double lost = size > covered
                                ? betaDraw(generator, behind + 0.6,
                                           static_cast<double>(leaveOutPositives.size()) - behind + 1.2)
                                : 0;
        truth.positives = hits / std::max(1 - lost, 0.05);
        return truth;
    };
    Quality quality = summarise(Quality::Estimator::Audit, ranking, counts, draw);
    quality.calibration = calibrate(quality, ranking);
    return quality;
}

} // namespace tagwright::probe
