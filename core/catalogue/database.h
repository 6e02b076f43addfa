// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue's SQLite file: opened, brought up to date, one writer and many readers.
// The repositories beside this file hold the SQL; nothing outside this folder does.
#pragma once

#include "base/error.h"

#include <memory>
#include <string>
#include <vector>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace tagwright::catalogue {

enum class Access { ReadWrite, ReadOnly };

/// One connection. Use it from one thread at a time; open another for another thread.
class Database
{
public:
    /// Opens `folder`/catalogue.sqlite; with Access::ReadWrite creates and migrates it as needed
    /// (a copy of the old file is kept in `folder`/backup before a migration).
    /// \errors NotFound (ReadOnly and nothing there), NotWritable, WrongVersion (made by a newer program),
    ///         BadFormat (not a catalogue), Busy, Database.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path &folder, Access access);
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }
    [[nodiscard]] SQLite::Database &connection() const { return *m_connection; }

    /// A compiled statement, kept for the next call with the same text, reset and without values.
    [[nodiscard]] SQLite::Statement &statement(const char *sql) const;

    /// Findings of SQLite's own checks and of ours (rows that point nowhere); empty if all is well.
    [[nodiscard]] Result<std::vector<std::string>> check() const;
    [[nodiscard]] int schemaVersion() const;

private:
    Database(std::filesystem::path folder, std::unique_ptr<SQLite::Database> connection);

    struct StatementCache;
    std::filesystem::path m_folder;
    std::unique_ptr<SQLite::Database> m_connection;
    std::unique_ptr<StatementCache> m_statements;
};

/// All or nothing: rolled back unless committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace tagwright::catalogue
