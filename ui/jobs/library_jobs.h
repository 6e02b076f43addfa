// SPDX-License-Identifier: GPL-3.0-or-later
// Joins long work and the session: what a job has brought into the catalogue is read and shown while the job
// runs, and work that was left undone goes on when the window opens.
#pragma once

#include "ui/jobs/job_list.h"
#include "ui/session/session.h"

#include <QElapsedTimer>

namespace tagwright::ui {

class LibraryJobs : public QObject
{
    Q_OBJECT

public:
    LibraryJobs(Session &session, JobList &jobs, QObject *parent = nullptr);

    /// Folders and audio files are taken in. \return how many of the paths are one or the other
    int add(const std::vector<std::filesystem::path> &paths);
    struct Counts
    {
        int usable = 0;      ///< tracks whose file is there and can be read
        int suggestible = 0; ///< of them, analysed at least in part
        int analysed = 0;    ///< to the end
    };
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    /// How far the analysis is; empty once it is done.
    [[nodiscard]] QString stateText() const;

Q_SIGNALS:
    void countsChanged();

private:
    void count();
    void goOn();

    Session &m_session;
    JobList &m_jobs;
    QElapsedTimer m_readingTracks, m_readingClips;
    Counts m_counts;
    bool m_hasGoneOn = false;
};

} // namespace tagwright::ui
