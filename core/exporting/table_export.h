// SPDX-License-Identifier: GPL-3.0-or-later
// The tagged library as a table: one row for each track that is present, in order of path.
//
//   auto columns = columnsOf(database, tags);                 // tag_column.h: once
//   auto layout = tablePreset("disco");                       // table_presets.h, or standardLayout()
//   auto shown = previewTable(database, *layout, {*columns}); // as often as the user changes the layout
//   auto report = writeTable(database, file, *layout, {*columns}, progress, stop);
//
// Rows go to the file as they are made, so that memory does not grow with the library but for the columns of
// tags. The catalogue is read in short pieces: nobody waits for a table.
#pragma once

#include "base/progress.h"
#include "exporting/table_layout.h"
#include "exporting/tag_column.h"

#include <optional>
#include <set>
#include <stop_token>

namespace tagwright::exporting {

/// What a table is made from.
struct TableContent
{
    const std::vector<TagColumn> &tags;                      ///< must outlive the call
    std::optional<std::set<catalogue::TrackId>> tracks = {}; ///< no others; nothing: all
};

struct TablePreview
{
    std::vector<std::string> headers;
    std::vector<std::vector<std::string>> rows; ///< [rows × headers]; numbers as the file will have them
};

/// The table's beginning as cells, whatever the format. Nothing is written.
/// \errors as writeTable, but those of writing.
[[nodiscard]] Result<TablePreview> previewTable(catalogue::Database &database, const TableLayout &layout,
                                                const TableContent &content, std::size_t rows = 20,
                                                const std::stop_token &stop = {});

struct TableReport
{
    std::int64_t tracks = 0;
    std::size_t columns = 0; ///< with those that are repeated for each tag
};

/// Writes beside `file` and takes its place at the end: what was there stays whole if anything fails.
/// CSV (RFC 4180) and JSON are UTF-8. Scores have four decimals, durations three.
/// \errors BadInput (TableLayout::check; a column about a tag that is not in `content`; more tracks or
/// columns
///         than an Excel sheet has), Cancelled, NoSpace, NotFound (the folder), NotWritable, Io, of the
///         catalogue.
[[nodiscard]] Result<TableReport> writeTable(catalogue::Database &database, const std::filesystem::path &file,
                                             const TableLayout &layout, const TableContent &content,
                                             const ProgressSink &progress = {},
                                             const std::stop_token &stop = {});

} // namespace tagwright::exporting
