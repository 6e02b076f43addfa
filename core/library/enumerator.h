// SPDX-License-Identifier: GPL-3.0-or-later
// folders -> audio files: walks the disk and finds candidates by their ending. Opens nothing.
#pragma once

#include "base/error.h"
#include "catalogue/file_state.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace tagwright::library {

struct FoundFile
{
    std::filesystem::path path; ///< absolute, without "." and ".."
    catalogue::FileState state;
};

/// Whether the name's ending is one that Tagwright reads (.mp3, .ogg, .oga, .opus, .flac, .m4a, .mp4, .wav,
/// .aif, .aiff, .wma, .wv, .ape and their upper case).
[[nodiscard]] bool hasAudioEnding(const std::filesystem::path &path);

/// Absolute, without "." and "..", without a slash at the end: as tracks' paths are written in the catalogue.
[[nodiscard]] std::filesystem::path normalPath(const std::filesystem::path &path);

struct EnumerationSinks
{
    std::function<void(FoundFile)> file;
    std::function<void(Error)> refused; ///< a folder or entry that cannot be read
};

/// Walks `root` (a folder, or one file). Symbolic links are followed; a folder reached twice, by links or
/// loops, is walked once. Hidden entries (".…") are left out. Memory is that of the open folders' names, not
/// of the tree.
/// \errors NotFound, NotReadable of `root` itself; Cancelled.
[[nodiscard]] Result<void> enumerate(const std::filesystem::path &root, const EnumerationSinks &sinks,
                                     std::stop_token stop);
/// How many files enumerate() finds there. Several times as fast where the file system tells files from
/// folders: then nobody asks for their states. What cannot be read counts nothing.
[[nodiscard]] std::int64_t countFiles(const std::filesystem::path &root, std::stop_token stop);

} // namespace tagwright::library
