// SPDX-License-Identifier: GPL-3.0-or-later
// "Check this tag": draw clips from the ranking, take a human's answers.
#pragma once

#include "tagging/tag_model.h"

#include <optional>

namespace tagwright::tagging {

/// How many tracks a new audit would be drawn from: analysed, and not labelled for this tag.
[[nodiscard]] std::int64_t auditableTracks(const TagModel &model);

/// Draws a new audit from the tracks that nobody has labelled for this tag; the older one's answers become
/// labels like any other.
/// \errors NotEnough with fewer than probe::smallestAuditedRanking such tracks.
[[nodiscard]] Result<catalogue::Audit> drawAudit(catalogue::Database &database, const LibraryModel &library,
                                                 const TagModel &model, std::uint64_t seed);

/// Draws more clips into the current audit, from the ranking as it is now; what was drawn before is not drawn
/// again and keeps its answers.
/// \errors NotFound if there is no audit, BadInput if clips of it are open, NotEnough if no track is left.
[[nodiscard]] Result<catalogue::Audit> drawMore(catalogue::Database &database, const LibraryModel &library,
                                                const TagModel &model, std::uint64_t seed);

/// Stores an answer (1 or −1; 0 takes it back) to the current audit's question about a track, also as a label
/// that stays out of training while this audit is the newest.
/// \errors NotFound if there is no audit, BadInput if the track was not drawn.
[[nodiscard]] Result<void> answerAudit(catalogue::Database &database, const catalogue::Tag &tag,
                                       catalogue::TrackId track, int value);

/// The listener cannot tell: the clip is left out, and another one of the same part of the ranking is drawn
/// in its place.
/// \return it; nothing if none is left.
/// \errors as answerAudit.
[[nodiscard]] Result<std::optional<catalogue::AuditClip>> leaveOut(catalogue::Database &database,
                                                                   const catalogue::Tag &tag,
                                                                   catalogue::TrackId track,
                                                                   std::uint64_t seed);

/// Clips of the current audit that wait for an answer, in the order of asking; empty also without an audit.
[[nodiscard]] Result<std::vector<catalogue::AuditClip>> openClips(catalogue::Database &database,
                                                                  const catalogue::Tag &tag);

} // namespace tagwright::tagging
