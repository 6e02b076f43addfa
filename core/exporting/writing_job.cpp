// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/writing_job.h"

#include "base/parallel.h"
#include "base/text.h"
#include "exporting/file_copy.h"
#include "exporting/write_target.h"

#include <algorithm>
#include <future>
#include <map>
#include <random>
#include <set>
#include <thread>

#include <sys/stat.h>
#include <sys/statvfs.h>

namespace tagwright::exporting {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t groupBytes = 256 << 20;
// Few, so that a disk with a moving head does not run from file to file.
constexpr std::size_t copyingThreads = 4;
// File systems bring what is waited for at the same time onto the disk together.
constexpr std::size_t syncingThreads = 16;
constexpr std::uint64_t spareBytes = 4 << 20;
constexpr std::uint64_t journalBytesPerFile = 2048;

std::string randomDigits()
{
    std::random_device random;
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int i = 0; i < 16; ++i)
        text += digits[random() % digits.size()];
    return text;
}

/// Hidden, so that no scan takes it for a track; with the file's ending, by which readers tell the format.
fs::path temporaryFor(const fs::path &target)
{
    return target.parent_path() / (".tagwright-" + randomDigits() + target.extension().native());
}

Result<std::uint64_t> freeBytes(const fs::path &folder)
{
    struct statvfs space{};
    if (::statvfs(folder.c_str(), &space) != 0)
        return std::unexpected(errnoError("Cannot be written", folder));
    return space.f_bavail * space.f_frsize;
}

class WritingJob
{
public:
    WritingJob(catalogue::Database &database, const WritePlan &plan, const WritingOptions &options,
               const ProgressSink &progress, const std::stop_token &stop)
        : m_database(database), m_plan(plan), m_options(options), m_progress(progress), m_stop(stop)
    {
    }

    Result<WritingReport> run()
    {
        TAGWRIGHT_TRY_INTO(const FileLock lock, lockWriting(m_database.folder()));
        TAGWRIGHT_TRY_INTO(m_report.interrupted, recoverLocked(m_database, m_options.disk));
        if (m_plan.undoes) {
            TAGWRIGHT_TRY_INTO(m_undone, readBatch(m_database.folder(), *m_plan.undoes));
        }
        checkTargets();
        if (m_files.empty() || m_stop.stop_requested()) {
            m_report.stopped = m_stop.stop_requested();
            return std::move(m_report);
        }
        TAGWRIGHT_TRY(checkRoom());
        TAGWRIGHT_TRY_INTO(Journal journal, beginJournal());
        m_report.batch = m_batch.number;
        auto done = writeGroups(journal);
        m_report.stopped = m_stop.stop_requested();
        if (done && !m_report.stopped)
            done = endBatch(journal);
        if (!done)
            m_report.broken = done.error();
        if (m_batch.end == BatchEnd::None)
            giveUp(journal);
        report();
        return std::move(m_report);
    }

private:
    void refuse(const PlannedFile &file, Error error)
    {
        error.path = file.path;
        m_report.refused.push_back(std::move(error));
    }

    /// Much may have happened since the plan was made.
    void checkTargets()
    {
        const OpenFiles open;
        std::set<std::pair<std::uint64_t, std::uint64_t>> seen;
        for (const PlannedFile &file : m_plan.files) {
            if (file.refusal || file.changes.empty())
                continue;
            const auto target = checkTarget(file.path, open);
            if (!target)
                refuse(file, target.error());
            else if (target->path != file.target || target->state != file.state ||
                     !seen.insert(target->identity).second)
                refuse(file, {ErrorCode::Changed, "Changed since the dry run. Make a new one.", {}});
            else
                m_files.push_back(&file);
        }
    }

    /// For the largest copies that are there at once, and for all that gets longer.
    Result<void> checkRoom()
    {
        struct Need
        {
            fs::path folder;
            std::int64_t largest = 0, growth = 0;
        };
        std::map<std::uint64_t, Need> needs; // by device
        for (const PlannedFile *file : m_files) {
            struct ::stat info{};
            if (::stat(file->target.c_str(), &info) != 0)
                continue; // seen again when it is its turn
            Need &need = needs[info.st_dev];
            need.folder = file->target.parent_path();
            need.largest = std::max(need.largest, file->state.size + std::max<std::int64_t>(0, file->growth));
            need.growth += std::max<std::int64_t>(0, file->growth);
        }
        const auto check = [](const fs::path &folder, std::uint64_t needed) -> Result<void> {
            TAGWRIGHT_TRY_INTO(const auto available, freeBytes(folder));
            if (available < needed)
                return fail(ErrorCode::NoSpace,
                            "No room on the disk for safe copies (" + formatBytes(needed) + " needed).",
                            folder);
            return {};
        };
        for (const auto &[device, need] : needs)
            TAGWRIGHT_TRY(
                check(need.folder, static_cast<std::uint64_t>(need.largest + need.growth) + spareBytes));
        return check(m_database.folder(), m_files.size() * journalBytesPerFile + spareBytes);
    }

    Result<Journal> beginJournal()
    {
        m_batch.undoes = m_plan.undoes;
        for (const PlannedFile *file : m_files) {
            JournalEntry entry;
            entry.track = file->track;
            entry.path = file->path;
            entry.target = file->target;
            entry.temporary = temporaryFor(file->target);
            entry.changes = file->changes;
            if (m_plan.undoes)
                entry.undone = file->undone;
            m_batch.entries.push_back(std::move(entry));
        }
        return Journal::begin(m_database.folder(), m_batch, m_options.disk);
    }

    /// Some files, one after the other, on their way.
    struct Group
    {
        std::size_t begin = 0;
        std::vector<Result<FileCopy>> copies;
        std::vector<std::size_t> exchanged; ///< entries whose copies have taken the files' places
        std::optional<Error> broken;        ///< the disk failed
    };

    /// Three groups are on their way at a time: of one the copies are made, of one they are brought onto the
    /// disk and take the files' places, of one the old files go.
    Result<void> writeGroups(Journal &journal)
    {
        ProgressMeter meter(m_progress, m_plan.undoes ? "Undoing" : "Writing tags", std::ssize(m_files));
        Group before;
        std::optional<Error> broken;
        std::future<Group> copying;
        std::future<Result<void>> removing; // what is left of `before`; like the other it waits when it goes
        const auto startCopying = [&](std::size_t begin, std::size_t least) -> Result<void> {
            TAGWRIGHT_TRY_INTO(const std::size_t end, groupEnd(begin, least));
            if (end > begin)
                copying = std::async(std::launch::async, [=, this] { return copyAll(begin, end); });
            return {};
        };
        const auto finishBefore = [&]() -> Result<void> {
            if (!removing.valid())
                return {};
            TAGWRIGHT_TRY(removing.get());
            TAGWRIGHT_TRY(tellWritten(journal, before));
            meter.advance(std::ssize(before.copies));
            return {};
        };
        for (std::size_t next = 0; next < m_files.size() && !m_stop.stop_requested() && !broken;) {
            if (!copying.valid()) { // there was no room beside the others
                TAGWRIGHT_TRY(finishBefore());
                TAGWRIGHT_TRY(startCopying(next, 1));
            }
            Group group = copying.get();
            next += group.copies.size();
            TAGWRIGHT_TRY(startCopying(next, 0));
            TAGWRIGHT_TRY(exchange(journal, group));
            TAGWRIGHT_TRY(finishBefore());
            before = std::move(group);
            broken = before.broken;
            removing = std::async(std::launch::async, [&] { return removeOld(before); });
        }
        TAGWRIGHT_TRY(finishBefore());
        meter.finish();
        return broken ? std::unexpected(*broken) : Result<void>{};
    }

    /// As many files as there is room for copies; `least` in any case.
    [[nodiscard]] Result<std::size_t> groupEnd(std::size_t begin, std::size_t least) const
    {
        std::size_t end = begin;
        std::int64_t bytes = 0;
        while (end < m_files.size() && end - begin < m_options.copiesAtOnce) {
            bytes += m_files[end]->state.size;
            TAGWRIGHT_TRY_INTO(const auto available, freeBytes(m_files[end]->target.parent_path()));
            const std::int64_t room = std::min(groupBytes, static_cast<std::int64_t>(available / 2));
            if (end - begin >= least && bytes > room)
                break;
            ++end;
        }
        return end;
    }

    [[nodiscard]] Group copyAll(std::size_t begin, std::size_t end) const
    {
        Group group{.begin = begin,
                    .copies = std::vector<Result<FileCopy>>(end - begin),
                    .exchanged = {},
                    .broken = {}};
        forEachAtOnce(copyingThreads, group.copies.size(), [&](std::size_t i) {
            group.copies[i] =
                m_stop.stop_requested() ? fail(ErrorCode::Cancelled, "Stopped.") : copy(begin + i);
        });
        return group;
    }

    void syncAll(Group &group) const
    {
        forEachAtOnce(syncingThreads, group.copies.size(), [&](std::size_t i) {
            auto &copy = group.copies[i];
            if (!copy)
                return;
            if (auto synced = m_options.disk.sync(copy->file, m_batch.entries[group.begin + i].temporary))
                copy->file = {};
            else
                copy = std::unexpected(synced.error());
        });
    }

    [[nodiscard]] Result<FileCopy> copy(std::size_t index) const
    {
        const JournalEntry &entry = m_batch.entries[index];
        const CopyOrder order{.file = *m_files[index],
                              .temporary = entry.temporary,
                              .undone = m_undone ? &m_undone->entries.at(m_files[index]->undone) : nullptr,
                              .batch = m_undone ? &*m_undone : nullptr,
                              .keepTimes = m_options.keepTimes};
        auto copy = makeCopy(order, m_options.disk, m_stop);
        if (!copy && !isOfDisk(copy.error(), entry)) {
            // Where even this fails, the end of the batch tries again.
            [[maybe_unused]] const auto removed = m_options.disk.remove(entry.temporary);
        }
        return copy;
    }

    /// The disk that is written to, not the file: no use to go on.
    static bool isOfDisk(const Error &error, const JournalEntry &entry)
    {
        return error.path == entry.temporary &&
               (error.code == ErrorCode::NoSpace || error.code == ErrorCode::Io ||
                error.code == ErrorCode::NotWritable);
    }

    Result<void> notWritten(Journal &journal, std::size_t index, const Error &error)
    {
        TAGWRIGHT_TRY(journal.notWritten(index, error));
        m_batch.entries[index].state = EntryState::NotWritten;
        m_batch.entries[index].error = error;
        return {};
    }

    /// Those that can be. From the first on, until the journal says "written", only the disk knows.
    Result<void> exchange(Journal &journal, Group &group)
    {
        syncAll(group);
        for (std::size_t i = 0; i < group.copies.size(); ++i) {
            const auto &copy = group.copies[i];
            JournalEntry &entry = m_batch.entries[group.begin + i];
            if (copy) {
                TAGWRIGHT_TRY(journal.prepared(group.begin + i, copy->wayBack));
                entry.state = EntryState::Prepared;
            } else if (isOfDisk(copy.error(), entry)) {
                group.broken = copy.error();
            } else if (copy.error().code != ErrorCode::Cancelled) {
                TAGWRIGHT_TRY(notWritten(journal, group.begin + i, copy.error()));
            }
        }
        TAGWRIGHT_TRY(journal.sync());
        for (std::size_t i = group.begin; i < group.begin + group.copies.size(); ++i) {
            const JournalEntry &entry = m_batch.entries[i];
            if (entry.state != EntryState::Prepared)
                continue;
            const auto replaced =
                m_options.disk.replace(entry.target, entry.temporary, group.copies[i - group.begin]->old);
            if (!replaced && replaced.error().code != ErrorCode::Changed)
                return replaced;
            if (replaced) {
                group.exchanged.push_back(i);
            } else {
                TAGWRIGHT_TRY(m_options.disk.remove(entry.temporary));
                TAGWRIGHT_TRY(notWritten(journal, i, replaced.error()));
            }
        }
        return {};
    }

    /// Once the new ones are safe. The old ones have the copies' names now.
    [[nodiscard]] Result<void> removeOld(const Group &group) const
    {
        std::set<fs::path> folders;
        for (std::size_t i = group.begin; i < group.begin + group.copies.size(); ++i)
            folders.insert(m_batch.entries[i].target.parent_path());
        for (const fs::path &folder : folders)
            TAGWRIGHT_TRY(m_options.disk.syncFolder(folder));
        std::vector<Result<void>> removed(group.exchanged.size());
        forEachAtOnce(copyingThreads, removed.size(), [&](std::size_t i) {
            removed[i] = m_options.disk.remove(m_batch.entries[group.exchanged[i]].temporary);
        });
        const auto failed = std::ranges::find(removed, false, &Result<void>::has_value);
        return failed == removed.end() ? Result<void>{} : *failed;
    }

    Result<void> tellWritten(Journal &journal, const Group &group)
    {
        TAGWRIGHT_TRY(m_options.disk.before("catalogue", m_database.folder()));
        TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(m_database));
        catalogue::TrackRepository tracks(m_database);
        for (const std::size_t i : group.exchanged) {
            const FileCopy &copy = *group.copies[i - group.begin];
            TAGWRIGHT_TRY(tracks.recordRetagged(m_batch.entries[i].track, copy.wayBack.before,
                                                copy.wayBack.after, copy.metadata));
        }
        TAGWRIGHT_TRY(transaction.commit());
        for (const std::size_t i : group.exchanged) {
            TAGWRIGHT_TRY(journal.written(i));
            m_batch.entries[i].state = EntryState::Written;
            m_folders.insert(m_batch.entries[i].target.parent_path());
        }
        return {};
    }

    Result<void> endBatch(Journal &journal)
    {
        for (const fs::path &folder : m_folders) // that old files are gone
            TAGWRIGHT_TRY(m_options.disk.syncFolder(folder));
        TAGWRIGHT_TRY(journal.end(BatchEnd::Complete));
        m_batch.end = BatchEnd::Complete;
        return {};
    }

    /// The rest stays as it is. What cannot be cleared up now is the next time that a program starts.
    void giveUp(Journal &journal)
    {
        const Error unbegun = m_report.broken
                                  ? Error{ErrorCode::Cancelled, "Not tried after the disk had failed.", {}}
                                  : Error{ErrorCode::Cancelled, "Stopped before it was written.", {}};
        auto onDisk = readBatch(m_database.folder(), m_batch.number);
        if (!onDisk)
            return;
        const auto settled = settle(m_database, *onDisk, journal, m_options.disk, unbegun,
                                    m_report.broken ? BatchEnd::Failed : BatchEnd::Stopped);
        if (!settled && !m_report.broken)
            m_report.broken = settled.error();
        m_batch = *std::move(onDisk);
    }

    void report()
    {
        m_report.written = m_batch.count(EntryState::Written);
        for (std::size_t i = 0; i < m_batch.entries.size(); ++i) {
            const JournalEntry &entry = m_batch.entries[i];
            if (entry.state != EntryState::Written &&
                (!entry.error || entry.error->code == ErrorCode::Cancelled))
                ++m_report.untried;
            else if (entry.error)
                refuse(*m_files[i], *entry.error);
        }
    }

    catalogue::Database &m_database;
    const WritePlan &m_plan;
    const WritingOptions &m_options;
    const ProgressSink &m_progress;
    const std::stop_token &m_stop;
    std::vector<const PlannedFile *> m_files; ///< in order of the batch's entries
    Batch m_batch;
    std::optional<Batch> m_undone;
    std::set<fs::path> m_folders; ///< with files that were exchanged
    WritingReport m_report;
};

} // namespace

Result<WritingReport> writeTags(catalogue::Database &database, const WritePlan &plan,
                                const WritingOptions &options, const ProgressSink &progress,
                                const std::stop_token &stop)
{
    return WritingJob(database, plan, options, progress, stop).run();
}

} // namespace tagwright::exporting
