// SPDX-License-Identifier: GPL-3.0-or-later
// What a table is like: which columns, in which order and under which names, and how they are written down.
// A value that a preset's JSON is read into (docs/exporting.md), that a dialog may change, and that can be
// kept as a preset of one's own again.
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tagwright::exporting {

enum class TableFormat : std::uint8_t {
    Csv,
    Xlsx,
    Json,     ///< one document: an array of objects
    JsonLines ///< an object a line
};

/// What a column can hold. Those from TagLabel on are about one tag.
enum class TableField : std::uint8_t {
    Path,
    FileName,
    Folder,
    FileUrl, ///< of Label Studio's local files
    Title,
    Artist,
    Album,
    AlbumArtist,
    Isrc,
    Genre,
    Year,
    TrackNumber,
    Bpm,
    Duration, ///< seconds
    Length,   ///< m:ss
    SampleRate,
    Channels,
    Loudness,
    AudioHash,
    Tags,     ///< all tags that apply, in one cell
    TagLabel, ///< yes, no, unsure, suggested
    TagScore,
    TagSource,
    TagTime ///< of the label, UTC
};

struct TableFieldInfo
{
    TableField field;
    std::string_view name;   ///< in presets and on the command line: "album_artist"
    std::string_view header; ///< unless the user names the column: "album_artist", "{tag} score"
    std::string_view meaning;
};
/// All of them, in the order of TableField.
[[nodiscard]] std::span<const TableFieldInfo> tableFields();
[[nodiscard]] const TableFieldInfo &info(TableField field);
[[nodiscard]] constexpr bool isOfTag(TableField field)
{
    return field >= TableField::TagLabel;
}

struct TableColumn
{
    TableField field = TableField::Path;
    std::string header;   ///< {tag} stands for the tag's name
    std::string tag = {}; ///< only about this tag; empty: once for each tag. Only where isOfTag

    bool operator==(const TableColumn &) const = default;
};
/// Under the field's own name.
[[nodiscard]] TableColumn columnFor(TableField field);

/// What becomes of tags that nobody has given, but the probe suggests.
enum class Suggestions : std::uint8_t {
    Mark,    ///< the label says "suggested"; they do not apply
    Apply,   ///< as if somebody had said yes
    LeaveOut ///< nothing is said of them, but the score
};

enum class JsonStyle : std::uint8_t {
    Plain,      ///< an annotation for each label, a prediction for each score
    LabelStudio ///< choices as Label Studio's tasks have them
};

struct TableLayout
{
    std::string name;
    std::string description; ///< a line for people
    std::string notes;       ///< which columns the product documents, and which are a guess

    TableFormat format = TableFormat::Csv;
    /// Neighbouring columns about a tag are repeated together, tag by tag: label, score, label, score, …
    /// JSON takes the columns about tracks for its "data", and tells all about tags in its own way.
    std::vector<TableColumn> columns;
    Suggestions suggestions = Suggestions::Mark;
    bool onlyTagged = false; ///< only tracks to which one of the tags applies
    std::string multiValueSeparator = "; ";

    // CSV
    char separator = ','; ///< or ; or a tab
    bool byteOrderMark = false;
    bool guardFormulas = true; ///< an apostrophe before what a spreadsheet would take for a formula

    JsonStyle jsonStyle = JsonStyle::Plain;

    /// \errors BadInput: no column, a column without a name, two columns about tracks of the same name, or
    /// separators that would make a table which nobody can read.
    [[nodiscard]] Result<void> check() const;

    bool operator==(const TableLayout &) const = default;
};

/// path, title, artist, album, duration_s, and for each tag its label and its score.
[[nodiscard]] TableLayout standardLayout();

/// \errors BadFormat: what is wrong with the text and where, so that its writer can put it right.
[[nodiscard]] Result<TableLayout> layoutFromJson(std::string_view json);
[[nodiscard]] std::string toJson(const TableLayout &layout);

/// "csv", "xlsx", "json", "jsonl".
[[nodiscard]] std::string_view name(TableFormat format);
[[nodiscard]] std::optional<TableFormat> tableFormat(std::string_view name);
/// By the file's ending; nothing if that says nothing.
[[nodiscard]] std::optional<TableFormat> tableFormatOf(const std::filesystem::path &file);
/// "comma", "semicolon", "tab", or the character itself.
[[nodiscard]] std::optional<char> tableSeparator(std::string_view name);
/// "mark", "apply", "leave-out".
[[nodiscard]] std::optional<Suggestions> suggestionsByName(std::string_view name);
/// "title" or "title=Track Title".
/// \errors BadInput, with the fields that there are.
[[nodiscard]] Result<TableColumn> parseColumn(std::string_view text);

} // namespace tagwright::exporting
