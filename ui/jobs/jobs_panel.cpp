// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobs_panel.h"

#include "ui/jobs/job_block.h"
#include "ui/jobs/refused_view.h"
#include "ui/theme/hairline.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tagwright::ui {
namespace {

constexpr int padding = 12;
constexpr QSize wanted(900, 246);
constexpr QSize smallest(400, 144);
constexpr int listWidth = 368;

} // namespace

JobsPanel::JobsPanel(Session &session, JobList &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_refused(new RefusedView(session, jobs)), m_title(new QLabel),
      m_pauseAll(new QToolButton), m_close(new QToolButton), m_nothing(new QLabel), m_past(new QToolButton),
      m_pastList(new QLabel)
{
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(makeList());
    halves->addWidget(new Hairline(nullptr, Qt::Vertical));
    halves->addWidget(m_refused, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline);
    column->addWidget(makeHead());
    column->addWidget(new Hairline);
    column->addLayout(halves, 1);
    connect(&jobs, &JobList::jobsChanged, this, &JobsPanel::refresh);
    connect(m_pauseAll, &QToolButton::clicked, this, [this] { m_jobs.setPaused(!m_jobs.isPaused()); });
    connect(m_close, &QToolButton::clicked, this, &JobsPanel::closeWanted);
    connect(m_past, &QToolButton::toggled, m_pastList, &QWidget::setVisible);
    retranslate();
}

QWidget *JobsPanel::makeHead()
{
    m_title->setFont(semibold(m_title->font()));
    for (QToolButton *button : {m_pauseAll, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_pauseAll->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setIcon(icon(QStringLiteral("clear")));
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(padding, 2, 8, 2);
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(m_pauseAll);
    line->addWidget(m_close);
    return head;
}

QWidget *JobsPanel::makeList()
{
    for (QLabel *label : {m_nothing, m_pastList}) {
        label->setFont(ui::font(Type::Sm));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(padding, 8, padding, 8);
        label->setWordWrap(true);
    }
    m_pastList->hide();
    m_past->setAutoRaise(true);
    m_past->setCheckable(true);
    m_past->setFont(ui::font(Type::Sm));
    m_past->setFocusPolicy(Qt::TabFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 4, 0, 4);
    m_column->setSpacing(0);
    m_column->addWidget(m_nothing);
    auto *pastLine = new QHBoxLayout;
    pastLine->setContentsMargins(padding / 2, 4, padding, 0);
    pastLine->addWidget(m_past);
    pastLine->addStretch();
    m_column->addLayout(pastLine);
    m_column->addWidget(m_pastList);
    m_column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(listWidth);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

QSize JobsPanel::sizeHint() const
{
    return wanted;
}

QSize JobsPanel::minimumSizeHint() const
{
    return smallest;
}

void JobsPanel::refresh()
{
    const auto &jobs = m_jobs.jobs();
    for (auto block = m_blocks.begin(); block != m_blocks.end();) {
        const bool isThere = std::ranges::find(jobs, block->first) != jobs.end();
        if (!isThere)
            block->second->deleteLater();
        block = isThere ? std::next(block) : m_blocks.erase(block);
    }
    int place = 1; // after the label that says that there are none
    for (Job *job : jobs) {
        JobBlock *&block = m_blocks[job];
        if (!block) {
            block = new JobBlock(*job);
            connect(block, &JobBlock::dismissed, this, [this, job] { m_jobs.dismiss(job); });
            connect(block, &JobBlock::startAgainWanted, this, [this, job] { m_jobs.startAgain(job); });
            m_column->insertWidget(place, block);
        }
        ++place;
        block->refresh();
    }
    m_nothing->setVisible(jobs.empty());
    m_pauseAll->setVisible(m_jobs.isBusy());
    const bool isPaused = m_jobs.isPaused();
    m_pauseAll->setIcon(icon(isPaused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pauseAll->setText(isPaused ? tr("Go on") : tr("Pause all"));
    QStringList lines;
    for (const JobList::Past &past : m_jobs.finishedToday())
        lines.append(QLocale().toString(past.at.time(), QLocale::ShortFormat) + QLatin1String("  ") +
                     past.summary);
    m_past->setVisible(!lines.isEmpty());
    m_past->setText(tr("Finished today (%1)").arg(QLocale().toString(lines.size())));
    m_pastList->setText(lines.join(QLatin1Char('\n')));
    m_pastList->setVisible(m_past->isChecked() && !lines.isEmpty());
}

void JobsPanel::retranslate()
{
    m_title->setText(tr("Jobs"));
    m_nothing->setText(tr("Nothing is being done."));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close jobs"));
    refresh();
}

void JobsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tagwright::ui
