// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/audit_session.h"

#include "probe/audit.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace tagwright::tagging {

using catalogue::Audit;
using catalogue::AuditClip;
using catalogue::AuditRepository;
using catalogue::TrackId;

namespace {

struct Question
{
    std::vector<Audit> draws;
    std::size_t draw = 0;     ///< of the clip
    std::size_t position = 0; ///< in it

    [[nodiscard]] const AuditClip &clip() const { return draws[draw].clips[position]; }
};

Error noAudit(const catalogue::Tag &tag)
{
    return {ErrorCode::NotFound,
            fmt::format("There is no check of “{}” yet. Begin one with `audit draw`.", tag.name),
            {}};
}

Result<Question> questionAbout(const AuditRepository &audits, const catalogue::Tag &tag, TrackId track)
{
    Question question;
    TAGWRIGHT_TRY_INTO(question.draws, audits.current(tag.id));
    if (question.draws.empty())
        return std::unexpected(noAudit(tag));
    for (; question.draw < question.draws.size(); ++question.draw) {
        const auto &clips = question.draws[question.draw].clips;
        const auto asked = std::ranges::find(clips, track, &AuditClip::track);
        question.position = static_cast<std::size_t>(asked - clips.begin());
        if (asked != clips.end())
            return question;
    }
    return fail(ErrorCode::BadInput,
                "This track is not part of the check. Only drawn clips count as answers.");
}

using Places = std::set<std::pair<TrackId, std::int64_t>>;

Result<Places> labelledPlaces(catalogue::Database &database, const catalogue::Tag &tag)
{
    TAGWRIGHT_TRY_INTO(const auto labels, catalogue::LabelRepository(database).ofTag(tag.id));
    Places places;
    for (const catalogue::Label &label : labels)
        places.emplace(label.track, label.startMs);
    return places;
}

/// An answer whose label was taken back since is none.
bool isOpen(const AuditClip &clip, const Places &labelled)
{
    return !clip.unsure && (clip.answer == 0 || !labelled.contains({clip.track, clip.startMs}));
}

/// What an audit is drawn from: tracks that nobody has labelled, and those drawn before.
struct Drawable
{
    std::vector<catalogue::RankedClip> ranking;
    std::vector<std::int64_t> drawnBefore; ///< ranks
};

Drawable drawable(const LibraryModel &library, const TagModel &model, const std::set<TrackId> &drawnBefore)
{
    Drawable result;
    for (const probe::RankedTrack &track : model.ranking()) {
        const bool wasDrawn = drawnBefore.contains(track.track);
        if (!wasDrawn && model.labelOf(track.track) != 0)
            continue;
        result.ranking.push_back({track.track, library.clips()[static_cast<std::size_t>(track.row)].startMs});
        if (wasDrawn)
            result.drawnBefore.push_back(std::ssize(result.ranking));
    }
    return result;
}

Audit drawFrom(Drawable drawable, std::uint64_t seed)
{
    Audit audit{.id = {}, .rankingSize = std::ssize(drawable.ranking), .clips = {}};
    for (const probe::AuditDraw &draw : probe::drawAudit(audit.rankingSize, seed, drawable.drawnBefore)) {
        const catalogue::RankedClip &clip = drawable.ranking[static_cast<std::size_t>(draw.rank - 1)];
        audit.clips.push_back({.track = clip.track,
                               .startMs = clip.startMs,
                               .stratum = draw.stratum,
                               .rank = draw.rank,
                               .drawProbability = draw.probability});
    }
    drawable.ranking.resize(
        static_cast<std::size_t>(std::min(audit.rankingSize, probe::auditStrata.back().last)));
    audit.ranking = std::move(drawable.ranking);
    return audit;
}

Result<Audit> stored(catalogue::Database &database, const catalogue::Tag &tag, Audit audit,
                     std::optional<catalogue::AuditId> continues)
{
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(audit.id, AuditRepository(database).add(tag.id, audit, continues));
    TAGWRIGHT_TRY(transaction.commit());
    return audit;
}

} // namespace

std::int64_t auditableTracks(const TagModel &model)
{
    return std::ranges::count_if(
        model.ranking(), [&](const probe::RankedTrack &track) { return model.labelOf(track.track) == 0; });
}

Result<Audit> drawAudit(catalogue::Database &database, const LibraryModel &library, const TagModel &model,
                        std::uint64_t seed)
{
    Drawable tracks = drawable(library, model, {});
    if (std::ssize(tracks.ranking) < probe::smallestAuditedRanking)
        return fail(ErrorCode::NotEnough,
                    fmt::format("Only {} analysed tracks are unlabelled. A check needs {}.",
                                tracks.ranking.size(), probe::smallestAuditedRanking));
    return stored(database, model.tag(), drawFrom(std::move(tracks), seed), {});
}

Result<Audit> drawMore(catalogue::Database &database, const LibraryModel &library, const TagModel &model,
                       std::uint64_t seed)
{
    TAGWRIGHT_TRY_INTO(const auto draws, AuditRepository(database).current(model.tag().id));
    if (draws.empty())
        return std::unexpected(noAudit(model.tag()));
    TAGWRIGHT_TRY_INTO(const Places labelled, labelledPlaces(database, model.tag()));
    std::set<TrackId> drawnBefore;
    std::int64_t open = 0;
    for (const Audit &draw : draws)
        for (const AuditClip &clip : draw.clips) {
            drawnBefore.insert(clip.track);
            open += isOpen(clip, labelled) ? 1 : 0;
        }
    if (draws.front().ranking.empty())
        return fail(ErrorCode::BadInput,
                    "This check was drawn by an older version, which did not note what it "
                    "drew from. Begin a new one with `audit draw`.");
    if (open > 0)
        return fail(ErrorCode::BadInput,
                    fmt::format("{} clips of the check are still open. Answer them first.", open));
    Audit audit = drawFrom(drawable(library, model, drawnBefore), seed);
    if (audit.clips.empty())
        return fail(ErrorCode::NotEnough, "Every track that a check can ask about has been drawn already.");
    return stored(database, model.tag(), std::move(audit), draws.back().id);
}

Result<void> answerAudit(catalogue::Database &database, const catalogue::Tag &tag, TrackId track, int value)
{
    AuditRepository audits(database);
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(const Question question, questionAbout(audits, tag, track));
    TAGWRIGHT_TRY(audits.answer(question.draws[question.draw].id, question.position, value));
    TAGWRIGHT_TRY(catalogue::LabelRepository(database).set(
        tag.id, {track, question.clip().startMs, value, catalogue::LabelSource::Audit}));
    return transaction.commit();
}

Result<std::optional<AuditClip>> leaveOut(catalogue::Database &database, const catalogue::Tag &tag,
                                          TrackId track, std::uint64_t seed)
{
    AuditRepository audits(database);
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(const Question question, questionAbout(audits, tag, track));
    const Audit &draw = question.draws[question.draw];
    const AuditClip &clip = question.clip();
    TAGWRIGHT_TRY(audits.setUnsure(draw.id, question.position));
    if (clip.answer != 0) // it was one: take it back
        TAGWRIGHT_TRY(catalogue::LabelRepository(database).set(
            tag.id, {track, clip.startMs, 0, catalogue::LabelSource::Audit}));
    std::optional<AuditClip> other;
    if (!clip.unsure) {
        std::set<TrackId> drawn;
        TAGWRIGHT_TRY_INTO(const Places labelled, labelledPlaces(database, tag));
        for (const auto &[labelledTrack, startMs] : labelled)
            drawn.insert(labelledTrack);
        for (const Audit &one : question.draws)
            for (const AuditClip &each : one.clips)
                drawn.insert(each.track);
        std::vector<std::int64_t> taken;
        for (std::size_t i = 0; i < draw.ranking.size(); ++i)
            if (drawn.contains(draw.ranking[i].track))
                taken.push_back(static_cast<std::int64_t>(i) + 1);
        const auto rank =
            probe::drawInstead(static_cast<std::size_t>(clip.stratum), std::ssize(draw.ranking), seed, taken);
        if (rank) {
            const catalogue::RankedClip &ranked = draw.ranking[static_cast<std::size_t>(*rank - 1)];
            other = AuditClip{.track = ranked.track,
                              .startMs = ranked.startMs,
                              .stratum = clip.stratum,
                              .rank = *rank,
                              .drawProbability = clip.drawProbability};
            TAGWRIGHT_TRY(audits.addClip(draw.id, draw.clips.size(), *other));
        }
    }
    TAGWRIGHT_TRY(transaction.commit());
    return other;
}

Result<std::vector<AuditClip>> openClips(catalogue::Database &database, const catalogue::Tag &tag)
{
    TAGWRIGHT_TRY_INTO(const auto draws, AuditRepository(database).current(tag.id));
    TAGWRIGHT_TRY_INTO(const Places labelled, labelledPlaces(database, tag));
    std::vector<AuditClip> open;
    for (const Audit &draw : draws)
        std::ranges::copy_if(draw.clips, std::back_inserter(open),
                             [&](const AuditClip &clip) { return isOpen(clip, labelled); });
    return open;
}

} // namespace tagwright::tagging
