// SPDX-License-Identifier: GPL-3.0-or-later
// Headers and what stands below them -> what each column is taken for.
#pragma once

#include "tagging/label_tables/grid.h"

namespace tagwright::tagging {

/// By what the user says, by the names that such columns usually have, by the tags that there are, and by
/// what the cells hold: a column of nothing but yes and no is about the tag in its header.
/// \errors BadInput: a column that the user speaks of is not there.
[[nodiscard]] Result<std::vector<UnderstoodColumn>> understandColumns(const Grid &grid,
                                                                      const TableReading &reading);

} // namespace tagwright::tagging
