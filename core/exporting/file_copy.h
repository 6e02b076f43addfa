// SPDX-License-Identifier: GPL-3.0-or-later
// A file's changed copy, beside it: made, and checked by others than the writer while the system begins to
// write it to the disk. The file itself is only read.
#pragma once

#include "exporting/disk.h"
#include "exporting/journal.h"
#include "exporting/write_plan.h"

#include <stop_token>

#include <sys/stat.h>

namespace tagwright::exporting {

struct CopyOrder
{
    const PlannedFile &file;
    const std::filesystem::path &temporary;
    const JournalEntry *undone = nullptr; ///< what is taken back
    const Batch *batch = nullptr;         ///< that it is of
    bool keepTimes = false;
};

struct FileCopy
{
    FileDescriptor file; ///< the copy, not yet safely on the disk
    struct ::stat old{}; ///< of the file that was copied
    WayBack wayBack;
    catalogue::Metadata metadata; ///< of the copy
};

/// An undo gives the very bytes and times of the file before if nothing else has changed since; else the
/// former values of the fields.
/// \errors Changed (since the plan was made), Corrupt (a check failed), NoSpace, Io, NotWritable, Cancelled.
///         With the copy's path where the copy's disk is at fault. A copy may have been left there.
[[nodiscard]] Result<FileCopy> makeCopy(const CopyOrder &order, const Disk &disk,
                                        const std::stop_token &stop);

} // namespace tagwright::exporting
