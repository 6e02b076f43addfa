// SPDX-License-Identifier: GPL-3.0-or-later
// What a tag is trained on: its labels, what other tags' labels say about it, what it was begun with, and the
// examples that came with it from another library. Each example knows where it comes from.
#pragma once

#include "catalogue/label_repository.h"
#include "catalogue/tag_repository.h"
#include "probe/trainer.h"
#include "tagging/library_model.h"

#include <map>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tagwright::tagging {

struct LabelCounts
{
    std::int64_t positive = 0;
    std::int64_t negative = 0;
    std::int64_t audited = 0;       ///< answers of the current audit: not trained on
    std::int64_t unusable = 0;      ///< on clips that are silent or not embedded yet
    std::int64_t derived = 0;       ///< examples that follow from other tags' labels; never stored as labels
    std::int64_t contradictory = 0; ///< clips and tracks of which other tags say both: not trained on
    std::int64_t foreign = 0;       ///< examples that came from another library
    std::int64_t start = 0; ///< clips and tracks that the tag was begun with, and are still unlabelled
};

/// Where an example comes from.
struct Origin
{
    enum class Kind { Label, Derived, Start, Foreign };
    Kind kind = Kind::Label;
    /// The value is always the example's. Track and start are those of the label, of the other tag's label
    /// (Derived) or of the clip (Start); of a Foreign one the track is none.
    catalogue::Label label;
    /// Derived: the other tag. Start: "yamnet: Synthesizer". Foreign: title and artist.
    std::string name = {};
};

/// "label", "derived", "start" or "foreign".
[[nodiscard]] std::string name(Origin::Kind kind);

/// What the tag's current audit has asked about.
struct AuditedClips
{
    std::set<catalogue::TrackId> asked;
    std::set<std::pair<catalogue::TrackId, std::int64_t>> answered; ///< track, start
};

struct TrainingSet
{
    std::vector<probe::Example> examples;
    std::vector<Origin> origins; ///< of each example
    LabelCounts counts;
    /// 1 or −1 of every track that a label of the tag, or else of another tag, says something about.
    std::map<catalogue::TrackId, int> labelOfTrack;
    /// Those of them about which more is said than answers of the audit.
    std::unordered_set<catalogue::TrackId> trainedTracks;
};

/// A label of the tag's own wins: what others say of the same clip, or of a track and its clips, is left out
/// then, and so is all that they say of tracks that the current audit asks about. What the tag was begun with
/// counts as long as nobody has labelled the track for it.
/// \param labels   the tag's own
/// \param audited  by the tag's current audit: its answers are no examples
[[nodiscard]] Result<TrainingSet> collectTrainingSet(catalogue::Database &database,
                                                     const LibraryModel &library, const catalogue::Tag &tag,
                                                     const std::vector<catalogue::Label> &labels,
                                                     const AuditedClips &audited);

} // namespace tagwright::tagging
