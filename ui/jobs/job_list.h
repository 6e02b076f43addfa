// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of long work: one scan and one analysis at a time, and analysis after every scan that has found
// something. Says when the catalogue has news; does not read it.
#pragma once

#include "ui/jobs/job.h"

#include <QDateTime>

#include <vector>

namespace tagwright::ui {

class JobList : public QObject
{
    Q_OBJECT

public:
    struct Past
    {
        QString summary;
        QDateTime at;
    };

    /// \param program  tagwright-cli; without one, that beside this program
    explicit JobList(std::filesystem::path catalogueFolder, std::filesystem::path program = {},
                     QObject *parent = nullptr);

    /// Where its workers work: others may work there, too.
    [[nodiscard]] const WorkPlace &place() const { return m_place; }
    /// In the order in which they were asked for. One that has finished stays for ten seconds, one that has
    /// failed until it is dismissed.
    [[nodiscard]] const std::vector<Job *> &jobs() const { return m_jobs; }
    /// What has finished today, the latest last.
    [[nodiscard]] std::vector<Past> finishedToday() const;
    /// Something runs, is paused or waits.
    [[nodiscard]] bool isBusy() const;
    /// Folders are read.
    [[nodiscard]] bool isScanning() const { return find(JobKind::Scan, Job::State::Running) != nullptr; }
    /// All that runs is paused.
    [[nodiscard]] bool isPaused() const;

    void addFolders(const std::vector<std::filesystem::path> &folders);
    /// \param deep  reads all files and compares their sound
    void rescan(bool deep);
    void analyse();
    /// Reads and analyses the refused files once more.
    void retryRefused();
    void setPaused(bool isPaused);
    /// One that has failed, once more.
    void startAgain(Job *job);
    /// Cancels it, or takes away one that has ended.
    void dismiss(Job *job);
    /// Before the program ends: drops what waits, stops what runs and waits for it, three seconds at the
    /// most.
    void stopAll();

    /// How often news are told at most while a job runs.
    void setTracksInterval(std::chrono::milliseconds interval) { m_tracksNews.setInterval(interval); }
    void setClipsInterval(std::chrono::milliseconds interval) { m_clipsNews.setInterval(interval); }

Q_SIGNALS:
    /// There may be other tracks, or other refused files.
    void tracksChanged();
    /// There are more embeddings.
    void clipsAnalysed();
    /// Which jobs there are, their states and how far they are.
    void jobsChanged();
    void jobFinished(const QString &summary);
    /// The worker broke at this file, was started again and has left it out.
    void jobResumed(const QString &file);
    void jobFailed(const tagwright::Error &error);

private:
    Job *add(JobKind kind, const QStringList &arguments);
    void addAnalysis(const QStringList &arguments);
    void startNext();
    void takeProgress(const Job &job);
    void takeEnd(Job *job);
    void remove(Job *job);
    [[nodiscard]] Job *find(JobKind kind, Job::State state) const;

    WorkPlace m_place;
    std::vector<Job *> m_jobs; ///< children
    std::vector<Past> m_past;
    QTimer m_tracksNews;
    QTimer m_clipsNews;
    bool m_isStopping = false;
};

} // namespace tagwright::ui
