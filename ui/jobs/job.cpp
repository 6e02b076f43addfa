// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

#include <QJsonDocument>

#include <utility>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace tagwright::ui {
namespace {

using namespace std::chrono_literals;

constexpr int mostRestarts = 3;
constexpr auto patience = 10s;
constexpr qsizetype complaintsKept = 4096; // bytes; the last line says why
constexpr int niceness = 10;               // the window and the player come first

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

/// For the child, between fork and exec: it ends when the window's process does, however that ends.
void bindToParent(pid_t parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        ::_exit(1);
    ::setpriority(PRIO_PROCESS, 0, niceness);
}

void sendSignal(const QProcess &process, int signal)
{
    if (const auto pid = static_cast<pid_t>(process.processId()); pid > 0)
        ::kill(pid, signal);
}

} // namespace

Job::Job(JobKind kind, const QStringList &arguments, JobPlace place, QObject *parent)
    : QObject(parent), m_kind(kind), m_arguments(arguments), m_place(std::move(place))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_process)
            m_process->kill();
    });
}

Job::~Job()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished();
}

qint64 Job::result(const QString &name) const
{
    return m_results.value(name).toInteger();
}

qint64 Job::processId() const
{
    return m_process ? m_process->processId() : 0;
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
    m_complaints.clear();
    m_process = new QProcess(this);
    m_process->setChildProcessModifier([parent = ::getpid()] { bindToParent(parent); });
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &Job::readLines);
    connect(m_process, &QProcess::readyReadStandardError, this, &Job::readComplaints);
    connect(m_process, &QProcess::finished, this, &Job::takeEnd);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            takeStartFailure();
    });
    const QStringList arguments{QStringLiteral("--json"), QStringLiteral("--catalogue"),
                                QString::fromStdString(m_place.catalogueFolder)};
    m_process->start(QString::fromStdString(m_place.program), arguments + commandOf(m_kind) + m_arguments);
}

void Job::setPaused(bool isPaused)
{
    if (!m_process || m_state != (isPaused ? State::Running : State::Paused))
        return;
    sendSignal(*m_process, isPaused ? SIGSTOP : SIGCONT);
    setState(isPaused ? State::Paused : State::Running);
}

void Job::cancel()
{
    if (m_state == State::Waiting)
        end(State::Cancelled);
    else if (m_state == State::Running || m_state == State::Paused) {
        sendSignal(*m_process, SIGTERM);
        sendSignal(*m_process, SIGCONT); // a process that stands still does not listen
        m_patience.start();
        setState(State::Stopping);
    }
}

void Job::waitForEnd(std::chrono::milliseconds atMost)
{
    const QPointer<Job> self = this;
    if (m_process && m_process->waitForFinished(static_cast<int>(atMost.count())))
        return;
    if (!self || !m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
}

void Job::readLines()
{
    while (m_process && m_process->canReadLine())
        takeLine(m_process->readLine());
}

void Job::takeLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString event = object.value(QStringLiteral("event")).toString();
    if (event == QStringLiteral("progress")) {
        m_done = object.value(QStringLiteral("done")).toInteger();
        m_total = object.value(QStringLiteral("total")).toInteger();
        const QJsonValue eta = object.value(QStringLiteral("eta_s"));
        m_timeLeft = eta.isDouble() ? std::optional(std::chrono::seconds(eta.toInteger())) : std::nullopt;
        Q_EMIT progressed();
    } else if (event == QStringLiteral("resumed")) {
        m_restarts = 0; // that way it ends, however many files are bad
        Q_EMIT resumedPast(object.value(QStringLiteral("path")).toString());
    } else if (event == QStringLiteral("done")) {
        m_results = object;
    }
}

void Job::readComplaints()
{
    m_complaints += m_process->readAllStandardError();
    if (m_complaints.size() > complaintsKept)
        m_complaints = m_complaints.last(complaintsKept);
}

void Job::takeEnd(int exitCode, QProcess::ExitStatus status)
{
    enum ExitCode { Done = 0, SomeRefused = 3 }; // as in tagwright-cli --help
    readLines();
    readComplaints();
    m_process->deleteLater();
    m_process = nullptr;
    const bool isDone = status == QProcess::NormalExit && (exitCode == Done || exitCode == SomeRefused);
    if (isDone)
        end(State::Finished);
    else if (m_state == State::Stopping)
        end(State::Cancelled);
    else if (status == QProcess::CrashExit)
        takeCrash();
    else {
        constexpr QByteArrayView prefix = "tagwright-cli: ";
        QByteArray why = m_complaints.trimmed();
        why = why.mid(why.lastIndexOf('\n') + 1);
        if (why.startsWith(prefix))
            why.remove(0, prefix.size());
        fail(why.isEmpty() ? tr("The worker ended without a reason. Start the job again.")
                           : QString::fromUtf8(why));
    }
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

void Job::takeStartFailure()
{
    const QString why = m_process->errorString();
    m_process->deleteLater();
    m_process = nullptr;
    m_error.path = m_place.program;
    fail(tr("Cannot start the worker (%1). Install Tagwright again.").arg(why));
}

void Job::fail(const QString &message)
{
    m_error.message = message.toStdString();
    end(State::Failed);
}

void Job::end(State state)
{
    m_patience.stop();
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
