// SPDX-License-Identifier: GPL-3.0-or-later
// What rankings by a probe usually look like: so many of the first tracks are right, and from some rank on
// the share falls as a power of the rank. A stratum's few answers alone say too little; together they say
// which of these profiles the tag has.
#pragma once

#include <cmath>
#include <span>
#include <vector>

namespace tagwright::probe {

/// Expected share of positives at rank r:  top / (1 + (r / fall)^exponent).
struct RankingProfile
{
    double top = 0;      ///< share of positives at the very top
    double fall = 0;     ///< rank at which half of it is left
    double exponent = 0; ///< how fast it falls from there on
    double weight = 0;   ///< how usual this profile is, up to a common factor

    [[nodiscard]] double at(double rank) const { return top / (1 + std::pow(rank / fall, exponent)); }
};

/// All combinations of a few values of each parameter. Constants measured on real embeddings: docs/probe.md.
[[nodiscard]] std::span<const RankingProfile> rankingProfiles();

/// In a stratum the tag's own share scatters around its profile as Beta(mean · c, (1 − mean) · c); c by
/// stratum.
[[nodiscard]] std::span<const double> profileConcentration();

} // namespace tagwright::probe
