// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_stage.h"

#include "ui/player/player.h"
#include "ui/player/player_bar.h"
#include "ui/review/asked_clip.h"
#include "ui/review/outlook_side.h"
#include "ui/review/question_label.h"
#include "ui/review/session_side.h"
#include "ui/review/speaking_examples.h"
#include "ui/tagging/key_button.h"
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

namespace tagwright::ui {
namespace {

constexpr std::array abouts{ReviewController::About::Clip, ReviewController::About::Selection,
                            ReviewController::About::Track};

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
    m_left = new SessionSide(session, review);
    m_right = new OutlookSide(session, review);
    parts->addWidget(m_left);
    parts->addWidget(buildMiddle(), 1);
    parts->addWidget(m_right);
    all->addLayout(parts, 1);
    setFocusPolicy(Qt::StrongFocus);

    connect(m_leave, &QPushButton::clicked, this, &ReviewStage::leaveWanted);
    connect(m_accept, &QPushButton::clicked, &review, &ReviewController::accept);
    connect(m_reject, &QPushButton::clicked, &review, &ReviewController::reject);
    connect(m_skip, &QPushButton::clicked, &review, &ReviewController::skip);
    connect(m_notSure, &QPushButton::clicked, &review, &ReviewController::markNotSure);
    connect(m_again, &QPushButton::clicked, this, &ReviewStage::playAgainWanted);
    connect(m_pause, &QPushButton::clicked, this, &ReviewStage::pauseWanted);
    connect(m_similar, &QPushButton::clicked, this, &ReviewStage::similarWanted);
    connect(m_modes, &QButtonGroup::idClicked, &review, [this](int id) {
        m_review.setMode(queueModes[static_cast<std::size_t>(id)]);
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
    connect(&session, &Session::activeTagChanged, this, [this] {
        if (isVisible() && !m_review.heard())
            m_review.start();
        refresh();
    });
    connect(&player, &Player::playingChanged, this,
            [this] { m_pause->setText(m_player.isPlaying() ? tr("Pause") : tr("Play")); });
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
    m_modes = addSegments(*line, static_cast<int>(queueModes.size()), this);
    return top;
}

QWidget *ReviewStage::buildMiddle()
{
    auto *stage = new QWidget;
    constexpr int widest = 1040;
    stage->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(stage);
    column->setSpacing(12);
    m_column = column;
    m_question = new QuestionLabel;
    column->addWidget(m_question);
    m_empty = new QLabel;
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    m_asked = new QWidget;
    auto *asked = new QVBoxLayout(m_asked);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(12);
    m_clip = new AskedClip(m_session, m_review, m_player, m_bar);
    asked->addWidget(m_clip, 1);
    auto *answers = new QHBoxLayout;
    m_accept = new KeyButton(KeyButton::Look::Filled);
    m_reject = new KeyButton(KeyButton::Look::Plain);
    m_skip = new KeyButton(KeyButton::Look::Plain);
    for (KeyButton *button : {m_accept, m_reject, m_skip}) {
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setMinimumHeight(48);
        answers->addWidget(button, 1);
    }
    asked->addLayout(answers);
    m_notSure = new KeyButton(KeyButton::Look::Quiet);
    m_again = new KeyButton(KeyButton::Look::Quiet);
    m_pause = new KeyButton(KeyButton::Look::Quiet);
    m_similar = new KeyButton(KeyButton::Look::Quiet);
    m_aboutLabel = muted(new QLabel);
    auto *quiet = new QHBoxLayout;
    for (KeyButton *button : {m_notSure, m_again, m_pause, m_similar})
        quiet->addWidget(button);
    quiet->addStretch();
    quiet->addWidget(m_aboutLabel);
    m_abouts = addSegments(*quiet, static_cast<int>(abouts.size()), this);
    asked->addLayout(quiet);
    asked->addWidget(new Hairline);
    m_examples = new SpeakingExamples(m_session, m_review);
    asked->addWidget(m_examples);
    asked->addStretch();
    column->addWidget(m_asked, 1);
    auto *centred = new QWidget;
    auto *row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(stage, 100);
    row->addStretch();
    return centred;
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
    constexpr int high = 760;
    constexpr int low = 560;
    m_column->setContentsMargins(32, height() < high ? 16 : 40, 32, 16);
    m_examples->setVisible(height() >= low);
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
    m_left->refresh();
    m_right->refresh();
    m_examples->refresh();
}

void ReviewStage::refreshClip()
{
    if (!isVisible())
        return;
    const bool isAsking = m_clip->refresh();
    m_asked->setVisible(isAsking);
    m_empty->setVisible(!isAsking && m_review.isQueueKnown());
    m_empty->setText(tr(
        "Nothing left to review above the threshold. Lower it, or choose “Random” to look for surprises."));
}

void ReviewStage::refreshModes()
{
    for (std::size_t i = 0; i < queueModes.size(); ++i) {
        QAbstractButton *button = m_modes->button(static_cast<int>(i));
        button->setEnabled(m_review.isPossible(queueModes[i]));
        button->setToolTip(button->isEnabled() ? QString() : tr("Needs three labels."));
        button->setChecked(m_review.mode() == queueModes[i]);
    }
    for (std::size_t i = 0; i < abouts.size(); ++i)
        m_abouts->button(static_cast<int>(i))->setChecked(m_review.about() == abouts[i]);
    m_abouts->button(1)->setEnabled(m_bar.waveform().selection().has_value());
}

void ReviewStage::retranslate()
{
    m_leave->setText(tr("Leave review"));
    m_queueLabel->setText(tr("Queue"));
    for (std::size_t i = 0; i < queueModes.size(); ++i)
        m_modes->button(static_cast<int>(i))->setText(modeText(queueModes[i]));
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
    m_similar->setText(tr("Find similar"));
    m_similar->setKey(QStringLiteral("F"));
    m_aboutLabel->setText(tr("Answer is about"));
    m_abouts->button(0)->setText(tr("This clip"));
    m_abouts->button(1)->setText(tr("Selection"));
    m_abouts->button(2)->setText(tr("Whole track"));
    refresh();
}

void ReviewStage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
