// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts that come with the program (resources/tables), for its own round trip and for other products.
#pragma once

#include "exporting/table_layout.h"

namespace tagwright::exporting {

struct TablePreset
{
    std::string id; ///< the file's name: "label-studio"
    TableLayout layout;
};

/// In the order in which a menu shows them.
[[nodiscard]] Result<std::vector<TablePreset>> tablePresets();

/// By its id or name, in any case; or else the user's own, from a file.
/// \errors NotFound, with the names that there are; BadFormat.
[[nodiscard]] Result<TableLayout> tablePreset(std::string_view nameOrFile);

} // namespace tagwright::exporting
