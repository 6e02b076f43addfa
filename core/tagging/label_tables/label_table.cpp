// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/label_tables/label_table.h"

#include "base/text.h"
#include "tagging/label_tables/column_roles.h"
#include "tagging/label_tables/label_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace tagwright::tagging {

using catalogue::LabelSource;
namespace fs = std::filesystem;

namespace {

class TableReader
{
public:
    TableReader(Grid grid, const TableReading &reading) : m_grid(std::move(grid)), m_reading(reading) {}

    Result<LabelTable> read(const fs::path &file)
    {
        auto columns = understandColumns(m_grid, m_reading);
        if (!columns)
            return fail(columns.error().code, columns.error().message, file);
        m_table.columns = std::move(*columns);
        m_table.kind = m_grid.kind;
        m_table.sheet = m_grid.sheet;
        m_table.sheets = m_grid.sheets;
        m_table.notes = m_grid.notes;
        TAGWRIGHT_TRY(check(file));
        for (const UnderstoodColumn &column : m_table.columns)
            if (column.role == ColumnRole::TagLabel)
                m_withColumn.insert(tagNumber(column.tag));
        for (std::size_t i = 0; i < m_grid.rows.size(); ++i)
            m_table.rows.push_back(rowOf(i));
        return std::move(m_table);
    }

private:
    [[nodiscard]] bool has(ColumnRole role) const
    {
        return std::ranges::find(m_table.columns, role, &UnderstoodColumn::role) != m_table.columns.end();
    }

    [[nodiscard]] Result<void> check(const fs::path &file) const
    {
        using enum ColumnRole;
        if (!has(Path) && !has(FileName) && !has(Isrc) && !(has(Artist) && has(Title)))
            return fail(ErrorCode::BadFormat,
                        "No column names the tracks. One has to be called path, file name or ISRC, or two "
                        "artist and title.",
                        file);
        if (!has(Tags) && !has(Tag) && !has(TagLabel) && m_grid.annotations.empty())
            return fail(ErrorCode::BadFormat,
                        "No column holds tags. Call one “tags”, or one by a tag's name with yes and no in "
                        "it, or two “tag” and “label”.",
                        file);
        return {};
    }

    LabelRow rowOf(std::size_t number)
    {
        const CsvRow &cells = m_grid.rows[number];
        LabelRow row{.line = cells.line};
        std::string tag, label;
        std::unordered_map<std::string, LabelSource> sources; // by tag
        std::unordered_set<std::string> strangers;            // tags whose labels are nobody's
        for (std::size_t i = 0; i < m_table.columns.size() && i < cells.cells.size(); ++i)
            if (m_table.columns[i].role == ColumnRole::TagSource && !trimmed(cells.cells[i]).empty()) {
                if (const auto source = sourceMeaning(cells.cells[i]))
                    sources[m_table.columns[i].tag] = *source;
                else
                    strangers.insert(m_table.columns[i].tag);
            }
        for (std::size_t i = 0; i < m_table.columns.size() && i < cells.cells.size(); ++i) {
            const UnderstoodColumn &column = m_table.columns[i];
            const std::string &cell = cells.cells[i];
            if (column.role == ColumnRole::Tag)
                tag = withoutFormulaGuard(trimmed(cell));
            else if (column.role == ColumnRole::Label)
                label = cell;
            else if (column.role == ColumnRole::Tags)
                takeList(row, cell);
            else if (column.role != ColumnRole::TagLabel)
                takeKey(row, column.role, cell);
            else if (!strangers.contains(column.tag))
                takeLabel(row, column.tag, cell,
                          sources.contains(column.tag) ? sources[column.tag] : LabelSource::Import);
        }
        if (has(ColumnRole::Tag))
            takePair(row, tag, label);
        if (!m_grid.annotations.empty())
            for (const Annotation &annotation : m_grid.annotations[number])
                takeAnnotation(row, annotation);
        return row;
    }

    static void takeKey(LabelRow &row, ColumnRole role, std::string_view cell)
    {
        const std::string text(trimmed(cell));
        switch (role) {
        case ColumnRole::Path:
            row.path = cell; // as it is: names may begin and end with spaces
            break;
        case ColumnRole::FileName:
            row.fileName = text;
            break;
        case ColumnRole::Isrc:
            row.isrc = text;
            break;
        case ColumnRole::Artist:
            row.artist = text;
            break;
        case ColumnRole::Title:
            row.title = text;
            break;
        case ColumnRole::Album:
            row.album = text;
            break;
        case ColumnRole::Start:
            takeStart(row, text);
            break;
        default:
            break;
        }
    }

    static void takeStart(LabelRow &row, const std::string &text)
    {
        if (text.empty())
            return;
        row.instantMs = parseTimeMs(text);
        row.hasBadStart = !row.instantMs;
        if (row.hasBadStart)
            row.problems.push_back(
                fmt::format("The start “{}” is not a time. Write seconds or m:ss.", shown(text)));
    }

    void takeLabel(LabelRow &row, const std::string &tag, std::string_view cell, LabelSource source)
    {
        const auto meaning = labelMeaning(cell);
        if (!meaning)
            row.problems.push_back(
                fmt::format("“{}” says neither yes nor no of “{}”.", shown(trimmed(cell)), shown(tag)));
        else if (*meaning != 0)
            row.statements.push_back({tagNumber(tag), *meaning, source});
    }

    void takeList(LabelRow &row, std::string_view cell)
    {
        const std::string_view whole = withoutFormulaGuard(trimmed(cell));
        if (whole.empty())
            return;
        const bool isOne = m_reading.isTag && m_reading.isTag(whole); // that has a separator in its name
        for (const std::string &tag :
             isOne ? std::vector{std::string(whole)} : splitTags(whole, m_reading.listSeparator)) {
            const std::size_t number = tagNumber(tag);
            if (!m_withColumn.contains(number)) // which says it more exactly
                row.statements.push_back({number, 1, LabelSource::Import});
        }
    }

    /// One tag and what is said of it, each in a column.
    void takePair(LabelRow &row, const std::string &tag, const std::string &label)
    {
        const std::string_view word = trimmed(label);
        const auto number = parseNumber(word);
        const auto meaning = number && *number == 0 ? std::optional(0) : labelMeaning(word);
        const bool says = meaning && (*meaning != 0 || number);
        if (tag.empty() && word.empty())
            return;
        if (tag.empty())
            row.problems.emplace_back("The tag is empty.");
        else if (says)
            row.statements.push_back({tagNumber(tag), *meaning, LabelSource::Import});
        else if (!meaning)
            row.problems.push_back(fmt::format("The label “{}” is not 1, -1 or 0.", shown(word)));
    }

    void takeAnnotation(LabelRow &row, const Annotation &annotation)
    {
        const auto source = sourceMeaning(annotation.source);
        if (!source)
            return;
        if (trimmed(annotation.tag).empty()) {
            row.problems.emplace_back("An annotation names no tag.");
            return;
        }
        takeLabel(row, std::string(trimmed(annotation.tag)), annotation.label, *source);
    }

    /// Names that differ only in the case of ASCII letters are one tag, as in the catalogue.
    std::size_t tagNumber(const std::string &tag)
    {
        const auto [found, isNew] = m_tags.try_emplace(asciiLower(trimmed(tag)), m_table.tags.size());
        if (isNew)
            m_table.tags.emplace_back(trimmed(tag));
        return found->second;
    }

    Grid m_grid;
    const TableReading &m_reading;
    LabelTable m_table;
    std::unordered_map<std::string, std::size_t> m_tags;
    std::unordered_set<std::size_t> m_withColumn; // tags that a column is about
};

} // namespace

std::string LabelTable::placeOf(const LabelRow &row) const
{
    const char *what = kind == TableKind::Xlsx ? "row" : kind == TableKind::Json ? "object" : "line";
    return fmt::format("{} {}", what, row.line);
}

Result<LabelTable> readLabelTable(const fs::path &file, const TableReading &reading)
{
    TAGWRIGHT_TRY_INTO(Grid grid, readGrid(file, reading.sheet));
    return TableReader(std::move(grid), reading).read(file);
}

} // namespace tagwright::tagging
