// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/label_tables/grid.h"

#include "base/text.h"
#include "tagging/label_tables/label_words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_map>

namespace tagwright::tagging {

using json = nlohmann::ordered_json; // columns and tags in the order of the file
namespace fs = std::filesystem;

namespace {

std::string textOf(const json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_array()) {
        std::string list;
        for (const json &each : value)
            list += textOf(each) + listJoint;
        return list;
    }
    return value.is_null() || value.is_object() ? std::string() : value.dump();
}

std::string member(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() ? std::string() : textOf(*found);
}

/// A grid that grows by an object at a time; a column for each key, in order of appearance.
class GridBuilder
{
public:
    explicit GridBuilder(TableKind kind) { m_grid.kind = kind; }

    void add(const json &object, std::size_t number)
    {
        CsvRow row{number, {}};
        std::vector<Annotation> annotations;
        const auto data = object.find("data");
        const bool isTask = data != object.end() && data->is_object();
        for (const auto &[key, value] : (isTask ? *data : object).items())
            if (!value.is_object() && (isTask || key != "annotations"))
                set(row, key, textOf(value));
        if (const auto found = object.find("annotations"); found != object.end() && found->is_array()) {
            m_hasAnnotations = true;
            for (const json &annotation : *found)
                addAnnotation(annotations, annotation);
        }
        if (const auto tags = object.find("tags"); tags != object.end() && tags->is_object()) {
            m_hasAnnotations = true;
            for (const auto &[tag, state] : tags->items())
                if (state.is_object())
                    annotations.push_back({.tag = tag, .label = member(state, "state")});
        }
        m_grid.rows.push_back(std::move(row));
        m_grid.annotations.push_back(std::move(annotations));
    }

    [[nodiscard]] Grid take()
    {
        if (!m_hasAnnotations)
            m_grid.annotations.clear();
        return std::move(m_grid);
    }

private:
    void set(CsvRow &row, const std::string &key, std::string text)
    {
        const auto [found, isNew] = m_columns.try_emplace(key, m_grid.headers.size());
        if (isNew)
            m_grid.headers.push_back(key);
        if (row.cells.size() <= found->second)
            row.cells.resize(found->second + 1);
        row.cells[found->second] = std::move(text);
    }

    /// One of Tagwright's is about a tag; one of Label Studio's holds the choices of a listener.
    static void addAnnotation(std::vector<Annotation> &list, const json &annotation)
    {
        if (!annotation.is_object() || annotation.value("was_cancelled", false))
            return;
        if (annotation.contains("tag")) {
            list.push_back({.tag = member(annotation, "tag"),
                            .label = member(annotation, "label"),
                            .source = member(annotation, "source")});
            return;
        }
        const auto results = annotation.find("result");
        if (results == annotation.end() || !results->is_array())
            return;
        for (const json &result : *results) {
            const json::json_pointer choices("/value/choices");
            if (!result.is_object() || !result.contains(choices) || !result[choices].is_array())
                continue;
            for (const json &choice : result[choices])
                list.push_back({.tag = textOf(choice), .label = "yes"});
        }
    }

    Grid m_grid;
    std::unordered_map<std::string, std::size_t> m_columns;
    bool m_hasAnnotations = false;
};

std::unexpected<Error> noJson(std::size_t line, const fs::path &file)
{
    return fail(ErrorCode::BadFormat,
                fmt::format("Line {} is no JSON, or the file is cut short. Write or get it again.", line),
                file);
}

std::size_t lineOf(std::string_view text, std::size_t byte)
{
    return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, byte), '\n'));
}

} // namespace

Result<Grid> gridOfJson(const std::string &text, const fs::path &file)
{
    GridBuilder builder(TableKind::Json);
    std::size_t count = 0;
    bool hasOthers = false;
    // Each object is taken and dropped at its end, so that memory does not grow with the file.
    const auto onPart = [&](int depth, json::parse_event_t event, json &parsed) {
        if (depth != 1 || event == json::parse_event_t::key)
            return true;
        if (event == json::parse_event_t::object_end) {
            builder.add(parsed, ++count);
            return false;
        }
        hasOthers =
            hasOthers || event == json::parse_event_t::value || event == json::parse_event_t::array_end;
        return true;
    };
    try {
        const json rest = json::parse(text, onPart);
        hasOthers = hasOthers || !rest.is_array();
    } catch (const json::parse_error &error) {
        return noJson(lineOf(text, error.byte), file);
    }
    if (hasOthers || count == 0)
        return fail(ErrorCode::BadFormat,
                    "The JSON is not an array of objects, one for each track. Export it so, or as CSV.",
                    file);
    return builder.take();
}

Result<Grid> gridOfJsonLines(const std::string &text, const fs::path &file)
{
    GridBuilder builder(TableKind::JsonLines);
    std::size_t number = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        ++number;
        if (line.empty())
            continue;
        const json object = json::parse(line, nullptr, false);
        if (!object.is_object())
            return noJson(number, file);
        builder.add(object, number);
    }
    return builder.take();
}

} // namespace tagwright::tagging
