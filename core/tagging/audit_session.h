// SPDX-License-Identifier: GPL-3.0-or-later
// "Check this tag": draw clips from the ranking, take a human's answers.
#pragma once

#include "tagging/tag_model.h"

namespace tagwright::tagging {

/// Draws a new audit from the tracks that nobody has labelled for this tag; the older one's answers become
/// labels like any other.
/// \errors NotEnough with fewer than probe::smallestAuditedRanking such tracks.
[[nodiscard]] Result<catalogue::Audit> drawAudit(catalogue::Database &database, const LibraryModel &library,
                                                 const TagModel &model, std::uint64_t seed);

/// Stores an answer (1 or −1) to the newest audit's question about a track, also as a label that stays out of
/// training while this audit is the newest.
/// \errors NotFound if there is no audit, BadInput if the track was not drawn.
[[nodiscard]] Result<void> answerAudit(catalogue::Database &database, const catalogue::Tag &tag,
                                       catalogue::TrackId track, int value);

} // namespace tagwright::tagging
