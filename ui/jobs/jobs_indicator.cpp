// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobs_indicator.h"

#include "ui/jobs/job_text.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tagwright::ui {
namespace {

constexpr int barWidth = 96;
constexpr int barHeight = 6;
constexpr int gap = 8;

} // namespace

JobsIndicator::JobsIndicator(JobList &jobs, QWidget *parent) : QAbstractButton(parent), m_jobs(jobs)
{
    setFont(ui::font(Type::Sm));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&jobs, &JobList::jobsChanged, this, &JobsIndicator::refresh);
    refresh();
}

void JobsIndicator::refresh()
{
    int count = 0;
    qint64 done = 0;
    qint64 total = 0;
    std::chrono::seconds left{0};
    for (const Job *job : m_jobs.jobs()) {
        if (job->hasEnded())
            continue;
        ++count;
        left += job->timeLeft().value_or(std::chrono::seconds{0});
        done += job->total() > 0 ? std::min(job->done(), job->total()) : 0;
        total += job->total();
    }
    m_part = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
    QString text = tr("%n job(s)", nullptr, count);
    if (m_jobs.isPaused())
        text = tr("%1 · paused").arg(text);
    else if (left.count() > 0)
        text = tr("%1 · %2").arg(text, timeLeftText(left));
    const bool isWider = text != this->text();
    setText(text);
    setToolTip(tr("Show jobs"));
    setVisible(count > 0);
    if (isWider)
        updateGeometry();
    update();
}

QSize JobsIndicator::sizeHint() const
{
    return {gap + barWidth + gap + fontMetrics().horizontalAdvance(text()) + gap,
            std::max(24, fontMetrics().height() + 4)};
}

void JobsIndicator::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), t.hover);
    const auto visual = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRect bar(gap, (height() - barHeight) / 2, barWidth, barHeight);
    painter.fillRect(visual(bar), t.track);
    painter.fillRect(visual({bar.topLeft(), QSize(static_cast<int>(barWidth * m_part), barHeight)}),
                     t.accent);
    painter.setPen(t.text);
    painter.drawText(visual(rect().adjusted(bar.right() + gap, 0, -gap, 0)), Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void JobsIndicator::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QAbstractButton::changeEvent(event);
}

} // namespace tagwright::ui
