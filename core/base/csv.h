// SPDX-License-Identifier: GPL-3.0-or-later
// Comma-separated values as RFC 4180 has them: quoted cells may hold commas, quotes and line breaks.
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace tagwright {

struct CsvRow
{
    std::size_t line = 1; ///< where it begins, from 1
    std::vector<std::string> cells;
};

/// A byte order mark and empty lines are dropped. \errors BadFormat: a quote that is never closed, with its
/// line.
[[nodiscard]] Result<std::vector<CsvRow>> parseCsv(std::string_view text, char separator = ',');

/// What separates the cells of a table: comma, semicolon, tab or |, by what its first lines have most of.
[[nodiscard]] char csvSeparatorOf(std::string_view text);

/// The text of a cell that may have got an apostrophe from csvCell; one that has none stays as it is.
[[nodiscard]] std::string_view withoutFormulaGuard(std::string_view cell);

struct CsvStyle
{
    char separator = ',';
    /// A cell that a spreadsheet would take for a formula (= + - @, tab or return first, unless it is a
    /// number) gets an apostrophe in front.
    bool guardFormulas = true;
};

/// Adds the cell to a line, quoted where it must be.
void appendCsvCell(std::string &line, std::string_view text, const CsvStyle &style = {});
[[nodiscard]] std::string csvCell(std::string_view text, const CsvStyle &style = {});

} // namespace tagwright
