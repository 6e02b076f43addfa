// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/label_tables/grid.h"

#include "base/files.h"
#include "base/text.h"
#include "base/text_encoding.h"
#include "base/xlsx.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::tagging {

namespace fs = std::filesystem;

namespace {

Result<Grid> fromRows(Grid grid, std::vector<CsvRow> rows, const fs::path &file)
{
    if (rows.empty())
        return fail(ErrorCode::BadFormat,
                    "The table is empty. Its first line has to name the columns, as in: path,tense.", file);
    grid.headers = std::move(rows.front().cells);
    rows.erase(rows.begin());
    grid.rows = std::move(rows);
    return grid;
}

Result<Grid> gridOfXlsx(const fs::path &file, const std::string &wanted)
{
    TAGWRIGHT_TRY_INTO(XlsxSheet sheet, readXlsx(file, wanted));
    Grid grid{.kind = TableKind::Xlsx, .sheet = sheet.name, .sheets = std::move(sheet.names)};
    if (grid.sheets.size() > 1 && wanted.empty())
        grid.notes.push_back(
            fmt::format("The sheet “{}” was read, one of {}.", shown(grid.sheet), grid.sheets.size()));
    return fromRows(std::move(grid), std::move(sheet.rows), file);
}

/// "sep=;" in the first line, by which Excel is told the separator.
std::optional<char> declaredSeparator(std::string_view &text)
{
    const auto end = text.find('\n');
    const std::string_view line = trimmed(text.substr(0, end));
    if (line.size() != 5 || !asciiLower(line).starts_with("sep="))
        return std::nullopt;
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line.back();
}

Result<Grid> gridOfText(std::string text, Grid grid, const fs::path &file)
{
    if (!text.contains('\n')) // lines as old Macintoshes end them
        std::ranges::replace(text, '\r', '\n');
    std::string_view rest = text;
    const auto declared = declaredSeparator(rest);
    auto rows = parseCsv(rest, declared ? *declared : csvSeparatorOf(rest));
    if (!rows)
        return fail(rows.error().code, rows.error().message, file);
    return fromRows(std::move(grid), std::move(*rows), file);
}

/// The first character that is no white space.
char firstSign(std::string_view text)
{
    const std::string_view rest = trimmed(text.substr(0, 4096));
    return rest.empty() ? '\0' : rest.front();
}

std::unexpected<Error> otherFormat(std::string_view what, const fs::path &file)
{
    return fail(ErrorCode::BadFormat,
                fmt::format("This is {}. Save it as XLSX or CSV, and import that.", what), file);
}

} // namespace

Result<Grid> readGrid(const fs::path &file, const std::string &sheet)
{
    std::error_code error;
    if (fs::is_directory(file, error))
        return fail(ErrorCode::BadFormat, "This is a folder. Name a table.", file);
    TAGWRIGHT_TRY_INTO(std::string bytes, readFile(file));
    if (isZip(bytes))
        return gridOfXlsx(file, sheet);
    if (asciiLower(file.extension().native()) == ".xlsx" && !bytes.starts_with("\xD0\xCF\x11\xE0"))
        return fail(ErrorCode::BadFormat,
                    "This is no XLSX file, despite its name, or it is damaged. Save the sheet again.", file);
    if (bytes.starts_with("\xD0\xCF\x11\xE0"))
        return otherFormat("an old Excel file (.xls), or one with a password", file);
    if (!sheet.empty())
        return fail(ErrorCode::BadInput, "Only a workbook has sheets. Leave the sheet's name out.", file);
    auto decoded = decodedText(std::move(bytes));
    if (!decoded)
        return fail(decoded.error().code, decoded.error().message, file);
    if (firstSign(decoded->text) == '[')
        return gridOfJson(decoded->text, file);
    if (firstSign(decoded->text) == '{')
        return gridOfJsonLines(decoded->text, file);
    Grid grid;
    if (decoded->encoding == TextEncoding::Windows1252)
        grid.notes.emplace_back(
            "The table is no UTF-8 and was read as Windows-1252. If letters are wrong, save it as UTF-8.");
    return gridOfText(std::move(decoded->text), std::move(grid), file);
}

} // namespace tagwright::tagging
