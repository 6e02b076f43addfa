// SPDX-License-Identifier: GPL-3.0-or-later
// One long piece of work on the user's files, done by a tagwright-cli of its own: a file that kills a decoder
// kills that process, not the window. A worker that died is started again and goes on where it was.
// Nothing here waits, except where the name says so.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <filesystem>
#include <optional>

namespace tagwright::ui {

enum class JobKind {
    Scan,
    FirstPass, ///< analysis of the middle clip of every track
    Analysis   ///< of all clips
};

/// Who does the work, and for which catalogue.
struct JobPlace
{
    std::filesystem::path program; ///< tagwright-cli
    std::filesystem::path catalogueFolder;
};

class Job : public QObject
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Paused, Stopping, Finished, Cancelled, Failed };

    /// \param arguments  of the kind's command, e.g. folders or --deep
    Job(JobKind kind, const QStringList &arguments, JobPlace place, QObject *parent = nullptr);
    /// A worker that still runs is killed: what it has committed is kept.
    ~Job() override;

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
    void readLines();
    void takeLine(const QByteArray &line);
    void readComplaints();
    void takeEnd(int exitCode, QProcess::ExitStatus status);
    void takeCrash();
    void takeStartFailure();
    void end(State state);
    void setState(State state);
    void fail(const QString &message);

    JobKind m_kind;
    QStringList m_arguments;
    JobPlace m_place;
    State m_state = State::Waiting;
    QPointer<QProcess> m_process;
    QTimer m_patience; ///< with a worker that was asked to stop
    int m_restarts = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    std::optional<std::chrono::seconds> m_timeLeft;
    QJsonObject m_results;
    QByteArray m_complaints; ///< the end of the worker's standard error
    Error m_error{ErrorCode::Io, {}, {}};
};

} // namespace tagwright::ui
