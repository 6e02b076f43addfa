// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/database.h"

#include "catalogue/schema.h"
#include "catalogue/sql.h"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <chrono>
#include <map>
#include <thread>
#include <utility>

namespace tagwright::catalogue {

namespace fs = std::filesystem;

namespace {

constexpr int busyTimeoutMs = 15'000;

int pragma(SQLite::Database &connection, const char *name)
{
    return connection.execAndGet(fmt::format("PRAGMA {}", name)).getInt();
}

/// Keeps the catalogue as it was before a migration, under a name that says which version it is.
void backUp(SQLite::Database &connection, const fs::path &folder, int version)
{
    fs::create_directories(folder / "backup");
    const fs::path target = folder / "backup" / fmt::format("catalogue-v{}-{}.sqlite", version, now());
    SQLite::Database copy(target.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup backup(copy, connection);
    backup.executeStep();
}

Result<void> migrate(SQLite::Database &connection, const fs::path &folder)
{
    const int wanted = static_cast<int>(migrations().size());
    if (pragma(connection, "user_version") < wanted) {
        if (const int version = pragma(connection, "user_version"); version > 0)
            backUp(connection, folder, version);
        // IMMEDIATE: of two processes that both want to migrate, the second one waits and finds it done.
        connection.exec("BEGIN IMMEDIATE");
        for (int version = pragma(connection, "user_version"); version < wanted; ++version) {
            connection.exec(migrations()[static_cast<std::size_t>(version)]);
            connection.exec(fmt::format("PRAGMA user_version = {}", version + 1));
            connection.exec(fmt::format("PRAGMA application_id = {}", applicationId));
        }
        connection.exec("COMMIT");
    }
    return {};
}

Result<void> verifyKind(SQLite::Database &connection, const fs::path &file)
{
    // In this order: another process may be making it, which gives it tables and numbers at once.
    const bool empty = connection.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0;
    const int version = pragma(connection, "user_version");
    const int id = pragma(connection, "application_id");
    if (id != applicationId && !empty)
        return fail(ErrorCode::BadFormat, "Not a Tagwright catalogue. Choose another --catalogue folder.",
                    file);
    if (version > static_cast<int>(migrations().size()))
        return fail(ErrorCode::WrongVersion,
                    fmt::format("Made by a newer Tagwright (catalogue version {}, this program knows {}). "
                                "Update Tagwright, or choose another --catalogue folder.",
                                version, migrations().size()),
                    file);
    return {};
}

/// SQLite does not wait for others here, of whom several may make the catalogue at once.
void switchToWal(SQLite::Database &connection)
{
    using namespace std::chrono;
    const auto deadline = steady_clock::now() + milliseconds(busyTimeoutMs);
    while (true) {
        try {
            connection.exec("PRAGMA journal_mode = WAL");
            return;
        } catch (const SQLite::Exception &exception) {
            if (exception.getErrorCode() != SQLITE_BUSY || steady_clock::now() > deadline)
                throw;
        }
        std::this_thread::sleep_for(milliseconds(10));
    }
}

std::unique_ptr<SQLite::Database> connect(const fs::path &file, int flags)
{
    return std::make_unique<SQLite::Database>(file.c_str(), flags | SQLite::OPEN_NOMUTEX, busyTimeoutMs);
}

/// A process that was killed while it made the catalogue leaves changes to take back, which a reader must not
/// do: then this is done first.
std::unique_ptr<SQLite::Database> connectReader(const fs::path &file)
{
    try {
        auto connection = connect(file, SQLite::OPEN_READONLY);
        pragma(*connection, "user_version");
        return connection;
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() != SQLITE_READONLY)
            throw;
    }
    pragma(*connect(file, SQLite::OPEN_READWRITE), "user_version");
    return connect(file, SQLite::OPEN_READONLY);
}

} // namespace

Error fromSqlite(const SQLite::Exception &exception, const fs::path &folder)
{
    const fs::path file = folder / "catalogue.sqlite";
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        return {ErrorCode::NoSpace, "The disk is full. Make room and run the command again.", file};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::NotWritable,
                "The catalogue is read-only. Change its permissions, or choose another --catalogue folder.",
                file};
    case SQLITE_CANTOPEN:
        return {ErrorCode::NotWritable, "The catalogue cannot be opened. Check the folder's permissions.",
                file};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, "Another process is writing to the catalogue. Try again in a moment.", file};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::BadFormat,
                "The catalogue is damaged. Restore it from its backup folder, or move it away.", file};
    default:
        return {ErrorCode::Database, fmt::format("Database error: {}.", exception.what()), file};
    }
}

struct Database::StatementCache
{
    // Keyed by address: the texts are literals.
    std::map<const char *, SQLite::Statement> byText;
};

Database::Database(fs::path folder, std::unique_ptr<SQLite::Database> connection)
    : m_folder(std::move(folder)), m_connection(std::move(connection)),
      m_statements(std::make_unique<StatementCache>())
{
}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;

Database::~Database()
{
    m_statements.reset(); // before the connection they belong to
}

Result<Database> Database::open(const fs::path &folder, Access access)
{
    const fs::path file = folder / "catalogue.sqlite";
    std::error_code error;
    if (access == Access::ReadOnly && !fs::exists(file, error))
        return fail(ErrorCode::NotFound, "There is no catalogue here. Run `tagwright-cli scan FOLDER` first.",
                    folder);
    if (access == Access::ReadWrite && fs::create_directories(folder, error); error)
        return fail(ErrorCode::NotWritable,
                    fmt::format("The catalogue folder cannot be made: {}.", error.message()), folder);
    try {
        auto connection = access == Access::ReadWrite
                              ? connect(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
                              : connectReader(file);
        if (auto kind = verifyKind(*connection, file); !kind)
            return std::unexpected(kind.error());
        connection->exec("PRAGMA foreign_keys = ON");
        if (access == Access::ReadWrite) {
            switchToWal(*connection);
            connection->exec(
                "PRAGMA synchronous = FULL"); // a label that was acknowledged survives a power cut
            if (auto migrated = migrate(*connection, folder); !migrated)
                return std::unexpected(migrated.error());
        } else if (pragma(*connection, "user_version") < static_cast<int>(migrations().size())) {
            return fail(ErrorCode::WrongVersion, "Made by an older Tagwright. Run `tagwright-cli scan` once.",
                        file);
        }
        return Database(folder, std::move(connection));
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(fromSqlite(exception, folder));
    } catch (const fs::filesystem_error &exception) {
        return fail(ErrorCode::NotWritable,
                    fmt::format("No backup could be made: {}.", exception.code().message()),
                    folder / "backup");
    }
}

SQLite::Statement &Database::statement(const char *sql) const
{
    auto found = m_statements->byText.find(sql);
    if (found == m_statements->byText.end())
        found = m_statements->byText.try_emplace(sql, *m_connection, sql).first;
    found->second.tryReset();
    found->second.clearBindings();
    return found->second;
}

Result<std::vector<std::string>> Database::check() const
{
    return guarded(*this, [&] {
        std::vector<std::string> findings;
        const auto add = [&](SQLite::Statement &s) { findings.push_back(textAt(s, 0)); };
        forEach(*this, add,
                "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'");
        forEach(
            *this, add,
            "SELECT 'row ' || ifnull(rowid, '?') || ' of ' || \"table\" || ' points to no row of ' || parent "
            "FROM pragma_foreign_key_check");
        return findings;
    });
}

int Database::schemaVersion() const
{
    return pragma(*m_connection, "user_version");
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = guarded(database, [&] { database.connection().exec("BEGIN IMMEDIATE"); }); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->connection().tryExec("ROLLBACK");
}

Result<void> Transaction::commit()
{
    auto committed = guarded(*m_database, [&] { m_database->connection().exec("COMMIT"); });
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace tagwright::catalogue
