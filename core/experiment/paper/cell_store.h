// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that are done, in a file that grows by a line each: a run that was stopped or killed goes on where it
// was. The first line says which data they are of.
#pragma once

#include "experiment/json_lines.h"
#include "experiment/paper/cell.h"

#include <cstdint>
#include <map>
#include <mutex>

namespace tagwright::experiment::paper {

/// May be used by several threads at once.
class CellStore
{
public:
    static constexpr const char *fileName = "cells.jsonl";

    /// \errors Duplicate if the file is of other data, and others of JsonLines::open().
    [[nodiscard]] static Result<CellStore> open(const std::filesystem::path &folder,
                                                std::uint64_t fingerprint);
    CellStore(CellStore &&other) noexcept;

    [[nodiscard]] std::optional<Cell> find(const CellKey &key) const;
    [[nodiscard]] bool has(const CellKey &key) const;
    /// Writes the cell to the file, too.
    [[nodiscard]] Result<void> add(const Cell &cell);

private:
    CellStore() = default;

    std::optional<JsonLines> m_lines; ///< always there in a store that was opened
    mutable std::mutex m_mutex;
    std::map<CellKey, Cell> m_cells;
};

} // namespace tagwright::experiment::paper
