// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/audit.h"

#include "probe/random.h"

#include <algorithm>
#include <numeric>

namespace tagwright::probe {

std::vector<AuditDraw> drawAudit(std::int64_t rankingSize, std::uint64_t seed)
{
    std::vector<AuditDraw> draws;
    // Sorting by a hash rather than shuffling: the same on every standard library.
    const auto key = [seed](std::int64_t rank) {
        return mixed(seed ^ mixed(static_cast<std::uint64_t>(rank)));
    };
    for (std::size_t s = 0; s < auditStrata.size(); ++s) {
        const std::int64_t last = std::min(auditStrata[s].last, rankingSize);
        if (last < auditStrata[s].first)
            break;
        std::vector<std::int64_t> ranks(static_cast<std::size_t>(last - auditStrata[s].first + 1));
        std::iota(ranks.begin(), ranks.end(), auditStrata[s].first);
        std::ranges::sort(ranks, {}, key);
        const std::size_t count = std::min<std::size_t>(auditClipsPerStratum, ranks.size());
        for (std::size_t i = 0; i < count; ++i)
            draws.push_back({ranks[i], static_cast<int>(s),
                             static_cast<double>(count) / static_cast<double>(ranks.size())});
    }
    std::ranges::sort(draws, {},
                      [&](const AuditDraw &draw) { return key(draw.rank + (std::int64_t{1} << 40)); });
    return draws;
}

std::size_t stratumOf(std::int64_t rank)
{
    const auto found = std::ranges::find_if(auditStrata, [&](const Stratum &s) { return rank <= s.last; });
    return static_cast<std::size_t>(found - auditStrata.begin());
}

} // namespace tagwright::probe
