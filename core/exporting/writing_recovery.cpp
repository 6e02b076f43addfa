// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/writing_recovery.h"

#include "audio/decoder.h"
#include "base/text.h"
#include "catalogue/track_repository.h"
#include "library/metadata_reader.h"

#include <set>

namespace tagwright::exporting {
namespace {

namespace fs = std::filesystem;

/// What lies under a name.
enum class Content { None, Old, New, Other };

/// One batch. What each state of the disk means follows from the order of the steps (writing_job.h): the copy
/// is whole and on the disk before the journal says "prepared"; then target and copy change names in one
/// step.
class Settler
{
public:
    Settler(catalogue::Database &database, Batch &batch, Journal &journal, const Disk &disk)
        : m_database(database), m_batch(batch), m_journal(journal), m_disk(disk)
    {
    }

    Result<RecoveredBatch> run(const Error &unbegun, BatchEnd end)
    {
        RecoveredBatch report{.number = m_batch.number};
        for (std::size_t i = 0; i < m_batch.entries.size(); ++i) {
            JournalEntry &entry = m_batch.entries[i];
            std::error_code ignored;
            if (!fs::is_directory(entry.target.parent_path(), ignored)) {
                ++report.waiting;
                continue;
            }
            report.foundOut += entry.state == EntryState::Named || entry.state == EntryState::Prepared;
            TAGWRIGHT_TRY(settle(i, entry, unbegun));
            (entry.state == EntryState::Written ? report.written : report.notWritten) += 1;
            m_folders.insert(entry.target.parent_path());
        }
        for (const fs::path &folder : m_folders)
            TAGWRIGHT_TRY(m_disk.syncFolder(folder));
        if (report.waiting > 0) {
            TAGWRIGHT_TRY(m_journal.sync());
            return report;
        }
        TAGWRIGHT_TRY(m_journal.end(end));
        m_batch.end = end;
        return report;
    }

private:
    Result<void> settle(std::size_t index, JournalEntry &entry, const Error &unbegun)
    {
        if (entry.state != EntryState::Prepared) {
            if (!entry.keepsCopy)
                TAGWRIGHT_TRY(m_disk.remove(entry.temporary));
            return entry.state == EntryState::Named ? notWritten(index, entry, unbegun) : Result<void>{};
        }
        TAGWRIGHT_TRY_INTO(entry.wayBack->patch, readPatch(m_batch, entry));
        TAGWRIGHT_TRY_INTO(const Content target, contentOf(entry.target, *entry.wayBack));
        TAGWRIGHT_TRY_INTO(const Content copy, contentOf(entry.temporary, *entry.wayBack));
        entry.wayBack->patch.clear();
        switch (copy) {
        case Content::None:
            return target == Content::New ? written(index, entry) : notWritten(index, entry, unbegun);
        case Content::New:
            TAGWRIGHT_TRY(m_disk.remove(entry.temporary));
            return notWritten(index, entry, unbegun);
        case Content::Old:
            return settleExchanged(index, entry, target);
        case Content::Other:
            break;
        }
        if (target == Content::Old) {
            TAGWRIGHT_TRY(m_disk.remove(entry.temporary));
            return notWritten(index, entry, unbegun);
        }
        return target == Content::New ? takeBack(index, entry) : leaveBoth(index, entry);
    }

    /// The copy's name holds the old file.
    Result<void> settleExchanged(std::size_t index, JournalEntry &entry, Content target)
    {
        if (target == Content::None) { // somebody removed the new one: better both than none
            TAGWRIGHT_TRY(m_disk.rename(entry.temporary, entry.target));
            return notWritten(index, entry, changed());
        }
        TAGWRIGHT_TRY_INTO(const auto state, catalogue::fileState(entry.temporary));
        if (target == Content::New && state != entry.wayBack->before)
            return takeBack(index, entry); // written to between the look and the exchange
        // Retagged since by another program; or did the disk lie when it said that the new one is safe?
        if (target == Content::Other && !soundsAlike(entry.target, entry.temporary))
            return leaveBoth(index, entry);
        TAGWRIGHT_TRY(m_disk.syncFolder(entry.target.parent_path()));
        TAGWRIGHT_TRY(m_disk.remove(entry.temporary));
        return target == Content::Old ? notWritten(index, entry, changed()) : written(index, entry);
    }

    /// Another program's file was exchanged: it gets its name back.
    Result<void> takeBack(std::size_t index, JournalEntry &entry)
    {
        TAGWRIGHT_TRY(m_disk.exchange(entry.temporary, entry.target));
        TAGWRIGHT_TRY(m_disk.remove(entry.temporary));
        return notWritten(index, entry, changed());
    }

    Result<void> leaveBoth(std::size_t index, JournalEntry &entry)
    {
        entry.keepsCopy = true;
        return notWritten(
            index, entry,
            {ErrorCode::Changed,
             "Changed by another program while it was written. What was there lies beside it as “" +
                 displayPath(entry.temporary.filename()) + "”: keep the right one.",
             entry.path});
    }

    Result<void> written(std::size_t index, JournalEntry &entry)
    {
        if (const auto metadata = library::readMetadata(entry.target)) {
            TAGWRIGHT_TRY(m_disk.before("catalogue", m_database.folder()));
            TAGWRIGHT_TRY(
                catalogue::TrackRepository(m_database)
                    .recordRetagged(entry.track, entry.wayBack->before, entry.wayBack->after, *metadata));
        }
        TAGWRIGHT_TRY(m_journal.written(index));
        entry.state = EntryState::Written;
        return {};
    }

    Result<void> notWritten(std::size_t index, JournalEntry &entry, const Error &error)
    {
        TAGWRIGHT_TRY(m_journal.notWritten(index, error, entry.keepsCopy));
        entry.state = EntryState::NotWritten;
        entry.error = error;
        entry.error->path = entry.path;
        return {};
    }

    static Error changed()
    {
        return {
            ErrorCode::Changed, "Another program changed it meanwhile: it was left alone. Try again.", {}};
    }

    static Result<Content> contentOf(const fs::path &path, const WayBack &wayBack)
    {
        const auto source = ByteSource::open(path);
        if (!source && source.error().code == ErrorCode::NotFound)
            return Content::None;
        if (!source)
            return std::unexpected(source.error());
        const auto size = static_cast<std::int64_t>(source->size());
        if (size == wayBack.after.size) {
            TAGWRIGHT_TRY_INTO(const bool isNew, fits(*source, wayBack.patch));
            if (isNew)
                return Content::New;
        }
        if (size == wayBack.before.size) {
            TAGWRIGHT_TRY_INTO(const bool isOld, fits(*source, inverse(wayBack.patch)));
            if (isOld)
                return Content::Old;
        }
        return Content::Other;
    }

    static bool soundsAlike(const fs::path &a, const fs::path &b)
    {
        const auto hashA = audio::audioHash(a), hashB = audio::audioHash(b);
        return hashA && hashB && *hashA == *hashB;
    }

    catalogue::Database &m_database;
    Batch &m_batch;
    Journal &m_journal;
    const Disk &m_disk;
    std::set<fs::path> m_folders;
};

} // namespace

Result<FileLock> lockWriting(const fs::path &catalogueFolder)
{
    return FileLock::acquire(catalogueFolder / "writing.lock", "Writing tags");
}

Result<RecoveredBatch> settle(catalogue::Database &database, Batch &batch, Journal &journal, const Disk &disk,
                              const Error &unbegun, BatchEnd end)
{
    return Settler(database, batch, journal, disk).run(unbegun, end);
}

Result<std::vector<RecoveredBatch>> recoverLocked(catalogue::Database &database, const Disk &disk)
{
    TAGWRIGHT_TRY_INTO(const auto open, openBatches(database.folder()));
    std::vector<RecoveredBatch> recovered;
    for (const int number : open) {
        TAGWRIGHT_TRY_INTO(Batch batch, readBatch(database.folder(), number));
        if (batch.wholeSize == 0) { // not even begun
            TAGWRIGHT_TRY(disk.remove(batch.file));
            continue;
        }
        TAGWRIGHT_TRY_INTO(Journal journal, Journal::resume(batch, disk));
        TAGWRIGHT_TRY_INTO(const auto report,
                           settle(database, batch, journal, disk,
                                  {ErrorCode::Cancelled, "Writing was interrupted before this file.", {}},
                                  BatchEnd::Recovered));
        if (report.foundOut > 0)
            recovered.push_back(report);
    }
    return recovered;
}

Result<std::vector<RecoveredBatch>> recoverWriting(catalogue::Database &database, const Disk &disk)
{
    TAGWRIGHT_TRY_INTO(const auto open, openBatches(database.folder()));
    if (open.empty())
        return {};
    const auto lock = lockWriting(database.folder());
    if (!lock && lock.error().code == ErrorCode::Busy)
        return {};
    if (!lock)
        return std::unexpected(lock.error());
    return recoverLocked(database, disk);
}

} // namespace tagwright::exporting
