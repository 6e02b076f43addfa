// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/probe_repository.h"

#include "catalogue/sql.h"

namespace tagwright::catalogue {

Result<void> ProbeRepository::add(TagId tag, const std::string &document)
{
    return guarded(m_database, [&] {
        execute(m_database, "INSERT INTO probe(tag_id, trained_at, document) VALUES(?,?,?)", tag, now(),
                document);
    });
}

Result<std::optional<std::string>> ProbeRepository::newest(TagId tag) const
{
    return guarded(m_database, [&] {
        return first<std::string>(
            m_database, [](SQLite::Statement &s) { return textAt(s, 0); },
            "SELECT document FROM probe WHERE tag_id = ? ORDER BY id DESC LIMIT 1", tag);
    });
}

Result<std::vector<std::string>> ProbeRepository::latest(TagId tag, std::size_t count) const
{
    return guarded(m_database, [&] {
        return collect<std::string>(
            m_database, [](SQLite::Statement &s) { return textAt(s, 0); },
            "SELECT document FROM probe WHERE tag_id = ? ORDER BY id DESC LIMIT ?", tag, count);
    });
}

} // namespace tagwright::catalogue
