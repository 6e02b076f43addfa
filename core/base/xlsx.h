// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of an Excel workbook (ECMA-376, .xlsx) as rows of texts: shared, inline and computed strings,
// numbers as they are written down, "true" and "false". Formats, formulas and everything else are left out.
//
// Members are inflated piece by piece into the XML parser (libzip, Expat), and what comes out is counted: a
// file made to unpack to terabytes ends at the limits. A library that reads whole workbooks (liborcus) has no
// such limits.
#pragma once

#include "base/csv.h"

namespace tagwright {

struct XlsxSheet
{
    std::string name;
    std::vector<std::string> names; ///< of all sheets
    std::vector<CsvRow> rows;       ///< those with a text in them; `line` is the row's number
};

struct XlsxLimits
{
    std::uint64_t unpackedBytes = std::uint64_t{1} << 30; ///< of all members that are read
    std::uint64_t cells = 20'000'000;                     ///< with the empty ones before a row's last
};

[[nodiscard]] bool isZip(std::string_view bytes);

/// \param sheet  its name; empty: the first that is not hidden
/// \errors BadFormat (no XLSX, damaged, too large, no such sheet), with what to do; of opening.
[[nodiscard]] Result<XlsxSheet> readXlsx(const std::filesystem::path &path, const std::string &sheet = {},
                                         const XlsxLimits &limits = {});

} // namespace tagwright
