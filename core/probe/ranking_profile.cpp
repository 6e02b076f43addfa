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
constexpr std::array exponents{0.9, 1.2, 1.5};
/// Some tags are clear-cut: nearly all right as far as they go, and then nothing.
constexpr std::array clearCutExponents{3.0, 6.0};
constexpr double clearCutTop = 0.9;
constexpr double clearCutWeight = 0.3;
constexpr std::array<double, auditStrata.size()> concentration{3, 5, 12, 40, 120};

} // namespace

std::span<const RankingProfile> rankingProfiles()
{
    static const std::vector<RankingProfile> profiles = [] {
        std::vector<RankingProfile> all;
        for (const Weighted &top : tops)
            for (const Weighted &fall : falls) {
                const double weight = top.weight * fall.weight;
                for (const double exponent : exponents)
                    all.push_back({top.value, fall.value, exponent, weight});
                if (top.value >= clearCutTop)
                    for (const double exponent : clearCutExponents)
                        all.push_back({top.value, fall.value, exponent, clearCutWeight * weight});
            }
        return all;
    }();
    return profiles;
}

std::span<const double> profileConcentration()
{
    return concentration;
}

} // namespace tagwright::probe
