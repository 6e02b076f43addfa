// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet for Excel and its like, through libxlsxwriter. In its mode of constant memory rows go to a file
// beside the target, which is packed at the end.
#include "exporting/tables/writer.h"

#include "base/files.h"
#include "exporting/tables/sheet_check.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <map>
#include <utility>

namespace tagwright::exporting {
namespace {

constexpr std::size_t mostColumns = LXW_COL_MAX;
constexpr lxw_row_t mostRows = LXW_ROW_MAX; // with the header

/// In characters.
double widthOf(const PlacedColumn &column)
{
    constexpr double filterArrow = 3;
    constexpr double widest = 60;
    double width = 12;
    switch (column.field) {
    case TableField::Path:
    case TableField::FileUrl:
        width = widest;
        break;
    case TableField::Folder:
        width = 48;
        break;
    case TableField::FileName:
    case TableField::Title:
    case TableField::AudioHash:
    case TableField::Tags:
        width = 34;
        break;
    case TableField::Artist:
    case TableField::Album:
    case TableField::AlbumArtist:
        width = 26;
        break;
    case TableField::TagTime:
        width = 21;
        break;
    case TableField::Isrc:
    case TableField::Genre:
        width = 16;
        break;
    default:
        break;
    }
    return std::clamp(static_cast<double>(column.header.size()) + filterArrow, width, widest);
}

/// As the other formats write it.
double rounded(const Cell &cell)
{
    if (cell.decimals < 0)
        return cell.number;
    const double scale = std::pow(10, cell.decimals);
    return std::round(cell.number * scale) / scale;
}

/// Who reads "_x0041_" takes it for an escaped "A" (ECMA-376, ST_Xstring), so that its first underscore is
/// escaped itself. libxlsxwriter does so for shared strings only.
void escapeEscapes(std::string &text)
{
    constexpr std::string_view digits = "0123456789abcdefABCDEF";
    for (auto at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1))
        if (at + 6 < text.size() && text[at + 6] == '_' && text.find_first_not_of(digits, at + 2) == at + 6) {
            text.insert(at, "_x005F");
            at += 6;
        }
}

struct WorkbookFree
{
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};

class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(AtomicFile &file, const std::filesystem::path &folder)
        : m_file(file), m_folder(folder.native())
    {
    }
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    ~XlsxWriter() override
    {
        // Freeing a workbook that was not closed leaves its temporary file open.
        if (m_workbook && m_sheet && m_sheet->optimize_tmpfile)
            std::fclose(std::exchange(m_sheet->optimize_tmpfile, nullptr));
    }

    Result<void> begin(const std::vector<PlacedColumn> &columns)
    {
        lxw_workbook_options options{
            .constant_memory = LXW_TRUE, .tmpdir = m_folder.data(), .use_zip64 = LXW_FALSE};
        m_workbook.reset(workbook_new_opt(m_file.temporaryPath().c_str(), &options));
        m_sheet = m_workbook ? workbook_add_worksheet(m_workbook.get(), "Tracks") : nullptr;
        if (m_sheet == nullptr)
            return std::unexpected(errnoError("Cannot write", m_file.temporaryPath().parent_path()));
        auto *bold = workbook_add_format(m_workbook.get());
        format_set_bold(bold);
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (std::size_t i = 0; i < columns.size(); ++i)
            worksheet_set_column(m_sheet, column(i), column(i), widthOf(columns[i]), nullptr);
        m_columns = columns.size();
        for (std::size_t i = 0; i < columns.size(); ++i)
            TAGWRIGHT_TRY(addText(i, columns[i].header, bold));
        ++m_row;
        return {};
    }

    Result<void> add(const TableRow &row) override
    {
        if (m_row >= mostRows)
            return fail(ErrorCode::BadInput,
                        "An Excel sheet holds no more than 1,048,575 tracks. Export fewer "
                        "tracks, or as CSV.");
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const Cell &cell = row.cells[i];
            if (cell.kind == Cell::Kind::Text) {
                TAGWRIGHT_TRY(addText(i, cell.text, nullptr));
            } else if (cell.kind == Cell::Kind::Number) {
                TAGWRIGHT_TRY(written(worksheet_write_number(m_sheet, m_row, column(i), rounded(cell),
                                                             formatFor(cell.decimals))));
                ++m_cells;
            }
        }
        ++m_row;
        return {};
    }

    Result<void> finish() override
    {
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, column(m_columns - 1));
        errno = 0;
        // It frees the workbook, whatever happens.
        if (const lxw_error error = workbook_close(m_workbook.release()); error != LXW_NO_ERROR)
            return errno != 0 ? std::unexpected(errnoError("Cannot write", m_file.temporaryPath()))
                              : written(error);
        // libxlsxwriter does not notice when its own temporary files could not be written to the end.
        return checkSheet(m_file.temporaryPath(), {.rows = m_row, .cells = m_cells});
    }

private:
    [[nodiscard]] static lxw_col_t column(std::size_t i) { return static_cast<lxw_col_t>(i); }

    [[nodiscard]] static Result<void> written(lxw_error error)
    {
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            return fail(ErrorCode::BadInput,
                        "A cell would be longer than the 32,767 characters that Excel takes. "
                        "Export fewer tags, or as CSV.");
        if (error != LXW_NO_ERROR)
            return fail(ErrorCode::Io, std::string("The sheet cannot be written: ") + lxw_strerror(error));
        return {};
    }

    Result<void> addText(std::size_t i, std::string_view text, lxw_format *format)
    {
        m_text = text; // ends with a zero
        escapeEscapes(m_text);
        ++m_cells;
        return written(worksheet_write_string(m_sheet, m_row, column(i), m_text.c_str(), format));
    }

    [[nodiscard]] lxw_format *formatFor(int decimals)
    {
        if (decimals < 0)
            return nullptr;
        auto &format = m_formats[decimals];
        if (format == nullptr) {
            format = workbook_add_format(m_workbook.get());
            const std::string digits(static_cast<std::size_t>(decimals), '0');
            format_set_num_format(format, decimals == 0 ? "0" : ("0." + digits).c_str());
        }
        return format;
    }

    AtomicFile &m_file;
    std::string m_folder;
    std::unique_ptr<lxw_workbook, WorkbookFree> m_workbook;
    lxw_worksheet *m_sheet = nullptr;
    std::map<int, lxw_format *> m_formats; // by decimals
    std::size_t m_columns = 0;
    lxw_row_t m_row = 0;
    std::int64_t m_cells = 0;
    std::string m_text;
};

} // namespace

Result<std::unique_ptr<TableWriter>> makeXlsxWriter(AtomicFile &file, const std::filesystem::path &folder,
                                                    const TableOutline &outline)
{
    if (outline.columns.size() > mostColumns)
        return fail(ErrorCode::BadInput,
                    "An Excel sheet holds no more than 16,384 columns. Export fewer tags, or as CSV.");
    auto writer = std::make_unique<XlsxWriter>(file, folder);
    TAGWRIGHT_TRY(writer->begin(outline.columns));
    return writer;
}

} // namespace tagwright::exporting
