// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_bar.h"

#include "embedding/waveform_file.h"
#include "ui/player/tag_on_waveform.h"
#include "ui/session/texts.h"
#include "ui/tagging/score_bar.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"
#include "ui/window/commands.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSettings>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

namespace tagwright::ui {
namespace {

constexpr int leftWidth = 232;
constexpr int rightWidth = 164;
constexpr int volumeSteps = 100;
constexpr auto volumeKey = "playback/volume";

QLabel *small(QLabel *label)
{
    label->setFont(ui::font(Type::Sm));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QToolButton *transport(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(28, 28);
    return button;
}

} // namespace

PlayerBar::PlayerBar(Session &session, Player &player, CommandSet &commands, QWidget *parent)
    : QWidget(parent), m_session(session), m_player(player)
{
    build(commands);
    connect(&player, &Player::trackChanged, this, &PlayerBar::refreshTrack);
    connect(&player, &Player::positionChanged, this, &PlayerBar::refreshPosition);
    connect(&player, &Player::playingChanged, this, [this, action = commands[Command::PlayPause]] {
        action->setIcon(icon(m_player.isPlaying() ? QStringLiteral("pause") : QStringLiteral("play")));
    });
    connect(&player, &Player::availabilityChanged, this, &PlayerBar::refreshDevice);
    connect(m_waveform, &WaveformView::seekWanted, &player, &Player::seek);
    connect(m_volume, &QSlider::valueChanged, this, [this](int value) {
        m_player.setVolume(static_cast<double>(value) / volumeSteps);
        QSettings().setValue(QLatin1String(volumeKey), value);
    });
    m_volume->setValue(QSettings().value(QLatin1String(volumeKey), volumeSteps).toInt());
    const auto refreshIfActive = [this](catalogue::TagId id) {
        const auto active = m_session.activeTag();
        if (active && active->tag.id == id)
            refreshTag();
    };
    connect(&session, &Session::tagChanged, this, refreshIfActive);
    connect(&session, &Session::activeTagChanged, this, &PlayerBar::refreshTag);
    connect(&session, &Session::tagListChanged, this, &PlayerBar::refreshTag);
    connect(&session, &Session::thresholdPreviewed, this, [this](catalogue::TagId id, double threshold) {
        const auto active = m_session.activeTag();
        if (active && active->tag.id == id)
            m_waveform->setThreshold(threshold);
    });
    refreshTrack();
    refreshDevice();
}

void PlayerBar::build(CommandSet &commands)
{
    m_title = new ElidedLabel;
    m_title->setFont(semibold(font()));
    m_artist = small(new ElidedLabel);
    m_play = transport(commands[Command::PlayPause]);
    m_play->setAutoRaise(false);
    m_time = new QLabel;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(transport(commands[Command::Previous]));
    buttons->addWidget(m_play);
    buttons->addWidget(transport(commands[Command::Next]));
    buttons->addStretch();
    buttons->addWidget(m_time);
    m_left = new QWidget;
    m_left->setFixedWidth(leftWidth);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(12, 12, 8, 8);
    left->setSpacing(2);
    left->addWidget(m_title);
    left->addWidget(m_artist);
    left->addStretch();
    // Transport stands for time: it is not mirrored.
    auto *row = new QWidget;
    row->setLayoutDirection(Qt::LeftToRight);
    buttons->setContentsMargins(0, 0, 0, 0);
    row->setLayout(buttons);
    left->addWidget(row);
    left->addStretch();

    m_waveform = new WaveformView;
    m_tag = small(new ElidedLabel);
    m_score = new ScoreBar;
    m_volume = new QSlider(Qt::Horizontal);
    m_volume->setRange(0, volumeSteps);
    m_volume->setValue(volumeSteps);
    m_volume->setFocusPolicy(Qt::TabFocus);
    auto *speaker = new QLabel;
    speaker->setPixmap(iconPixmap(QStringLiteral("speaker"), 14, tokens().muted, devicePixelRatioF()));
    m_levelled = small(new ElidedLabel);
    m_noDevice = small(new ElidedLabel);
    m_right = new QWidget;
    m_right->setFixedWidth(rightWidth);
    auto *volume = new QHBoxLayout;
    volume->addWidget(speaker);
    volume->addWidget(m_volume, 1);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(12, 12, 12, 8);
    right->setSpacing(6);
    right->addWidget(m_tag);
    right->addWidget(m_score);
    right->addLayout(volume);
    right->addWidget(m_levelled);
    right->addWidget(m_noDevice);
    right->addStretch();

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 1, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_left);
    all->addWidget(m_waveform, 1);
    all->addWidget(m_right);
}

void PlayerBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    for (const QWidget *part : {m_waveform})
        for (const int x : {part->geometry().left() - 1, part->geometry().right() + 1})
            painter.fillRect(QRect(x, 0, 1, height()), t.line);
}

void PlayerBar::setCompact(bool compact)
{
    m_artist->setVisible(!compact);
    m_levelled->setVisible(!compact && m_player.isAvailable());
}

void PlayerBar::changeVolume(int percent)
{
    m_volume->setValue(m_volume->value() + percent);
}

void PlayerBar::refreshTrack()
{
    const auto &current = m_player.current();
    if (!current) {
        m_track.reset();
        m_envelope.reset();
        m_title->setText(tr("Nothing is playing"));
        m_artist->clear();
        m_waveform->setDuration(0);
        refreshTag();
        refreshPosition();
        return;
    }
    if (m_track == current->track) {
        refreshTag();
        return;
    }
    m_track = current->track;
    m_envelope.reset();
    const auto row = m_session.tracks()->rowOf(current->track);
    if (!row)
        return;
    const library::TrackList &tracks = *m_session.tracks();
    m_title->setText(qText(tracks.title(*row)));
    m_artist->setText(artistAndAlbum(tracks, *row));
    m_waveform->setDuration(tracks.durationMs(*row));
    m_waveform->setFile(current->path);
    readEnvelope(current->track);
    refreshTag();
    refreshPosition();
}

void PlayerBar::readEnvelope(catalogue::TrackId track)
{
    m_session.reader().ask(
        this,
        [folder = m_session.folder(), track](catalogue::Database &, const std::stop_token &) {
            return embedding::readWaveform(folder, track);
        },
        [this, track](const Result<audio::Waveform> &envelope) {
            if (!envelope || m_track != track)
                return; // not analysed yet: a line stands for it
            m_envelope = std::make_shared<const audio::Waveform>(*envelope);
            m_waveform->setWaveform(m_envelope);
            Q_EMIT envelopeChanged();
        });
}

void PlayerBar::refreshTag()
{
    const auto view = m_session.activeTag();
    m_tag->setVisible(view != nullptr);
    m_score->setVisible(view && m_track);
    if (view)
        m_tag->setText(QString::fromStdString(view->tag.name));
    showTagOn(*m_waveform, m_track ? view.get() : nullptr, m_track.value_or(catalogue::TrackId{}));
    refreshPosition();
}

void PlayerBar::refreshPosition()
{
    m_waveform->setPosition(m_player.positionMs());
    m_time->setText(m_track ? QStringLiteral("%1 / %2").arg(timeText(m_player.positionMs()),
                                                            timeText(m_waveform->duration()))
                            : QString());
    const auto view = m_session.activeTag();
    if (!view || !m_track)
        return;
    std::optional<double> score;
    Mark mark = view->labelMark(*m_track, catalogue::wholeTrack);
    for (const TagView::ClipScore &clip : view->clipScores(*m_track)) {
        if (m_player.positionMs() < clip.startMs || m_player.positionMs() >= clip.startMs + clip.durationMs)
            continue;
        score = clip.score;
        if (const Mark own = view->labelMark(*m_track, clip.startMs); own != Mark::None)
            mark = own;
    }
    if (mark == Mark::None && score && *score >= view->threshold)
        mark = Mark::Suggested;
    m_score->setScore(score, mark, view->trackScore(*m_track));
}

void PlayerBar::refreshDevice()
{
    const bool isAvailable = m_player.isAvailable();
    m_noDevice->setVisible(!isAvailable);
    m_noDevice->setText(tr("No audio device"));
    m_noDevice->setToolTip(
        tr("No audio device. You can search, label and export; playing starts when a device appears."));
    m_levelled->setVisible(isAvailable);
    m_levelled->setText(m_player.levelsLoudness() ? tr("Loudness levelled") : QString());
    m_volume->setEnabled(isAvailable);
    m_volume->setAccessibleName(tr("Volume"));
    m_play->setEnabled(isAvailable);
}

void PlayerBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refreshTrack();
        refreshDevice();
    }
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
