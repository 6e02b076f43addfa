// SPDX-License-Identifier: GPL-3.0-or-later
// What tells, without reading it, that a file has changed.
#pragma once

#include "base/error.h"

#include <cstdint>

struct stat;

namespace tagwright::catalogue {

struct FileState
{
    std::int64_t size = 0;
    std::int64_t mtimeNs = 0;
    bool operator==(const FileState &) const = default;
};

[[nodiscard]] FileState fileState(const struct ::stat &info);
/// Size and time of a file now. \errors NotFound, NotReadable.
[[nodiscard]] Result<FileState> fileState(const std::filesystem::path &path);

} // namespace tagwright::catalogue
