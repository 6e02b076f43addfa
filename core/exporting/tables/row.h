// SPDX-License-Identifier: GPL-3.0-or-later
// A track -> the cells of its row.
#pragma once

#include "catalogue/track_repository.h"
#include "exporting/table_layout.h"
#include "exporting/tag_column.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tagwright::exporting {

/// A column as it stands in the file: one about a tag is about a certain one.
struct PlacedColumn
{
    TableField field = TableField::Path;
    std::string header;
    std::size_t tag = 0; ///< index into the tags; only where isOfTag
};

struct Cell
{
    enum class Kind : std::uint8_t { Empty, Text, Number };
    Kind kind = Kind::Empty;
    int decimals = 0; ///< of a number; −1: as many as it takes
    double number = 0;
    std::string_view text = {}; ///< valid UTF-8
};

inline constexpr int scoreDecimals = 4;
/// "yes", "no" or "unsure".
[[nodiscard]] std::string_view labelWord(int label);
/// Whether the tag counts as one of the track's.
[[nodiscard]] bool tagApplies(const TableLayout &layout, const TagCell &cell);

/// The number as all formats write it.
void appendNumber(std::string &text, const Cell &cell);

/// Valid until the next row is made.
struct TableRow
{
    std::span<const Cell> cells;   ///< [columns]
    std::span<const TagCell> tags; ///< [tags]
    bool hasTag = false;           ///< one of the tags applies
};

class RowMaker
{
public:
    /// \errors those of TableLayout::check, BadInput (a column about a tag that is not there).
    [[nodiscard]] static Result<RowMaker> create(const TableLayout &layout,
                                                 const std::vector<TagColumn> &tags);
    [[nodiscard]] const std::vector<PlacedColumn> &columns() const { return m_columns; }
    [[nodiscard]] TableRow make(const catalogue::TabledTrack &track);

private:
    RowMaker(const TableLayout &layout, const std::vector<TagColumn> &tags);
    [[nodiscard]] Cell trackCell(TableField field, const catalogue::TabledTrack &track);
    [[nodiscard]] Cell tagCell(TableField field, const TagCell &cell);
    [[nodiscard]] Cell text(std::string_view bytes);
    /// A text that is made for this row.
    [[nodiscard]] Cell made(std::string text);

    const TableLayout *m_layout;
    const std::vector<TagColumn> *m_tags;
    std::vector<PlacedColumn> m_columns;
    std::vector<Cell> m_cells;
    std::vector<TagCell> m_tagCells;
    std::vector<std::string> m_made; ///< [columns] what cells of this row point into
    std::size_t m_madeCount = 0;
};

/// 2026-11-25T17:31:27Z
[[nodiscard]] std::string utcTime(std::int64_t secondsSince1970);

} // namespace tagwright::exporting
