// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/check_session.h"

#include "tagging/audit_session.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tagwright::ui {

using catalogue::AuditClip;
using catalogue::Database;

namespace {

/// All clips of the audit but the unsure ones, with the answers that still hold.
Result<std::vector<AuditClip>> readClips(Database &database, const catalogue::Tag &tag)
{
    TAGWRIGHT_TRY_INTO(const auto draws, catalogue::AuditRepository(database).current(tag.id));
    TAGWRIGHT_TRY_INTO(const auto open, tagging::openClips(database, tag));
    std::vector<AuditClip> clips;
    for (const catalogue::Audit &draw : draws)
        for (AuditClip clip : draw.clips) {
            if (clip.unsure)
                continue;
            const bool isOpen = std::ranges::any_of(open, [&](const AuditClip &each) {
                return each.track == clip.track && each.startMs == clip.startMs;
            });
            if (isOpen)
                clip.answer = 0;
            clips.push_back(clip);
        }
    return clips;
}

} // namespace

CheckSession::CheckSession(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

std::size_t CheckSession::answered() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_clips, [](const AuditClip &clip) { return clip.answer != 0; }));
}

std::optional<ReviewClip> CheckSession::current() const
{
    if (!m_tag || m_current >= m_clips.size())
        return std::nullopt;
    constexpr std::int64_t clipMs = 30'000;
    const AuditClip &clip = m_clips[m_current];
    return ReviewClip{.track = clip.track, .startMs = clip.startMs, .durationMs = clipMs, .reason = {}};
}

void CheckSession::begin(catalogue::TagId id)
{
    const auto view = m_session.tag(id);
    if (!view || !view->model)
        return;
    m_tag = id;
    m_clips.clear();
    m_current = 0;
    update(
        [view, seed = QRandomGenerator::global()->generate64()](Database &database) -> Result<void> {
            TAGWRIGHT_TRY_INTO(const auto open, tagging::openClips(database, view->tag));
            if (open.empty())
                TAGWRIGHT_TRY(tagging::drawAudit(database, *view->library->model, *view->model, seed));
            return {};
        },
        true);
}

void CheckSession::drawMore()
{
    const auto view = m_tag ? m_session.tag(*m_tag) : nullptr;
    if (!view || !view->model)
        return;
    update(
        [view, seed = QRandomGenerator::global()->generate64()](Database &database) -> Result<void> {
            TAGWRIGHT_TRY(tagging::drawMore(database, *view->library->model, *view->model, seed));
            return {};
        },
        true);
}

void CheckSession::end()
{
    if (m_tag)
        m_session.refreshTag(*m_tag);
    m_tag.reset();
    m_clips.clear();
}

void CheckSession::answer(int value)
{
    const auto clip = current();
    const auto view = m_tag ? m_session.tag(*m_tag) : nullptr;
    if (!clip || !view || m_isBusy)
        return;
    update([tag = view->tag, track = clip->track,
            value](Database &database) { return tagging::answerAudit(database, tag, track, value); },
           true);
}

void CheckSession::markNotSure()
{
    const auto clip = current();
    const auto view = m_tag ? m_session.tag(*m_tag) : nullptr;
    if (!clip || !view || m_isBusy)
        return;
    update(
        [tag = view->tag, track = clip->track,
         seed = QRandomGenerator::global()->generate64()](Database &database) -> Result<void> {
            TAGWRIGHT_TRY(tagging::leaveOut(database, tag, track, seed));
            return {};
        },
        true);
}

/// The answer before the clip that is asked about now.
void CheckSession::takeBack()
{
    const auto view = m_tag ? m_session.tag(*m_tag) : nullptr;
    if (!view || m_isBusy)
        return;
    const auto last = std::find_if(m_clips.rbegin() + static_cast<std::ptrdiff_t>(m_clips.size() - m_current),
                                   m_clips.rend(), [](const AuditClip &clip) { return clip.answer != 0; });
    if (last == m_clips.rend())
        return;
    update([tag = view->tag, track = last->track](
               Database &database) { return tagging::answerAudit(database, tag, track, 0); },
           true);
}

void CheckSession::update(std::function<Result<void>(Database &)> work, bool plays)
{
    const auto view = m_session.tag(*m_tag);
    m_isBusy = true;
    m_session.prober().ask(
        this,
        [tag = view->tag, work = std::move(work)](Database &database,
                                                  const std::stop_token &) -> Result<Clips> {
            TAGWRIGHT_TRY(work(database));
            return readClips(database, tag);
        },
        [this, plays](const Result<Clips> &clips) {
            m_isBusy = false;
            if (!clips) {
                Q_EMIT failed(clips.error());
                return;
            }
            if (m_tag)
                take(*clips, plays);
        },
        Worker::Urgency::Sacred);
}

void CheckSession::take(const Clips &clips, bool plays)
{
    m_clips = clips;
    const auto open = std::ranges::find(m_clips, 0, &AuditClip::answer);
    m_current = static_cast<std::size_t>(open - m_clips.begin());
    if (m_current == m_clips.size())
        m_session.refreshTag(*m_tag); // all answered: the estimate is made
    Q_EMIT changed();
    if (const auto clip = current(); clip && plays)
        Q_EMIT playWanted(*clip);
}

} // namespace tagwright::ui
