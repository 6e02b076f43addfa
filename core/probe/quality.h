// SPDX-License-Identifier: GPL-3.0-or-later
// How good a tag is, as far as that can be known: from an audit (honest), or from the tag's own examples
// (optimistic).
#pragma once

#include "probe/audit.h"
#include "probe/calibration.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tagwright::probe {

/// What part of a variance comes from not knowing the share of positives in each stratum: that part shrinks
/// with more answers. The parts sum to 1 at most.
using VarianceShares = std::array<float, auditStrata.size()>;

struct PrPoint
{
    std::int64_t count = 0; ///< tracks at or above the threshold
    double threshold = 0;   ///< raw score of the last of them
    double precision = 0;
    double low = 0; ///< 80 % interval of the precision
    double high = 0;
    double recall = 0; ///< of the positives among the first `Quality::reach` tracks
    VarianceShares shares{};
};

struct Quality
{
    enum class Estimator { Optimistic, Audit };
    /// What is known of the tracks of a stratum that nobody has judged.
    struct Stratum
    {
        double unknown = 0; ///< how many they are
        double mean = 0;    ///< expected share of positives among them
        double variance = 0;
    };

    Estimator estimator = Estimator::Optimistic;
    double averagePrecision = 0; ///< of the whole ranking
    double low = 0;              ///< 80 % interval
    double high = 0;
    std::int64_t reach = 0;     ///< ranks that a check can speak of: recall means of the positives among them
    std::vector<PrPoint> curve; ///< from few tracks to all
    Calibration calibration;    ///< scores as probabilities, as far as this estimate goes
    std::array<Stratum, auditStrata.size()> strata; ///< of an audit
    VarianceShares shares{};                        ///< of the average precision's variance
};

/// Without an audit: the examples' leave-one-out scores against the ranking of the unlabelled tracks. How
/// many positives the library holds is unknown: anything from as many as there are examples to the largest
/// number that the ranking has room for is taken as possible, which makes the interval wide. Somewhat kind
/// for examples found at random, much too kind for examples that the probe itself has found (docs/probe.md).
/// \param ranking            raw scores of the unlabelled tracks, best first
/// \param leaveOutPositives  raw scores of positive examples by probes that have not seen them
/// \return nothing with fewer than 3 such scores or an empty ranking.
[[nodiscard]] std::optional<Quality> optimisticQuality(std::span<const double> ranking,
                                                       std::span<const double> leaveOutPositives);

struct AuditedTrack
{
    std::int64_t rank = 1;      ///< in the ranking given, from 1
    double drawProbability = 1; ///< by all draws together (weighedAnswers)
    bool positive = false;
};

/// With an audit: what is known of every rank, given the answers, what rankings usually look like
/// (ranking_profile.h), and the answers' draw probabilities (which stay valid when the ranking has changed
/// since).
/// \param ranking            raw scores of the unlabelled and the audited tracks, best first
/// \param leaveOutPositives  as above, of examples found at random only; for positives behind rank 1000
/// \return nothing without an answer.
[[nodiscard]] std::optional<Quality> auditedQuality(std::span<const double> ranking,
                                                    std::span<const AuditedTrack> audited,
                                                    std::span<const double> leaveOutPositives);

/// "optimistic" or "audit".
[[nodiscard]] std::string name(Quality::Estimator estimator);

} // namespace tagwright::probe
