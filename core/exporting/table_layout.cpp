// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/table_layout.h"

#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace tagwright::exporting {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::array<TableFieldInfo, 24> fields{{
    {TableField::Path, "path", "path", "where the file lies"},
    {TableField::FileName, "file_name", "file_name", "its name, with the ending"},
    {TableField::Folder, "folder", "folder", "the folder that it is in"},
    {TableField::FileUrl, "file_url", "file_url", "the address under which Label Studio serves a local file"},
    {TableField::Title, "title", "title", ""},
    {TableField::Artist, "artist", "artist", ""},
    {TableField::Album, "album", "album", ""},
    {TableField::AlbumArtist, "album_artist", "album_artist", ""},
    {TableField::Isrc, "isrc", "isrc", "International Standard Recording Code"},
    {TableField::Genre, "genre", "genre", ""},
    {TableField::Year, "year", "year", ""},
    {TableField::TrackNumber, "track_number", "track_number", ""},
    {TableField::Bpm, "bpm", "bpm", "beats a minute, as the file gives them"},
    {TableField::Duration, "duration", "duration_s", "seconds"},
    {TableField::Length, "length", "length", "minutes and seconds"},
    {TableField::SampleRate, "sample_rate", "sample_rate", "Hz"},
    {TableField::Channels, "channels", "channels", ""},
    {TableField::Loudness, "loudness", "loudness_lufs", "EBU R 128, of the whole track"},
    {TableField::AudioHash, "audio_hash", "audio_hash", "of the coded sound, without tags"},
    {TableField::Tags, "tags", "tags", "all tags that apply, in one cell"},
    {TableField::TagLabel, "tag_label", "{tag}", "yes, no, unsure or suggested"},
    {TableField::TagScore, "tag_score", "{tag} score", "0 … 1"},
    {TableField::TagSource, "tag_source", "{tag} source",
     "human, accepted, rejected, imported, check, derived or suggested"},
    {TableField::TagTime, "tag_time", "{tag} time", "when it was labelled, UTC"},
}};

constexpr std::array<std::pair<std::string_view, TableFormat>, 4> formats{{
    {"csv", TableFormat::Csv},
    {"xlsx", TableFormat::Xlsx},
    {"json", TableFormat::Json},
    {"jsonl", TableFormat::JsonLines},
}};
constexpr std::array<std::pair<std::string_view, char>, 3> separators{
    {{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}}};
constexpr std::array<std::pair<std::string_view, Suggestions>, 3> suggestionNames{
    {{"mark", Suggestions::Mark}, {"apply", Suggestions::Apply}, {"leave-out", Suggestions::LeaveOut}}};
constexpr std::array<std::pair<std::string_view, JsonStyle>, 2> jsonStyles{
    {{"plain", JsonStyle::Plain}, {"label-studio", JsonStyle::LabelStudio}}};
constexpr std::array<std::pair<std::string_view, bool>, 2> rowNames{{{"all", false}, {"tagged", true}}};

template <typename Value, std::size_t n>
std::optional<Value> byName(const std::array<std::pair<std::string_view, Value>, n> &names,
                            std::string_view wanted)
{
    const auto found = std::ranges::find(names, wanted, &std::pair<std::string_view, Value>::first);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

template <typename Value, std::size_t n>
std::string_view nameOf(const std::array<std::pair<std::string_view, Value>, n> &names, Value value)
{
    return std::ranges::find(names, value, &std::pair<std::string_view, Value>::second)->first;
}

template <typename Value, std::size_t n>
std::string listed(const std::array<std::pair<std::string_view, Value>, n> &names)
{
    std::string list;
    for (const auto &[name, value] : names)
        list += (list.empty() ? "" : ", ") + std::string(name);
    return list;
}

std::string fieldNames()
{
    std::string names;
    for (const TableFieldInfo &field : fields)
        names += (names.empty() ? "" : ", ") + std::string(field.name);
    return names;
}

Result<TableField> fieldByName(std::string_view name)
{
    const auto found = std::ranges::find(fields, name, &TableFieldInfo::name);
    if (found == fields.end())
        return fail(ErrorCode::BadInput,
                    "There is no column “" + shown(name) + "”. There are: " + fieldNames() + ".");
    return found->field;
}

std::unexpected<Error> wrong(std::string message)
{
    return fail(ErrorCode::BadFormat, "Not a preset for tables: " + std::move(message));
}

/// Takes members of an object into a layout; each has its type, and there are no others.
class LayoutReader
{
public:
    Result<TableLayout> read(const Json &json)
    {
        if (!json.is_object())
            return wrong("it is not an object.");
        for (const auto &[key, value] : json.items())
            TAGWRIGHT_TRY(readMember(key, value));
        if (!json.contains("columns"))
            return wrong("“columns” is missing.");
        return m_layout;
    }

private:
    Result<void> readMember(const std::string &key, const Json &value)
    {
        if (key == "name")
            return text(key, value, m_layout.name);
        if (key == "description")
            return text(key, value, m_layout.description);
        if (key == "notes")
            return text(key, value, m_layout.notes);
        if (key == "multi_value_separator")
            return text(key, value, m_layout.multiValueSeparator);
        if (key == "format")
            return choice(key, value, formats, m_layout.format);
        if (key == "suggestions")
            return choice(key, value, suggestionNames, m_layout.suggestions);
        if (key == "rows")
            return choice(key, value, rowNames, m_layout.onlyTagged);
        if (key == "separator")
            return choice(key, value, separators, m_layout.separator);
        if (key == "json_style")
            return choice(key, value, jsonStyles, m_layout.jsonStyle);
        if (key == "byte_order_mark")
            return flag(key, value, m_layout.byteOrderMark);
        if (key == "guard_formulas")
            return flag(key, value, m_layout.guardFormulas);
        if (key == "columns")
            return columns(value);
        return wrong("“" + shown(key) + "” is not known.");
    }

    static Result<void> text(const std::string &key, const Json &value, std::string &to)
    {
        if (!value.is_string())
            return wrong("“" + shown(key) + "” is not a text.");
        to = value.get<std::string>();
        return {};
    }

    static Result<void> flag(const std::string &key, const Json &value, bool &to)
    {
        if (!value.is_boolean())
            return wrong("“" + shown(key) + "” is neither true nor false.");
        to = value.get<bool>();
        return {};
    }

    template <typename Value, std::size_t n>
    static Result<void> choice(const std::string &key, const Json &value,
                               const std::array<std::pair<std::string_view, Value>, n> &names, Value &to)
    {
        const auto chosen =
            value.is_string() ? byName(names, value.get<std::string>()) : std::optional<Value>();
        if (!chosen)
            return wrong("“" + shown(key) + "” is none of: " + listed(names) + ".");
        to = *chosen;
        return {};
    }

    Result<void> columns(const Json &list)
    {
        if (!list.is_array())
            return wrong("“columns” is not a list.");
        for (const Json &each : list) {
            if (!each.is_object() || !each.contains("field") || !each["field"].is_string())
                return wrong("each of “columns” needs a “field”.");
            const auto field = fieldByName(each["field"].get<std::string>());
            if (!field)
                return wrong(field.error().message);
            TableColumn column = columnFor(*field);
            for (const auto &[key, value] : each.items()) {
                if (key == "header")
                    TAGWRIGHT_TRY(text(key, value, column.header));
                else if (key == "tag" && isOfTag(*field))
                    TAGWRIGHT_TRY(text(key, value, column.tag));
                else if (key != "field")
                    return wrong("“" + shown(key) + "” is not known in the column “" +
                                 std::string(info(*field).name) + "”.");
            }
            m_layout.columns.push_back(std::move(column));
        }
        return {};
    }

    TableLayout m_layout;
};

} // namespace

std::span<const TableFieldInfo> tableFields()
{
    return fields;
}

const TableFieldInfo &info(TableField field)
{
    return fields[static_cast<std::size_t>(field)];
}

TableColumn columnFor(TableField field)
{
    return {.field = field, .header = std::string(info(field).header)};
}

Result<void> TableLayout::check() const
{
    if (columns.empty())
        return fail(ErrorCode::BadInput, "A table needs a column. Choose at least one.");
    std::set<std::string> headers;
    for (const TableColumn &column : columns) {
        if (trimmed(column.header).empty() || !isValidUtf8(column.header))
            return fail(ErrorCode::BadInput,
                        "The column “" + std::string(info(column.field).name) + "” needs a name.");
        if (!isOfTag(column.field) && !headers.insert(column.header).second)
            return fail(ErrorCode::BadInput,
                        "Two columns are called “" + shown(column.header) + "”. Give one another name.");
    }
    if (std::ranges::find(separators, separator, &std::pair<std::string_view, char>::second) ==
        separators.end())
        return fail(ErrorCode::BadInput,
                    "Cells can be separated by: " + listed(separators) + ". Choose one of them.");
    if (multiValueSeparator.empty() || !isValidUtf8(multiValueSeparator))
        return fail(ErrorCode::BadInput, "The separator between tags must not be empty, e.g. “; ”.");
    return {};
}

TableLayout standardLayout()
{
    TableLayout layout;
    for (const TableField field : {TableField::Path, TableField::Title, TableField::Artist, TableField::Album,
                                   TableField::Duration, TableField::TagLabel, TableField::TagScore})
        layout.columns.push_back(columnFor(field));
    return layout;
}

Result<TableLayout> layoutFromJson(std::string_view json)
{
    const Json document = Json::parse(json, nullptr, false);
    if (document.is_discarded())
        return wrong("it is not JSON.");
    TAGWRIGHT_TRY_INTO(TableLayout layout, LayoutReader().read(document));
    if (const auto checked = layout.check(); !checked)
        return wrong(checked.error().message);
    return layout;
}

std::string toJson(const TableLayout &layout)
{
    Json columns = Json::array();
    for (const TableColumn &column : layout.columns) {
        Json object{{"field", info(column.field).name}, {"header", column.header}};
        if (!column.tag.empty())
            object["tag"] = column.tag;
        columns.push_back(std::move(object));
    }
    const Json document{{"name", layout.name},
                        {"description", layout.description},
                        {"notes", layout.notes},
                        {"format", name(layout.format)},
                        {"rows", nameOf(rowNames, layout.onlyTagged)},
                        {"suggestions", nameOf(suggestionNames, layout.suggestions)},
                        {"multi_value_separator", layout.multiValueSeparator},
                        {"separator", nameOf(separators, layout.separator)},
                        {"byte_order_mark", layout.byteOrderMark},
                        {"guard_formulas", layout.guardFormulas},
                        {"json_style", nameOf(jsonStyles, layout.jsonStyle)},
                        {"columns", columns}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string_view name(TableFormat format)
{
    return nameOf(formats, format);
}

std::optional<TableFormat> tableFormat(std::string_view name)
{
    return byName(formats, name);
}

std::optional<TableFormat> tableFormatOf(const std::filesystem::path &file)
{
    const std::string ending = asciiLower(file.extension().native());
    if (ending.empty())
        return std::nullopt;
    if (ending == ".tsv")
        return TableFormat::Csv;
    return ending == ".ndjson" ? TableFormat::JsonLines : tableFormat(std::string_view(ending).substr(1));
}

std::optional<char> tableSeparator(std::string_view name)
{
    for (const auto &[word, character] : separators)
        if (name == word || name == std::string_view(&character, 1))
            return character;
    return std::nullopt;
}

std::optional<Suggestions> suggestionsByName(std::string_view name)
{
    return byName(suggestionNames, name);
}

Result<TableColumn> parseColumn(std::string_view text)
{
    const auto sign = text.find('=');
    TAGWRIGHT_TRY_INTO(const TableField field, fieldByName(trimmed(text.substr(0, sign))));
    TableColumn column = columnFor(field);
    if (sign != std::string_view::npos)
        column.header = text.substr(sign + 1);
    return column;
}

} // namespace tagwright::exporting
