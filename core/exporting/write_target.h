// SPDX-License-Identifier: GPL-3.0-or-later
// May this file be replaced by a changed copy of itself, and what would that touch?
#pragma once

#include "base/error.h"
#include "catalogue/file_state.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tagwright::exporting {

/// Programs that have files open, as far as this user may see; read once.
class OpenFiles
{
public:
    OpenFiles();
    /// Name of a program that has it open, or nothing.
    [[nodiscard]] std::string programWith(const struct ::stat &info) const;

private:
    std::map<std::pair<std::uint64_t, std::uint64_t>, std::string> m_programs; // by device and inode
};

struct WriteTarget
{
    std::filesystem::path path; ///< links resolved
    catalogue::FileState state;
    std::pair<std::uint64_t, std::uint64_t> identity; ///< device and inode
    std::vector<std::string> notes;
};

/// \errors NotFound, NotWritable (file, folder or disk is read-only, or the copy could not keep its owner),
///         NoSpace, BadFormat (not a file).
[[nodiscard]] Result<WriteTarget> checkTarget(const std::filesystem::path &path, const OpenFiles &open);

} // namespace tagwright::exporting
