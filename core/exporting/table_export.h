// SPDX-License-Identifier: GPL-3.0-or-later
// The tagged library as a table. One row per track that is present, in order of path.
#pragma once

#include "base/error.h"
#include "tagging/tag_model.h"

#include <map>
#include <string>
#include <vector>

namespace tagwright::exporting {

enum class TableFormat { Csv, Json };

/// What the library says about one track and tag.
struct TagCell
{
    int label = 0;               ///< a human's word: 1, −1, or 0 for none
    std::optional<double> score; ///< calibrated; absent if the tag has no probe or the track no embedding
};

/// A tag's column: its name and a cell for each track that has one.
struct TagColumn
{
    std::string name;
    double threshold = 1; ///< score from which on an unlabelled track is suggested
    std::map<catalogue::TrackId, TagCell> cells;
};

/// The column of a trained tag.
[[nodiscard]] TagColumn columnOf(const tagging::TagModel &model);
/// The column of a tag that cannot be trained yet: labels only.
[[nodiscard]] Result<TagColumn> columnOfLabels(catalogue::Database &database, const catalogue::Tag &tag);
/// A column for each, of one kind or the other.
[[nodiscard]] Result<std::vector<TagColumn>> columnsOf(catalogue::Database &database,
                                                       const std::vector<catalogue::Tag> &tags);

/// CSV (RFC 4180, UTF-8): path, title, artist, album, duration_s, then for each tag its name (yes, no: a
/// human said so; suggested: the probe does; or empty) and "<name> score" (0 … 1). JSON: an array of objects
/// of the same.
[[nodiscard]] Result<std::string> makeTable(catalogue::Database &database,
                                            const std::vector<TagColumn> &columns, TableFormat format);

} // namespace tagwright::exporting
