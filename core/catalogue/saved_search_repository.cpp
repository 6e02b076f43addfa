// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/saved_search_repository.h"

#include "base/text.h"
#include "catalogue/sql.h"

namespace tagwright::catalogue {

Result<void> SavedSearchRepository::save(const SavedSearch &search)
{
    const std::string_view name = trimmed(search.name);
    if (name.empty())
        return fail(ErrorCode::BadInput, "A saved search needs a name.");
    return guarded(m_database, [&] {
        execute(m_database,
                "INSERT INTO saved_search(name, expression) VALUES(?1, ?2) "
                "ON CONFLICT(name) DO UPDATE SET expression = ?2",
                name, search.expression);
    });
}

Result<void> SavedSearchRepository::remove(const std::string &name)
{
    return guarded(m_database, [&] { execute(m_database, "DELETE FROM saved_search WHERE name = ?", name); });
}

Result<std::vector<SavedSearch>> SavedSearchRepository::all() const
{
    return guarded(m_database, [&] {
        return collect<SavedSearch>(
            m_database, [](SQLite::Statement &s) { return SavedSearch{textAt(s, 0), textAt(s, 1)}; },
            "SELECT name, expression FROM saved_search ORDER BY id");
    });
}

} // namespace tagwright::catalogue
