// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/text.h"
#include "catalogue/tag_repository.h"
#include "library/search.h"
#include "library/search_words.h"
#include "tagging/tag_columns.h"
#include "track_search.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace tagwright::cli {

using library::Column;
using library::TrackList;

namespace {

struct NamedColumn
{
    std::string_view name;
    Column column;
};
constexpr std::array<NamedColumn, 15> sortColumns{{{"title", Column::Title},
                                                   {"artist", Column::Artist},
                                                   {"album", Column::Album},
                                                   {"albumartist", Column::AlbumArtist},
                                                   {"genre", Column::Genre},
                                                   {"path", Column::Path},
                                                   {"year", Column::Year},
                                                   {"bpm", Column::Bpm},
                                                   {"length", Column::Duration},
                                                   {"added", Column::Added},
                                                   {"loudness", Column::Loudness},
                                                   {"samplerate", Column::SampleRate},
                                                   {"channels", Column::Channels},
                                                   {"bitrate", Column::Bitrate},
                                                   {"analysed", Column::Analysed}}};

struct SortWords
{
    std::string name;
    bool descending = false;
    bool isTag = false;
};

const NamedColumn *findColumn(std::string_view name)
{
    const auto *found = std::ranges::find(sortColumns, name, &NamedColumn::name);
    return found == sortColumns.end() ? nullptr : found;
}

/// A key is a column, or a tag whose scores are meant.
Result<std::vector<SortWords>> readKeys(const std::vector<std::string> &keys,
                                        const std::vector<std::string> &tags)
{
    std::vector<SortWords> read;
    for (const std::string &key : keys) {
        const bool descending = key.starts_with('-');
        const std::string name(trimmed(std::string_view(key).substr(descending ? 1 : 0)));
        const auto tag = library::tagIndex(name, tags);
        if (findColumn(asciiLower(name)) != nullptr)
            read.push_back({asciiLower(name), descending, false});
        else if (tag)
            read.push_back({tags[*tag], descending, true});
        else
            return fail(ErrorCode::BadInput, fmt::format("Tracks cannot be sorted by “{}”. Choose of {}.",
                                                         shown(name), trackSortKeys()));
    }
    return read;
}

/// Not known: NaN or 0.
nlohmann::ordered_json numberOrNull(double value)
{
    return std::isnan(value) || value == 0 ? nlohmann::ordered_json() : nlohmann::ordered_json(value);
}

std::string titleOf(const TrackList &list, TrackList::Row row)
{
    const std::string title = validUtf8(list.title(row));
    return list.artist(row).empty() ? title : validUtf8(list.artist(row)) + " – " + title;
}

nlohmann::ordered_json objectOf(const TrackList &list, TrackList::Row row, const library::TagColumns &columns)
{
    nlohmann::ordered_json object{{"path", displayPath(list.path(row))},
                                  {"title", validUtf8(list.title(row))},
                                  {"artist", validUtf8(list.artist(row))},
                                  {"album", validUtf8(list.album(row))},
                                  {"album_artist", validUtf8(list.albumArtist(row))},
                                  {"genre", validUtf8(list.genre(row))},
                                  {"year", numberOrNull(list.year(row))},
                                  {"bpm", numberOrNull(list.bpm(row))},
                                  {"duration_s", static_cast<double>(list.durationMs(row)) / 1000},
                                  {"added_at", list.addedAt(row)},
                                  {"missing", list.missing(row)},
                                  {"loudness_lufs", numberOrNull(list.loudnessLufs(row))},
                                  {"sample_rate", numberOrNull(list.sampleRate(row))},
                                  {"channels", numberOrNull(list.channels(row))},
                                  {"bitrate_kbps", numberOrNull(list.bitrateKbps(row))},
                                  {"clips", list.clips(row)},
                                  {"analysed_clips", list.analysedClips(row)}};
    for (const library::TagColumn &column : columns)
        object["scores"][column.name] = std::isnan(column.score[row])
                                            ? nlohmann::ordered_json()
                                            : nlohmann::ordered_json(column.score[row]);
    return object;
}

std::string lineOf(const TrackList &list, TrackList::Row row, const library::TagColumns &columns)
{
    std::string scores;
    for (const library::TagColumn &column : columns)
        scores += std::isnan(column.score[row]) ? "   –  " : fmt::format("{:.2f}  ", column.score[row]);
    return fmt::format("{}{:>7}  {}  ({}){}", scores, formatTime(list.durationMs(row)),
                       displayPath(list.path(row)), titleOf(list, row),
                       list.missing(row) ? "  [missing]" : "");
}

Result<int> printTracks(const Context &context, const TracksArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const auto allTags, catalogue::TagRepository(database).all());
    const auto tags = tagNames(allTags);
    TAGWRIGHT_TRY_INTO(const auto search, parsedSearch(arguments.search, tags));
    TAGWRIGHT_TRY_INTO(const auto sortWords, readKeys(arguments.sort, tags));

    auto wanted = search.tags();
    for (const SortWords &words : sortWords)
        if (words.isTag && std::ranges::find(wanted, words.name) == wanted.end())
            wanted.push_back(words.name);
    TAGWRIGHT_TRY_INTO(const TrackList list, TrackList::read(database));
    TAGWRIGHT_TRY_INTO(const auto columns, tagging::tagColumns(database, wanted, list));

    std::vector<library::SortKey> keys;
    for (const SortWords &words : sortWords) {
        library::SortKey key{.descending = words.descending};
        if (words.isTag)
            key.numbers = std::ranges::find(columns, words.name, &library::TagColumn::name)->score;
        else
            key.column = findColumn(words.name)->column;
        keys.push_back(key);
    }
    if (keys.empty())
        keys.push_back({.column = Column::Path});
    auto rows = search.matches(list, columns, context.stop);
    list.sortRows(rows, keys);
    const auto found = rows.size();
    if (arguments.limit > 0)
        rows.resize(std::min(found, static_cast<std::size_t>(arguments.limit)));
    for (const TrackList::Row row : rows) {
        if (context.json)
            context.object(objectOf(list, row, columns));
        else
            context.say(lineOf(list, row, columns));
    }
    if (found == 0)
        context.say("No track matches this search.");
    else if (rows.size() < found)
        context.say(fmt::format("{} of {} tracks.", rows.size(), found));
    return done;
}

} // namespace

std::string trackSortKeys()
{
    std::string text;
    for (const NamedColumn &column : sortColumns)
        text += std::string(column.name) + ", ";
    return text + "or a tag";
}

int listTracks(const Context &context, const TracksArguments &arguments)
{
    return context.codeOf(printTracks(context, arguments));
}

} // namespace tagwright::cli
