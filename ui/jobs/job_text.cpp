// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_text.h"

#include "ui/session/core_text.h"

#include <QLocale>

namespace tagwright::ui {
namespace {

const auto separator = QStringLiteral(" · ");

QString runningDetail(const Job &job)
{
    if (job.kind() == JobKind::Scan) {
        if (job.total() == 0 || job.total() < job.done()) // not yet counted, or more have come
            return Job::tr("%n file(s) looked at", nullptr, static_cast<int>(job.done()));
        return Job::tr("%1 of %n file(s) looked at", nullptr, static_cast<int>(job.total()))
            .arg(QLocale().toString(job.done()));
    }
    if (job.total() == 0)
        return Job::tr("Looking for what is to be done");
    const QString amount = Job::tr("%1 of %n track(s)", nullptr, static_cast<int>(job.total()))
                               .arg(QLocale().toString(job.done()));
    return amount + separator +
           (job.kind() == JobKind::FirstPass ? Job::tr("middle clip of each") : Job::tr("every clip"));
}

QString waitingDetail(JobKind kind)
{
    switch (kind) {
    case JobKind::Scan:
        return Job::tr("Starts after the scan that runs");
    case JobKind::FirstPass:
        return Job::tr("Starts after the analysis that runs");
    case JobKind::Analysis:
        return Job::tr("Starts after the first pass");
    }
    return {};
}

} // namespace

QString jobName(JobKind kind)
{
    switch (kind) {
    case JobKind::Scan:
        return Job::tr("Reading folders");
    case JobKind::FirstPass:
        return Job::tr("Analysing, first pass");
    case JobKind::Analysis:
        return Job::tr("Analysing, all clips");
    }
    return {};
}

QString jobDetail(const Job &job)
{
    switch (job.state()) {
    case Job::State::Waiting:
        return waitingDetail(job.kind());
    case Job::State::Running:
    case Job::State::Paused:
        return runningDetail(job);
    case Job::State::Stopping:
        return Job::tr("Stopping; what is done is kept");
    case Job::State::Finished:
        return jobSummary(job);
    case Job::State::Cancelled:
        return Job::tr("Stopped; what is done is kept");
    case Job::State::Failed:
        return errorText(job.error());
    }
    return {};
}

QString jobTime(const Job &job)
{
    if (job.state() == Job::State::Waiting)
        return Job::tr("waiting");
    if (job.state() == Job::State::Paused)
        return Job::tr("paused");
    return job.state() == Job::State::Running && job.timeLeft() ? timeLeftText(*job.timeLeft()) : QString();
}

QString jobSummary(const Job &job)
{
    const auto count = [&job](const char *name) { return static_cast<int>(job.result(QLatin1String(name))); };
    QStringList parts;
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0)
            parts.append(text);
    };
    if (job.kind() == JobKind::Scan) {
        parts.append(Job::tr("Folders read"));
        add(count("added"), Job::tr("%n new", nullptr, count("added")));
        add(count("updated"), Job::tr("%n changed", nullptr, count("updated")));
        add(count("moved"), Job::tr("%n moved", nullptr, count("moved")));
        add(count("returned"), Job::tr("%n back again", nullptr, count("returned")));
        add(count("missing"), Job::tr("%n missing", nullptr, count("missing")));
    } else {
        parts.append(job.kind() == JobKind::FirstPass ? Job::tr("First pass done")
                                                      : Job::tr("Analysis done"));
        add(count("tracks"), Job::tr("%n track(s)", nullptr, count("tracks")));
        add(count("silent"), Job::tr("%n silent clip(s)", nullptr, count("silent")));
    }
    add(count("refused"), Job::tr("%n refused", nullptr, count("refused")));
    return parts.join(separator);
}

QString timeLeftText(std::chrono::seconds time)
{
    constexpr auto perHour = 60;
    const auto minutes = std::chrono::round<std::chrono::minutes>(time).count();
    if (minutes < 1)
        return Job::tr("less than 1 min left");
    if (minutes < perHour)
        return Job::tr("%1 min left").arg(minutes);
    return Job::tr("%1 h %2 min left")
        .arg(QLocale().toString(qlonglong{minutes / perHour}))
        .arg(minutes % perHour);
}

} // namespace tagwright::ui
