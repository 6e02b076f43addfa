// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/audit_session.h"

#include "probe/audit.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::tagging {

using catalogue::Audit;
using catalogue::AuditClip;
using catalogue::AuditRepository;

Result<Audit> drawAudit(catalogue::Database &database, const LibraryModel &library, const TagModel &model,
                        std::uint64_t seed)
{
    std::vector<probe::RankedTrack> unlabelled;
    std::ranges::copy_if(model.ranking(), std::back_inserter(unlabelled),
                         [&](const probe::RankedTrack &track) { return model.labelOf(track.track) == 0; });
    const auto size = static_cast<std::int64_t>(unlabelled.size());
    if (size < probe::smallestAuditedRanking)
        return fail(ErrorCode::NotEnough,
                    fmt::format("Only {} analysed tracks are unlabelled. A check needs {}.", size,
                                probe::smallestAuditedRanking));
    std::vector<AuditClip> clips;
    for (const probe::AuditDraw &draw : probe::drawAudit(size, seed)) {
        const probe::RankedTrack &track = unlabelled[static_cast<std::size_t>(draw.rank - 1)];
        const catalogue::Clip &clip = library.clips()[static_cast<std::size_t>(track.row)];
        clips.push_back({.track = track.track,
                         .startMs = clip.startMs,
                         .stratum = draw.stratum,
                         .rank = draw.rank,
                         .drawProbability = draw.probability});
    }
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(const auto id, AuditRepository(database).add(model.tag().id, size, clips));
    TAGWRIGHT_TRY(transaction.commit());
    return Audit{id, size, std::move(clips)};
}

Result<void> answerAudit(catalogue::Database &database, const catalogue::Tag &tag, catalogue::TrackId track,
                         int value)
{
    AuditRepository audits(database);
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(const auto audit, audits.newest(tag.id));
    if (!audit)
        return fail(ErrorCode::NotFound,
                    fmt::format("There is no check of “{}” yet. Begin one with `audit draw`.", tag.name));
    const auto asked = std::ranges::find(audit->clips, track, &AuditClip::track);
    if (asked == audit->clips.end())
        return fail(ErrorCode::BadInput,
                    "This track is not part of the check. Only drawn clips count as answers.");
    TAGWRIGHT_TRY(audits.answer(audit->id, static_cast<std::size_t>(asked - audit->clips.begin()), value));
    TAGWRIGHT_TRY(catalogue::LabelRepository(database).set(
        tag.id, {track, asked->startMs, value, catalogue::LabelSource::Audit}));
    return transaction.commit();
}

} // namespace tagwright::tagging
