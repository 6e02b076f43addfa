// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/review_controller.h"

#include <algorithm>
#include <array>

namespace tagwright::ui {

using catalogue::Label;
using catalogue::LabelSource;
using catalogue::TagId;
using catalogue::TrackId;
using probe::QueueMode;
using probe::QueueReason;

namespace {

constexpr std::size_t queueLength = 5;
constexpr std::size_t albumsRemembered = 2;

} // namespace

QString reasonText(QueueReason reason)
{
    switch (reason) {
    case QueueReason::Likely:
        return ReviewController::tr("Likely");
    case QueueReason::Different:
        return ReviewController::tr("Different");
    case QueueReason::Uncertain:
        return ReviewController::tr("Uncertain");
    case QueueReason::Random:
        return ReviewController::tr("Random");
    case QueueReason::Similar:
        return ReviewController::tr("Similar");
    }
    return {};
}

QString reasonHint(QueueReason reason)
{
    switch (reason) {
    case QueueReason::Likely:
        return ReviewController::tr("Among the highest scores.");
    case QueueReason::Different:
        return ReviewController::tr("High score, but unlike everything labelled so far.");
    case QueueReason::Uncertain:
        return ReviewController::tr("Near the middle between your yes and your no.");
    case QueueReason::Random:
        return ReviewController::tr("Drawn at random.");
    case QueueReason::Similar:
        return ReviewController::tr("Close to the clip that you chose.");
    }
    return {};
}

QString modeText(QueueMode mode)
{
    switch (mode) {
    case QueueMode::Mixed:
        return ReviewController::tr("Mixed");
    case QueueMode::Likely:
        return ReviewController::tr("Most likely");
    case QueueMode::Uncertain:
        return ReviewController::tr("Uncertain");
    case QueueMode::Random:
        return ReviewController::tr("Random");
    case QueueMode::Similar:
        return ReviewController::tr("Like this clip");
    }
    return {};
}

ReviewController::ReviewController(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::activeTagChanged, this, [this] {
        const auto view = m_session.activeTag();
        m_isWaiting = m_isWaiting && !m_tag; // the library was not read yet
        m_tag = view ? std::optional(view->tag.id) : std::nullopt;
        m_skipped.clear();
        m_justAnswered.clear();
        m_lastAsked.clear();
        m_asked = 0;
        m_upNext.clear();
        m_isQueueKnown = false;
        Q_EMIT upNextChanged();
        refill();
    });
    connect(&session, &Session::tagChanged, this, &ReviewController::onTagChanged);
}

bool ReviewController::isPossible(QueueMode mode) const
{
    const auto view = m_session.activeTag();
    if (!view)
        return false;
    const auto labels = static_cast<std::size_t>(view->positive + view->negative);
    switch (mode) {
    case QueueMode::Mixed:
    case QueueMode::Uncertain:
        return labels >= probe::queueLabels;
    case QueueMode::Similar:
        return m_heard.has_value();
    case QueueMode::Likely:
    case QueueMode::Random:
        return true;
    }
    return true;
}

void ReviewController::setHeard(const std::optional<ReviewClip> &clip)
{
    if (m_heard == clip && (!clip || m_heard->reason == clip->reason))
        return;
    m_heard = clip;
    m_isWaiting = m_isWaiting && !clip;
    m_sounding.start();
    Q_EMIT heardChanged();
}

void ReviewController::setSelection(std::optional<std::pair<std::int64_t, std::int64_t>> stretch)
{
    m_selection = stretch;
    if (!m_selection && m_about == About::Selection)
        m_about = About::Clip;
    Q_EMIT aboutChanged();
}

void ReviewController::start()
{
    m_isWaiting = m_upNext.empty();
    if (!m_isWaiting)
        advance();
}

void ReviewController::play(const ReviewClip &clip)
{
    std::erase(m_upNext, clip);
    setHeard(clip);
    Q_EMIT playWanted(clip);
    Q_EMIT upNextChanged();
}

void ReviewController::setMode(QueueMode mode)
{
    if (!isPossible(mode))
        return;
    m_mode = mode;
    Q_EMIT modeChanged();
    refill();
}

void ReviewController::nextMode()
{
    const auto now = std::ranges::find(queueModes, mode()) - queueModes.begin();
    for (std::size_t step = 1; step <= queueModes.size(); ++step) {
        const QueueMode candidate = queueModes[(static_cast<std::size_t>(now) + step) % queueModes.size()];
        if (isPossible(candidate)) {
            setMode(candidate);
            return;
        }
    }
}

void ReviewController::setAbout(About about)
{
    if (about == About::Selection && !m_selection)
        Q_EMIT refused(tr("Select a stretch of the waveform first."));
    else
        m_about = about;
    Q_EMIT aboutChanged();
}

Label ReviewController::labelFor(const ReviewClip &clip, int value) const
{
    // What a random clip is found by is chance, not the probe.
    const bool isSuggestion = clip.reason && *clip.reason != QueueReason::Random;
    return {.track = clip.track,
            .startMs = m_about == About::Track ? catalogue::wholeTrack : clip.startMs,
            .value = value,
            .source = isSuggestion ? LabelSource::Suggestion : LabelSource::Manual};
}

void ReviewController::answer(int value)
{
    if (!m_tag) {
        Q_EMIT refused(tr("Choose or make a tag first."));
        return;
    }
    if (!m_heard) {
        Q_EMIT refused(tr("Nothing is playing. Shift+A labels the selected tracks."));
        return;
    }
    if (isFromQueue() && m_sounding.elapsed() < m_guardMs)
        return; // nobody has heard it yet
    std::vector<Label> labels;
    if (m_about == About::Selection && m_selection) {
        constexpr std::int64_t grid = 30'000;
        for (std::int64_t start = m_selection->first / grid * grid; start < m_selection->second;
             start += grid) {
            Label label = labelFor(*m_heard, value);
            label.startMs = start;
            labels.push_back(label);
        }
    } else {
        labels.push_back(labelFor(*m_heard, value));
    }
    m_justAnswered.insert(m_heard->track);
    m_counts.answered += 1;
    (value == 1 ? m_counts.accepted : value == -1 ? m_counts.rejected : m_counts.notSure) += 1;
    m_session.label(*m_tag, std::move(labels), [this](const Session::StepResult &result) {
        if (!result) {
            Q_EMIT silenceWanted();
            Q_EMIT saveFailed(result.error());
        }
    });
    Q_EMIT answered(value);
    if (isFromQueue())
        advance();
}

void ReviewController::skip()
{
    if (!m_tag)
        return;
    if (m_heard)
        m_skipped.insert(m_heard->track);
    advance();
    refill();
}

void ReviewController::advance()
{
    if (m_upNext.empty()) {
        m_isWaiting = true;
        m_heard.reset();
        Q_EMIT silenceWanted();
        Q_EMIT heardChanged();
        refill();
        return;
    }
    m_isWaiting = false;
    const ReviewClip next = m_upNext.front();
    m_upNext.erase(m_upNext.begin());
    m_asked += 1;
    m_lastAsked.push_back(next.track);
    if (m_lastAsked.size() > albumsRemembered)
        m_lastAsked.pop_front();
    m_heard = next;
    m_sounding.start();
    Q_EMIT playWanted(next);
    Q_EMIT heardChanged();
    Q_EMIT upNextChanged();
}

void ReviewController::takeBack()
{
    if (!m_tag)
        return;
    m_session.undo(m_tag, [this](const Session::StepResult &result) {
        if (!result)
            return; // the session tells
        if (!*result) {
            Q_EMIT refused(tr("There is no answer to take back."));
            return;
        }
        const catalogue::LabelChange &change = (*result)->changes.front();
        m_justAnswered.erase(change.track);
        m_skipped.erase(change.track);
        ReviewClip clip{.track = change.track,
                        .startMs = std::max<std::int64_t>(0, change.startMs),
                        .durationMs = 30'000,
                        .reason = {}};
        if (change.newSource == LabelSource::Suggestion)
            clip.reason = QueueReason::Likely;
        if (m_heard && isFromQueue() && *m_heard != clip)
            m_upNext.insert(m_upNext.begin(), *m_heard);
        play(clip);
    });
}

void ReviewController::onTagChanged(TagId id)
{
    if (id != m_tag)
        return;
    const auto view = m_session.tag(id);
    std::erase_if(m_justAnswered, [&](TrackId track) {
        const auto row = view->tracks->rowOf(track);
        return row && isLabel(view->marks[*row]);
    });
    Q_EMIT modeChanged(); // there may be labels enough for the chosen one now
    refill();
}

ReviewClip ReviewController::clipOf(const TagView &view, const tagging::QueuedClip &queued) const
{
    const catalogue::Clip &clip = view.library->model->clips()[static_cast<std::size_t>(queued.row)];
    return {.track = queued.track,
            .startMs = clip.startMs,
            .durationMs = clip.durationMs,
            .reason = queued.reason};
}

void ReviewController::refill()
{
    if (!m_tag)
        return;
    tagging::QueueRequest request;
    request.mode = mode();
    request.count = queueLength;
    request.asked = m_asked;
    request.seed = static_cast<std::uint64_t>(m_tag->value);
    request.skipped = m_skipped;
    request.skipped.insert(m_justAnswered.begin(), m_justAnswered.end());
    if (m_heard) {
        request.skipped.insert(m_heard->track);
        request.like = tagging::LabelTarget{m_heard->track, m_heard->startMs};
    }
    request.lastAsked.assign(m_lastAsked.begin(), m_lastAsked.end());
    const std::uint64_t number = ++m_request;
    const auto view = m_session.activeTag();
    m_session.nextInQueue(*m_tag, request, this,
                          [this, number, view](const Result<std::vector<tagging::QueuedClip>> &clips) {
                              if (number != m_request)
                                  return;
                              m_upNext.clear();
                              if (clips && view)
                                  for (const tagging::QueuedClip &queued : *clips)
                                      // What was asked for before this clip began may name it again.
                                      if (const ReviewClip clip = clipOf(*view, queued);
                                          !m_heard || clip.track != m_heard->track)
                                          m_upNext.push_back(clip);
                              m_isQueueKnown = true;
                              Q_EMIT upNextChanged();
                              if (m_isWaiting && !m_upNext.empty())
                                  advance();
                          });
}

} // namespace tagwright::ui
