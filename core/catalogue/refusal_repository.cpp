// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/refusal_repository.h"

#include "catalogue/sql.h"

namespace tagwright::catalogue {
namespace {

const char *name(Stage stage)
{
    return stage == Stage::Scan ? "scan" : "embed";
}

Refusal readRefusal(SQLite::Statement &s)
{
    return {pathAt(s, 0),
            textAt(s, 1) == name(Stage::Scan) ? Stage::Scan : Stage::Embed,
            errorCodeFromName(textAt(s, 2)),
            textAt(s, 3),
            {integerAt(s, 4), integerAt(s, 5)}};
}

} // namespace

Result<void> RefusalRepository::add(const Refusal &r)
{
    return guarded(m_database, [&] {
        execute(m_database,
                "INSERT OR REPLACE INTO refusal(path, stage, code, message, size, mtime_ns, at) "
                "VALUES(?,?,?,?,?,?,?)",
                r.path, name(r.stage), tagwright::name(r.code), r.message, r.file.size, r.file.mtimeNs,
                now());
    });
}

Result<void> RefusalRepository::remove(const std::filesystem::path &path, Stage stage)
{
    return guarded(m_database, [&] {
        execute(m_database, "DELETE FROM refusal WHERE path = ? AND stage = ?", path, name(stage));
    });
}

Result<std::optional<Refusal>> RefusalRepository::find(const std::filesystem::path &path, Stage stage) const
{
    return guarded(m_database, [&] {
        return first<Refusal>(m_database, readRefusal,
                              "SELECT path, stage, code, message, size, mtime_ns FROM refusal "
                              "WHERE path = ? AND stage = ?",
                              path, name(stage));
    });
}

Result<std::vector<Refusal>> RefusalRepository::all() const
{
    return guarded(m_database, [&] {
        return collect<Refusal>(
            m_database, readRefusal,
            "SELECT path, stage, code, message, size, mtime_ns FROM refusal ORDER BY path");
    });
}

Result<void> RefusalRepository::clear(Stage stage)
{
    return guarded(m_database,
                   [&] { execute(m_database, "DELETE FROM refusal WHERE stage = ?", name(stage)); });
}

} // namespace tagwright::catalogue
