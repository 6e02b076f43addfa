// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/similar_tracks.h"

namespace tagwright::tagging {

Result<std::vector<Eigen::Index>> rowsOf(const LibraryModel &library, const LabelTarget &target)
{
    auto rows = library.rowsOf(target.track, target.startMs);
    if (rows.empty())
        return fail(ErrorCode::NotEnough, "Not analysed yet, or silent. Run `tagwright-cli embed`.",
                    library.track(target.track).path);
    return rows;
}

Result<std::vector<SimilarTrack>> similarTracks(const LibraryModel &library,
                                                const probe::ClipVectors &vectors,
                                                const RelatedTracks &related, const LabelTarget &target,
                                                std::size_t count)
{
    TAGWRIGHT_TRY_INTO(const auto rows, rowsOf(library, target));
    const std::int64_t piece = related.of(target.track).piece;
    std::vector<SimilarTrack> similar;
    for (const probe::RankedTrack &track : probe::mostSimilar(vectors, library.trackRows(), rows)) {
        if (similar.size() == count)
            break;
        if (track.track == target.track)
            continue;
        const bool isSamePiece = piece != probe::QueueTrack::none && related.of(track.track).piece == piece;
        similar.push_back({track, isSamePiece || track.score >= vectors.nearDuplicate()});
    }
    return similar;
}

} // namespace tagwright::tagging
