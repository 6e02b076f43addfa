// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/step_repository.h"

#include "catalogue/sql.h"

namespace tagwright::catalogue {
namespace {

constexpr int done = 0;
constexpr int undone = 1;

Step readHeader(SQLite::Statement &s)
{
    Step step;
    step.id = integerAt(s, 0);
    step.tag = {integerAt(s, 1)};
    step.importedFrom = textAt(s, 2);
    return step;
}

ImportedTag readImportedTag(SQLite::Statement &s)
{
    return {.tag = {.id = {integerAt(s, 0)},
                    .name = textAt(s, 1),
                    .description = {},
                    .colour = s.getColumn(2).getInt()},
            .isRemoved = s.getColumn(3).getInt() != 0};
}

} // namespace

Result<std::int64_t> StepRepository::add(TagId tag, std::string_view importedFrom)
{
    return guarded(m_database, [&] {
        execute(m_database, "UPDATE step SET state = 2 WHERE state = 1");
        execute(m_database, "INSERT INTO step(tag_id, at, imported_from) VALUES(?,?,?)", tag, now(),
                importedFrom);
        return m_database.connection().getLastInsertRowid();
    });
}

Result<void> StepRepository::noteImportedTag(std::int64_t step, const ImportedTag &imported)
{
    return guarded(m_database, [&] {
        execute(m_database,
                "INSERT OR REPLACE INTO imported_tag(step_id, tag_id, name, colour, removed) "
                "VALUES(?,?,?,?,?)",
                step, imported.tag.id, imported.tag.name, imported.tag.colour, imported.isRemoved);
    });
}

Result<void> StepRepository::markUndone(std::int64_t step, bool isUndone)
{
    return guarded(m_database, [&] {
        execute(m_database, "UPDATE step SET state = ? WHERE id = ?", isUndone ? undone : done, step);
    });
}

Result<void> StepRepository::complete(Step &step) const
{
    TAGWRIGHT_TRY_INTO(step.changes, LabelRepository(m_database).ofStep(step.id));
    TAGWRIGHT_TRY_INTO(step.threshold, ThresholdRepository(m_database).ofStep(step.id));
    TAGWRIGHT_TRY_INTO(step.importedTags, guarded(m_database, [&] {
                           return collect<ImportedTag>(
                               m_database, readImportedTag,
                               "SELECT tag_id, name, colour, removed FROM imported_tag WHERE step_id = ? "
                               "ORDER BY tag_id",
                               step.id);
                       }));
    return {};
}

Result<std::optional<Step>> StepRepository::completed(Result<std::optional<Step>> header) const
{
    if (header && *header)
        TAGWRIGHT_TRY(complete(**header));
    return header;
}

Result<std::optional<Step>> StepRepository::nextUndo(std::optional<TagId> ofTag) const
{
    return completed(guarded(m_database, [&] {
        return first<Step>(m_database, readHeader,
                           "SELECT s.id, s.tag_id, s.imported_from FROM step s "
                           "JOIN tag t ON t.id = s.tag_id AND t.deleted_at IS NULL "
                           "WHERE s.state = 0 AND (?1 IS NULL OR EXISTS "
                           "(SELECT 1 FROM label_history h WHERE h.step_id = s.id AND h.tag_id = ?1)) "
                           "ORDER BY s.id DESC LIMIT 1",
                           ofTag);
    }));
}

/// A tag that the step's undo removed is no obstacle: the redo brings it back.
Result<std::optional<Step>> StepRepository::nextRedo() const
{
    return completed(guarded(m_database, [&] {
        return first<Step>(
            m_database, readHeader,
            "SELECT s.id, s.tag_id, s.imported_from FROM step s JOIN tag t ON t.id = s.tag_id "
            "WHERE s.state = 1 AND (t.deleted_at IS NULL OR EXISTS (SELECT 1 FROM imported_tag i "
            "WHERE i.step_id = s.id AND i.tag_id = s.tag_id AND i.removed = 1)) ORDER BY s.id LIMIT 1");
    }));
}

Result<std::vector<Step>> StepRepository::lastSteps(TagId tag, int count) const
{
    TAGWRIGHT_TRY_INTO(auto steps, guarded(m_database, [&] {
                           return collect<Step>(
                               m_database, readHeader,
                               "SELECT id, tag_id, imported_from FROM step s WHERE state = 0 AND EXISTS "
                               "(SELECT 1 FROM label_history h WHERE h.step_id = s.id AND h.tag_id = ?1) "
                               "ORDER BY id DESC LIMIT ?2",
                               tag, count);
                       }));
    for (Step &step : steps) {
        TAGWRIGHT_TRY(complete(step));
        std::erase_if(step.changes, [&](const LabelChange &change) { return change.tag != tag; });
    }
    return steps;
}

} // namespace tagwright::catalogue
