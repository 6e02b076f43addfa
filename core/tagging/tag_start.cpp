// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_start.h"

#include "catalogue/label_repository.h"
#include "probe/ranking.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::tagging {

using catalogue::Tag;
using catalogue::TagStart;
using catalogue::TrackId;

Result<TagStart> startFromClass(const StockTags &stock, std::string_view className)
{
    TAGWRIGHT_TRY_INTO(const auto number, stock.classifier().find(className));
    const probe::TrackRows tracks(stock.clips(), [&](TrackId id) { return stock.isPresent(id); });
    TagStart start{.extractor = stock.extractor(),
                   .className = stock.classifier().names()[static_cast<std::size_t>(number)],
                   .otherTag = {},
                   .clips = {}};
    for (const probe::RankedTrack &track : tracks.ranked(stock.logits(number))) {
        if (start.clips.size() == startTracks)
            break;
        start.clips.push_back({track.track, stock.clips()[static_cast<std::size_t>(track.row)].startMs});
    }
    return start;
}

Result<TagStart> startFromTag(catalogue::Database &database, const Tag &other)
{
    TAGWRIGHT_TRY_INTO(const auto labels, catalogue::LabelRepository(database).ofTag(other.id));
    TagStart start{.extractor = {}, .className = {}, .otherTag = other.id, .clips = {}};
    for (const catalogue::Label &label : labels)
        if (label.value > 0)
            start.clips.push_back({label.track, label.startMs});
    if (start.clips.empty())
        return fail(ErrorCode::NotEnough,
                    fmt::format("Nothing is labelled as fitting “{}” yet, so there is nothing to begin with. "
                                "Label a track of it first.",
                                other.name));
    return start;
}

Result<std::string> inWords(catalogue::Database &database, const TagStart &start)
{
    if (!start.extractor.empty())
        return start.extractor + ": " + start.className;
    TAGWRIGHT_TRY_INTO(const auto tags, catalogue::TagRepository(database).all());
    for (const Tag &tag : tags)
        if (tag.id == start.otherTag)
            return fmt::format("like “{}”", tag.name);
    return "like a tag that is gone";
}

} // namespace tagwright::tagging
