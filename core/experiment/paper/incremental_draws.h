// SPDX-License-Identifier: GPL-3.0-or-later
// Which tags and which clips a few-shot probe is trained on: N tags and K clips of each, added one by one, so
// that a larger task holds every smaller one of the same seed.
#pragma once

#include "experiment/paper/paper_data.h"

#include <span>

namespace tagwright::experiment::paper {

struct IncrementalDraws
{
    std::vector<std::size_t> order; ///< of the tags: a task of N tags has the first N
    /// Of each tag (not in `order`, but by its number) the train clips that have it, in order of drawing.
    std::vector<std::vector<Eigen::Index>> samples;

    /// Tags are in the order of drawKey(seed, "classorder", class index), a tag's clips in the order of
    /// drawKey(seed, class index, id).
    /// \param most  clips of a tag
    [[nodiscard]] static IncrementalDraws draw(const PaperData &data, int seed, std::size_t most);

    [[nodiscard]] std::span<const std::size_t> tags(int n) const
    {
        return std::span(order).first(static_cast<std::size_t>(n));
    }
    /// The first k samples of each of the first n tags; a clip that several tags drew is there several times.
    [[nodiscard]] std::vector<Eigen::Index> clips(int n, int k) const;
    /// The first k samples of one tag, or as many as there are.
    [[nodiscard]] std::span<const Eigen::Index> clipsOf(std::size_t tag, int k) const;
};

} // namespace tagwright::experiment::paper
