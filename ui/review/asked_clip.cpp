// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/asked_clip.h"

#include "ui/review/clip_wave.h"
#include "ui/session/texts.h"
#include "ui/tagging/score_bar.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tagwright::ui {

AskedClip::AskedClip(Session &session, ReviewController &review, Player &player, PlayerBar &bar,
                     QWidget *parent)
    : QWidget(parent), m_session(session), m_review(review)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->setSizeConstraint(QLayout::SetMinAndMaxSize); // what is too much lies below, not in between
    m_title = new ElidedLabel;
    m_title->setFont(ui::font(Type::Title));
    m_artist = muted(new ElidedLabel);
    m_reason = muted(new QLabel, Type::Xs);
    m_reason->setFrameShape(QFrame::StyledPanel);
    m_reason->setContentsMargins(6, 1, 6, 1);
    m_reason->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_score = new ScoreBar;
    m_score->setMinimumWidth(180);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_artist), static_cast<QWidget *>(m_score)})
        part->setSizePolicy(part->sizePolicy().horizontalPolicy(), QSizePolicy::Fixed);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addWidget(m_artist, 1);
    line->addWidget(m_reason);
    line->addWidget(m_score);
    column->addLayout(line);
    m_clip = new ClipWave(session, review, player, bar, ClipWave::Shows::Clip);
    constexpr int lowest = 110;
    constexpr int highest = 320;
    m_clip->setMinimumHeight(lowest);
    m_clip->setMaximumHeight(highest);
    m_clip->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column->addWidget(m_clip, 1);
    m_overview = new ClipWave(session, review, player, bar, ClipWave::Shows::Track);
    m_overview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_overview);
}

bool AskedClip::refresh()
{
    const auto view = m_session.activeTag();
    const auto &heard = m_review.heard();
    const auto row = m_session.tracks()->rowOf(heard ? heard->track : catalogue::TrackId{});
    if (!view || !row)
        return false;
    const library::TrackList &tracks = *m_session.tracks();
    m_title->setText(qText(tracks.title(*row)));
    m_artist->setText(artistAndAlbum(tracks, *row));
    m_reason->setVisible(heard->reason.has_value());
    if (heard->reason) {
        m_reason->setText(reasonText(*heard->reason));
        m_reason->setToolTip(reasonHint(*heard->reason));
    }
    const auto score = view->clipScore(heard->track, heard->startMs);
    Mark mark = view->labelMark(heard->track, heard->startMs);
    if (mark == Mark::None && score && reaches(static_cast<float>(*score), view->threshold))
        mark = Mark::Suggested;
    m_score->setScore(score, mark, view->trackScore(heard->track));
    return true;
}

} // namespace tagwright::ui
