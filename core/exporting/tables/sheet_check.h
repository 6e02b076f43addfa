// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a written XLSX again: is all there?
#pragma once

#include "base/error.h"

#include <cstdint>

namespace tagwright::exporting {

struct SheetSize
{
    std::int64_t rows = 0;
    std::int64_t cells = 0; ///< that are not empty

    bool operator==(const SheetSize &) const = default;
};

/// \errors Io: the first sheet is damaged, or has other rows or cells.
[[nodiscard]] Result<void> checkSheet(const std::filesystem::path &file, const SheetSize &expected);

} // namespace tagwright::exporting
