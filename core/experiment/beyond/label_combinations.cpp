// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/beyond/label_combinations.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace tagwright::experiment::beyond {

namespace {

using Tags = std::vector<std::size_t>;

/// All non-empty intersections of the items' sets. A set of tags that is none of them is had by the same
/// items as the smallest intersection that holds it, which is larger, and so stands for it.
std::set<Tags> intersections(const std::vector<Tags> &items)
{
    std::set<Tags> found;
    for (const Tags &item : items) {
        std::set<Tags> fresh{item};
        for (const Tags &other : found) {
            Tags both;
            std::ranges::set_intersection(item, other, std::back_inserter(both));
            if (!both.empty())
                fresh.insert(std::move(both));
        }
        found.merge(fresh);
    }
    return found;
}

} // namespace

LabelCombinations::LabelCombinations(const probe::FeatureMatrix &items, const std::vector<Tags> &tags)
{
    const auto sets = intersections(tags);
    m_combinations.assign(sets.begin(), sets.end());
    m_prototypes.resize(items.cols(), std::ssize(m_combinations));
    for (std::size_t i = 0; i < m_combinations.size(); ++i) {
        Eigen::RowVectorXf sum = Eigen::RowVectorXf::Zero(items.cols());
        for (std::size_t item = 0; item < tags.size(); ++item)
            if (std::ranges::includes(tags[item], m_combinations[i]))
                sum += items.row(static_cast<Eigen::Index>(item));
        // The cosine does not see the length, so that a sum does for the mean.
        m_prototypes.col(static_cast<Eigen::Index>(i)) = sum.normalized().transpose();
    }
}

Decisions LabelCombinations::decide(const probe::FeatureMatrix &clips, std::size_t tagCount) const
{
    Decisions said(tagCount, std::vector<char>(static_cast<std::size_t>(clips.rows()), 0));
    const Eigen::MatrixXf similarity = clips * m_prototypes; // times the clip's length
    for (Eigen::Index clip = 0; clip < clips.rows(); ++clip) {
        Eigen::Index nearest = 0;
        similarity.row(clip).maxCoeff(&nearest);
        for (const std::size_t tag : m_combinations[static_cast<std::size_t>(nearest)])
            said[tag][static_cast<std::size_t>(clip)] = 1;
    }
    return said;
}

} // namespace tagwright::experiment::beyond
