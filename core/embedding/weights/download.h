// SPDX-License-Identifier: GPL-3.0-or-later
// One published file -> a folder: resumed where an earlier run has stopped, checked before it gets its name.
// Not for which files a model needs, nor for what comes after: that is model_download.h.
//
// While it is on its way it lies in "<name>.part", and "<name>.part.json" holds what is needed to go on: the
// address, the server's word for this version of the file, and its length.
#pragma once

#include "base/progress.h"
#include "embedding/weights/http_transfer.h"
#include "embedding/weights/registry.h"

namespace tagwright::embedding {

struct DownloadOptions
{
    HttpLimits http;
    int retries = 5;                           ///< after a broken connection or a busy server
    std::chrono::milliseconds retryDelay{500}; ///< before the first; each later one waits twice as long
    std::uint64_t largest = 2'000'000'000;     ///< bytes, of a file whose size is not known
    std::uint64_t alsoNeeded = 0;              ///< bytes of disk for what comes afterwards
    /// Bytes that the file system of a folder has left; for tests. Empty: asks the system.
    std::function<std::uint64_t(const std::filesystem::path &)> freeSpace;
};

/// Fetches `file` from `url` into the folder under the file's name. If it is there already, it is checked and
/// kept. What was there of it is used if the server confirms that it is still the same file.
/// \return the file's path
/// \errors Network, saying that running again goes on from there; NotFound if the server does not have it;
/// BadFormat for a web page or anything of another length; Corrupt for a wrong checksum (then nothing is
/// kept); NoSpace; Busy if another process is at it; Cancelled, within 200 ms (what has come is kept).
[[nodiscard]] Result<std::filesystem::path> download(const ModelFile &file, const std::string &url,
                                                     const std::filesystem::path &folder,
                                                     const DownloadOptions &options,
                                                     const ProgressSink &progress, std::stop_token stop);

/// Removes what a download has left in the folder, whole or in part. \return whether there was anything
bool discardDownload(const ModelFile &file, const std::filesystem::path &folder);

} // namespace tagwright::embedding
