// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/label_import.h"

#include "base/csv.h"
#include "base/files.h"
#include "base/text.h"
#include "catalogue/label_repository.h"
#include "catalogue/tag_repository.h"
#include "tagging/label_target.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ranges>

namespace tagwright::tagging {

namespace fs = std::filesystem;
using catalogue::LabelRepository;
using catalogue::Tag;
using catalogue::TagRepository;

namespace {

struct Columns
{
    std::size_t path = 0, start = 0, tag = 0, label = 0;
};

Result<Columns> findColumns(const CsvRow &header, const fs::path &table)
{
    Columns columns;
    const std::array<std::pair<std::string_view, std::size_t *>, 4> wanted{{{"path", &columns.path},
                                                                            {"start", &columns.start},
                                                                            {"tag", &columns.tag},
                                                                            {"label", &columns.label}}};
    for (const auto &[name, index] : wanted) {
        const auto found = std::ranges::find_if(
            header.cells, [&](const std::string &cell) { return asciiLower(trimmed(cell)) == name; });
        if (found == header.cells.end())
            return fail(
                ErrorCode::BadFormat,
                fmt::format("The first line has no column “{}”. It must name: path,start,tag,label.", name),
                table);
        *index = static_cast<std::size_t>(found - header.cells.begin());
    }
    return columns;
}

class Importer
{
public:
    Importer(catalogue::Database &database, const fs::path &table, const Columns &columns)
        : m_database(database), m_tags(database), m_labels(database),
          m_folder(fs::absolute(table).parent_path()), m_columns(columns)
    {
    }

    Result<void> take(const CsvRow &row)
    {
        const auto cell = [&](std::size_t column) -> std::string_view {
            return column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view{};
        };
        const auto value = parseNumber(cell(m_columns.label));
        if (!value || (*value != 1 && *value != -1 && *value != 0))
            return fail(ErrorCode::BadInput,
                        fmt::format("The label “{}” is not 1, -1 or 0.", validUtf8(cell(m_columns.label))));
        std::optional<std::int64_t> instant;
        if (const auto start = cell(m_columns.start); !start.empty()) {
            instant = parseTimeMs(start);
            if (!instant)
                return fail(
                    ErrorCode::BadInput,
                    fmt::format("The start “{}” is not a time. Write seconds or m:ss.", validUtf8(start)));
        }
        if (cell(m_columns.path).empty())
            return fail(ErrorCode::BadInput, "The path is empty.");
        TAGWRIGHT_TRY_INTO(const LabelTarget target, find(cell(m_columns.path), instant));
        TAGWRIGHT_TRY_INTO(const Tag tag, findOrAddTag(cell(m_columns.tag)));
        return m_labels.set(
            tag.id, {target.track, target.startMs, static_cast<int>(*value), catalogue::LabelSource::Import});
    }

    [[nodiscard]] std::int64_t newTags() const { return m_newTags; }

private:
    Result<LabelTarget> find(std::string_view path, std::optional<std::int64_t> instant)
    {
        auto beside = findTarget(m_database, m_folder / path, instant);
        if (beside || beside.error().code != ErrorCode::UnknownTrack)
            return beside;
        return findTarget(m_database, fs::path(path), instant);
    }

    Result<Tag> findOrAddTag(std::string_view name)
    {
        auto tag = m_tags.byName(name);
        if (tag || tag.error().code != ErrorCode::UnknownTag)
            return tag;
        TAGWRIGHT_TRY_INTO(Tag added, m_tags.add(name));
        ++m_newTags;
        return added;
    }

    catalogue::Database &m_database;
    TagRepository m_tags;
    LabelRepository m_labels;
    fs::path m_folder;
    Columns m_columns;
    std::int64_t m_newTags = 0;
};

} // namespace

Result<LabelImportReport> importLabels(catalogue::Database &database, const fs::path &table)
{
    TAGWRIGHT_TRY_INTO(const std::string text, readFile(table));
    auto rows = parseCsv(text);
    if (!rows)
        return fail(rows.error().code, rows.error().message, table);
    if (rows->empty())
        return fail(ErrorCode::BadFormat, "The table is empty. Its first line must be: path,start,tag,label.",
                    table);
    TAGWRIGHT_TRY_INTO(const Columns columns, findColumns(rows->front(), table));

    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    Importer importer(database, table, columns);
    LabelImportReport report;
    for (const CsvRow &row : *rows | std::views::drop(1)) {
        auto taken = importer.take(row);
        if (taken) {
            ++report.labels;
            continue;
        }
        const Error &error = taken.error();
        if (error.code != ErrorCode::BadInput && error.code != ErrorCode::UnknownTrack)
            return std::unexpected(error);
        report.refused.push_back(
            {error.code,
             fmt::format("line {}: {}{}", row.line, error.path.empty() ? "" : displayPath(error.path) + ": ",
                         error.message),
             table});
    }
    report.newTags = importer.newTags();
    TAGWRIGHT_TRY(transaction.commit());
    return report;
}

} // namespace tagwright::tagging
