// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/few_shot_draws.h"

#include "probe/random.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::experiment {

std::uint64_t drawKey(int seed, std::string_view what, std::string_view id)
{
    return probe::hashed(fmt::format("{}:{}:{:<11}", seed, what, id));
}

std::vector<Eigen::Index> drawOrder(std::span<const std::string> ids, std::span<const std::size_t> pool,
                                    int seed, std::string_view what)
{
    std::vector<std::pair<std::uint64_t, Eigen::Index>> keyed;
    keyed.reserve(pool.size());
    for (std::size_t place = 0; place < pool.size(); ++place)
        keyed.emplace_back(drawKey(seed, what, ids[pool[place]]), static_cast<Eigen::Index>(place));
    std::ranges::sort(keyed);
    std::vector<Eigen::Index> order;
    order.reserve(keyed.size());
    for (const auto &[key, place] : keyed)
        order.push_back(place);
    return order;
}

FewShotDraw drawExamples(const ArrayDataset &data, std::span<const std::size_t> pool, int seed,
                         std::size_t tag, std::size_t most)
{
    FewShotDraw draw;
    for (const Eigen::Index place : drawOrder(data.ids, pool, seed, std::to_string(data.classIndices[tag]))) {
        auto &examples =
            data.has(pool[static_cast<std::size_t>(place)], tag) ? draw.positives : draw.negatives;
        if (examples.size() < most)
            examples.push_back(place);
    }
    return draw;
}

} // namespace tagwright::experiment
