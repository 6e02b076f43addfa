// SPDX-License-Identifier: GPL-3.0-or-later
// A file of any kind as headers and rows of texts.
#pragma once

#include "base/csv.h"
#include "tagging/label_tables/label_table.h"

namespace tagwright::tagging {

/// What a JSON object says of a tag beside its cells.
struct Annotation
{
    std::string tag;
    std::string label;
    std::string source = {};
};

struct Grid
{
    TableKind kind = TableKind::Csv;
    std::string sheet = {};
    std::vector<std::string> sheets = {};
    std::vector<std::string> notes = {};
    std::vector<std::string> headers = {};
    std::vector<CsvRow> rows = {};
    std::vector<std::vector<Annotation>> annotations = {}; ///< one list a row, or none at all
};

/// \errors BadFormat; of reading.
[[nodiscard]] Result<Grid> readGrid(const std::filesystem::path &file, const std::string &sheet);

// json_grid.cpp
/// Objects with "data", "annotations" (Tagwright's or Label Studio's), or flat ones; Tagwright's older tables
/// with "tags" by name.
[[nodiscard]] Result<Grid> gridOfJson(const std::string &text, const std::filesystem::path &file);
[[nodiscard]] Result<Grid> gridOfJsonLines(const std::string &text, const std::filesystem::path &file);

} // namespace tagwright::tagging
