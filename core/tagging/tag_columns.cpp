// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_columns.h"

#include <limits>

namespace tagwright::tagging {

using catalogue::Label;
using catalogue::Tag;
using library::TagColumn;
using library::TrackList;

namespace {

TagColumn emptyColumn(const Tag &tag, const TrackList &list)
{
    return {.name = tag.name,
            .score = std::vector<float>(list.size(), std::numeric_limits<float>::quiet_NaN()),
            .state = std::vector<std::int8_t>(list.size(), 0)};
}

void setState(TagColumn &column, const TrackList &list, catalogue::TrackId track, int value)
{
    if (const auto row = list.rowOf(track))
        column.state[*row] = static_cast<std::int8_t>(value);
}

/// Where the track is not labelled otherwise.
void addNotSure(TagColumn &column, const TrackList &list, const std::vector<Label> &notSure)
{
    for (const Label &label : notSure)
        if (const auto row = list.rowOf(label.track); row && column.state[*row] == 0)
            column.state[*row] = catalogue::notSure;
}

} // namespace

TagColumn tagColumn(const TagModel &model, const std::vector<Label> &notSure, const TrackList &list)
{
    TagColumn column = emptyColumn(model.tag(), list);
    column.threshold = model.threshold();
    for (const probe::RankedTrack &ranked : model.ranking())
        if (const auto row = list.rowOf(ranked.track))
            column.score[*row] = static_cast<float>(model.probability(ranked.score));
    for (const auto &[track, value] : model.labelledTracks())
        setState(column, list, track, value);
    addNotSure(column, list, notSure);
    return column;
}

TagColumn tagColumn(const Tag &tag, const std::vector<Label> &labels, const std::vector<Label> &notSure,
                    const TrackList &list)
{
    TagColumn column = emptyColumn(tag, list);
    for (const Label &label : labels)
        setState(column, list, label.track, label.value);
    addNotSure(column, list, notSure);
    return column;
}

Result<library::TagColumns> tagColumns(catalogue::Database &database, const std::vector<std::string> &names,
                                       const TrackList &list)
{
    library::TagColumns columns;
    if (names.empty())
        return columns;
    const auto library = LibraryModel::load(database);
    if (!library && library.error().code != ErrorCode::NotEnough)
        return std::unexpected(library.error());
    const catalogue::LabelRepository repository(database);
    for (const std::string &name : names) {
        TAGWRIGHT_TRY_INTO(const Tag tag, catalogue::TagRepository(database).byName(name));
        TAGWRIGHT_TRY_INTO(const auto notSure, repository.notSureOfTag(tag.id));
        if (library) {
            const auto model = TagModel::build(database, **library, tag);
            if (model) {
                columns.push_back(tagColumn(*model, notSure, list));
                continue;
            }
            if (model.error().code != ErrorCode::NotEnough)
                return std::unexpected(model.error());
        }
        TAGWRIGHT_TRY_INTO(const auto labels, repository.ofTag(tag.id));
        columns.push_back(tagColumn(tag, labels, notSure, list));
    }
    return columns;
}

} // namespace tagwright::tagging
