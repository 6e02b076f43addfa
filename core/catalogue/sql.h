// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by the repositories' sources only: values in and out of statements, exceptions -> errors.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/ids.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <concepts>
#include <optional>
#include <string>
#include <type_traits>

namespace tagwright::catalogue {

[[nodiscard]] Error fromSqlite(const SQLite::Exception &exception, const std::filesystem::path &folder);

/// Runs `work` and turns SQLite's exceptions into an Error.
template <typename Work>
auto guarded(const Database &database, Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(fromSqlite(exception, database.folder()));
    }
}

inline void bindOne(SQLite::Statement &s, int i, const std::filesystem::path &path)
{
    s.bind(i, path.native().data(), static_cast<int>(path.native().size()));
}
/// Bytes that are no text.
struct Blob
{
    const std::string &bytes;
};
inline void bindOne(SQLite::Statement &s, int i, const Blob &blob)
{
    s.bind(i, blob.bytes.data(), static_cast<int>(blob.bytes.size()));
}
inline void bindOne(SQLite::Statement &s, int i, const std::string &text)
{
    s.bind(i, text);
}
inline void bindOne(SQLite::Statement &s, int i, std::string_view text)
{
    s.bind(i, std::string(text));
}
inline void bindOne(SQLite::Statement &s, int i, const char *text)
{
    s.bind(i, text);
}
inline void bindOne(SQLite::Statement &s, int i, double value)
{
    s.bind(i, value);
}
template <std::integral T>
void bindOne(SQLite::Statement &s, int i, T value)
{
    s.bind(i, static_cast<std::int64_t>(value));
}
template <typename Entity>
void bindOne(SQLite::Statement &s, int i, Id<Entity> id)
{
    s.bind(i, id.value);
}
template <typename T>
void bindOne(SQLite::Statement &s, int i, const std::optional<T> &value)
{
    if (value)
        bindOne(s, i, *value);
    else
        s.bind(i);
}

/// The statement with `values` bound in order, ready to step.
template <typename... Values>
SQLite::Statement &prepare(const Database &database, const char *sql, const Values &...values)
{
    SQLite::Statement &statement = database.statement(sql);
    int index = 0;
    (bindOne(statement, ++index, values), ...);
    return statement;
}

/// Runs a statement that returns nothing. \return number of rows changed.
template <typename... Values>
int execute(const Database &database, const char *sql, const Values &...values)
{
    SQLite::Statement &statement = prepare(database, sql, values...);
    const int changed = statement.exec();
    statement.reset(); // frees bound text at once and ends the read
    return changed;
}

/// Runs `take` on each row.
template <typename Take, typename... Values>
void forEach(const Database &database, Take &&take, const char *sql, const Values &...values)
{
    SQLite::Statement &statement = prepare(database, sql, values...);
    while (statement.executeStep())
        take(statement);
    statement.reset();
}

template <typename Row, typename Make, typename... Values>
std::vector<Row> collect(const Database &database, Make &&make, const char *sql, const Values &...values)
{
    std::vector<Row> rows;
    forEach(database, [&](SQLite::Statement &s) { rows.push_back(make(s)); }, sql, values...);
    return rows;
}

template <typename Row, typename Make, typename... Values>
std::optional<Row> first(const Database &database, Make &&make, const char *sql, const Values &...values)
{
    SQLite::Statement &statement = prepare(database, sql, values...);
    std::optional<Row> row;
    if (statement.executeStep())
        row = make(statement);
    statement.reset();
    return row;
}

inline std::filesystem::path pathAt(SQLite::Statement &s, int column)
{
    const SQLite::Column value = s.getColumn(column);
    return std::string(static_cast<const char *>(value.getBlob()),
                       static_cast<std::size_t>(value.getBytes()));
}
/// Lives until the statement is stepped.
inline std::string_view viewAt(SQLite::Statement &s, int column)
{
    const SQLite::Column value = s.getColumn(column);
    const auto *bytes = static_cast<const char *>(value.getBlob());
    return bytes == nullptr ? std::string_view()
                            : std::string_view(bytes, static_cast<std::size_t>(value.getBytes()));
}
inline std::int64_t integerAt(SQLite::Statement &s, int column)
{
    return s.getColumn(column).getInt64();
}
inline std::string textAt(SQLite::Statement &s, int column)
{
    return s.getColumn(column).getString();
}

[[nodiscard]] inline std::int64_t now()
{
    return std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
}

} // namespace tagwright::catalogue
