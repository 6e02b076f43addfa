// SPDX-License-Identifier: GPL-3.0-or-later
// Which tracks to ask about, so that the answers are a fair sample: a stratified random draw from a ranking.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tagwright::probe {

struct Stratum
{
    std::int64_t first = 1; ///< rank, from 1
    std::int64_t last = 1;
    double prior = 0.5; ///< share of positives expected here before any answer, worth one clip
};

/// Measured on real embeddings: docs/probe.md.
inline constexpr std::array<Stratum, 5> auditStrata{{
    {1, 10, 0.5},
    {11, 30, 0.35},
    {31, 100, 0.2},
    {101, 300, 0.08},
    {301, 1000, 0.02},
}};
inline constexpr int auditClipsPerStratum = 6;
/// A check of fewer tracks than this says nothing that listening to all of them would not.
inline constexpr std::int64_t smallestAuditedRanking = 30;

struct AuditDraw
{
    std::int64_t rank = 1;
    int stratum = 0;
    double probability = 1; ///< of being drawn
};

/// Draws auditClipsPerStratum ranks from each stratum (all that are left of a smaller one), in random order.
/// \param rankingSize  number of tracks ranked
/// \param drawnBefore  ranks of tracks that earlier draws of the same audit have taken: they are not drawn
///                     again, and a draw's probability is that among the others
[[nodiscard]] std::vector<AuditDraw> drawAudit(std::int64_t rankingSize, std::uint64_t seed,
                                               std::span<const std::int64_t> drawnBefore = {});

/// One more rank of a stratum, in place of a clip of which the listener could not tell.
/// \param taken  ranks that are not to be drawn
/// \return nothing if none is left.
[[nodiscard]] std::optional<std::int64_t> drawInstead(std::size_t stratum, std::int64_t rankingSize,
                                                      std::uint64_t seed,
                                                      std::span<const std::int64_t> taken);

/// Index of the stratum that holds the rank, or auditStrata.size() behind the last one.
[[nodiscard]] std::size_t stratumOf(std::int64_t rank);

} // namespace tagwright::probe
