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
    /// Tracks whose file is there and can be read, and those of them that are analysed.
    [[nodiscard]] int usable() const { return m_usable; }
    [[nodiscard]] int analysed() const { return m_analysed; }

Q_SIGNALS:
    void countsChanged();

private:
    void count();
    void goOn();

    Session &m_session;
    JobList &m_jobs;
    QElapsedTimer m_readingTracks, m_readingClips;
    int m_usable = 0;
    int m_analysed = 0;
    bool m_hasGoneOn = false;
};

} // namespace tagwright::ui
