// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/worker_process.h"

#include <QJsonDocument>
#include <QPointer>

#include <utility>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace tagwright::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 10s;
constexpr qsizetype complaintsKept = 4096; // bytes; the last line says why
constexpr int niceness = 10;               // the window and the player come first

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

WorkerProcess::WorkerProcess(WorkPlace place, QObject *parent) : QObject(parent), m_place(std::move(place))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    m_process.setChildProcessModifier([parent = ::getpid()] { bindToParent(parent); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &WorkerProcess::readLines);
    connect(&m_process, &QProcess::readyReadStandardError, this, &WorkerProcess::readComplaints);
    connect(&m_process, &QProcess::finished, this, &WorkerProcess::takeEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT ended(
                End::NotStarted,
                tr("Cannot start the worker (%1). Install Tagwright again.").arg(m_process.errorString()));
    });
}

WorkerProcess::~WorkerProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void WorkerProcess::start(const QStringList &command, const QByteArray &input)
{
    m_complaints.clear();
    if (input.isEmpty())
        m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(QString::fromStdString(m_place.program),
                    QStringList{QStringLiteral("--json"), QStringLiteral("--catalogue"),
                                QString::fromStdString(m_place.catalogueFolder)} +
                        command);
    if (!input.isEmpty()) {
        m_process.write(input);
        m_process.closeWriteChannel();
    }
}

void WorkerProcess::setPaused(bool isPaused)
{
    sendSignal(m_process, isPaused ? SIGSTOP : SIGCONT);
}

void WorkerProcess::stop()
{
    sendSignal(m_process, SIGTERM);
    sendSignal(m_process, SIGCONT); // a process that stands still does not listen
    m_patience.start();
}

void WorkerProcess::waitForEnd(std::chrono::milliseconds atMost)
{
    const QPointer<WorkerProcess> self = this;
    if (m_process.waitForFinished(static_cast<int>(atMost.count())) || !self)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void WorkerProcess::readLines()
{
    while (m_process.canReadLine())
        takeLine(m_process.readLine());
}

void WorkerProcess::takeLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(QStringLiteral("event")).toString() != QStringLiteral("progress")) {
        Q_EMIT said(object);
        return;
    }
    const QJsonValue eta = object.value(QStringLiteral("eta_s"));
    Q_EMIT progressed(object.value(QStringLiteral("done")).toInteger(),
                      object.value(QStringLiteral("total")).toInteger(),
                      eta.isDouble() ? std::optional(std::chrono::seconds(eta.toInteger())) : std::nullopt);
}

void WorkerProcess::readComplaints()
{
    m_complaints += m_process.readAllStandardError();
    if (m_complaints.size() > complaintsKept)
        m_complaints = m_complaints.last(complaintsKept);
}

void WorkerProcess::takeEnd(int exitCode, QProcess::ExitStatus status)
{
    enum ExitCode { Done = 0, SomeRefused = 3 }; // as in tagwright-cli --help
    m_patience.stop();
    readLines();
    readComplaints();
    if (status == QProcess::CrashExit) {
        Q_EMIT ended(End::Crashed, tr("The worker broke off. Start again."));
    } else if (exitCode == Done || exitCode == SomeRefused) {
        Q_EMIT ended(End::Done, {});
    } else {
        constexpr QByteArrayView prefix = "tagwright-cli: ";
        QByteArray why = m_complaints.trimmed();
        why = why.mid(why.lastIndexOf('\n') + 1);
        if (why.startsWith(prefix))
            why.remove(0, prefix.size());
        Q_EMIT ended(End::Failed, why.isEmpty()
                                      ? tr("The worker ended without a reason. Start the job again.")
                                      : QString::fromUtf8(why));
    }
}

} // namespace tagwright::ui
