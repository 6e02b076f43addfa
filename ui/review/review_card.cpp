// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_card.h"

#include "ui/review/clip_wave.h"
#include "ui/session/texts.h"
#include "ui/tagging/key_button.h"
#include "ui/tagging/review_lists.h"
#include "ui/tagging/score_bar.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/hairline.h"
#include "ui/theme/labels.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tagwright::ui {
namespace {

constexpr int padding = 12;

} // namespace

ReviewCard::ReviewCard(Session &session, ReviewController &review, Player &player, PlayerBar &bar,
                       QWidget *parent)
    : QScrollArea(parent), m_session(session), m_review(review)
{
    build(player, bar);
    connect(m_modes, &QComboBox::activated, this,
            [this](int row) { m_review.setMode(queueModes[static_cast<std::size_t>(row)]); });
    connect(m_full, &QPushButton::clicked, this, &ReviewCard::fullReviewWanted);
    connect(m_start, &QPushButton::clicked, &m_review, &ReviewController::start);
    connect(m_accept, &QPushButton::clicked, &m_review, &ReviewController::accept);
    connect(m_reject, &QPushButton::clicked, &m_review, &ReviewController::reject);
    connect(m_skip, &QPushButton::clicked, &m_review, &ReviewController::skip);
    connect(m_takeBack, &QPushButton::clicked, &m_review, &ReviewController::takeBack);
    connect(&m_review, &ReviewController::answered, this, [this](int value) {
        if (value == 1)
            m_accept->flash();
        else if (value == -1)
            m_reject->flash();
    });
    connect(&m_review, &ReviewController::heardChanged, this, &ReviewCard::refresh);
    connect(&m_review, &ReviewController::upNextChanged, this, &ReviewCard::refresh);
    connect(&m_review, &ReviewController::modeChanged, this, &ReviewCard::refreshModes);
    connect(&m_session, &Session::tagChanged, this, [this](catalogue::TagId id) {
        const auto active = m_session.activeTag();
        if (active && active->tag.id == id)
            refresh();
    });
    connect(&m_session, &Session::activeTagChanged, this, &ReviewCard::refresh);
    retranslate();
}

void ReviewCard::setSuggestible(int suggestible, int tracks)
{
    m_suggestible = suggestible;
    m_tracks = tracks;
    m_partial->setVisible(suggestible > 0 && suggestible < tracks);
    m_partial->setText(tr("%1 of %2 tracks can be suggested so far. The list grows while the analysis runs; "
                          "you can start now.")
                           .arg(QLocale().toString(suggestible), QLocale().toString(tracks)));
}

void ReviewCard::build(Player &player, PlayerBar &bar)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(8);

    m_partial = muted(new QLabel);
    m_partial->setWordWrap(true);
    m_partial->setFrameShape(QFrame::StyledPanel);
    m_partial->setMargin(8);
    m_partial->hide();
    column->addWidget(m_partial);

    m_queueLabel = muted(new QLabel);
    m_modes = new QComboBox;
    for (std::size_t i = 0; i < queueModes.size(); ++i)
        m_modes->addItem(QString());
    m_queueLabel->setBuddy(m_modes);
    m_full = new KeyButton(KeyButton::Look::Plain);
    m_full->setKey(QStringLiteral("F6"));
    auto *queue = new QHBoxLayout;
    queue->addWidget(m_queueLabel);
    queue->addWidget(m_modes, 1);
    queue->addWidget(m_full);
    column->addLayout(queue);

    m_hint = new QLabel;
    m_hint->setWordWrap(true);
    m_start = new KeyButton(KeyButton::Look::Filled);
    column->addWidget(m_hint);
    column->addWidget(m_start);

    m_clip = new QWidget;
    auto *clip = new QVBoxLayout(m_clip);
    clip->setContentsMargins(0, 4, 0, 0);
    clip->setSpacing(4);
    m_title = new ElidedLabel;
    m_title->setFont(ui::font(Type::Title));
    m_reason = muted(new QLabel, Type::Xs);
    m_reason->setFrameShape(QFrame::StyledPanel);
    m_reason->setContentsMargins(6, 1, 6, 1);
    m_reason->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_reason);
    clip->addLayout(first);
    m_artist = muted(new ElidedLabel);
    m_range = muted(new QLabel);
    auto *second = new QHBoxLayout;
    second->addWidget(m_artist, 1);
    second->addWidget(m_range);
    clip->addLayout(second);
    m_wave = new ClipWave(m_session, m_review, player, bar, ClipWave::Shows::Clip);
    constexpr int waveHeight = 56 + 16; // with its times
    m_wave->setFixedHeight(waveHeight);
    clip->addWidget(m_wave);
    m_score = new ScoreBar;
    clip->addSpacing(4);
    clip->addWidget(m_score);
    m_accept = new KeyButton(KeyButton::Look::Filled);
    m_reject = new KeyButton(KeyButton::Look::Plain);
    m_skip = new KeyButton(KeyButton::Look::Plain);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    for (KeyButton *button : {m_accept, m_reject, m_skip}) {
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        answers->addWidget(button, 1);
    }
    clip->addSpacing(4);
    clip->addLayout(answers);
    column->addWidget(m_clip);

    m_upNextLine = new Hairline;
    column->addWidget(m_upNextLine);
    m_upNextTitle = muted(new QLabel);
    column->addWidget(m_upNextTitle);
    m_upNext = new UpNextList(m_session, m_review, ListSize::Card);
    column->addWidget(m_upNext);
    m_decisionsLine = new Hairline;
    column->addWidget(m_decisionsLine);
    m_decisionsTitle = muted(new QLabel);
    m_takeBack = new KeyButton(KeyButton::Look::Quiet);
    m_takeBack->setKey(QStringLiteral("⌫"));
    auto *decisions = new QHBoxLayout;
    decisions->addWidget(m_decisionsTitle, 1);
    decisions->addWidget(m_takeBack);
    column->addLayout(decisions);
    m_decisions = new DecisionList(m_session, m_review, ListSize::Card);
    column->addWidget(m_decisions);
    m_effect = muted(new QLabel);
    m_effect->setWordWrap(true);
    column->addWidget(m_effect);
    column->addStretch();
}

void ReviewCard::setCompact(bool compact)
{
    if (m_isCompact == compact)
        return;
    m_isCompact = compact;
    m_wave->setVisible(!compact);
    m_decisions->setLimit(compact ? 3 : 10);
    refreshEffect();
}

void ReviewCard::refresh()
{
    refreshModes();
    refreshClip();
    refreshEffect();
}

void ReviewCard::refreshClip()
{
    const auto view = m_session.activeTag();
    const auto &heard = m_review.heard();
    const bool hasNext = !m_review.upNext().empty();
    m_clip->setVisible(view && heard.has_value());
    m_start->setVisible(view && !heard && hasNext);
    for (QWidget *part : {static_cast<QWidget *>(m_queueLabel), static_cast<QWidget *>(m_modes),
                          static_cast<QWidget *>(m_full)})
        part->setVisible(view != nullptr);
    for (QWidget *part :
         {m_upNextLine, static_cast<QWidget *>(m_upNextTitle), static_cast<QWidget *>(m_upNext)})
        part->setVisible(hasNext);
    m_takeBack->setEnabled(view && !view->lastSteps.empty());
    m_decisionsTitle->setVisible(view && !view->lastSteps.empty());
    m_takeBack->setVisible(m_decisionsTitle->isVisibleTo(this));
    m_decisionsLine->setVisible(m_decisionsTitle->isVisibleTo(this));
    QString hint;
    if (!view)
        hint = tr("The tag you work on will be here: suggestions to review, how good they are, and why.");
    else if (!view->hasProbe() && view->positive == 0)
        hint = tr("Add a first example: play a track that fits and press A, or drag tracks onto the tag.");
    else if (!view->hasProbe())
        hint = tr("The examples are not analysed yet. Suggestions come as soon as they are.");
    else if (!hasNext && m_review.isQueueKnown())
        hint = tr("Nothing left to review above the threshold. Lower it, or choose *Random* to look for "
                  "surprises.")
                   .remove(QLatin1Char('*'));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (!view || !heard)
        return;
    const auto row = m_session.tracks()->rowOf(heard->track);
    if (!row)
        return;
    const library::TrackList &tracks = *m_session.tracks();
    m_title->setText(qText(tracks.title(*row)));
    m_reason->setVisible(heard->reason.has_value());
    if (heard->reason) {
        m_reason->setText(reasonText(*heard->reason));
        m_reason->setToolTip(reasonHint(*heard->reason));
    }
    m_artist->setText(artistAndAlbum(tracks, *row));
    m_range->setText(
        QStringLiteral("%1–%2").arg(timeText(heard->startMs), timeText(heard->startMs + heard->durationMs)));
    const auto score = view->clipScore(heard->track, heard->startMs);
    Mark mark = view->labelMark(heard->track, heard->startMs);
    if (mark == Mark::None)
        mark = view->labelMark(heard->track, catalogue::wholeTrack);
    if (mark == Mark::None && score && *score >= view->threshold)
        mark = Mark::Suggested;
    m_score->setScore(score, mark, view->trackScore(heard->track));
}

void ReviewCard::refreshModes()
{
    auto *items = qobject_cast<QStandardItemModel *>(m_modes->model());
    for (std::size_t i = 0; i < queueModes.size(); ++i) {
        const bool isPossible = m_review.isPossible(queueModes[i]);
        QStandardItem *item = items->item(static_cast<int>(i));
        item->setEnabled(isPossible);
        item->setToolTip(
            isPossible || queueModes[i] == probe::QueueMode::Similar ? QString() : tr("Needs three labels."));
        if (queueModes[i] == m_review.mode())
            m_modes->setCurrentIndex(static_cast<int>(i));
    }
    const bool hasTag = m_session.activeTag() != nullptr;
    m_modes->setEnabled(hasTag);
    m_full->setEnabled(hasTag);
}

void ReviewCard::refreshEffect()
{
    const auto view = m_session.activeTag();
    const bool isShown = view && view->effect && m_review.counts().answered > 0 && !m_isCompact;
    m_effect->setVisible(isShown);
    if (isShown)
        m_effect->setText(tr("Last answer: %1 joined the suggestions, %2 left.")
                              .arg(tr("%n track(s)", nullptr, static_cast<int>(view->effect->joined)))
                              .arg(countText(view->effect->left)));
}

void ReviewCard::retranslate()
{
    setSuggestible(m_suggestible, m_tracks);
    m_queueLabel->setText(tr("Queue"));
    m_modes->setAccessibleName(tr("Queue"));
    for (std::size_t i = 0; i < queueModes.size(); ++i)
        m_modes->setItemText(static_cast<int>(i), modeText(queueModes[i]));
    m_full->setText(tr("Full review"));
    m_start->setText(tr("Start review"));
    m_accept->setText(tr("Accept"));
    m_accept->setKey(QStringLiteral("A"));
    m_reject->setText(tr("Reject"));
    m_reject->setKey(QStringLiteral("R"));
    m_skip->setText(tr("Skip"));
    m_skip->setKey(QStringLiteral("S"));
    m_upNextTitle->setText(tr("Up next"));
    m_decisionsTitle->setText(tr("Last ten decisions"));
    m_takeBack->setText(tr("Take back"));
    refresh();
}

void ReviewCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace tagwright::ui
