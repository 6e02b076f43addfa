// SPDX-License-Identifier: GPL-3.0-or-later
// Music files of every format and with everything in them that a careless tagger loses: pictures, chapters,
// several comments, unknown frames, chunks and items, padding. And what python3-mutagen, ffprobe and TagLib
// say of a file: readers that share no code with the writer.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace tagwright::test {

/// Makes one file of each kind in `folder`. \return paths by a name for the kind. Needs ffmpeg and mutagen.
[[nodiscard]] std::map<std::string, std::filesystem::path>
makeMusicFiles(const std::filesystem::path &folder);
[[nodiscard]] bool hasMutagen();

/// One python3-mutagen process for many files.
/// \return by path: {field: values}, also of binary ones; "error" where it cannot read the file.
[[nodiscard]] std::map<std::string, nlohmann::json>
readWithMutagen(const std::vector<std::filesystem::path> &files);
/// What ffprobe says of format, streams and chapters, without sizes and bit rates.
[[nodiscard]] nlohmann::json readWithFfprobe(const std::filesystem::path &file);

} // namespace tagwright::test
