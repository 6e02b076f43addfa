// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/label_tables/column_roles.h"

#include "base/text.h"
#include "library/folded_text.h"
#include "tagging/label_tables/label_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace tagwright::tagging {
namespace {

constexpr std::array<std::string_view, 13> roleNames{"ignore", "path",   "file-name", "isrc", "artist",
                                                     "title",  "album",  "start",     "tags", "tag",
                                                     "label",  "yes-no", "source"};

/// Names as `plainHeader` makes them. What is known and means nothing here is Ignored, so that a year of ones
/// and zeros is no tag.
ColumnRole usualRole(const std::string &header)
{
    using enum ColumnRole;
    static const std::unordered_map<std::string_view, ColumnRole> roles{
        {"path", Path},
        {"file path", Path},
        {"filepath", Path},
        {"full path", Path},
        {"pathname", Path},
        {"path name", Path},
        {"location", Path},
        {"file location", Path},
        {"uri", Path},
        {"url", Path},
        {"file uri", Path},
        {"file url", Path},
        {"audio", Path},
        {"pfad", Path},
        {"dateipfad", Path},
        {"chemin", Path},
        {"ruta", Path},
        {"file", FileName},
        {"file name", FileName},
        {"filename", FileName},
        {"audio file", FileName},
        {"datei", FileName},
        {"dateiname", FileName},
        {"fichier", FileName},
        {"nom du fichier", FileName},
        {"archivo", FileName},
        {"isrc", Isrc},
        {"isrc code", Isrc},
        {"artist", Artist},
        {"artists", Artist},
        {"artist name", Artist},
        {"track artist", Artist},
        {"performer", Artist},
        {"interpret", Artist},
        {"kunstler", Artist},
        {"artiste", Artist},
        {"artista", Artist},
        {"title", Title},
        {"track title", Title},
        {"tracktitle", Title},
        {"song title", Title},
        {"song", Title},
        {"track name", Title},
        {"track", Title},
        {"name", Title},
        {"titel", Title},
        {"titre", Title},
        {"titulo", Title},
        {"album", Album},
        {"album title", Album},
        {"cdtitle", Album},
        {"release", Album},
        {"start", Start},
        {"start s", Start},
        {"clip start", Start},
        {"clip start s", Start},
        {"tags", Tags},
        {"keywords", Tags},
        {"keyword", Tags},
        {"moods", Tags},
        {"mood", Tags},
        {"custom: tagwright", Tags},
        {"tagwright", Tags},
        {"schlagworter", Tags},
        {"tag", Tag},
        {"label", Label},
        {"value", Label},
        {"folder", Ignored},
        {"album artist", Ignored},
        {"albumartist", Ignored},
        {"genre", Ignored},
        {"year", Ignored},
        {"trackyear", Ignored},
        {"track number", Ignored},
        {"track no", Ignored},
        {"disc", Ignored},
        {"disc number", Ignored},
        {"disk", Ignored},
        {"bpm", Ignored},
        {"tempo", Ignored},
        {"key", Ignored},
        {"duration", Ignored},
        {"duration s", Ignored},
        {"length", Ignored},
        {"sample rate", Ignored},
        {"channels", Ignored},
        {"loudness", Ignored},
        {"loudness lufs", Ignored},
        {"audio hash", Ignored},
        {"composer", Ignored},
        {"publisher", Ignored},
        {"comment", Ignored},
        {"comments", Ignored},
        {"notes", Ignored},
        {"description", Ignored},
        {"rating", Ignored},
        {"explicit", Ignored},
        {"compilation", Ignored},
        {"id", Ignored},
        {"no", Ignored},
        {"number", Ignored},
        {"#", Ignored},
        {"", Ignored},
    };
    const auto found = roles.find(header);
    return found == roles.end() ? TagLabel : found->second; // TagLabel: perhaps
}

std::string plainHeader(std::string_view header)
{
    std::string plain = library::folded(trimmed(header));
    std::ranges::replace_if(plain, [](char c) { return c == '_' || c == '-' || c == '.'; }, ' ');
    return std::string(trimmed(plain));
}

class Understanding
{
public:
    Understanding(const Grid &grid, const TableReading &reading) : m_grid(grid), m_reading(reading)
    {
        for (const std::string &header : grid.headers)
            m_columns.push_back({.header = std::string(trimmed(header))});
        m_isSettled.resize(m_columns.size());
        m_isWish.resize(m_columns.size());
    }

    Result<std::vector<UnderstoodColumn>> run()
    {
        TAGWRIGHT_TRY(takeWishes());
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (!m_isSettled[i])
                guess(i);
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (m_columns[i].role == ColumnRole::TagLabel)
                settleCompanions(i, false);
        settleTagAndLabel();
        // Where Tagwright tells of each tag by itself, a list of those that apply adds nothing, and its
        // separator may be in a tag's name.
        if (!m_grid.annotations.empty() || m_isOwn)
            forgetGuessed(ColumnRole::Tags);
        return std::move(m_columns);
    }

private:
    Result<void> takeWishes()
    {
        for (const auto &[header, role] : m_reading.roles) {
            const auto found = std::ranges::find_if(m_columns, [&](const UnderstoodColumn &column) {
                return plainHeader(column.header) == plainHeader(header);
            });
            if (found == m_columns.end())
                return fail(ErrorCode::BadInput, fmt::format("The table has no column “{}”.", shown(header)));
            settle(static_cast<std::size_t>(found - m_columns.begin()), role);
            m_isWish[static_cast<std::size_t>(found - m_columns.begin())] = true;
        }
        return {};
    }

    void settle(std::size_t i, ColumnRole role)
    {
        m_columns[i].role = role;
        if (role == ColumnRole::TagLabel)
            m_columns[i].tag = withoutFormulaGuard(m_columns[i].header);
        m_isSettled[i] = true;
    }

    void guess(std::size_t i)
    {
        const std::string &header = m_columns[i].header;
        // Tagwright's tables say a tag's name and then what else is known of it; whatever it is called.
        const bool hasCompanion = i + 1 < m_columns.size() && (m_columns[i + 1].header == header + " score" ||
                                                               m_columns[i + 1].header == header + " source");
        const ColumnRole usual = usualRole(plainHeader(header));
        const bool isTag =
            !header.empty() &&
            (hasCompanion ||
             (usual == ColumnRole::TagLabel &&
              ((m_reading.isTag && m_reading.isTag(withoutFormulaGuard(header))) || saysYesAndNo(i))));
        m_isOwn = m_isOwn || (isTag && hasCompanion);
        if (isTag) {
            settle(i, ColumnRole::TagLabel);
            settleCompanions(i, true);
        } else {
            settle(i, usual == ColumnRole::TagLabel ? ColumnRole::Ignored : usual);
        }
    }

    /// \param adjacent  only those right behind the tag's column; else wherever they are, if they hold no
    ///                  labels themselves
    void settleCompanions(std::size_t tag, bool adjacent)
    {
        const std::string name = m_columns[tag].header;
        std::size_t next = tag + 1;
        for (const char *what : {" score", " source", " time"}) {
            std::size_t i = next;
            if (!adjacent)
                i = static_cast<std::size_t>(
                    std::ranges::find(m_columns, name + what, &UnderstoodColumn::header) - m_columns.begin());
            if (i >= m_columns.size() || m_columns[i].header != name + what)
                continue;
            if (!adjacent && m_columns[i].role != ColumnRole::Ignored)
                continue;
            m_columns[i].role =
                what == std::string_view(" source") ? ColumnRole::TagSource : ColumnRole::Ignored;
            m_columns[i].tag = m_columns[tag].tag;
            m_isSettled[i] = true;
            next = i + 1;
        }
    }

    /// Cells that say nothing else, and something at all.
    [[nodiscard]] bool saysYesAndNo(std::size_t column) const
    {
        bool saysAny = false;
        for (const CsvRow &row : m_grid.rows) {
            if (column >= row.cells.size())
                continue;
            const auto meaning = labelMeaning(row.cells[column]);
            if (!meaning)
                return false;
            saysAny = saysAny || *meaning != 0;
        }
        return saysAny;
    }

    [[nodiscard]] bool has(ColumnRole role) const
    {
        return std::ranges::find(m_columns, role, &UnderstoodColumn::role) != m_columns.end();
    }

    void forgetGuessed(ColumnRole role)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (m_columns[i].role == role && !m_isWish[i])
                m_columns[i].role = ColumnRole::Ignored;
    }

    /// A tag in each row with a label beside it; or else "tag" holds tags that fit, and "label" is the record
    /// label.
    void settleTagAndLabel()
    {
        const bool hasBoth = has(ColumnRole::Tag) && has(ColumnRole::Label);
        for (UnderstoodColumn &column : m_columns) {
            if (!hasBoth && column.role == ColumnRole::Tag)
                column.role = ColumnRole::Tags;
            else if (!hasBoth && column.role == ColumnRole::Label)
                column.role = ColumnRole::Ignored;
        }
    }

    const Grid &m_grid;
    const TableReading &m_reading;
    std::vector<UnderstoodColumn> m_columns;
    std::vector<bool> m_isSettled, m_isWish;
    bool m_isOwn = false; // Tagwright has written the table
};

} // namespace

std::string_view name(ColumnRole role)
{
    return roleNames[static_cast<std::size_t>(role)];
}

std::optional<ColumnRole> columnRole(std::string_view wanted)
{
    const auto found = std::ranges::find(roleNames, wanted);
    if (found == roleNames.end())
        return std::nullopt;
    return static_cast<ColumnRole>(found - roleNames.begin());
}

Result<std::vector<UnderstoodColumn>> understandColumns(const Grid &grid, const TableReading &reading)
{
    return Understanding(grid, reading).run();
}

} // namespace tagwright::tagging
