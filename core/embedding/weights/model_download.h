// SPDX-License-Identifier: GPL-3.0-or-later
// A model of the registry -> its weights in the model folder: fetches the published files and imports them.
#pragma once

#include "embedding/weights/download.h"
#include "embedding/weights/model_folder.h"

namespace tagwright::embedding {

struct ModelDownloadOptions
{
    /// Address of a folder that holds the files under the registry's names, in place of the official
    /// addresses; also of ready-made files, which have no other.
    std::string mirror;
    DownloadOptions transfer;
};

/// Where files lie until they are imported.
[[nodiscard]] std::filesystem::path downloadFolder(const std::filesystem::path &modelFolder);

/// Fetches one file of each part, the best that is to be had, and imports them; then they are removed.
/// Stopped or broken off, it goes on from there the next time.
/// \errors NotFound if nobody has published the weights; what download() and importWeights() give.
[[nodiscard]] Result<ModelStatus> downloadModel(const ModelEntry &entry,
                                                const std::filesystem::path &modelFolder,
                                                const ModelDownloadOptions &options,
                                                const ProgressSink &progress, std::stop_token stop);

/// "https://example.org/a.pth (289 MB) and https://example.org/b.pth (0.1 MB)": what to fetch by other means.
/// Empty if there is nothing to be had.
[[nodiscard]] std::string whatToFetch(const ModelEntry &entry);

} // namespace tagwright::embedding
