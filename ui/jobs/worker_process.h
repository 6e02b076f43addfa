// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a tagwright-cli: what it says, line by line, and how it ended. It ends with the window, however
// that ends. Nothing here waits, except where the name says so.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <filesystem>
#include <optional>

namespace tagwright::ui {

/// Who does the work, and for which catalogue.
struct WorkPlace
{
    std::filesystem::path program; ///< tagwright-cli
    std::filesystem::path catalogueFolder;
};

class WorkerProcess : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Done,
        Failed,    ///< it says why
        Crashed,   ///< by itself, or killed from outside
        NotStarted ///< the program is not there, or not whole
    };

    explicit WorkerProcess(WorkPlace place, QObject *parent = nullptr);
    /// One that still runs is killed: what it has committed is kept.
    ~WorkerProcess() override;

    /// \param command  and its arguments
    /// \param input    for its standard input
    void start(const QStringList &command, const QByteArray &input = {});
    /// 0 once it has ended.
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] const std::filesystem::path &program() const { return m_place.program; }
    void setPaused(bool isPaused);
    /// Politely; if it does not listen it is killed after ten seconds.
    void stop();
    /// For its end after it was asked to stop; then kills.
    void waitForEnd(std::chrono::milliseconds atMost);

Q_SIGNALS:
    /// A line of JSON that is no progress. An empty one: it was none.
    void said(const QJsonObject &line);
    /// \param total  0 while nobody knows
    void progressed(qint64 done, qint64 total, std::optional<std::chrono::seconds> timeLeft);
    /// The last signal. \param why  one line for people; empty if it is done
    void ended(tagwright::ui::WorkerProcess::End end, const QString &why);

private:
    void readLines();
    void takeLine(const QByteArray &line);
    void readComplaints();
    void takeEnd(int exitCode, QProcess::ExitStatus status);

    WorkPlace m_place;
    QProcess m_process;
    QTimer m_patience;       ///< with a process that was asked to stop
    QByteArray m_complaints; ///< the end of its standard error
};

} // namespace tagwright::ui
