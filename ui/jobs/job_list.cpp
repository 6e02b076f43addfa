// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_list.h"

#include "base/files.h"
#include "ui/jobs/job_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tagwright::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto tracksEvery = 2s;
constexpr auto clipsEvery = 5s;
constexpr auto finishedStays = 10s;
constexpr auto stopTakes = 3s;

const auto retry = QStringLiteral("--retry");

bool isAnalysis(const Job &job)
{
    return job.kind() != JobKind::Scan;
}

bool hasFoundSomething(const Job &scan)
{
    return std::ranges::any_of(std::array{"added", "updated", "moved", "returned"},
                               [&scan](const char *name) { return scan.result(QLatin1String(name)) > 0; });
}

} // namespace

JobList::JobList(std::filesystem::path catalogueFolder, std::filesystem::path program, QObject *parent)
    : QObject(parent), m_place{std::move(program), std::move(catalogueFolder)}
{
    if (m_place.program.empty())
        m_place.program = programFolder() / "tagwright-cli";
    m_tracksNews.setSingleShot(true);
    m_tracksNews.setInterval(tracksEvery);
    connect(&m_tracksNews, &QTimer::timeout, this, &JobList::tracksChanged);
    m_clipsNews.setSingleShot(true);
    m_clipsNews.setInterval(clipsEvery);
    connect(&m_clipsNews, &QTimer::timeout, this, &JobList::clipsAnalysed);
}

std::vector<JobList::Past> JobList::finishedToday() const
{
    std::vector<Past> today;
    std::ranges::copy_if(m_past, std::back_inserter(today),
                         [day = QDate::currentDate()](const Past &past) { return past.at.date() == day; });
    return today;
}

bool JobList::isBusy() const
{
    return std::ranges::any_of(m_jobs, [](const Job *job) { return !job->hasEnded(); });
}

bool JobList::isPaused() const
{
    const auto isIn = [](Job::State state) {
        return [state](const Job *job) { return job->state() == state; };
    };
    return std::ranges::any_of(m_jobs, isIn(Job::State::Paused)) &&
           std::ranges::none_of(m_jobs, isIn(Job::State::Running));
}

void JobList::addFolders(const std::vector<std::filesystem::path> &folders)
{
    QStringList arguments{QStringLiteral("--")};
    for (const std::filesystem::path &folder : folders)
        arguments.append(QString::fromStdString(folder));
    if (!folders.empty())
        add(JobKind::Scan, arguments);
    startNext();
}

void JobList::rescan(bool deep)
{
    const QStringList arguments = deep ? QStringList{QStringLiteral("--deep")} : QStringList{};
    const Job *waiting = find(JobKind::Scan, Job::State::Waiting);
    if (!waiting || waiting->arguments() != arguments)
        add(JobKind::Scan, arguments);
    startNext();
}

void JobList::analyse()
{
    addAnalysis({});
    startNext();
}

void JobList::retryRefused()
{
    add(JobKind::Scan, {retry});
    addAnalysis({retry});
    startNext();
}

Job *JobList::add(JobKind kind, const QStringList &arguments)
{
    auto *job = new Job(kind, arguments, m_place, this);
    connect(job, &Job::progressed, this, [this, job] { takeProgress(*job); });
    connect(job, &Job::changed, this, &JobList::jobsChanged);
    connect(job, &Job::resumedPast, this, &JobList::jobResumed);
    connect(job, &Job::ended, this, [this, job] { takeEnd(job); });
    m_jobs.push_back(job);
    return job;
}

/// The pair of passes, unless one waits that will do as well.
void JobList::addAnalysis(const QStringList &arguments)
{
    const Job *waiting = find(JobKind::Analysis, Job::State::Waiting);
    if (waiting && (arguments.isEmpty() || waiting->arguments() == arguments))
        return;
    // New tracks get their middle clips before old ones get all of theirs, which may take days.
    if (Job *running = find(JobKind::Analysis, Job::State::Running))
        running->cancel();
    add(JobKind::FirstPass, arguments);
    add(JobKind::Analysis, {});
}

void JobList::startNext()
{
    for (const bool ofAnalysis : {false, true}) {
        const auto isIn = [ofAnalysis](const Job *job) { return isAnalysis(*job) == ofAnalysis; };
        if (m_isStopping ||
            std::ranges::any_of(m_jobs, [&](const Job *job) { return isIn(job) && job->isActive(); }))
            continue;
        const auto next = std::ranges::find_if(
            m_jobs, [&](const Job *job) { return isIn(job) && job->state() == Job::State::Waiting; });
        if (next != m_jobs.end())
            (*next)->start();
    }
    Q_EMIT jobsChanged();
}

void JobList::setPaused(bool isPaused)
{
    for (Job *job : m_jobs)
        job->setPaused(isPaused);
}

void JobList::startAgain(Job *job)
{
    const JobKind kind = job->kind();
    const QStringList arguments = job->arguments();
    remove(job);
    if (kind == JobKind::Scan)
        add(kind, arguments);
    else
        addAnalysis(arguments);
    startNext();
}

void JobList::dismiss(Job *job)
{
    if (job->hasEnded())
        remove(job);
    else
        job->cancel();
}

void JobList::stopAll()
{
    m_isStopping = true;
    const std::vector<Job *> jobs = m_jobs;
    for (Job *job : jobs)
        job->cancel();
    const auto deadline = std::chrono::steady_clock::now() + stopTakes;
    for (Job *job : jobs)
        if (job->isActive())
            job->waitForEnd(std::max(0ms, std::chrono::duration_cast<std::chrono::milliseconds>(
                                              deadline - std::chrono::steady_clock::now())));
    m_isStopping = false;
}

void JobList::takeProgress(const Job &job)
{
    if (job.kind() == JobKind::Scan && !m_tracksNews.isActive())
        m_tracksNews.start();
    if (isAnalysis(job) && !m_clipsNews.isActive())
        m_clipsNews.start();
    Q_EMIT jobsChanged();
}

void JobList::takeEnd(Job *job)
{
    m_tracksNews.stop();
    Q_EMIT tracksChanged();
    if (isAnalysis(*job)) {
        m_clipsNews.stop();
        Q_EMIT clipsAnalysed();
    }
    if (job->state() == Job::State::Finished) {
        m_past.push_back({jobSummary(*job), QDateTime::currentDateTime()});
        QTimer::singleShot(finishedStays, job, [this, job] { remove(job); });
        if (job->kind() == JobKind::Scan && hasFoundSomething(*job) && !m_isStopping)
            addAnalysis({});
        Q_EMIT jobFinished(m_past.back().summary);
    } else {
        // Who stops the first pass does not want the second one.
        if (job->kind() == JobKind::FirstPass)
            if (Job *second = find(JobKind::Analysis, Job::State::Waiting))
                remove(second);
        if (job->state() == Job::State::Failed) {
            Q_EMIT jobFailed(job->error());
        } else {
            // What a stopped scan has found is there.
            if (job->kind() == JobKind::Scan && job->done() > 0 && !m_isStopping)
                addAnalysis({});
            remove(job);
        }
    }
    startNext();
}

void JobList::remove(Job *job)
{
    std::erase(m_jobs, job);
    job->deleteLater();
    Q_EMIT jobsChanged();
}

Job *JobList::find(JobKind kind, Job::State state) const
{
    const auto found = std::ranges::find_if(
        m_jobs, [&](const Job *job) { return job->kind() == kind && job->state() == state; });
    return found == m_jobs.end() ? nullptr : *found;
}

} // namespace tagwright::ui
