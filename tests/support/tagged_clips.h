// SPDX-License-Identifier: GPL-3.0-or-later
// Real embeddings with tags (audioset-music) and the draws of the single-tag protocol: docs/probe.md.
#pragma once

#include "experiment/few_shot_draws.h"
#include "support/shared.h"

#include <stdexcept>
#include <string>
#include <vector>

namespace tagwright::test {

struct TaggedClips : experiment::ArrayDataset
{
    static TaggedClips load()
    {
        auto data = read(sharedFolder() / "data/audioset-music");
        if (!data)
            throw std::runtime_error(data.error().toString());
        return {*std::move(data)};
    }

    /// Indices into `pool` in the protocol's order for a seed and a class ("bg" for the background).
    [[nodiscard]] std::vector<std::size_t> drawOrder(const std::vector<std::size_t> &pool, int seed,
                                                     const std::string &what) const
    {
        const auto order = experiment::drawOrder(ids, pool, seed, what);
        return {order.begin(), order.end()};
    }
};

} // namespace tagwright::test
