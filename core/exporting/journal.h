// SPDX-License-Identifier: GPL-3.0-or-later
// What a batch of written tags did and how to take it back: a file of JSON lines in the catalogue's folder.
// Each line is on the disk before what it tells of is done. The format: docs/file-formats.md.
#pragma once

#include "catalogue/ids.h"
#include "exporting/disk.h"
#include "exporting/write_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace tagwright::exporting {

/// How a file gets back what it was, and how the new one is told from the old one.
struct WayBack
{
    catalogue::FileState before;
    std::string hash; ///< of the whole old file (content_hash.h)
    catalogue::FileState after;
    Patch patch; ///< makes the old file of the new one; empty where only listed
};

enum class EntryState {
    Named,    ///< not begun, as far as the journal knows
    Prepared, ///< a checked copy was there; whether it took the file's place, only the disk knows
    Written,
    NotWritten,
};

/// One file of a batch.
struct JournalEntry
{
    catalogue::TrackId track;
    std::filesystem::path path;      ///< as the catalogue had it
    std::filesystem::path target;    ///< the file itself
    std::filesystem::path temporary; ///< the copy, beside it
    std::vector<FieldChange> changes;
    std::optional<std::size_t> undone; ///< entry of the batch that is undone
    EntryState state = EntryState::Named;
    std::optional<WayBack> wayBack;  ///< once it is prepared
    std::uint64_t wayBackOffset = 0; ///< of its line in the journal
    std::optional<Error> error;      ///< why it was not written
    bool keepsCopy = false;          ///< it may be the only one of something: never removed
};

enum class BatchEnd {
    None, ///< it runs, or was interrupted
    Complete,
    Stopped,   ///< by the user
    Failed,    ///< by the disk
    Recovered, ///< it was interrupted; what was begun has been cleared up since
};

struct Batch
{
    int number = 0;
    std::optional<int> undoes; ///< another batch
    std::string at;            ///< when it began: UTC, "2026-11-25T22:10:03Z"
    std::vector<JournalEntry> entries;
    BatchEnd end = BatchEnd::None;
    std::filesystem::path file;
    std::uint64_t wholeSize = 0; ///< up to the last whole line: a crash may leave a torn one

    [[nodiscard]] std::int64_t count(EntryState state) const;
};

/// Stable name for JSON and the journal: "complete", "stopped" …
[[nodiscard]] std::string_view name(BatchEnd end);

/// Numbers of all batches, ascending.
[[nodiscard]] Result<std::vector<int>> batchNumbers(const std::filesystem::path &catalogueFolder);
/// Those without an end, by a look at the last line.
[[nodiscard]] Result<std::vector<int>> openBatches(const std::filesystem::path &catalogueFolder);
/// Without the patches. \errors NotFound, BadFormat (damaged), WrongVersion (newer), Unsupported (older).
[[nodiscard]] Result<Batch> readBatch(const std::filesystem::path &catalogueFolder, int number);
/// The patch of an entry that has a way back.
[[nodiscard]] Result<Patch> readPatch(const Batch &batch, const JournalEntry &entry);

/// Writes a batch's journal.
class Journal
{
public:
    /// The next number; names all files. On the disk when it returns.
    [[nodiscard]] static Result<Journal> begin(const std::filesystem::path &catalogueFolder, Batch &batch,
                                               const Disk &disk);
    /// Goes on where an interrupted one ended.
    [[nodiscard]] static Result<Journal> resume(const Batch &batch, const Disk &disk);

    [[nodiscard]] Result<void> prepared(std::size_t entry, const WayBack &wayBack);
    [[nodiscard]] Result<void> written(std::size_t entry);
    [[nodiscard]] Result<void> notWritten(std::size_t entry, const Error &error, bool keepsCopy = false);
    /// Brings what was added onto the disk.
    [[nodiscard]] Result<void> sync();
    [[nodiscard]] Result<void> end(BatchEnd end);

private:
    Journal(std::filesystem::path path, FileDescriptor file, const Disk &disk)
        : m_path(std::move(path)), m_file(std::move(file)), m_disk(disk)
    {
    }
    [[nodiscard]] Result<void> add(const std::string &line);

    std::filesystem::path m_path;
    FileDescriptor m_file;
    Disk m_disk;
    std::uint64_t m_size = 0;
    bool m_isBroken = false;
};

} // namespace tagwright::exporting
