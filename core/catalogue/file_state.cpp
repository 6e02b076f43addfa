// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/file_state.h"

#include <sys/stat.h>

namespace tagwright::catalogue {

FileState fileState(const struct ::stat &info)
{
    return {info.st_size, std::int64_t{info.st_mtim.tv_sec} * 1'000'000'000 + info.st_mtim.tv_nsec};
}

Result<FileState> fileState(const std::filesystem::path &path)
{
    struct stat info{};
    if (::stat(path.c_str(), &info) != 0)
        return std::unexpected(errnoError("Cannot be read", path));
    return fileState(info);
}

} // namespace tagwright::catalogue
