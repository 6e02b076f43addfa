// SPDX-License-Identifier: GPL-3.0-or-later
// How good a tag is, as far as that can be known: from an audit (honest), or from the tag's own examples
// (optimistic).
#pragma once

#include "probe/calibration.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tagwright::probe {

struct PrPoint
{
    std::int64_t count = 0; ///< tracks at or above the threshold
    double threshold = 0;   ///< raw score of the last of them
    double precision = 0;
    double low = 0; ///< 80 % interval of the precision
    double high = 0;
    double recall = 0;
};

struct Quality
{
    enum class Estimator { Optimistic, Audit };
    Estimator estimator = Estimator::Optimistic;
    double averagePrecision = 0;
    double low = 0; ///< 80 % interval
    double high = 0;
    std::vector<PrPoint> curve; ///< from few tracks to many
    Calibration calibration;    ///< scores as probabilities, as far as this estimate goes
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
    std::int64_t rank = 1; ///< in the ranking given, from 1
    double drawProbability = 1;
    bool positive = false;
};

/// With an audit: posterior of the share of positives in each stratum of the ranking, weighting each answer
/// by its draw probability (which stays valid when the ranking has changed since).
/// \param ranking            raw scores of the unlabelled and the audited tracks, best first
/// \param leaveOutPositives  as above, of examples found at random only; for positives behind rank 1000
[[nodiscard]] std::optional<Quality> auditedQuality(std::span<const double> ranking,
                                                    std::span<const AuditedTrack> audited,
                                                    std::span<const double> leaveOutPositives);

/// "optimistic" or "audit".
[[nodiscard]] std::string name(Quality::Estimator estimator);

} // namespace tagwright::probe
