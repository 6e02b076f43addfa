// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

#include <utility>

namespace tagwright::ui {
namespace {

constexpr int mostRestarts = 3;

const auto retryArgument = QStringLiteral("--retry");

QStringList commandOf(JobKind kind)
{
    switch (kind) {
    case JobKind::Scan:
        return {QStringLiteral("scan")};
    case JobKind::FirstPass:
        return {QStringLiteral("embed"), QStringLiteral("--first-pass")};
    case JobKind::Analysis:
        return {QStringLiteral("embed")};
    }
    return {};
}

} // namespace

Job::Job(JobKind kind, const QStringList &arguments, WorkPlace place, QObject *parent)
    : QObject(parent), m_kind(kind), m_arguments(arguments), m_place(std::move(place))
{
}

qint64 Job::result(const QString &name) const
{
    return m_results.value(name).toInteger();
}

qint64 Job::processId() const
{
    return m_worker ? m_worker->processId() : 0;
}

void Job::start()
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Running;
    startWorker();
    Q_EMIT changed();
}

void Job::startWorker()
{
    m_worker = new WorkerProcess(m_place, this);
    connect(m_worker, &WorkerProcess::said, this, &Job::takeLine);
    connect(m_worker, &WorkerProcess::ended, this, &Job::takeEnd);
    connect(m_worker, &WorkerProcess::progressed, this, [this](qint64 done, qint64 total, auto timeLeft) {
        m_done = done;
        m_total = total;
        m_timeLeft = timeLeft;
        Q_EMIT progressed();
    });
    m_worker->start(commandOf(m_kind) + m_arguments);
}

void Job::setPaused(bool isPaused)
{
    if (!m_worker || m_state != (isPaused ? State::Running : State::Paused))
        return;
    m_worker->setPaused(isPaused);
    setState(isPaused ? State::Paused : State::Running);
}

void Job::cancel()
{
    if (m_state == State::Waiting)
        end(State::Cancelled);
    else if (m_state == State::Running || m_state == State::Paused) {
        m_worker->stop();
        setState(State::Stopping);
    }
}

void Job::waitForEnd(std::chrono::milliseconds atMost)
{
    if (m_worker)
        m_worker->waitForEnd(atMost);
}

void Job::takeLine(const QJsonObject &line)
{
    const QString event = line.value(QStringLiteral("event")).toString();
    if (event == QStringLiteral("resumed")) {
        m_restarts = 0; // that way it ends, however many files are bad
        Q_EMIT resumedPast(line.value(QStringLiteral("path")).toString());
    } else if (event == QStringLiteral("done")) {
        m_results = line;
    }
}

void Job::takeEnd(WorkerProcess::End how, const QString &why)
{
    using enum WorkerProcess::End;
    m_worker->deleteLater();
    m_worker = nullptr;
    if (how == NotStarted)
        m_error.path = m_place.program;
    if (how == Done)
        end(State::Finished);
    else if (m_state == State::Stopping)
        end(State::Cancelled);
    else if (how == Crashed)
        takeCrash();
    else
        fail(why);
}

void Job::takeCrash()
{
    if (m_restarts == mostRestarts) {
        fail(tr("The worker broke off %n times. Look whether memory and disk have room, then start the job "
                "again.",
                nullptr, mostRestarts + 1));
        return;
    }
    ++m_restarts;
    // What was refused is free already. Freed again, a file that kills workers would be tried for ever.
    m_arguments.removeAll(retryArgument);
    m_state = State::Running; // somebody may have killed it while it was paused
    startWorker();
    Q_EMIT changed();
}

void Job::fail(const QString &message)
{
    m_error.message = message.toStdString();
    end(State::Failed);
}

void Job::end(State state)
{
    m_timeLeft.reset();
    setState(state);
    Q_EMIT ended();
}

void Job::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace tagwright::ui
