// SPDX-License-Identifier: GPL-3.0-or-later
// Folders (and single files) of the library: what every scan looks through.
#pragma once

#include "base/error.h"
#include "catalogue/database.h"
#include "catalogue/ids.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace tagwright::library {

/// Something inside of a folder, at any depth. Both paths are absolute and normal.
[[nodiscard]] bool isBelow(const std::filesystem::path &path, const std::filesystem::path &folder);

/// The present tracks that lie in this folder of the library and in no other one: those that go with it.
/// \errors NotFound: it is none of the library's folders
[[nodiscard]] Result<std::vector<catalogue::TrackId>> tracksOnlyIn(catalogue::Database &database,
                                                                   const std::filesystem::path &folder);

/// Missing tracks that lie in none of the library's folders: scanning those will not find them.
[[nodiscard]] Result<std::int64_t> countMissingOutside(catalogue::Database &database);

/// It is no longer looked through. Its tracks become missing, unless they lie in another folder of the
/// library, too; their labels are kept, and adding the folder again brings them back.
/// \return how many became missing
/// \errors NotFound: it is none of the library's folders
[[nodiscard]] Result<std::int64_t> forgetFolder(catalogue::Database &database,
                                                const std::filesystem::path &folder);

} // namespace tagwright::library
