// SPDX-License-Identifier: GPL-3.0-or-later
// What the library says about its tracks for one tag: labels, scores, and what is suggested. Made once for
// each tag, before a table or a field of the files is written from it.
#pragma once

#include "base/error.h"
#include "tagging/tag_model.h"

#include <cmath>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tagwright::exporting {

/// Why a tag is, or is not, on a track.
enum class TagSource : std::uint8_t {
    None,
    Human,    ///< labelled by hand
    Accepted, ///< yes to a suggestion
    Rejected, ///< no to a suggestion
    Imported, ///< from somebody's table
    Check,    ///< answered in a check of the tag
    Derived,  ///< follows from another tag's label
    Suggested ///< nobody has said so: the score reaches the tag's threshold
};
/// "human", "accepted", …; empty for None.
[[nodiscard]] std::string_view name(TagSource source);

/// A human's word on a track.
struct TrackLabel
{
    int value = 0; ///< 1, −1 or catalogue::notSure
    TagSource source = TagSource::Human;
    std::int64_t at = 0; ///< seconds since 1970; 0: not known
};

/// What is known of one track and tag.
struct TagCell
{
    int label = 0;            ///< 1, −1, catalogue::notSure, or 0 for none
    bool isSuggested = false; ///< not labelled, and the score reaches the threshold
    TagSource source = TagSource::None;
    float score = std::numeric_limits<float>::quiet_NaN(); ///< 0 … 1; NaN: no probe, or nothing analysed
    std::int64_t labelledAt = 0;                           ///< seconds since 1970; 0: not known

    [[nodiscard]] bool hasScore() const { return !std::isnan(score); }
};

/// The cells of all tracks: five bytes for a track that has a score, more only for labelled ones.
class TagCells
{
public:
    void setScore(catalogue::TrackId track, double score, bool reachesThreshold);
    void setLabel(catalogue::TrackId track, const TrackLabel &label);
    [[nodiscard]] TagCell at(catalogue::TrackId track) const;

private:
    void makeRoomFor(std::size_t index);

    std::vector<float> m_scores;       // by track id
    std::vector<std::uint8_t> m_marks; // by track id: reaches the threshold, is labelled
    std::unordered_map<catalogue::TrackId, TrackLabel> m_labels;
};

struct TagColumn
{
    std::string name;              ///< of the tag
    std::string modelVersion = {}; ///< method, extractors and number of examples of its probe; empty without
    TagCells cells = {};
};

/// The column of a trained tag.
[[nodiscard]] Result<TagColumn> columnOf(catalogue::Database &database, const tagging::TagModel &model);
/// The column of a tag that cannot be trained yet: labels only.
[[nodiscard]] Result<TagColumn> columnOfLabels(catalogue::Database &database, const catalogue::Tag &tag);
/// A column for each, of one kind or the other.
[[nodiscard]] Result<std::vector<TagColumn>> columnsOf(catalogue::Database &database,
                                                       const std::vector<catalogue::Tag> &tags);

} // namespace tagwright::exporting
