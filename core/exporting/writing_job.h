// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what a plan says into the users' files: a crash, a full disk or a kill at any instant leaves each of
// them the old one or the new one, and what was written can be undone.
//
// All targets are looked at again and the room on their disks is counted; then the journal names them. Then
// for some files at a time:
//   1. each is patched into a copy beside it, under a name of its own;
//   2. others than the writer read the copy and compare it with the file (verify.h); taking the patch back
//      would give the file, byte for byte;
//   3. the copies are brought onto the disk;
//   4. the journal says how each is taken back, and is brought onto the disk;
//   5. file and copy change names in one step, if no other program has touched the file;
//   6. the folders are brought onto the disk; only then the old files go;
//   7. the catalogue learns the new states, so that nothing is decoded again; the journal says "written".
// Where there is room, the copies of the next files are made meanwhile, and the old ones of those before go:
// one part waits for the disk, the other one computes.
#pragma once

#include "base/progress.h"
#include "catalogue/database.h"
#include "exporting/disk.h"
#include "exporting/write_plan.h"
#include "exporting/writing_recovery.h"

#include <stop_token>

namespace tagwright::exporting {

struct WritingOptions
{
    bool keepTimes = false; ///< the files look unchanged to backups and other programs
    Disk disk;
    std::size_t copiesAtOnce = 64; ///< share a sync of the journal and of the folders
};

struct WritingReport
{
    int batch = 0; ///< its number; 0: there was nothing to write
    std::int64_t written = 0;
    std::vector<Error> refused;              ///< files that were to be written and were not, each with why
    std::int64_t untried = 0;                ///< after it was stopped, or the disk had failed
    bool stopped = false;                    ///< what was written until then stays
    std::optional<Error> broken;             ///< the disk failed, and the rest was not tried
    std::vector<RecoveredBatch> interrupted; ///< earlier ones that were cleared up first
};

/// \errors Busy (another process writes), NoSpace, NotWritable, of the catalogue and of journals: nothing has
/// been
///         written.
[[nodiscard]] Result<WritingReport> writeTags(catalogue::Database &database, const WritePlan &plan,
                                              const WritingOptions &options = {},
                                              const ProgressSink &progress = {},
                                              const std::stop_token &stop = {});

} // namespace tagwright::exporting
