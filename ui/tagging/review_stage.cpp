// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/review_stage.h"

#include "ui/player/player.h"
#include "ui/player/player_bar.h"
#include "ui/player/waveform_view.h"
#include "ui/session/texts.h"
#include "ui/tagging/key_button.h"
#include "ui/tagging/question_label.h"
#include "ui/tagging/review_lists.h"
#include "ui/tagging/score_bar.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/hairline.h"
#include "ui/theme/labels.h"
#include "ui/theme/segment.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace tagwright::ui {
namespace {

constexpr std::array modes{probe::QueueMode::Mixed, probe::QueueMode::Likely, probe::QueueMode::Uncertain,
                           probe::QueueMode::Random, probe::QueueMode::Similar};
constexpr std::array abouts{ReviewController::About::Clip, ReviewController::About::Selection,
                            ReviewController::About::Track};

QLabel *heading()
{
    auto *label = new QLabel;
    label->setFont(semibold(ui::font(Type::Sm)));
    return label;
}

/// A side of the stage: lists on the base colour.
class Side : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokens().base); }
};

} // namespace

ReviewStage::ReviewStage(Session &session, ReviewController &review, Player &player, PlayerBar &bar,
                         QWidget *parent)
    : QWidget(parent), m_session(session), m_review(review), m_player(player), m_bar(bar)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildTop());
    all->addWidget(new Hairline);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(0);
    m_left = buildLeft();
    m_right = buildRight();
    parts->addWidget(m_left);
    parts->addWidget(buildMiddle(), 1);
    parts->addWidget(m_right);
    all->addLayout(parts, 1);
    setFocusPolicy(Qt::StrongFocus);
    // The window must not grow for a page that is not seen; where there is no room, the right side goes
    // first.
    setMinimumSize(480, 400);

    connect(m_leave, &QPushButton::clicked, this, &ReviewStage::leaveWanted);
    connect(m_accept, &QPushButton::clicked, &review, &ReviewController::accept);
    connect(m_reject, &QPushButton::clicked, &review, &ReviewController::reject);
    connect(m_skip, &QPushButton::clicked, &review, &ReviewController::skip);
    connect(m_notSure, &QPushButton::clicked, &review, &ReviewController::markNotSure);
    connect(m_takeBack, &QPushButton::clicked, &review, &ReviewController::takeBack);
    connect(m_again, &QPushButton::clicked, this, &ReviewStage::playAgainWanted);
    connect(m_pause, &QPushButton::clicked, this, &ReviewStage::pauseWanted);
    connect(m_modes, &QButtonGroup::idClicked, &review, [this](int id) {
        m_review.setMode(modes[static_cast<std::size_t>(id)]);
        refreshModes();
    });
    connect(m_abouts, &QButtonGroup::idClicked, &review, [this](int id) {
        m_review.setAbout(abouts[static_cast<std::size_t>(id)]);
        refreshModes();
    });
    connect(&review, &ReviewController::answered, this, [this](int value) {
        (value == 1 ? m_accept : value == -1 ? m_reject : m_notSure)->flash();
    });
    connect(&review, &ReviewController::heardChanged, this, &ReviewStage::refresh);
    connect(&review, &ReviewController::upNextChanged, this, &ReviewStage::refresh);
    connect(&review, &ReviewController::modeChanged, this, &ReviewStage::refreshModes);
    connect(&review, &ReviewController::aboutChanged, this, &ReviewStage::refreshModes);
    connect(&session, &Session::tagChanged, this, &ReviewStage::refresh);
    connect(&session, &Session::activeTagChanged, this, &ReviewStage::refresh);
    connect(&player, &Player::positionChanged, m_overview, &WaveformView::setPosition);
    connect(&player, &Player::playingChanged, this,
            [this] { m_pause->setText(m_player.isPlaying() ? tr("Pause") : tr("Play")); });
    connect(m_overview, &WaveformView::seekWanted, &player, &Player::seek);
    connect(m_overview, &WaveformView::selectionChanged, &review,
            [&review](const std::optional<WaveformView::Stretch> &stretch) { review.setSelection(stretch); });
    connect(&bar, &PlayerBar::envelopeChanged, this, &ReviewStage::refreshClip);
    retranslate();
}

QWidget *ReviewStage::buildTop()
{
    auto *top = new QWidget;
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(10);
    m_leave = new KeyButton(KeyButton::Look::Quiet);
    m_leave->setKey(QStringLiteral("Esc"));
    m_tag = new QLabel;
    m_tag->setFont(ui::font(Type::Title));
    m_counts = muted(new QLabel);
    m_queueLabel = muted(new QLabel);
    line->addWidget(m_leave);
    line->addWidget(m_tag);
    line->addWidget(m_counts);
    line->addStretch();
    line->addWidget(m_queueLabel);
    m_modes = addSegments(*line, static_cast<int>(modes.size()), this);
    return top;
}

QWidget *ReviewStage::buildLeft()
{
    auto *left = new Side;
    left->setFixedWidth(264);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(12, 12, 12, 12);
    m_decisionsTitle = heading();
    m_takeBack = new KeyButton(KeyButton::Look::Quiet);
    m_takeBack->setKey(QStringLiteral("⌫"));
    column->addWidget(m_decisionsTitle);
    m_decisions = new DecisionList(m_session, m_review, ListSize::Stage);
    column->addWidget(m_decisions);
    m_decisionsHint = muted(new QLabel);
    m_decisionsHint->setWordWrap(true);
    column->addWidget(m_decisionsHint);
    column->addWidget(m_takeBack, 0, Qt::AlignLeading);
    column->addStretch();
    column->addWidget(new Hairline);
    m_sessionTitle = heading();
    m_sessionCounts = muted(new QLabel);
    column->addWidget(m_sessionTitle);
    column->addWidget(m_sessionCounts);
    return left;
}

QWidget *ReviewStage::buildMiddle()
{
    auto *stage = new QWidget;
    constexpr int widest = 1040;
    stage->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(stage);
    column->setContentsMargins(32, 40, 32, 16);
    column->setSpacing(12);
    m_question = new QuestionLabel;
    column->addWidget(m_question);
    m_empty = new QLabel;
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    m_clip = new QWidget;
    auto *clip = new QVBoxLayout(m_clip);
    clip->setContentsMargins(0, 0, 0, 0);
    clip->setSpacing(12);
    m_title = new ElidedLabel;
    m_title->setFont(ui::font(Type::Title));
    m_artist = muted(new ElidedLabel);
    m_reason = muted(new QLabel, Type::Xs);
    m_reason->setFrameShape(QFrame::StyledPanel);
    m_reason->setContentsMargins(6, 1, 6, 1);
    m_reason->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_score = new ScoreBar;
    m_score->setMinimumWidth(180);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addWidget(m_artist, 1);
    line->addWidget(m_reason);
    line->addWidget(m_score);
    clip->addLayout(line);
    m_overview = new WaveformView;
    m_overview->setMinimumHeight(200);
    m_overview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    constexpr int highest = 360;
    m_overview->setMaximumHeight(highest);
    clip->addWidget(m_overview, 1);
    auto *answers = new QHBoxLayout;
    m_accept = new KeyButton(KeyButton::Look::Filled);
    m_reject = new KeyButton(KeyButton::Look::Plain);
    m_skip = new KeyButton(KeyButton::Look::Plain);
    for (KeyButton *button : {m_accept, m_reject, m_skip}) {
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setMinimumHeight(48);
        answers->addWidget(button, 1);
    }
    clip->addLayout(answers);
    m_notSure = new KeyButton(KeyButton::Look::Quiet);
    m_again = new KeyButton(KeyButton::Look::Quiet);
    m_pause = new KeyButton(KeyButton::Look::Quiet);
    m_aboutLabel = muted(new QLabel);
    auto *quiet = new QHBoxLayout;
    for (KeyButton *button : {m_notSure, m_again, m_pause})
        quiet->addWidget(button);
    quiet->addStretch();
    quiet->addWidget(m_aboutLabel);
    m_abouts = addSegments(*quiet, static_cast<int>(abouts.size()), this);
    clip->addLayout(quiet);
    clip->addStretch();
    column->addWidget(m_clip, 1);
    auto *centred = new QWidget;
    auto *row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(stage, 100);
    row->addStretch();
    return centred;
}

QWidget *ReviewStage::buildRight()
{
    auto *right = new Side;
    right->setFixedWidth(320);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(12, 12, 12, 12);
    m_upNextTitle = heading();
    column->addWidget(m_upNextTitle);
    m_upNext = new UpNextList(m_session, m_review, ListSize::Stage);
    column->addWidget(m_upNext);
    column->addWidget(new Hairline);
    m_effectTitle = heading();
    m_effect = muted(new QLabel);
    m_effect->setWordWrap(true);
    column->addWidget(m_effectTitle);
    column->addWidget(m_effect);
    column->addWidget(new Hairline);
    m_qualityTitle = heading();
    m_quality = muted(new QLabel);
    m_quality->setWordWrap(true);
    column->addWidget(m_qualityTitle);
    column->addWidget(m_quality);
    column->addStretch();
    return right;
}

void ReviewStage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().window);
}

void ReviewStage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT playAgainWanted();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        constexpr qint64 stepMs = 5000;
        m_player.seek(m_player.positionMs() + (event->key() == Qt::Key_Left ? -stepMs : stepMs));
        return;
    }
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReviewStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int roomy = 1400;
    constexpr int narrow = 1100;
    m_left->setFixedWidth(width() < roomy ? 208 : 264);
    m_right->setFixedWidth(width() < roomy ? 240 : 320);
    m_right->setVisible(width() >= narrow);
}

void ReviewStage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReviewStage::refresh()
{
    if (!isVisible())
        return; // it is filled when it is shown
    refreshModes();
    refreshClip();
    const auto view = m_session.activeTag();
    if (!view)
        return;
    const QString name = QString::fromStdString(view->tag.name);
    m_tag->setText(name);
    m_counts->setText(QStringList{tr("%1 yes").arg(countText(view->positive)),
                                  tr("%1 no").arg(countText(view->negative)),
                                  tr("%1 suggested").arg(countText(view->suggested))}
                          .join(QStringLiteral(" · ")));
    m_question->setQuestion(tr("Is this %1?"), name, tokens().tagColour(view->tag.colour));
    const auto &counts = m_review.counts();
    m_sessionCounts->setText(
        QStringList{tr("Answered: %1").arg(counts.answered), tr("Accepted: %1").arg(counts.accepted),
                    tr("Rejected: %1").arg(counts.rejected), tr("Not sure: %1").arg(counts.notSure)}
            .join(QLatin1Char('\n')));
    const bool hasEffect = view->effect && counts.answered > 0;
    m_effectTitle->setVisible(hasEffect);
    m_effect->setVisible(hasEffect);
    if (hasEffect)
        m_effect->setText(
            tr("Joined the suggestions: %1").arg(countText(view->effect->joined)) + QLatin1Char('\n') +
            tr("Left the suggestions: %1").arg(countText(view->effect->left)) + QLatin1Char('\n') +
            tr("Scored again: %n track(s) in %1 ms", nullptr, static_cast<int>(view->effect->tracks))
                .arg(countText(view->effect->ms)));
    m_takeBack->setEnabled(!view->lastSteps.empty());
    QString quality;
    if (view->model) {
        const tagging::OperatingPoint point = view->model->at(view->threshold);
        const QString threshold = scoreText(view->threshold);
        if (view->model->isCalibrated() && point.estimate)
            quality = tr("About %1 tracks score above %2. About %3 % of them are right (%4–%5 %).")
                          .arg(countText(point.tracks), threshold)
                          .arg(std::lround(100 * point.estimate->precision))
                          .arg(std::lround(100 * point.estimate->low))
                          .arg(std::lround(100 * point.estimate->high));
        else
            quality = tr("About %1 tracks score above %2. How many of them are right is not known yet.")
                          .arg(countText(point.tracks), threshold);
    }
    m_quality->setText(quality);
    m_qualityTitle->setVisible(!quality.isEmpty());
}

void ReviewStage::refreshClip()
{
    if (!isVisible())
        return;
    const auto view = m_session.activeTag();
    const auto &heard = m_review.heard();
    const auto row = m_session.tracks()->rowOf(heard ? heard->track : catalogue::TrackId{});
    m_clip->setVisible(view && row);
    m_empty->setVisible(!m_clip->isVisibleTo(this));
    m_empty->setText(tr(
        "Nothing left to review above the threshold. Lower it, or choose “Random” to look for surprises."));
    if (!view || !row)
        return;
    const library::TrackList &tracks = *m_session.tracks();
    m_title->setText(qText(tracks.title(*row)));
    m_artist->setText(artistAndAlbum(tracks, *row));
    m_reason->setVisible(heard->reason.has_value());
    if (heard->reason) {
        m_reason->setText(reasonText(*heard->reason));
        m_reason->setToolTip(reasonHint(*heard->reason));
    }
    if (m_overview->duration() != tracks.durationMs(*row) || !m_bar.envelope())
        m_overview->setDuration(tracks.durationMs(*row));
    m_overview->setWaveform(m_bar.envelope());
    std::vector<WaveformView::Clip> clips;
    std::optional<double> score;
    for (const TagView::ClipScore &clip : view->clipScores(heard->track)) {
        clips.push_back({clip.startMs, clip.durationMs, clip.score});
        if (clip.startMs == heard->startMs)
            score = clip.score;
    }
    m_overview->setClips(std::move(clips), view->threshold, QString::fromStdString(view->tag.name));
    m_overview->setHeardClip(WaveformView::Stretch{heard->startMs, heard->startMs + heard->durationMs});
    m_overview->setPosition(m_player.positionMs());
    Mark mark = view->labelMark(heard->track, heard->startMs);
    if (mark == Mark::None && score && *score >= view->threshold)
        mark = Mark::Suggested;
    m_score->setScore(score, mark, view->trackScore(heard->track));
}

void ReviewStage::refreshModes()
{
    for (std::size_t i = 0; i < modes.size(); ++i) {
        QAbstractButton *button = m_modes->button(static_cast<int>(i));
        button->setEnabled(m_review.isPossible(modes[i]));
        button->setToolTip(button->isEnabled() ? QString() : tr("Needs three labels."));
        button->setChecked(m_review.mode() == modes[i]);
    }
    for (std::size_t i = 0; i < abouts.size(); ++i)
        m_abouts->button(static_cast<int>(i))->setChecked(m_review.about() == abouts[i]);
    m_abouts->button(1)->setEnabled(m_overview->selection().has_value());
}

void ReviewStage::retranslate()
{
    m_leave->setText(tr("Leave review"));
    m_queueLabel->setText(tr("Queue"));
    for (std::size_t i = 0; i < modes.size(); ++i)
        m_modes->button(static_cast<int>(i))->setText(modeText(modes[i]));
    m_decisionsTitle->setText(tr("Last ten decisions"));
    m_takeBack->setText(tr("Take back"));
    m_decisionsHint->setText(tr("Choose a line and press A, R or U to change that answer."));
    m_sessionTitle->setText(tr("This session"));
    m_accept->setText(tr("Accept"));
    m_accept->setKey(QStringLiteral("A"));
    m_reject->setText(tr("Reject"));
    m_reject->setKey(QStringLiteral("R"));
    m_skip->setText(tr("Skip"));
    m_skip->setKey(QStringLiteral("S"));
    m_notSure->setText(tr("Not sure"));
    m_notSure->setKey(QStringLiteral("U"));
    m_again->setText(tr("Play again"));
    m_again->setKey(tr("Enter"));
    m_pause->setText(m_player.isPlaying() ? tr("Pause") : tr("Play"));
    m_pause->setKey(tr("Space"));
    m_aboutLabel->setText(tr("Answer is about"));
    m_abouts->button(0)->setText(tr("This clip"));
    m_abouts->button(1)->setText(tr("Selection"));
    m_abouts->button(2)->setText(tr("Whole track"));
    m_upNextTitle->setText(tr("Up next"));
    m_effectTitle->setText(tr("What your last answer did"));
    m_qualityTitle->setText(tr("Quality"));
    refresh();
}

void ReviewStage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
