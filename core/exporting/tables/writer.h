// SPDX-License-Identifier: GPL-3.0-or-later
// Rows -> a file of one format.
#pragma once

#include "exporting/tables/row.h"

#include <filesystem>
#include <memory>

namespace tagwright {
class AtomicFile;
}

namespace tagwright::exporting {

class TableWriter
{
public:
    TableWriter() = default;
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;
    virtual ~TableWriter() = default;

    [[nodiscard]] virtual Result<void> add(const TableRow &row) = 0;
    /// After the last row; the file can be committed then.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

/// What a writer is told. All of it outlives the writer.
struct TableOutline
{
    const TableLayout &layout;
    const std::vector<PlacedColumn> &columns;
    const std::vector<TagColumn> &tags;
};

[[nodiscard]] Result<std::unique_ptr<TableWriter>> makeCsvWriter(AtomicFile &file,
                                                                 const TableOutline &outline);
[[nodiscard]] Result<std::unique_ptr<TableWriter>> makeJsonWriter(AtomicFile &file,
                                                                  const TableOutline &outline);
/// \param folder  for what libxlsxwriter keeps on the disk while it writes
/// \errors BadInput: more columns than a sheet has.
[[nodiscard]] Result<std::unique_ptr<TableWriter>>
makeXlsxWriter(AtomicFile &file, const std::filesystem::path &folder, const TableOutline &outline);

} // namespace tagwright::exporting
