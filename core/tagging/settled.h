// SPDX-License-Identifier: GPL-3.0-or-later
// Has the tag settled? What the last answers changed, and how much the probe looks like its predecessors.
#pragma once

#include "tagging/tag_model.h"

#include <algorithm>
#include <vector>

namespace tagwright::tagging {

/// What an answer changed.
struct AnswerEffect
{
    std::int64_t suggestions = 0; ///< tracks compared: as many of the best as are suggested now
    std::int64_t changed = 0;     ///< those of them that were not among as many before the answer

    /// So many changes are no longer few: more than a fifth of the suggestions, but from 2 to 10; or 3 %
    /// where that is more.
    [[nodiscard]] std::int64_t limit() const
    {
        return std::max(std::clamp<std::int64_t>(suggestions / 5 + 1, 2, 10), (3 * suggestions + 99) / 100);
    }
    [[nodiscard]] bool isSmall() const { return changed < limit(); }
};

struct Settled
{
    static constexpr std::size_t answersCompared = 5;
    static constexpr std::size_t probesCompared = 5;

    std::vector<AnswerEffect> answers; ///< the last ones, newest first; those of a check change nothing
    /// Correlation of the weights' magnitudes with those of the tag's earlier probes, newest first, as far as
    /// they were trained on the same extractor versions (probe::weightCorrelation).
    std::vector<double> correlations;

    /// All of the last answers were small, and there were as many as are compared.
    [[nodiscard]] bool isSettled() const;
};

/// Trains the tag again without its last answer, without its last two …: milliseconds for each.
[[nodiscard]] Result<Settled> howSettled(catalogue::Database &database, const LibraryModel &library,
                                         const TagModel &model);

} // namespace tagwright::tagging
