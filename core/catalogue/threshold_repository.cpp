// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/threshold_repository.h"

#include "catalogue/sql.h"

namespace tagwright::catalogue {

namespace {

/// In two columns, a stop and a score; neither: none was chosen.
std::optional<ChosenThreshold> thresholdAt(SQLite::Statement &s, int column)
{
    ChosenThreshold chosen;
    if (!s.getColumn(column).isNull())
        chosen.stop = textAt(s, column);
    if (!s.getColumn(column + 1).isNull())
        chosen.score = s.getColumn(column + 1).getDouble();
    return chosen.stop || chosen.score ? std::optional(std::move(chosen)) : std::nullopt;
}

} // namespace

Result<std::optional<ChosenThreshold>> ThresholdRepository::of(TagId tag) const
{
    return guarded(m_database, [&] {
        const auto found = first<std::optional<ChosenThreshold>>(
            m_database, [](SQLite::Statement &s) { return thresholdAt(s, 0); },
            "SELECT stop, score FROM tag_threshold WHERE tag_id = ?", tag);
        return found.value_or(std::nullopt);
    });
}

Result<void> ThresholdRepository::set(TagId tag, const std::optional<ChosenThreshold> &threshold)
{
    return guarded(m_database, [&] {
        if (threshold)
            execute(m_database, "INSERT OR REPLACE INTO tag_threshold(tag_id, stop, score) VALUES(?,?,?)",
                    tag, threshold->stop, threshold->score);
        else
            execute(m_database, "DELETE FROM tag_threshold WHERE tag_id = ?", tag);
    });
}

Result<void> ThresholdRepository::note(std::int64_t step, const ThresholdChange &change)
{
    const auto [oldStop, oldScore] = change.before.value_or(ChosenThreshold{});
    const auto [newStop, newScore] = change.after.value_or(ChosenThreshold{});
    return guarded(m_database, [&] {
        execute(m_database,
                "INSERT INTO threshold_change(step_id, old_stop, old_score, new_stop, new_score) "
                "VALUES(?,?,?,?,?)",
                step, oldStop, oldScore, newStop, newScore);
    });
}

Result<std::optional<ThresholdChange>> ThresholdRepository::ofStep(std::int64_t step) const
{
    return guarded(m_database, [&] {
        return first<ThresholdChange>(
            m_database,
            [](SQLite::Statement &s) { return ThresholdChange{thresholdAt(s, 0), thresholdAt(s, 2)}; },
            "SELECT old_stop, old_score, new_stop, new_score FROM threshold_change WHERE step_id = ?", step);
    });
}

} // namespace tagwright::catalogue
