// SPDX-License-Identifier: GPL-3.0-or-later
// What a .tagwright-tag file says, checked; of no library yet. The file may be anybody's.
#pragma once

#include "base/error.h"
#include "catalogue/foreign_example_repository.h"

#include <string>
#include <string_view>
#include <vector>

namespace tagwright::tagging {

constexpr int tagFileFormat = 1;

struct TagFile
{
    std::string name;
    std::string description;
    std::vector<catalogue::ForeignExample> examples; ///< one positive at least, an embedding each at least
};

/// \errors BadFormat, NotFinite, WrongVersion (of a newer program); without a path.
[[nodiscard]] Result<TagFile> readTagFile(std::string_view text);

} // namespace tagwright::tagging
