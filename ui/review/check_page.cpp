// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/check_page.h"

#include "ui/player/player.h"
#include "ui/player/player_bar.h"
#include "ui/player/waveform_view.h"
#include "ui/probe/quality_data.h"
#include "ui/probe/quality_text.h"
#include "ui/review/question_label.h"
#include "ui/session/texts.h"
#include "ui/tagging/key_button.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/hairline.h"
#include "ui/theme/labels.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace tagwright::ui {

/// A diamond for each clip: filled as answers come.
class CheckPage::Pips : public QWidget
{
public:
    using QWidget::QWidget;

    void setState(const std::vector<catalogue::AuditClip> &clips, std::size_t current)
    {
        m_marks.clear();
        for (const catalogue::AuditClip &clip : clips)
            m_marks.push_back(clip.answer == 0  ? Mark::None
                              : clip.answer > 0 ? Mark::CheckedYes
                                                : Mark::CheckedNo);
        m_current = current;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {400, 22}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_marks.empty())
            return;
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr double size = 13;
        const double step = std::min(29.0, (width() - 2 * size) / static_cast<double>(m_marks.size()));
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            double x = size / 2 + 2 + static_cast<double>(i) * step;
            if (layoutDirection() == Qt::RightToLeft)
                x = width() - x;
            const QPointF centre(x, height() / 2.0);
            if (m_marks[i] != Mark::None) {
                paintMark(painter, m_marks[i], centre, size);
                continue;
            }
            const double half = size / 2;
            painter.setPen(QPen(i == m_current ? t.accent : t.capline, i == m_current ? 2 : 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolygon(QPolygonF{{x, centre.y() - half},
                                          {x + half, centre.y()},
                                          {x, centre.y() + half},
                                          {x - half, centre.y()}});
        }
    }

private:
    std::vector<Mark> m_marks;
    std::size_t m_current = 0;
};

CheckPage::CheckPage(Session &session, CheckSession &check, Player &player, PlayerBar &bar, QWidget *parent)
    : QWidget(parent), m_session(session), m_check(check), m_player(player), m_bar(bar)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildTop());
    all->addWidget(new Hairline);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(0);
    parts->addWidget(buildMiddle(), 1);
    parts->addWidget(buildRight());
    all->addLayout(parts, 1);
    setFocusPolicy(Qt::StrongFocus);

    connect(m_leave, &QPushButton::clicked, this, &CheckPage::leaveWanted);
    connect(m_done, &QPushButton::clicked, this, &CheckPage::leaveWanted);
    connect(m_more, &QPushButton::clicked, &check, &CheckSession::drawMore);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(1); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(-1); });
    connect(m_notSure, &QPushButton::clicked, this, [this] { answer(catalogue::notSure); });
    connect(m_takeBack, &QPushButton::clicked, &check, &CheckSession::takeBack);
    connect(m_again, &QPushButton::clicked, this, &CheckPage::playAgainWanted);
    connect(m_pause, &QPushButton::clicked, this, &CheckPage::pauseWanted);
    connect(&check, &CheckSession::changed, this, &CheckPage::refresh);
    connect(&session, &Session::tagChanged, this, &CheckPage::refreshEnd);
    connectCurve();
    connect(&player, &Player::positionChanged, m_waveform, &WaveformView::setPosition);
    connect(&player, &Player::playingChanged, this,
            [this] { m_pause->setText(m_player.isPlaying() ? tr("Pause") : tr("Play")); });
    connect(m_waveform, &WaveformView::seekWanted, &player, &Player::seek);
    connect(&bar, &PlayerBar::envelopeChanged, this, &CheckPage::refreshClip);
    retranslate();
}

void CheckPage::connectCurve()
{
    connect(m_curve, &PrecisionRecallView::thresholdMoved, this,
            [this](double threshold) { m_session.previewThreshold(m_shown, threshold); });
    connect(m_curve, &PrecisionRecallView::thresholdChosen, this,
            [this](double threshold) { m_session.setThreshold(m_shown, {.stop = {}, .score = threshold}); });
    connect(m_curve, &PrecisionRecallView::stopChosen, this, [this](probe::Stop stop) {
        m_session.setThreshold(m_shown, {.stop = std::string(probe::name(stop)), .score = {}});
    });
    connect(&m_session, &Session::thresholdPreviewed, this, [this](catalogue::TagId id, double threshold) {
        const auto view = m_session.tag(id);
        if (m_shown == id && view && view->model && m_curve->isVisible())
            showPoint(*view, threshold);
    });
}

QWidget *CheckPage::buildTop()
{
    auto *top = new QWidget;
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(10);
    m_leave = new KeyButton(KeyButton::Look::Quiet);
    m_leave->setKey(QStringLiteral("Esc"));
    m_name = new QLabel;
    m_name->setFont(ui::font(Type::Title));
    m_progress = muted(new QLabel);
    line->addWidget(m_leave);
    line->addWidget(m_name);
    line->addStretch();
    line->addWidget(m_progress);
    return top;
}

QWidget *CheckPage::buildMiddle()
{
    auto *stage = new QWidget;
    constexpr int widest = 1040;
    stage->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(stage);
    column->setContentsMargins(32, 32, 32, 16);
    column->setSpacing(12);
    m_pips = new Pips;
    column->addWidget(m_pips);
    m_question = new QuestionLabel;
    column->addWidget(m_question);
    m_clip = new QWidget;
    auto *clip = new QVBoxLayout(m_clip);
    clip->setContentsMargins(0, 0, 0, 0);
    clip->setSpacing(12);
    m_title = new ElidedLabel;
    m_title->setFont(ui::font(Type::Title));
    m_artist = muted(new ElidedLabel);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addWidget(m_artist, 1);
    clip->addLayout(line);
    m_waveform = new WaveformView;
    m_waveform->setMinimumHeight(180);
    constexpr int highest = 340;
    m_waveform->setMaximumHeight(highest);
    m_waveform->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    clip->addWidget(m_waveform, 1);
    m_yes = new KeyButton(KeyButton::Look::Plain);
    m_no = new KeyButton(KeyButton::Look::Plain);
    m_notSure = new KeyButton(KeyButton::Look::Plain);
    auto *answers = new QHBoxLayout;
    for (KeyButton *button : {m_yes, m_no, m_notSure}) {
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setMinimumHeight(48);
        answers->addWidget(button, 1);
    }
    clip->addLayout(answers);
    m_takeBack = new KeyButton(KeyButton::Look::Quiet);
    m_again = new KeyButton(KeyButton::Look::Quiet);
    m_pause = new KeyButton(KeyButton::Look::Quiet);
    auto *quiet = new QHBoxLayout;
    for (KeyButton *button : {m_takeBack, m_again, m_pause})
        quiet->addWidget(button);
    quiet->addStretch();
    clip->addLayout(quiet);
    m_how = muted(new QLabel);
    m_how->setWordWrap(true);
    clip->addWidget(m_how);
    clip->addStretch();
    column->addWidget(m_clip, 1);

    m_end = new QWidget;
    auto *end = new QVBoxLayout(m_end);
    end->setContentsMargins(0, 0, 0, 0);
    m_result = new QLabel;
    m_result->setFont(ui::font(Type::Lead));
    m_result->setWordWrap(true);
    end->addWidget(m_result);
    end->addSpacing(16);
    m_curve = new PrecisionRecallView;
    constexpr int widestCurve = 560;
    m_curve->setMaximumWidth(widestCurve);
    end->addWidget(m_curve);
    end->addSpacing(16);
    m_done = new KeyButton(KeyButton::Look::Filled);
    m_more = new KeyButton(KeyButton::Look::Plain);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_done);
    buttons->addWidget(m_more);
    buttons->addStretch();
    end->addLayout(buttons);
    end->addStretch();
    column->addWidget(m_end, 1);

    auto *centred = new QWidget;
    auto *row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(stage, 100);
    row->addStretch();
    return centred;
}

QWidget *CheckPage::buildRight()
{
    auto *right = new QWidget;
    right->setFixedWidth(300);
    right->setAutoFillBackground(true);
    right->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(16, 16, 16, 16);
    m_whyTitle = new QLabel;
    m_whyTitle->setFont(semibold(ui::font(Type::Sm)));
    m_why = muted(new QLabel);
    m_kept = muted(new QLabel);
    for (QLabel *label : {m_why, m_kept})
        label->setWordWrap(true);
    column->addWidget(m_whyTitle);
    column->addWidget(m_why);
    column->addStretch();
    column->addWidget(new Hairline);
    column->addWidget(m_kept);
    return right;
}

void CheckPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().window);
}

void CheckPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock.start();
    m_before = m_check.answered();
    refresh();
}

void CheckPage::answer(int value)
{
    if (!m_check.current())
        return;
    (value == 1 ? m_yes : value == -1 ? m_no : m_notSure)->flash();
    if (value == catalogue::notSure)
        m_check.markNotSure();
    else
        m_check.answer(value);
}

void CheckPage::takeBack()
{
    m_check.takeBack();
}

void CheckPage::refuseSkip()
{
    Q_EMIT refused(tr("Every clip needs an answer here. Press U for not sure."));
}

void CheckPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveWanted();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_check.current())
            Q_EMIT playAgainWanted();
        else
            Q_EMIT leaveWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// The time left, by the listener's own pace in this check; before there is one, four seconds a clip.
QString CheckPage::progressText() const
{
    const std::size_t total = m_check.clips().size();
    const std::size_t done = m_check.answered();
    if (total == 0 || done == total)
        return {};
    const auto fresh = static_cast<double>(done - std::min(m_before, done));
    constexpr double usualSeconds = 4;
    constexpr double enough = 3;
    constexpr double msPerSecond = 1000;
    const double pace =
        fresh >= enough ? static_cast<double>(m_clock.elapsed()) / msPerSecond / fresh : usualSeconds;
    const double left = pace * static_cast<double>(total - done);
    constexpr double minute = 60;
    const QString time = left < minute
                             ? tr("less than a minute")
                             : tr("%n minute(s)", nullptr, static_cast<int>(std::ceil(left / minute)));
    return tr("Clip %1 of %2 · about %3 left").arg(m_check.currentPlace() + 1).arg(total).arg(time);
}

void CheckPage::refresh()
{
    if (!isVisible() || !m_check.tag())
        return;
    const auto view = m_session.tag(*m_check.tag());
    if (!view)
        return;
    const QString name = QString::fromStdString(view->tag.name);
    m_name->setText(tr("Check this tag: %1").arg(name));
    m_question->setQuestion(tr("Is this %1?"), name, tokens().tagColour(view->tag.colour));
    m_pips->setState(m_check.clips(), m_check.currentPlace());
    m_pips->setAccessibleName(
        tr("%1 of %2 clips answered").arg(m_check.answered()).arg(m_check.clips().size()));
    m_progress->setText(progressText());
    const bool isAsking = m_check.current().has_value();
    m_question->setVisible(isAsking);
    m_clip->setVisible(isAsking);
    m_end->setVisible(!isAsking && !m_check.clips().empty());
    m_takeBack->setEnabled(m_check.answered() > 0);
    refreshClip();
    refreshEnd();
}

void CheckPage::refreshClip()
{
    const auto clip = m_check.current();
    const auto row = m_session.tracks()->rowOf(clip ? clip->track : catalogue::TrackId{});
    if (!isVisible() || !clip || !row)
        return;
    const library::TrackList &tracks = *m_session.tracks();
    m_title->setVisible(!m_hidesTitles);
    m_artist->setVisible(!m_hidesTitles);
    m_title->setText(qText(tracks.title(*row)));
    m_artist->setText(artistAndAlbum(tracks, *row));
    m_waveform->setDuration(tracks.durationMs(*row));
    m_waveform->setWaveform(m_bar.envelope());
    m_waveform->setFile(tracks.path(*row));
    m_waveform->setHeardClip(WaveformView::Stretch{clip->startMs, clip->startMs + clip->durationMs});
    m_waveform->setPosition(m_player.positionMs());
}

void CheckPage::setHidesTitles(bool hides)
{
    m_hidesTitles = hides;
    refreshClip();
}

void CheckPage::refreshEnd()
{
    if (!isVisible() || m_check.current() || !m_check.tag())
        return;
    const auto view = m_session.tag(*m_check.tag());
    if (!view || !view->model || !view->model->isCalibrated()) {
        m_result->setText(tr("The estimate is being made."));
        m_curve->hide();
        return;
    }
    m_curve->show();
    m_shown = view->tag.id;
    m_curve->setStops(stopsOf(*view->model));
    m_curve->setCurve(PrecisionRecallView::Certainty::Checked, curveOf(*view->model),
                      view->model->quality()->reach);
    showPoint(*view, m_curve->isDragging() ? m_curve->threshold() : view->threshold);
}

void CheckPage::showPoint(const TagView &view, double threshold)
{
    const tagging::OperatingPoint point = view.model->at(threshold);
    m_curve->setPoint(point);
    QStringList sentences{qualitySentence(point, true), recallSentence(point, view.model->quality()->reach),
                          qualityAdvice(point)};
    sentences.removeAll(QString());
    m_result->setText(sentences.join(QLatin1Char(' ')));
}

void CheckPage::retranslate()
{
    m_leave->setText(tr("Stop and keep answers"));
    m_yes->setText(tr("Yes"));
    m_yes->setKey(QStringLiteral("A"));
    m_no->setText(tr("No"));
    m_no->setKey(QStringLiteral("R"));
    m_notSure->setText(tr("Not sure"));
    m_notSure->setKey(QStringLiteral("U"));
    m_takeBack->setText(tr("Take back"));
    m_takeBack->setKey(QStringLiteral("⌫"));
    m_again->setText(tr("Play again"));
    m_again->setKey(tr("Enter"));
    m_pause->setText(m_player.isPlaying() ? tr("Pause") : tr("Play"));
    m_pause->setKey(tr("Space"));
    m_how->setText(
        tr("Go by what you hear in this clip, as if you knew nothing about the suggestions. A clip marked "
           "“Not sure” is left out and another one is drawn in its place."));
    m_done->setText(tr("Done"));
    m_more->setText(tr("Check 30 more"));
    m_whyTitle->setText(tr("Why random clips?"));
    m_why->setText(
        tr("Your own labels cannot test the tag: the probe has learned from them. These clips are drawn at "
           "random from the first 1,000 tracks of the ranking, so the result is fair."));
    m_kept->setText(
        tr("Your answers are kept as labels. They stay out of training while the curve is shown."));
    refresh();
}

void CheckPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
