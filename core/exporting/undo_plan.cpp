// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/undo_plan.h"

#include "base/text.h"
#include "exporting/file_tags/tagged_file.h"
#include "exporting/journal.h"
#include "exporting/write_target.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

namespace tagwright::exporting {
namespace {

namespace fs = std::filesystem;

/// Of a batch: which entries are in effect. Read from the newest to the oldest.
class Effects
{
public:
    std::vector<bool> of(const Batch &batch)
    {
        std::vector<bool> inEffect(batch.entries.size());
        const auto undone = m_undone.find(batch.number);
        for (std::size_t i = 0; i < batch.entries.size(); ++i) {
            const JournalEntry &entry = batch.entries[i];
            inEffect[i] = entry.state == EntryState::Written &&
                          (undone == m_undone.end() || !undone->second.contains(i));
            if (inEffect[i] && batch.undoes && entry.undone)
                m_undone[*batch.undoes].insert(*entry.undone);
        }
        return inEffect;
    }

private:
    std::map<int, std::set<std::size_t>> m_undone; ///< entries of each batch
};

Result<std::vector<int>> newestFirst(const fs::path &catalogueFolder)
{
    TAGWRIGHT_TRY_INTO(auto numbers, batchNumbers(catalogueFolder));
    std::ranges::reverse(numbers);
    return numbers;
}

class UndoPlanner
{
public:
    explicit UndoPlanner(catalogue::Database &database) : m_tracks(database) {}

    Result<PlannedFile> plan(const JournalEntry &entry, std::size_t index)
    {
        PlannedFile planned{.track = entry.track,
                            .path = entry.path,
                            .target = entry.target,
                            .state = {},
                            .changes = {},
                            .refusal = {},
                            .notes = {},
                            .growth = 0,
                            .undone = index};
        TAGWRIGHT_TRY_INTO(const auto track, m_tracks.byId(entry.track));
        if (track && !track->missing)
            planned.path = track->path; // it may have moved since
        if (auto done = plan(entry, planned); !done) {
            planned.refusal = done.error();
            planned.refusal->path = planned.path;
        }
        return planned;
    }

private:
    Result<void> plan(const JournalEntry &entry, PlannedFile &planned)
    {
        TAGWRIGHT_TRY_INTO(const WriteTarget target, checkTarget(planned.path, m_open));
        planned.target = target.path;
        planned.state = target.state;
        planned.notes = target.notes;
        const bool isAsWritten = entry.wayBack && target.state == entry.wayBack->after;
        planned.growth =
            isAsWritten ? entry.wayBack->before.size - entry.wayBack->after.size : std::int64_t{0};
        TAGWRIGHT_TRY_INTO(const auto file, TaggedFile::open(target.path));
        for (const FieldChange &change : entry.changes) {
            if (isAsWritten || file->holds(change.field, change.newValues))
                planned.changes.push_back({change.field, change.newValues, change.oldValues});
            else if (!file->holds(change.field, change.oldValues))
                return fail(
                    ErrorCode::Changed,
                    fmt::format("Its field “{}” was changed after it was written: it stays. Undo later "
                                "batches first.",
                                shown(nameOf(change.field))));
        }
        return {};
    }

    catalogue::TrackRepository m_tracks;
    OpenFiles m_open;
};

} // namespace

Result<std::vector<BatchSummary>> batchSummaries(const fs::path &catalogueFolder)
{
    TAGWRIGHT_TRY_INTO(const auto numbers, newestFirst(catalogueFolder));
    std::vector<BatchSummary> summaries;
    Effects effects;
    for (const int number : numbers) {
        const auto read = readBatch(catalogueFolder, number);
        if (!read && read.error().code == ErrorCode::Unsupported)
            continue; // an old one must not stand in the way of those after it
        TAGWRIGHT_TRY_INTO(const Batch batch, read);
        const auto inEffect = effects.of(batch);
        summaries.push_back({.number = number,
                             .undoes = batch.undoes,
                             .at = batch.at,
                             .files = std::ssize(batch.entries),
                             .written = batch.count(EntryState::Written),
                             .inEffect = std::ranges::count(inEffect, true),
                             .isOpen = batch.end == BatchEnd::None});
    }
    std::ranges::reverse(summaries);
    return summaries;
}

Result<int> lastInEffect(const fs::path &catalogueFolder)
{
    TAGWRIGHT_TRY_INTO(const auto summaries, batchSummaries(catalogueFolder));
    for (const BatchSummary &summary : summaries | std::views::reverse)
        if (!summary.undoes && summary.inEffect > 0)
            return summary.number;
    return fail(ErrorCode::NotEnough, "There is nothing to undo: no tags have been written.");
}

Result<WritePlan> planUndo(catalogue::Database &database, int number, const ProgressSink &progress,
                           const std::stop_token &stop)
{
    TAGWRIGHT_TRY_INTO(const auto numbers, newestFirst(database.folder()));
    Effects effects;
    for (const int later : numbers)
        if (later > number) {
            TAGWRIGHT_TRY_INTO(const Batch batch, readBatch(database.folder(), later));
            (void)effects.of(batch);
        }
    TAGWRIGHT_TRY_INTO(const Batch batch, readBatch(database.folder(), number));
    if (batch.end == BatchEnd::None)
        return fail(ErrorCode::Busy,
                    fmt::format("Batch {} has not ended: it is being written, or one of its disks is not "
                                "there. Wait, or connect the disk.",
                                number));
    const auto inEffect = effects.of(batch);
    if (std::ranges::count(inEffect, true) == 0)
        return fail(ErrorCode::NotEnough, fmt::format("Nothing of batch {} is in effect any more.", number));
    UndoPlanner planner(database);
    ProgressMeter meter(progress, "Dry run", std::ranges::count(inEffect, true));
    WritePlan plan{.files = {}, .undoes = number};
    for (std::size_t i = 0; i < inEffect.size(); ++i) {
        if (!inEffect[i])
            continue;
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "Stopped. Nothing has been written.");
        TAGWRIGHT_TRY_INTO(auto planned, planner.plan(batch.entries[i], i));
        plan.files.push_back(std::move(planned));
        meter.advance();
    }
    meter.finish();
    return plan;
}

} // namespace tagwright::exporting
