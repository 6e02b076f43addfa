// SPDX-License-Identifier: GPL-3.0-or-later
// The peer: label-combination prototypes, as Papaioannou, Benetos & Potamianos describe them ("LC-Protonets:
// multi-label few-shot learning for world music audio tagging", 2024), on embeddings that are given.
//
// Each non-empty set of tags that some support item has together makes a prototype: the mean of all items
// that have all of them. A clip takes the tags of the nearest prototype, by cosine. Sets that the same items
// have share a prototype; the paper does not say which of them wins, here it is the largest.
#pragma once

#include "experiment/beyond/f1.h"
#include "probe/feature_source.h"

#include <Eigen/Core>

namespace tagwright::experiment::beyond {

class LabelCombinations
{
public:
    /// \param items  [support items × features]
    /// \param tags   [support items] which tags each has, ascending; not empty
    LabelCombinations(const probe::FeatureMatrix &items, const std::vector<std::vector<std::size_t>> &tags);

    /// Ascending sets of tags, as many as there are prototypes.
    [[nodiscard]] const std::vector<std::vector<std::size_t>> &combinations() const { return m_combinations; }
    /// \param clips  [clips × features] \param tagCount  the tags are below it
    [[nodiscard]] Decisions decide(const probe::FeatureMatrix &clips, std::size_t tagCount) const;

private:
    std::vector<std::vector<std::size_t>> m_combinations;
    Eigen::MatrixXf m_prototypes; ///< of unit length [features × combinations]
};

} // namespace tagwright::experiment::beyond
