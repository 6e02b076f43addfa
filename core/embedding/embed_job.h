// SPDX-License-Identifier: GPL-3.0-or-later
// tracks -> embeddings: the long job. Decodes each track once for all extractors, the middle clip of every
// track first, on all cores; can be stopped or killed at any instant and goes on where it was.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "catalogue/database.h"
#include "embedding/extractor.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace tagwright::embedding {

struct EmbedOptions
{
    bool firstPassOnly = false; ///< only the middle clip of every track
    bool retryRefused = false;  ///< also files that were refused and have not changed since
    int threads = 0;            ///< tracks at once; 0: one for each core
    /// Told of each file at which the run before this one was killed; it is refused from now on.
    std::function<void(const std::filesystem::path &)> brokenOff = {};
};

struct EmbedReport
{
    std::int64_t tracks = 0;      ///< decoded in this run
    std::int64_t clips = 0;       ///< embedded by all extractors in this run
    std::int64_t silentClips = 0; ///< found silent in this run; not embedded
    std::int64_t movedTracks = 0; ///< recognised by their sound as tracks that had vanished
    std::vector<Error> refused;
};

/// \param extractors  all of them are computed from one decode; they must outlive the call.
/// \errors Busy if another embed job runs on this catalogue; errors of the catalogue and the store;
/// Cancelled.
///         Whatever was finished until then is kept.
[[nodiscard]] Result<EmbedReport> embedLibrary(catalogue::Database &database,
                                               const std::vector<const Extractor *> &extractors,
                                               const EmbedOptions &options, const ProgressSink &progress,
                                               std::stop_token stop = {});

} // namespace tagwright::embedding
