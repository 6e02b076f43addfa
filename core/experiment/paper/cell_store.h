// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that are done, in a file that grows by a line each: a run that was stopped or killed goes on where it
// was. The first line says which data they are of.
#pragma once

#include "base/error.h"
#include "experiment/paper/cell.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>

namespace tagwright::experiment::paper {

/// May be used by several threads at once.
class CellStore
{
public:
    static constexpr const char *fileName = "cells.jsonl";

    /// A last line that was cut off is dropped.
    /// \errors Duplicate if the file is of other data; BadFormat; those of files.
    [[nodiscard]] static Result<CellStore> open(const std::filesystem::path &folder,
                                                std::uint64_t fingerprint);
    CellStore(CellStore &&other) noexcept;

    [[nodiscard]] std::optional<Cell> find(const CellKey &key) const;
    [[nodiscard]] bool has(const CellKey &key) const;
    /// Writes the cell to the file, too.
    [[nodiscard]] Result<void> add(const Cell &cell);

private:
    CellStore() = default;

    std::filesystem::path m_path;
    mutable std::mutex m_mutex;
    std::map<CellKey, Cell> m_cells;
};

} // namespace tagwright::experiment::paper
