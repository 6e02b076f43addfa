// SPDX-License-Identifier: GPL-3.0-or-later
// A library's space, kept in the catalogue between programs: computed anew only when the library has changed
// much. Layout in docs/file-formats.md.
#pragma once

#include "probe/feature_space.h"

#include <filesystem>

namespace tagwright::probe {

/// The space of the library as it is now. What was kept for these extractor versions is taken up: clips that
/// came since are placed in it, those that went are dropped. Once the library has grown or shrunk by a tenth,
/// or reached LibraryStatistics::neighbourhoodRows, all is computed anew, with the next version number.
/// A file that cannot be read is replaced; one that cannot be written costs time, nothing else.
/// \param source  must outlive the space
/// \errors Cancelled
[[nodiscard]] Result<FeatureSpace> openSpace(const LibrarySource &source,
                                             const std::filesystem::path &catalogueFolder,
                                             const ProgressSink &progress = {},
                                             const std::stop_token &stop = {});

} // namespace tagwright::probe
