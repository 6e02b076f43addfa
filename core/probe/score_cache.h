// SPDX-License-Identifier: GPL-3.0-or-later
// Linear scores of probes used a moment ago: a label that is taken back costs no pass over the store, and
// clips that are new to the library are scored alone.
#pragma once

#include "probe/feature_space.h"

#include <list>
#include <memory>
#include <mutex>

namespace tagwright::probe {

/// May be used by several threads at once.
class ScoreCache
{
public:
    explicit ScoreCache(const FeatureSpace &space) : m_space(space) {}

    /// FeatureSpace::linearScores, from memory if the same weights were scored before. [rows]
    [[nodiscard]] std::shared_ptr<const Eigen::VectorXf> linearScores(const FoldedProbe &folded);

    /// Takes over what an older state of the library has scored in the same space; other spaces are ignored.
    /// \param rows  row of each of the older library's clips in this one; −1: gone
    void inherit(ScoreCache &older, const std::vector<Eigen::Index> &rows);

    /// Clips that were scored since the cache was made: what the cache is there to keep small.
    [[nodiscard]] std::int64_t clipsScored() const { return m_clipsScored; }

private:
    struct Entry
    {
        Eigen::VectorXf weights;
        double constant = 0;
        std::shared_ptr<const Eigen::VectorXf> linear;
        std::vector<Eigen::Index> unscored; ///< rows that came since
    };

    const FeatureSpace &m_space;
    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< the latest first
    std::int64_t m_clipsScored = 0;
};

} // namespace tagwright::probe
