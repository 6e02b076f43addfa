// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/table_export.h"

#include "base/csv.h"
#include "base/text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace tagwright::exporting {

using catalogue::Track;
using catalogue::TrackRepository;

namespace {

double seconds(const Track &track)
{
    return static_cast<double>(track.metadata.durationMs) / 1000;
}

const char *state(const TagColumn &column, const TagCell &cell)
{
    if (cell.label != 0)
        return cell.label > 0 ? "yes" : "no";
    return cell.score && *cell.score >= column.threshold ? "suggested" : "";
}

TagCell cellOf(const TagColumn &column, const Track &track)
{
    const auto found = column.cells.find(track.id);
    return found == column.cells.end() ? TagCell{} : found->second;
}

std::string csvHeader(const std::vector<TagColumn> &columns)
{
    std::string header = "path,title,artist,album,duration_s";
    for (const TagColumn &column : columns)
        header += ',' + csvCell(column.name) + ',' + csvCell(column.name + " score");
    return header + "\r\n";
}

std::string csvLine(const Track &track, const std::vector<TagColumn> &columns)
{
    const auto &m = track.metadata;
    std::string line = csvCell(displayPath(track.path)) + ',' + csvCell(m.title) + ',' + csvCell(m.artist) +
                       ',' + csvCell(m.album) + ',' + fixed(seconds(track), 3);
    for (const TagColumn &column : columns) {
        const TagCell cell = cellOf(column, track);
        line += fmt::format(",{},{}", state(column, cell), cell.score ? fixed(*cell.score, 4) : "");
    }
    return line + "\r\n";
}

nlohmann::ordered_json jsonObject(const Track &track, const std::vector<TagColumn> &columns)
{
    nlohmann::ordered_json object{{"path", displayPath(track.path)},
                                  {"title", track.metadata.title},
                                  {"artist", track.metadata.artist},
                                  {"album", track.metadata.album},
                                  {"duration_s", seconds(track)}};
    for (const TagColumn &column : columns) {
        const TagCell cell = cellOf(column, track);
        object["tags"][column.name] = {
            {"state", state(column, cell)},
            {"score", cell.score ? nlohmann::ordered_json(*cell.score) : nlohmann::ordered_json()}};
    }
    return object;
}

} // namespace

TagColumn columnOf(const tagging::TagModel &model)
{
    TagColumn column{.name = model.tag().name, .threshold = model.threshold(), .cells = {}};
    for (const probe::RankedTrack &track : model.ranking())
        column.cells[track.track] = {model.labelOf(track.track), model.probability(track.score)};
    for (const auto &[track, label] : model.labelledTracks()) // also of tracks that are not analysed
        column.cells[track].label = label;
    return column;
}

Result<TagColumn> columnOfLabels(catalogue::Database &database, const catalogue::Tag &tag)
{
    TAGWRIGHT_TRY_INTO(const auto labels, catalogue::LabelRepository(database).ofTag(tag.id));
    TagColumn column{.name = tag.name, .cells = {}};
    for (const catalogue::Label &label : labels)
        column.cells[label.track].label = label.value;
    return column;
}

Result<std::vector<TagColumn>> columnsOf(catalogue::Database &database,
                                         const std::vector<catalogue::Tag> &tags)
{
    const auto library = tagging::LibraryModel::load(database);
    if (!library && library.error().code != ErrorCode::NotEnough)
        return std::unexpected(library.error());
    std::vector<TagColumn> columns;
    for (const catalogue::Tag &tag : tags) {
        const auto model =
            library ? tagging::TagModel::build(database, **library, tag) : std::unexpected(library.error());
        if (!model && model.error().code != ErrorCode::NotEnough)
            return std::unexpected(model.error());
        if (model) {
            columns.push_back(columnOf(*model));
        } else {
            TAGWRIGHT_TRY_INTO(auto labels, columnOfLabels(database, tag));
            columns.push_back(std::move(labels));
        }
    }
    return columns;
}

Result<std::string> makeTable(catalogue::Database &database, const std::vector<TagColumn> &columns,
                              TableFormat format)
{
    std::string table = format == TableFormat::Csv ? csvHeader(columns) : "[";
    bool first = true;
    TAGWRIGHT_TRY(TrackRepository(database).forEach([&](const Track &track) {
        if (track.missing)
            return;
        if (format == TableFormat::Csv) {
            table += csvLine(track, columns);
        } else {
            table += (first ? "\n" : ",\n") + jsonObject(track, columns).dump();
            first = false;
        }
    }));
    if (format == TableFormat::Json)
        table += "\n]\n";
    return table;
}

} // namespace tagwright::exporting
