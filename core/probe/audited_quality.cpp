// SPDX-License-Identifier: GPL-3.0-or-later
// The estimate after an audit: docs/probe.md, "How good is a tag?".
#include "probe/quality.h"
#include "probe/random.h"
#include "probe/ranking_profile.h"
#include "probe/truth_draws.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tagwright::probe {
namespace {

constexpr std::size_t strata = auditStrata.size();
/// The number of positives behind the last stratum scatters around its profile as a Gamma variable of this
/// shape …
constexpr double tailShape = 4;
/// … and where examples found at random say something of it, their share there as Beta of this concentration.
constexpr double tailConcentration = 20;

/// What the answers say of one stratum's tracks without an answer.
struct Evidence
{
    double hits = 0, answers = 0;
};

struct Ranks
{
    RankSteps steps;
    std::vector<double> knownHits; ///< of each step
    std::vector<double> unknown;   ///< tracks of each step that nobody has judged
    std::array<Evidence, strata> evidence;
    std::array<double, strata + 1> size{};     ///< of the strata, and behind them
    std::array<double, strata + 1> unjudged{}; ///< the same without answers

    Ranks(std::int64_t rankingSize, std::span<const AuditedTrack> audited);
};

Ranks::Ranks(std::int64_t rankingSize, std::span<const AuditedTrack> audited)
    : steps(rankingSize), knownHits(steps.size()), unknown(steps.size())
{
    for (std::size_t step = 0; step < steps.size(); ++step) {
        unknown[step] = steps.width(step);
        size[steps.stratum[step]] += steps.width(step);
    }
    struct Sums
    {
        double hits = 0, weight = 0, squares = 0;
    };
    std::array<Sums, strata> beyond; // weighed by how many unjudged tracks an answer stands for
    std::array<Sums, strata> plain;
    for (const AuditedTrack &track : audited) {
        const auto step = static_cast<std::size_t>(std::ranges::lower_bound(steps.counts, track.rank) -
                                                   steps.counts.begin());
        unknown[step] -= 1;
        knownHits[step] += track.positive ? 1 : 0;
        const std::size_t s = steps.stratum[step];
        if (s == strata)
            continue; // fell behind the last stratum since it was drawn
        const double weight = std::max(0.0, 1 / track.drawProbability - 1);
        for (auto &[sums, w] : {std::pair<Sums &, double>{beyond[s], weight}, {plain[s], 1.0}}) {
            sums.weight += w;
            sums.squares += w * w;
            sums.hits += track.positive ? w : 0;
        }
    }
    for (std::size_t step = 0; step < steps.size(); ++step)
        unjudged[steps.stratum[step]] += unknown[step];
    for (std::size_t s = 0; s < strata; ++s) {
        // Tracks that are new to a stratum all of whose older ones were drawn: the best guess is those.
        const Sums &sums = beyond[s].weight > 1e-9 ? beyond[s] : plain[s];
        if (sums.weight <= 0)
            continue;
        // Answers of unequal weight count as the number of equal ones with the same variance (Kish 1965).
        evidence[s].answers = sums.weight * sums.weight / sums.squares;
        evidence[s].hits = evidence[s].answers * sums.hits / sums.weight;
    }
}

double logGamma(double x)
{
    double product = 1;
    for (; x < 8; ++x)
        product *= x;
    const double y = 1 / (x * x); // Stirling's series
    return (x - 0.5) * std::log(x) - x + 0.91893853320467274 +
           (1.0 / 12 - y * (1.0 / 360 - y * (1.0 / 1260 - y / 1680))) / x - std::log(product);
}

/// Logarithm of the probability of hits among answers (which need not be whole numbers) under Beta(a, b), up
/// to a constant.
double logEvidence(double hits, double answers, double a, double b)
{
    if (answers <= 0)
        return 0;
    return logGamma(a + hits) - logGamma(a) + logGamma(b + answers - hits) - logGamma(b) -
           logGamma(a + b + answers) + logGamma(a + b);
}

/// The profiles on the steps of one ranking, and how probable the answers make each.
struct Profiles
{
    std::vector<double> shares;                        ///< [profiles × steps]
    std::vector<std::array<double, strata + 1>> means; ///< of each profile in the strata, and behind them
    std::vector<double> cumulative;                    ///< probability of the profiles up to and with each

    Profiles(const Ranks &ranks, double examples, double behind);
    [[nodiscard]] const double *of(std::size_t profile) const
    {
        return &shares[profile * (shares.size() / means.size())];
    }
};

/// \param examples  examples found at random \param behind  those of them behind the last stratum
Profiles::Profiles(const Ranks &ranks, double examples, double behind)
    : shares(rankingProfiles().size() * ranks.steps.size()), means(rankingProfiles().size()),
      cumulative(rankingProfiles().size())
{
    const auto profiles = rankingProfiles();
    const auto concentration = profileConcentration();
    const std::size_t steps = ranks.steps.size();
    std::vector<double> power(steps); // middle rank ^ exponent
    double exponent = 0;
    double best = -INFINITY;
    for (std::size_t c = 0; c < profiles.size(); ++c) {
        const RankingProfile &profile = profiles[c];
        if (profile.exponent != exponent || c == 0) {
            exponent = profile.exponent;
            for (std::size_t step = 0; step < steps; ++step)
                power[step] = std::pow(ranks.steps.middle(step), exponent);
        }
        const double scale = std::pow(profile.fall, -exponent);
        for (std::size_t step = 0; step < steps; ++step) {
            const double share = profile.top / (1 + scale * power[step]);
            shares[c * steps + step] = share;
            means[c][ranks.steps.stratum[step]] += share * ranks.steps.width(step);
        }
        const double found = std::accumulate(means[c].begin(), means[c].end() - 1, 0.0);
        const double lost = means[c].back() / (found + means[c].back());
        double logProbability = std::log(profile.weight);
        for (std::size_t s = 0; s <= strata; ++s)
            means[c][s] /= std::max(1.0, ranks.size[s]);
        for (std::size_t s = 0; s < strata; ++s)
            logProbability +=
                logEvidence(ranks.evidence[s].hits, ranks.evidence[s].answers, means[c][s] * concentration[s],
                            (1 - means[c][s]) * concentration[s]);
        if (lost > 0)
            logProbability +=
                logEvidence(behind, examples, lost * tailConcentration, (1 - lost) * tailConcentration);
        cumulative[c] = logProbability;
        best = std::max(best, logProbability);
    }
    double sum = 0;
    for (double &entry : cumulative)
        entry = sum += std::exp(entry - best);
    for (double &entry : cumulative)
        entry /= sum;
}

/// Number of positives behind the last stratum. \param found  those before
double drawTail(std::mt19937_64 &generator, const std::array<double, strata + 1> &means, const Ranks &ranks,
                double found, double examples, double behind)
{
    const double expected = means[strata] * ranks.size[strata];
    double tail = 0;
    if (examples > 0) {
        double foundByProfile = 0;
        for (std::size_t s = 0; s < strata; ++s)
            foundByProfile += means[s] * ranks.size[s];
        const double share = tailConcentration * expected / (expected + foundByProfile);
        const double lost =
            betaDraw(generator, share + behind, tailConcentration - share + examples - behind);
        tail = found * lost / std::max(1 - lost, 0.02);
    } else {
        tail = expected * std::gamma_distribution<double>(tailShape, 1 / tailShape)(generator);
    }
    return std::min(tail, ranks.size[strata]);
}

} // namespace

std::optional<Quality> auditedQuality(std::span<const double> ranking, std::span<const AuditedTrack> audited,
                                      std::span<const double> leaveOutPositives)
{
    if (audited.empty() || ranking.empty())
        return std::nullopt;
    const auto size = static_cast<std::int64_t>(ranking.size());
    const std::int64_t covered = std::min(size, auditStrata.back().last);
    const Ranks ranks(size, audited);
    const RankSteps &steps = ranks.steps;
    const auto examples = size > covered ? static_cast<double>(leaveOutPositives.size()) : 0;
    const auto behind = static_cast<double>(std::ranges::count_if(leaveOutPositives, [&](double score) {
        return size > covered && score < ranking[static_cast<std::size_t>(covered - 1)];
    }));
    const Profiles profiles(ranks, examples, behind);
    const auto concentration = profileConcentration();

    TruthDraws truths(steps);
    std::array<double, strata> sum{}, squares{};
    std::mt19937_64 generator(
        1); // the same every time: what changes between labels is what the labels change
    std::size_t c = 0;
    for (std::size_t draw = 0; draw < TruthDraws::draws; ++draw) {
        // One draw from each four-hundredth of the profiles' probability.
        const double at = (static_cast<double>(draw) + uniformDraw(generator)) / TruthDraws::draws;
        while (c + 1 < profiles.cumulative.size() && profiles.cumulative[c] < at)
            ++c;
        const auto &means = profiles.means[c];
        std::array<double, strata + 1> scale{}; // of the tag's own shares against the profile's
        for (std::size_t s = 0; s < strata; ++s) {
            const double a = means[s] * concentration[s] + ranks.evidence[s].hits;
            const double b =
                (1 - means[s]) * concentration[s] + ranks.evidence[s].answers - ranks.evidence[s].hits;
            const double share = ranks.size[s] > 0 ? betaDraw(generator, a, b) : 0;
            scale[s] = means[s] > 0 ? share / means[s] : 0;
            sum[s] += share;
            squares[s] += share * share;
        }
        double hits = 0;
        double precisions = 0; // at the positives, summed
        for (std::size_t step = 0; step < steps.size(); ++step) {
            const std::size_t s = steps.stratum[step];
            const bool isBehind = s == strata;
            if (isBehind && scale[strata] <= 0) {
                const double expected = means[strata] * ranks.size[strata];
                if (expected > 0)
                    scale[strata] = drawTail(generator, means, ranks, hits, examples, behind) / expected;
            }
            const double share = std::min(1.0, scale[s] * profiles.of(c)[step]);
            const double gained =
                ranks.knownHits[step] + (isBehind ? share * ranks.unknown[step]
                                                  : binomialDraw(generator, ranks.unknown[step], share));
            precisions += gained * (hits + (gained + 1) / 2) / steps.middle(step);
            hits += gained;
            truths.hits(draw, step) = hits;
        }
        truths.averagePrecision[draw] = hits > 0 ? std::min(1.0, precisions / hits) : 0;
    }
    Quality quality = truths.summarise(Quality::Estimator::Audit, ranking);
    for (std::size_t s = 0; s < strata; ++s) {
        const double mean = sum[s] / TruthDraws::draws;
        quality.strata[s] = {ranks.unjudged[s], mean,
                             std::max(0.0, squares[s] / TruthDraws::draws - mean * mean)};
    }
    return quality;
}

} // namespace tagwright::probe
