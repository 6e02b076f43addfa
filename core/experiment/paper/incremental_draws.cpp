// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/incremental_draws.h"

#include "experiment/few_shot_draws.h"

#include <algorithm>
#include <numeric>

namespace tagwright::experiment::paper {

IncrementalDraws IncrementalDraws::draw(const PaperData &data, int seed, std::size_t most)
{
    IncrementalDraws draws;
    draws.order.resize(data.tags.size());
    std::iota(draws.order.begin(), draws.order.end(), std::size_t{0});
    std::ranges::stable_sort(draws.order, {}, [&](std::size_t tag) {
        return drawKey(seed, "classorder", std::to_string(data.classIndices[tag]));
    });
    draws.samples.resize(data.tags.size());
    for (std::size_t tag = 0; tag < data.tags.size(); ++tag) {
        std::vector<std::size_t> members;
        for (std::size_t clip = 0; clip < data.train.ids.size(); ++clip)
            if (data.trainHas(static_cast<Eigen::Index>(clip), tag))
                members.push_back(clip);
        const auto order = drawOrder(data.train.ids, members, seed, std::to_string(data.classIndices[tag]));
        for (std::size_t i = 0; i < std::min(most, order.size()); ++i)
            draws.samples[tag].push_back(
                static_cast<Eigen::Index>(members[static_cast<std::size_t>(order[i])]));
    }
    return draws;
}

std::span<const Eigen::Index> IncrementalDraws::clipsOf(std::size_t tag, int k) const
{
    return std::span(samples[tag]).first(std::min(samples[tag].size(), static_cast<std::size_t>(k)));
}

std::vector<Eigen::Index> IncrementalDraws::clips(int n, int k) const
{
    std::vector<Eigen::Index> clips;
    for (const std::size_t tag : tags(n)) {
        const auto own = clipsOf(tag, k);
        clips.insert(clips.end(), own.begin(), own.end());
    }
    return clips;
}

} // namespace tagwright::experiment::paper
