// SPDX-License-Identifier: GPL-3.0-or-later
// "Find similar": tracks that sound most like a track or a clip; no tag is needed.
#pragma once

#include "probe/similarity.h"
#include "tagging/label_target.h"
#include "tagging/library_model.h"
#include "tagging/related_tracks.h"

#include <vector>

namespace tagwright::tagging {

/// Rows of the clip that is named, or of all clips of the track.
/// \errors NotEnough if it is silent or not analysed yet.
[[nodiscard]] Result<std::vector<Eigen::Index>> rowsOf(const LibraryModel &library,
                                                       const LabelTarget &target);

struct SimilarTrack
{
    probe::RankedTrack track; ///< probe::mostSimilar
    bool isCopy = false;      ///< a near-duplicate, by its sound or by what the files say
};

/// The present tracks but its own, most similar first.
[[nodiscard]] Result<std::vector<SimilarTrack>> similarTracks(const LibraryModel &library,
                                                              const probe::ClipVectors &vectors,
                                                              const RelatedTracks &related,
                                                              const LabelTarget &target, std::size_t count);

} // namespace tagwright::tagging
