// SPDX-License-Identifier: GPL-3.0-or-later
// Searches and names of tags, as several commands take them.
#pragma once

#include "catalogue/tag_repository.h"
#include "library/search.h"

#include <set>
#include <string>
#include <vector>

namespace tagwright::cli {

[[nodiscard]] std::vector<std::string> tagNames(const std::vector<catalogue::Tag> &tags);
/// No names: all tags.
[[nodiscard]] Result<std::vector<catalogue::Tag>> tagsNamed(catalogue::Database &database,
                                                            const std::vector<std::string> &names);
/// \errors BadInput, saying what of the text is not understood.
[[nodiscard]] Result<library::Search> parsedSearch(const std::string &text,
                                                   const std::vector<std::string> &tagNames);
/// Tracks that a search finds.
[[nodiscard]] Result<std::set<catalogue::TrackId>>
tracksFound(catalogue::Database &database, const std::string &search, const std::stop_token &stop);

} // namespace tagwright::cli
