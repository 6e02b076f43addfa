// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/clip_grid.h"

#include <algorithm>

namespace tagwright::embedding {

std::vector<Stretch> clipGrid(std::int64_t durationMs)
{
    std::vector<Stretch> grid;
    for (std::int64_t start = 0; start < durationMs; start += clipMs) {
        const std::int64_t length = std::min(clipMs, durationMs - start);
        if (start == 0 || length >= shortestClipMs)
            grid.push_back({start, length});
    }
    return grid;
}

Stretch middleClip(std::int64_t durationMs)
{
    const auto grid = clipGrid(durationMs);
    return grid.empty() ? Stretch{0, clipMs} : grid[grid.size() / 2];
}

std::int64_t clipStartAt(std::int64_t instantMs, std::int64_t durationMs)
{
    const auto grid = clipGrid(durationMs);
    const std::int64_t last = grid.empty() ? 0 : grid.back().startMs;
    return std::min(instantMs / clipMs * clipMs, last);
}

} // namespace tagwright::embedding
