// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/score_cache.h"

#include <algorithm>

namespace tagwright::probe {
namespace {

/// A probe's scores take 4 bytes a clip: fewer are kept of a large library.
std::size_t entriesKept(Eigen::Index rows)
{
    constexpr std::int64_t mostBytes = std::int64_t{1} << 25;
    constexpr std::int64_t most = 32;
    constexpr std::int64_t fewest = 4;
    const std::int64_t each = static_cast<std::int64_t>(sizeof(float)) * std::max<Eigen::Index>(rows, 1);
    return static_cast<std::size_t>(std::clamp(mostBytes / each, fewest, most));
}

} // namespace

std::shared_ptr<const Eigen::VectorXf> ScoreCache::linearScores(const FoldedProbe &folded)
{
    Entry entry;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::ranges::find_if(m_entries, [&](const Entry &e) {
            return e.constant == folded.constant && e.weights == folded.weights;
        });
        if (found != m_entries.end()) {
            m_entries.splice(m_entries.begin(), m_entries, found);
            if (found->unscored.empty())
                return found->linear;
            entry = *found;
        }
    }
    // The lock is not held while the library is scored.
    std::int64_t scored = m_space.rows();
    if (entry.linear) {
        Eigen::VectorXf linear = *entry.linear;
        for (const Eigen::Index row : entry.unscored)
            linear[row] = m_space.linearScore(folded, row);
        scored = std::ssize(entry.unscored);
        entry.linear = std::make_shared<const Eigen::VectorXf>(std::move(linear));
        entry.unscored.clear();
    } else {
        entry = {folded.weights,
                 folded.constant,
                 std::make_shared<const Eigen::VectorXf>(m_space.linearScores(folded)),
                 {}};
    }
    const std::scoped_lock lock(m_mutex);
    m_clipsScored += scored;
    std::erase_if(m_entries, [&](const Entry &e) {
        return e.constant == folded.constant && e.weights == folded.weights;
    });
    m_entries.push_front(entry);
    if (m_entries.size() > entriesKept(m_space.rows()))
        m_entries.pop_back();
    return entry.linear;
}

void ScoreCache::inherit(ScoreCache &older, const std::vector<Eigen::Index> &rows)
{
    if (older.m_space.sharedStatistics()->version != m_space.sharedStatistics()->version ||
        older.m_space.statistics().transform != m_space.statistics().transform)
        return;
    std::vector<bool> known(static_cast<std::size_t>(m_space.rows()), false);
    for (const Eigen::Index row : rows)
        if (row >= 0)
            known[static_cast<std::size_t>(row)] = true;
    std::vector<Eigen::Index> unscored;
    for (std::size_t row = 0; row < known.size(); ++row)
        if (!known[row])
            unscored.push_back(static_cast<Eigen::Index>(row));
    const std::scoped_lock lock(m_mutex, older.m_mutex);
    for (const Entry &entry : older.m_entries) {
        if (m_entries.size() == entriesKept(m_space.rows()))
            break;
        if (!entry.unscored.empty())
            continue;
        Eigen::VectorXf linear = Eigen::VectorXf::Zero(m_space.rows());
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i] >= 0)
                linear[rows[i]] = (*entry.linear)[static_cast<Eigen::Index>(i)];
        m_entries.push_back({entry.weights, entry.constant,
                             std::make_shared<const Eigen::VectorXf>(std::move(linear)), unscored});
    }
}

} // namespace tagwright::probe
