// SPDX-License-Identifier: GPL-3.0-or-later
// One long piece of work on the user's files, done by a worker process: a file that kills a decoder kills
// that process, not the window. A worker that died is started again and goes on where it was. Nothing here
// waits, except where the name says so.
#pragma once

#include "base/error.h"
#include "ui/jobs/worker_process.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <optional>

namespace tagwright::ui {

enum class JobKind {
    Scan,
    FirstPass, ///< analysis of the middle clip of every track
    Analysis   ///< of all clips
};

class Job : public QObject
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Paused, Stopping, Finished, Cancelled, Failed };

    /// \param arguments  of the kind's command, e.g. folders or --deep
    Job(JobKind kind, const QStringList &arguments, WorkPlace place, QObject *parent = nullptr);

    [[nodiscard]] JobKind kind() const { return m_kind; }
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isActive() const
    {
        return m_state == State::Running || m_state == State::Paused || m_state == State::Stopping;
    }
    [[nodiscard]] bool hasEnded() const { return m_state >= State::Finished; }
    [[nodiscard]] qint64 done() const { return m_done; }
    /// 0 while nobody knows.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const { return m_timeLeft; }
    /// A number of the worker's last report, e.g. "added"; 0 before the end.
    [[nodiscard]] qint64 result(const QString &name) const;
    /// Why it failed.
    [[nodiscard]] const Error &error() const { return m_error; }
    /// 0 while no worker runs.
    [[nodiscard]] qint64 processId() const;

    void start();
    void setPaused(bool isPaused);
    /// Politely; a worker that does not listen is killed after ten seconds.
    void cancel();
    /// Waits for the end of a job that was cancelled, then kills.
    void waitForEnd(std::chrono::milliseconds atMost);

Q_SIGNALS:
    /// More is done.
    void progressed();
    /// A worker before this one broke at the file; this one leaves it out.
    void resumedPast(const QString &file);
    /// Another state.
    void changed();
    /// Finished, cancelled or failed; the last signal.
    void ended();

private:
    void startWorker();
    void takeLine(const QJsonObject &line);
    void takeEnd(WorkerProcess::End how, const QString &why);
    void takeCrash();
    void end(State state);
    void setState(State state);
    void fail(const QString &message);

    JobKind m_kind;
    QStringList m_arguments;
    WorkPlace m_place;
    State m_state = State::Waiting;
    QPointer<WorkerProcess> m_worker;
    int m_restarts = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    std::optional<std::chrono::seconds> m_timeLeft;
    QJsonObject m_results;
    Error m_error{ErrorCode::Io, {}, {}};
};

} // namespace tagwright::ui
