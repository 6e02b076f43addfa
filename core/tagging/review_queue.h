// SPDX-License-Identifier: GPL-3.0-or-later
// The review queue of a tag: the next clips to ask about, and why. The policy is probe/queue; this connects
// it with a library and a tag.
#pragma once

#include "probe/queue.h"
#include "probe/similarity.h"
#include "tagging/label_target.h"
#include "tagging/related_tracks.h"
#include "tagging/similar_tracks.h"
#include "tagging/tag_model.h"

#include <optional>
#include <set>
#include <vector>

namespace tagwright::tagging {

struct QueueRequest
{
    probe::QueueMode mode = probe::QueueMode::Mixed;
    std::size_t count = 5;
    std::int64_t asked = 0;                    ///< probe::QueueOptions::asked
    std::uint64_t seed = 0;                    ///< of Random
    std::optional<LabelTarget> like;           ///< of Similar
    std::set<catalogue::TrackId> skipped;      ///< not to be asked about now, nor what sounds the same
    std::vector<catalogue::TrackId> lastAsked; ///< by this queue, the latest last; two of them matter
};

struct QueuedClip
{
    catalogue::TrackId track;
    Eigen::Index row = 0; ///< its clip to listen to, in the library
    probe::QueueReason reason = probe::QueueReason::Likely;
    double score = 0;                 ///< of the clip for this tag, raw
    std::optional<double> similarity; ///< to the clip of the request; with Similar
};

class ReviewQueue
{
public:
    /// \param library  must outlive the queue
    explicit ReviewQueue(const LibraryModel &library);

    /// \param model  of the same library
    /// \return fewer than asked for if nothing else is left.
    /// \errors BadInput (Similar without a clip), NotEnough (that clip is not analysed).
    [[nodiscard]] Result<std::vector<QueuedClip>> next(const TagModel &model,
                                                       const QueueRequest &request) const;
    /// The same as similarTracks(), with what the queue knows already.
    [[nodiscard]] Result<std::vector<SimilarTrack>> similarTo(const LabelTarget &target,
                                                              std::size_t count) const
    {
        return similarTracks(m_library, m_vectors, m_related, target, count);
    }

private:
    [[nodiscard]] probe::QueueState stateOf(const TagModel &model, const QueueRequest &request) const;

    const LibraryModel &m_library;
    probe::ClipVectors m_vectors;
    RelatedTracks m_related;
};

} // namespace tagwright::tagging
