// SPDX-License-Identifier: GPL-3.0-or-later
// After a crash, a power cut or a full disk: what the disk says became of each file of a batch is found out,
// the journal is completed, temporary copies go. A file is then the old one or the new one, and the batch can
// be undone.
#pragma once

#include "catalogue/database.h"
#include "exporting/journal.h"

namespace tagwright::exporting {

struct RecoveredBatch
{
    int number = 0;
    std::int64_t written = 0; ///< of the whole batch
    std::int64_t notWritten = 0;
    std::int64_t waiting = 0;  ///< their disk is not there: looked at again the next time
    std::int64_t foundOut = 0; ///< just now
};

/// For every start of a program: quick where no batch was interrupted, and nothing while another process
/// writes.
[[nodiscard]] Result<std::vector<RecoveredBatch>> recoverWriting(catalogue::Database &database,
                                                                 const Disk &disk = {});
/// The same for one who holds the lock.
[[nodiscard]] Result<std::vector<RecoveredBatch>> recoverLocked(catalogue::Database &database,
                                                                const Disk &disk);

/// Only one process writes files of a catalogue. \errors Busy.
[[nodiscard]] Result<FileLock> lockWriting(const std::filesystem::path &catalogueFolder);

/// Finds out what became of each entry that the journal does not say it of, and ends the journal unless some
/// have to wait.
/// \param unbegun  why entries that were not begun are not written
/// \param end      what the journal ends with
[[nodiscard]] Result<RecoveredBatch> settle(catalogue::Database &database, Batch &batch, Journal &journal,
                                            const Disk &disk, const Error &unbegun, BatchEnd end);

} // namespace tagwright::exporting
