// SPDX-License-Identifier: GPL-3.0-or-later
// Which tracks are of one album, and which are copies of one recording, as far as their files say.
#pragma once

#include "catalogue/track_repository.h"
#include "probe/queue.h"

#include <unordered_map>

namespace tagwright::tagging {

class RelatedTracks
{
public:
    /// Two tracks of one title and artist whose lengths differ by no more are copies.
    static constexpr std::int64_t copyDurationMs = 2000;

    explicit RelatedTracks(const std::unordered_map<catalogue::TrackId, catalogue::Track> &tracks);

    /// Album: the same album tag and the same album artist, or, where none is given, the same folder.
    /// Piece: the same sound (audio hash), or the same title and artist at about the same length.
    [[nodiscard]] probe::QueueTrack of(catalogue::TrackId track) const;

private:
    std::unordered_map<catalogue::TrackId, probe::QueueTrack> m_known;
};

} // namespace tagwright::tagging
