// SPDX-License-Identifier: GPL-3.0-or-later
// files -> tracks: one scan of folders into the catalogue.
// enumerate (one thread) -> compare and read metadata (one thread a core) -> write (the caller's thread).
// Results are committed several times a second, so that other processes see them while the scan runs.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "catalogue/database.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace tagwright::library {

struct ScanOptions
{
    /// Folders or files; if empty, those that were scanned before.
    std::vector<std::filesystem::path> roots;
    /// Re-read also what looks unchanged, and compare the sound by this hash (of the audio without tags).
    std::function<Result<std::string>(const std::filesystem::path &, std::stop_token)> contentHash = {};
    int threads = 0; ///< readers; 0: one for each core
    /// Told of each file at which the scan before this one was killed; it is refused from now on.
    std::function<void(const std::filesystem::path &)> brokenOff = {};
};

struct ScanReport
{
    std::int64_t seen = 0; ///< audio files found
    std::int64_t added = 0;
    std::int64_t updated = 0;   ///< changed since the last scan
    std::int64_t moved = 0;     ///< found again at another place, labels kept
    std::int64_t missing = 0;   ///< newly vanished; their labels are kept
    std::int64_t returned = 0;  ///< were missing, are back
    std::vector<Error> refused; ///< files and folders that could not be used
};

/// \errors of the catalogue, and Cancelled; what was committed until then stays. A root that cannot be read
/// is
///         an error if it is the only one, otherwise a refusal.
[[nodiscard]] Result<ScanReport> scan(catalogue::Database &database, const ScanOptions &options,
                                      const ProgressSink &progress, std::stop_token stop = {});

} // namespace tagwright::library
