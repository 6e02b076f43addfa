// SPDX-License-Identifier: GPL-3.0-or-later
// A table of labels as it is read, before anything is looked up in the library: rows that name a track and
// say which tags fit it.
#pragma once

#include "base/error.h"
#include "catalogue/label_repository.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tagwright::tagging {

enum class TableKind { Csv, Xlsx, Json, JsonLines };

/// What a column is taken for.
enum class ColumnRole {
    Ignored,
    Path,     ///< also a file: URI, or a path on another machine, of which the file's name counts
    FileName, ///< with or without its ending
    Isrc,
    Artist,
    Title,
    Album,    ///< tells apart what the others do not
    Start,    ///< an instant in the track: the label is about the clip that holds it
    Tags,     ///< names of tags that fit, with a separator between
    Tag,      ///< the name of one tag; goes with Label
    Label,    ///< what is said of the tag in Tag: yes, no, 1, −1; 0 takes a label back
    TagLabel, ///< the column is about one tag: yes, no, 1, 0, x …
    TagSource ///< whose word TagLabel is, in Tagwright's own tables
};
/// "path", "file-name", "isrc", "artist", "title", "album", "start", "tags", "tag", "label", "yes-no",
/// "source", "ignore".
[[nodiscard]] std::string_view name(ColumnRole role);
[[nodiscard]] std::optional<ColumnRole> columnRole(std::string_view name);

struct UnderstoodColumn
{
    std::string header;
    ColumnRole role = ColumnRole::Ignored;
    std::string tag = {}; ///< that TagLabel and TagSource are about
};

/// What a row says of a tag.
struct Statement
{
    std::size_t tag = 0; ///< index into LabelTable::tags
    int value = 0;       ///< 1, −1, catalogue::notSure; 0 takes a label back
    catalogue::LabelSource source = catalogue::LabelSource::Import;
};

struct LabelRow
{
    std::size_t line = 0; ///< in the file; row of the sheet; or number of the object in a JSON array
    std::string path = {}, fileName = {}, isrc = {}, artist = {}, title = {}, album = {};
    std::optional<std::int64_t> instantMs = {};
    bool hasBadStart = false; ///< there is one, but it is no time
    std::vector<Statement> statements = {};
    std::vector<std::string> problems = {}; ///< cells that could not be understood
};

struct LabelTable
{
    TableKind kind = TableKind::Csv;
    std::string sheet;               ///< of a workbook
    std::vector<std::string> sheets; ///< all of the workbook's
    std::vector<std::string> notes;  ///< what a person should know of how it was read
    std::vector<UnderstoodColumn> columns;
    std::vector<std::string> tags; ///< that the rows speak of, in order of their appearance
    std::vector<LabelRow> rows;

    /// "line 5", "row 5", "object 5"
    [[nodiscard]] std::string placeOf(const LabelRow &row) const;
};

struct TableReading
{
    std::string sheet = {};                           ///< of a workbook; empty: the first one
    std::map<std::string, ColumnRole> roles = {};     ///< of columns by header, in place of what is guessed
    std::string listSeparator = {};                   ///< in cells with several tags; empty: guessed
    std::function<bool(std::string_view)> isTag = {}; ///< whether there is a tag of this name already
};

/// By its content: XLSX, JSON (an array of objects), JSON lines, or else text with separators (comma,
/// semicolon, tab or |; UTF-8, UTF-16 with its mark, or else Windows-1252). All that Tagwright exports, and
/// tables of others; see docs/exporting.md for what is understood.
/// \errors BadFormat: what is wrong, in one line, and what to do; of reading.
[[nodiscard]] Result<LabelTable> readLabelTable(const std::filesystem::path &file,
                                                const TableReading &reading);

} // namespace tagwright::tagging
