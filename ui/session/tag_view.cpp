// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/tag_view.h"

#include "probe/audit.h"
#include "tagging/audit_session.h"

#include <QElapsedTimer>

#include <cmath>
#include <limits>

namespace tagwright::ui {

using catalogue::Label;
using catalogue::LabelSource;
using catalogue::TrackId;

namespace {

void addLabelMarks(TagView &view)
{
    const auto put = [&view](const Label &label) {
        const auto row = view.tracks->rowOf(label.track);
        if (!row)
            return;
        Mark &mark = view.marks[*row];
        // Of several labels on one track, a yes shows first, a human's word before "not sure".
        const auto rank = [](Mark m) {
            return m == Mark::None                                                  ? 0
                   : m == Mark::NotSure                                             ? 1
                   : m == Mark::Yes || m == Mark::Accepted || m == Mark::CheckedYes ? 3
                                                                                    : 2;
        };
        if (rank(markOf(label)) > rank(mark))
            mark = markOf(label);
    };
    for (const Label &label : view.notSure)
        put(label);
    for (const Label &label : view.labels) {
        put(label);
        (label.value > 0 ? view.positive : view.negative) += 1;
    }
}

bool isSuggestion(const TagView &view, std::size_t row, double threshold)
{
    return !isLabel(view.marks[row]) && reaches(view.scores[row], threshold) &&
           view.model->labelOf(view.tracks->id(static_cast<library::TrackList::Row>(row))) == 0;
}

void addScores(TagView &view)
{
    for (const probe::RankedTrack &ranked : view.model->ranking()) {
        const auto row = view.tracks->rowOf(ranked.track);
        if (!row)
            continue; // found by a scan that the list has not seen yet
        view.scores[*row] = static_cast<float>(view.model->probability(ranked.score));
        if (isSuggestion(view, *row, view.threshold)) {
            view.marks[*row] = Mark::Suggested;
            ++view.suggested;
        }
    }
}

TagView::Effect effectOf(const TagView &before, const TagView &after)
{
    TagView::Effect effect;
    effect.tracks = std::ssize(after.model->ranking());
    for (std::size_t row = 0; row < after.scores.size(); ++row) {
        const Mark now = after.marks[row];
        const Mark then = before.marks[row];
        effect.joined += now == Mark::Suggested && then != Mark::Suggested ? 1 : 0;
        effect.left += then == Mark::Suggested && now == Mark::None ? 1 : 0;
    }
    return effect;
}

} // namespace

Mark markOf(const Label &label)
{
    if (label.value == catalogue::notSure)
        return Mark::NotSure;
    const bool yes = label.value > 0;
    switch (label.source) {
    case LabelSource::Suggestion:
        return yes ? Mark::Accepted : Mark::Rejected;
    case LabelSource::Audit:
        return yes ? Mark::CheckedYes : Mark::CheckedNo;
    case LabelSource::Manual:
    case LabelSource::Import:
        break;
    }
    return yes ? Mark::Yes : Mark::No;
}

Mark TagView::labelMark(TrackId track, std::int64_t startMs) const
{
    for (const auto *list : {&labels, &notSure})
        for (const Label &label : *list)
            if (label.track == track && label.startMs == startMs)
                return markOf(label);
    return Mark::None;
}

bool TagView::canBeChecked() const
{
    return model && (isCheckOpen || auditable >= probe::smallestAuditedRanking);
}

std::int64_t TagView::suggestedAt(double otherThreshold) const
{
    std::int64_t count = 0;
    for (std::size_t row = 0; model && row < scores.size(); ++row)
        count += isSuggestion(*this, row, otherThreshold) ? 1 : 0;
    return count;
}

std::vector<TagView::ClipScore> TagView::clipScores(TrackId track) const
{
    std::vector<ClipScore> result;
    if (!model)
        return result;
    for (const Eigen::Index row : library->model->rowsOf(track)) {
        const catalogue::Clip &clip = library->model->clips()[static_cast<std::size_t>(row)];
        result.push_back({clip.startMs, clip.durationMs, model->probability(model->scores()[row])});
    }
    return result;
}

std::optional<double> TagView::clipScore(TrackId track, std::int64_t startMs) const
{
    for (const ClipScore &clip : clipScores(track))
        if (clip.startMs == startMs)
            return clip.score;
    return std::nullopt;
}

std::optional<double> TagView::trackScore(TrackId track) const
{
    const auto row = tracks->rowOf(track);
    return row && *row < scores.size() && !std::isnan(scores[*row]) ? std::optional<double>(scores[*row])
                                                                    : std::nullopt;
}

std::optional<Eigen::Index> TagView::rowAt(TrackId track, std::int64_t ms) const
{
    if (!library)
        return std::nullopt;
    for (const Eigen::Index row : library->model->rowsOf(track)) {
        const catalogue::Clip &clip = library->model->clips()[static_cast<std::size_t>(row)];
        if (clip.startMs <= ms && ms < clip.startMs + clip.durationMs)
            return row;
    }
    return std::nullopt;
}

Result<std::shared_ptr<const TagView>> makeTagView(catalogue::Database &database, const catalogue::Tag &tag,
                                                   std::shared_ptr<const library::TrackList> tracks,
                                                   std::shared_ptr<const LibraryState> library,
                                                   probe::Effort effort,
                                                   const std::shared_ptr<const TagView> &before)
{
    QElapsedTimer timer;
    timer.start();
    auto view = std::make_shared<TagView>();
    view->tag = tag;
    view->isRead = true;
    view->tracks = std::move(tracks);
    view->library = std::move(library);
    view->scores.assign(view->tracks->size(), std::numeric_limits<float>::quiet_NaN());
    view->marks.assign(view->tracks->size(), Mark::None);
    catalogue::LabelRepository labels(database);
    TAGWRIGHT_TRY_INTO(view->labels, labels.ofTag(tag.id));
    TAGWRIGHT_TRY_INTO(view->notSure, labels.notSureOfTag(tag.id));
    constexpr int stepsShown = 10;
    TAGWRIGHT_TRY_INTO(view->lastSteps, catalogue::StepRepository(database).lastSteps(tag.id, stepsShown));
    addLabelMarks(*view);
    if (!view->library)
        return view;
    auto model = tagging::TagModel::build(database, *view->library->model, tag, effort);
    if (!model && model.error().code == ErrorCode::NotEnough)
        return view;
    if (!model)
        return std::unexpected(model.error());
    view->model = std::make_shared<const tagging::TagModel>(*std::move(model));
    view->threshold = view->model->threshold();
    addScores(*view);
    view->changedSinceCheck = view->model->changedSinceCheck();
    view->auditable = tagging::auditableTracks(*view->model);
    if (!view->canBeChecked()) {
        TAGWRIGHT_TRY_INTO(const auto open, tagging::openClips(database, tag));
        view->isCheckOpen = !open.empty();
    }
    if (view->model->isCalibrated()) {
        TAGWRIGHT_TRY_INTO(const auto audits, catalogue::AuditRepository(database).current(tag.id));
        if (!audits.empty())
            view->checkedAt = audits.back().drawnAt;
    }
    if (before && before->model && before->scores.size() == view->scores.size()) {
        view->effect = effectOf(*before, *view);
        view->effect->ms = timer.elapsed();
    }
    return view;
}

} // namespace tagwright::ui
