// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace tagwright {

Result<std::vector<CsvRow>> parseCsv(std::string_view text, char separator)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::vector<CsvRow> rows;
    CsvRow row;
    std::string cell;
    bool quoted = false;
    bool wasQuoted = false;
    std::size_t line = 1;
    std::size_t quoteLine = 1;
    const auto endCell = [&] {
        row.cells.push_back(std::move(cell));
        cell.clear();
        wasQuoted = false;
    };
    const auto endRow = [&] {
        const bool empty = row.cells.empty() && cell.empty() && !wasQuoted;
        if (!empty) {
            endCell();
            rows.push_back(std::move(row));
        }
        row = {line, {}};
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n')
            ++line;
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == '"' && cell.empty()) {
            quoted = wasQuoted = true;
            quoteLine = line;
        } else if (c == separator) {
            endCell();
        } else if (c == '\n') {
            endRow();
        } else if (c != '\r') {
            cell += c;
        }
    }
    if (quoted)
        return fail(ErrorCode::BadFormat,
                    "Line " + std::to_string(quoteLine) + " opens a quote that is never closed. Close it.");
    endRow();
    return rows;
}

char csvSeparatorOf(std::string_view text)
{
    constexpr std::string_view candidates = ",;\t|";
    constexpr int linesLooked = 20;
    std::array<int, candidates.size()> counts{};
    bool isQuoted = false;
    int lines = 0;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == '\n' && !isQuoted && ++lines == linesLooked)
            break;
        else if (const auto at = candidates.find(c); at != std::string_view::npos && !isQuoted)
            // The names of the columns tell most: in them commas and semicolons are rare.
            counts[at] += lines == 0 ? 100 : 1;
    }
    return candidates[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

std::string_view withoutFormulaGuard(std::string_view cell)
{
    const bool isGuarded =
        cell.size() > 1 && cell.front() == '\'' && std::string_view("=+-@\t\r").contains(cell[1]);
    return isGuarded ? cell.substr(1) : cell;
}

void appendCsvCell(std::string &line, std::string_view text, const CsvStyle &style)
{
    const bool isFormula = style.guardFormulas && !text.empty() &&
                           std::string_view("=+-@\t\r").contains(text.front()) &&
                           (text.front() != '-' || !parseNumber(text));
    const auto isSpecial = [&](char c) { return c == style.separator || c == '"' || c == '\r' || c == '\n'; };
    if (std::ranges::none_of(text, isSpecial)) {
        if (isFormula)
            line += '\'';
        line += text;
        return;
    }
    line += isFormula ? "\"'" : "\"";
    for (const char c : text) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

std::string csvCell(std::string_view text, const CsvStyle &style)
{
    std::string cell;
    appendCsvCell(cell, text, style);
    return cell;
}

} // namespace tagwright
