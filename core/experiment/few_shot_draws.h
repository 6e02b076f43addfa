// SPDX-License-Identifier: GPL-3.0-or-later
// Which clips a tag is learned from: random draws that anybody can repeat, in any language.
//
// A clip's key is the hash of "seed:what:id", the id padded with spaces to 11 characters: FNV-1a of 64 bits,
// then splitmix64's finaliser (probe::hashed). Clips are drawn in the order of their keys. `what` is a tag's
// class index, or "bg" for a sample of the whole library.
#pragma once

#include "experiment/array_dataset.h"

#include <span>
#include <string_view>

namespace tagwright::experiment {

[[nodiscard]] std::uint64_t drawKey(int seed, std::string_view what, std::string_view id);

/// Places in `pool` in the order in which its clips are drawn.
/// \param ids   of all clips
/// \param pool  indices of clips
[[nodiscard]] std::vector<Eigen::Index> drawOrder(std::span<const std::string> ids,
                                                  std::span<const std::size_t> pool, int seed,
                                                  std::string_view what);

/// The examples of one tag, as places in the pool (which are rows of the library made of it).
struct FewShotDraw
{
    std::vector<Eigen::Index> positives; ///< in order of drawing
    std::vector<Eigen::Index> negatives;
};

/// The first clips with and without the tag, at most `most` of each.
[[nodiscard]] FewShotDraw drawExamples(const ArrayDataset &data, std::span<const std::size_t> pool, int seed,
                                       std::size_t tag, std::size_t most);

} // namespace tagwright::experiment
