// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/review_queue.h"

#include "tagging/similar_tracks.h"

#include <algorithm>

namespace tagwright::tagging {

using catalogue::TrackId;
using probe::QueueMode;
using probe::QueueTrack;

ReviewQueue::ReviewQueue(const LibraryModel &library)
    : m_library(library), m_vectors(library.space()), m_related(library.tracks())
{
}

probe::QueueState ReviewQueue::stateOf(const TagModel &model, const QueueRequest &request) const
{
    probe::QueueState state;
    state.ranking = model.ranking();
    state.mayAsk = [&model, &request](TrackId track) {
        return model.labelOf(track) == 0 && !request.skipped.contains(track);
    };
    state.vectors = [this](const std::vector<Eigen::Index> &rows) { return m_vectors.of(rows); };
    state.trackOf = [this](TrackId track) { return m_related.of(track); };
    state.nearDuplicate = m_vectors.nearDuplicate();
    const auto know = [&](TrackId track) {
        const auto &rows = m_library.rowsOf(track);
        state.knownRows.insert(state.knownRows.end(), rows.begin(), rows.end());
        if (const std::int64_t piece = m_related.of(track).piece; piece != QueueTrack::none)
            state.knownPieces.push_back(piece);
    };
    for (const auto &[track, value] : model.labelledTracks())
        know(track);
    for (const TrackId track : request.skipped)
        know(track);
    std::ranges::sort(state.knownRows); // the labels' order must not tell
    for (const TrackId track : request.lastAsked)
        state.lastAlbums.push_back(m_related.of(track).album);
    for (std::size_t i = 0; i < model.examples().size(); ++i)
        (model.examples()[i].value > 0 ? state.positiveScores : state.negativeScores)
            .push_back(model.training().fitted[i]);
    return state;
}

Result<std::vector<QueuedClip>> ReviewQueue::next(const TagModel &model, const QueueRequest &request) const
{
    probe::QueueState state = stateOf(model, request);
    std::vector<probe::RankedTrack> similar;
    if (request.mode == QueueMode::Similar) {
        if (!request.like)
            return fail(ErrorCode::BadInput, "Similar to what? Name a file.");
        TAGWRIGHT_TRY_INTO(const auto rows, rowsOf(m_library, *request.like));
        similar = probe::mostSimilar(m_vectors, m_library.trackRows(), rows);
        std::erase_if(similar, [&](const probe::RankedTrack &t) { return t.track == request.like->track; });
        state.ranking = similar;
        state.knownRows.insert(state.knownRows.end(), rows.begin(), rows.end());
    }
    std::vector<QueuedClip> clips;
    for (const auto &[track, reason] : probe::fillQueue(
             state,
             {.mode = request.mode, .count = request.count, .asked = request.asked, .seed = request.seed})) {
        QueuedClip clip{.track = track.track,
                        .row = track.row,
                        .reason = reason,
                        .score = model.scores()[track.row],
                        .similarity = {}};
        if (request.mode == QueueMode::Similar)
            clip.similarity = track.score;
        clips.push_back(clip);
    }
    return clips;
}

} // namespace tagwright::tagging
