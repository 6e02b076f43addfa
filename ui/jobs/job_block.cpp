// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_block.h"

#include "ui/jobs/job_text.h"
#include "ui/jobs/thin_bar.h"
#include "ui/theme/hairline.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tagwright::ui {
namespace {

constexpr int padding = 12;

QToolButton *smallButton(const QString &iconName)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    constexpr int smallest = 24; // to be hit
    button->setMinimumSize(smallest, smallest);
    return button;
}

void name(QToolButton &button, const QString &text)
{
    button.setToolTip(text);
    button.setAccessibleName(text);
}

} // namespace

JobBlock::JobBlock(Job &job, QWidget *parent)
    : QWidget(parent), m_job(job), m_name(new QLabel), m_time(new QLabel),
      m_again(smallButton(QStringLiteral("retry"))), m_pause(smallButton(QStringLiteral("pause"))),
      m_stop(smallButton(QStringLiteral("clear"))), m_bar(new ThinBar), m_detail(new QLabel)
{
    for (QLabel *label : {m_time, m_detail}) {
        label->setFont(ui::font(Type::Sm));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
    }
    m_detail->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_name);
    line->addStretch();
    line->addWidget(m_time);
    line->addSpacing(4);
    line->addWidget(m_again);
    line->addWidget(m_pause);
    line->addWidget(m_stop);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(padding, 4, padding, 8);
    inner->setSpacing(4);
    inner->addLayout(line);
    inner->addWidget(m_bar);
    inner->addWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(inner);
    column->addWidget(new Hairline);
    connect(m_pause, &QToolButton::clicked, this,
            [this] { m_job.setPaused(m_job.state() == Job::State::Running); });
    connect(m_stop, &QToolButton::clicked, this, &JobBlock::dismissed);
    connect(m_again, &QToolButton::clicked, this, &JobBlock::startAgainWanted);
    refresh();
}

void JobBlock::refresh()
{
    const Job::State state = m_job.state();
    const bool isPaused = state == Job::State::Paused;
    const bool hasFailed = state == Job::State::Failed;
    const bool isDone = state == Job::State::Finished; // a line then
    m_name->setText(isDone ? jobSummary(m_job) : jobName(m_job.kind()));
    m_name->setFont(isDone ? ui::font(Type::Sm) : semibold(ui::font(Type::Body)));
    m_time->setText(jobTime(m_job));
    m_detail->setText(jobDetail(m_job));
    m_detail->setVisible(!isDone);
    QPalette colours = palette();
    colours.setColor(QPalette::PlaceholderText, hasFailed ? tokens().error : tokens().muted);
    m_detail->setPalette(colours);
    m_bar->setVisible(!m_job.hasEnded());
    m_bar->setProgress(m_job.done(), m_job.total());
    m_bar->setAccessibleName(m_name->text());
    m_again->setVisible(hasFailed);
    name(*m_again, tr("Start again"));
    m_pause->setVisible(!m_job.hasEnded());
    m_pause->setEnabled(isPaused || state == Job::State::Running);
    m_pause->setIcon(icon(isPaused ? QStringLiteral("play") : QStringLiteral("pause")));
    name(*m_pause, isPaused ? tr("Go on") : tr("Pause"));
    m_stop->setEnabled(state != Job::State::Stopping);
    name(*m_stop, m_job.hasEnded() ? tr("Take away") : tr("Stop; what is done is kept"));
}

void JobBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
