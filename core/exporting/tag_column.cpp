// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/tag_column.h"

#include "catalogue/label_repository.h"

#include <array>

namespace tagwright::exporting {

using catalogue::Label;
using catalogue::LabelRepository;
using catalogue::LabelSource;
using catalogue::TrackId;

namespace {

constexpr std::array<std::string_view, 8> sourceNames{"",         "human", "accepted", "rejected",
                                                      "imported", "check", "derived",  "suggested"};

constexpr std::uint8_t reachesThresholdMark = 1;
constexpr std::uint8_t labelledMark = 2;

TagSource sourceOf(const Label &label)
{
    switch (label.source) {
    case LabelSource::Import:
        return TagSource::Imported;
    case LabelSource::Audit:
        return TagSource::Check;
    case LabelSource::Suggestion:
        return label.value > 0 ? TagSource::Accepted : TagSource::Rejected;
    case LabelSource::Manual:
        break;
    }
    return TagSource::Human;
}

void addLabels(TagCells &cells, const std::vector<Label> &labels)
{
    for (const Label &label : labels)
        cells.setLabel(label.track, {label.value, sourceOf(label), label.at});
}

/// Of several labels of a track the last one counts, as it does for the model.
/// \param model  may be none
Result<TagColumn> makeColumn(catalogue::Database &database, const catalogue::Tag &tag,
                             const tagging::TagModel *model)
{
    const LabelRepository repository(database);
    TAGWRIGHT_TRY_INTO(const auto notSure, repository.notSureOfTag(tag.id));
    TAGWRIGHT_TRY_INTO(const auto labels, repository.ofTag(tag.id));
    TagColumn column{.name = tag.name};
    addLabels(column.cells, notSure);
    if (model) {
        column.modelVersion = model->version();
        for (const auto &[track, value] : model->labelledTracks())
            column.cells.setLabel(track, {value, TagSource::Derived, 0});
        for (const probe::RankedTrack &ranked : model->ranking()) {
            const double score = model->probability(ranked.score);
            column.cells.setScore(ranked.track, score, score >= model->threshold());
        }
    }
    addLabels(column.cells, labels);
    return column;
}

} // namespace

std::string_view name(TagSource source)
{
    return sourceNames[static_cast<std::size_t>(source)];
}

void TagCells::makeRoomFor(std::size_t index)
{
    if (index < m_marks.size())
        return;
    m_scores.resize(index + 1, std::numeric_limits<float>::quiet_NaN());
    m_marks.resize(index + 1);
}

void TagCells::setScore(TrackId track, double score, bool reachesThreshold)
{
    const auto index = static_cast<std::size_t>(track.value);
    makeRoomFor(index);
    m_scores[index] = static_cast<float>(score);
    if (reachesThreshold)
        m_marks[index] |= reachesThresholdMark;
}

void TagCells::setLabel(TrackId track, const TrackLabel &label)
{
    const auto index = static_cast<std::size_t>(track.value);
    makeRoomFor(index);
    m_marks[index] |= labelledMark;
    m_labels[track] = label;
}

TagCell TagCells::at(TrackId track) const
{
    const auto index = static_cast<std::size_t>(track.value);
    TagCell cell;
    if (index >= m_marks.size())
        return cell;
    cell.score = m_scores[index];
    if (m_marks[index] & labelledMark) {
        const TrackLabel &label = m_labels.at(track);
        cell.label = label.value;
        cell.source = label.source;
        cell.labelledAt = label.at;
    } else if (m_marks[index] & reachesThresholdMark) {
        cell.isSuggested = true;
        cell.source = TagSource::Suggested;
    }
    return cell;
}

Result<TagColumn> columnOf(catalogue::Database &database, const tagging::TagModel &model)
{
    return makeColumn(database, model.tag(), &model);
}

Result<TagColumn> columnOfLabels(catalogue::Database &database, const catalogue::Tag &tag)
{
    return makeColumn(database, tag, nullptr);
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
        TAGWRIGHT_TRY_INTO(auto column, model ? columnOf(database, *model) : columnOfLabels(database, tag));
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace tagwright::exporting
