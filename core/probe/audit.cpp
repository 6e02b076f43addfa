// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/audit.h"

#include "probe/random.h"

#include <algorithm>

namespace tagwright::probe {

namespace {

std::uint64_t keyOf(std::int64_t rank, std::uint64_t seed)
{
    return mixed(seed ^ mixed(static_cast<std::uint64_t>(rank)));
}

/// Ranks of a stratum but for those taken, in random order.
std::vector<std::int64_t> shuffled(std::size_t stratum, std::int64_t rankingSize, std::uint64_t seed,
                                   std::span<const std::int64_t> taken)
{
    std::vector<std::int64_t> ranks;
    for (std::int64_t rank = auditStrata[stratum].first;
         rank <= std::min(auditStrata[stratum].last, rankingSize); ++rank)
        if (std::ranges::find(taken, rank) == taken.end())
            ranks.push_back(rank);
    // Sorting by a hash rather than shuffling: the same on every standard library.
    std::ranges::sort(ranks, {}, [seed](std::int64_t rank) { return keyOf(rank, seed); });
    return ranks;
}

} // namespace

std::vector<AuditDraw> drawAudit(std::int64_t rankingSize, std::uint64_t seed,
                                 std::span<const std::int64_t> drawnBefore)
{
    std::vector<AuditDraw> draws;
    for (std::size_t s = 0; s < auditStrata.size(); ++s) {
        const auto ranks = shuffled(s, rankingSize, seed, drawnBefore);
        const std::size_t count = std::min<std::size_t>(auditClipsPerStratum, ranks.size());
        for (std::size_t i = 0; i < count; ++i)
            draws.push_back({ranks[i], static_cast<int>(s),
                             static_cast<double>(count) / static_cast<double>(ranks.size())});
    }
    std::ranges::sort(draws, {}, [seed](const AuditDraw &draw) {
        return keyOf(draw.rank + (std::int64_t{1} << 40), seed); // the order of asking tells nothing
    });
    return draws;
}

std::optional<std::int64_t> drawInstead(std::size_t stratum, std::int64_t rankingSize, std::uint64_t seed,
                                        std::span<const std::int64_t> taken)
{
    const auto ranks = shuffled(stratum, rankingSize, seed, taken);
    return ranks.empty() ? std::nullopt : std::optional(ranks.front());
}

std::size_t stratumOf(std::int64_t rank)
{
    const auto found = std::ranges::find_if(auditStrata, [&](const Stratum &s) { return rank <= s.last; });
    return static_cast<std::size_t>(found - auditStrata.begin());
}

} // namespace tagwright::probe
