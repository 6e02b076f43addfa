// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ranking_profile.h"

#include "probe/audit.h"

#include <array>

namespace tagwright::probe {
namespace {

struct Weighted
{
    double value, weight;
};
constexpr std::array<Weighted, 8> tops{
    {{0.05, 1}, {0.15, 1}, {0.3, 1}, {0.45, 1}, {0.6, 1}, {0.75, 1}, {0.9, 1}, {0.98, 0.5}}};
constexpr std::array<Weighted, 8> falls{
    {{3, 0.05}, {10, 0.3}, {30, 1}, {100, 0.8}, {300, 0.4}, {1000, 0.2}, {3000, 0.1}, {10000, 0.1}}};
constexpr std::array exponents{1.0, 1.3, 1.7};
constexpr std::array<double, auditStrata.size()> concentration{3, 5, 12, 40, 120};

} // namespace

std::span<const RankingProfile> rankingProfiles()
{
    static const std::vector<RankingProfile> profiles = [] {
        std::vector<RankingProfile> all;
        for (const Weighted &top : tops)
            for (const Weighted &fall : falls)
                for (const double exponent : exponents)
                    all.push_back({top.value, fall.value, exponent, top.weight * fall.weight});
        return all;
    }();
    return profiles;
}

std::span<const double> profileConcentration()
{
    return concentration;
}

} // namespace tagwright::probe
