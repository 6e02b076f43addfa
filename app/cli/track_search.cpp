// SPDX-License-Identifier: GPL-3.0-or-later
#include "track_search.h"

#include "base/text.h"
#include "tagging/tag_columns.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::cli {

std::vector<std::string> tagNames(const std::vector<catalogue::Tag> &tags)
{
    std::vector<std::string> names;
    std::ranges::transform(tags, std::back_inserter(names), &catalogue::Tag::name);
    return names;
}

Result<std::vector<catalogue::Tag>> tagsNamed(catalogue::Database &database,
                                              const std::vector<std::string> &names)
{
    const catalogue::TagRepository repository(database);
    if (names.empty())
        return repository.all();
    std::vector<catalogue::Tag> tags;
    for (const std::string &name : names) {
        TAGWRIGHT_TRY_INTO(auto tag, repository.byName(name));
        tags.push_back(std::move(tag));
    }
    return tags;
}

Result<library::Search> parsedSearch(const std::string &text, const std::vector<std::string> &tagNames)
{
    auto search = library::Search::parse(text, tagNames);
    if (!search)
        return fail(ErrorCode::BadInput,
                    fmt::format("{} (at “{}”)", search.error().message,
                                shown(text.substr(search.error().start, search.error().length))));
    return *std::move(search);
}

Result<std::set<catalogue::TrackId>> tracksFound(catalogue::Database &database, const std::string &text,
                                                 const std::stop_token &stop)
{
    TAGWRIGHT_TRY_INTO(const auto tags, catalogue::TagRepository(database).all());
    TAGWRIGHT_TRY_INTO(const auto search, parsedSearch(text, tagNames(tags)));
    TAGWRIGHT_TRY_INTO(const auto list, library::TrackList::read(database));
    TAGWRIGHT_TRY_INTO(const auto columns, tagging::tagColumns(database, search.tags(), list));
    std::set<catalogue::TrackId> tracks;
    for (const auto row : search.matches(list, columns, stop))
        tracks.insert(list.id(row));
    return tracks;
}

} // namespace tagwright::cli
