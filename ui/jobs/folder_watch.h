// SPDX-License-Identifier: GPL-3.0-or-later
// Finds new, changed and vanished files by itself: one scan when the window opens, and one whenever something
// has happened in a folder of the library. What the system cannot watch (very many folders, network shares)
// is found by the next start, or by Rescan. A folder that is not there, as on a disk that is not connected,
// keeps it from looking: nothing becomes missing without having been asked for.
#pragma once

#include "ui/jobs/job_list.h"
#include "ui/session/session.h"
#include "ui/settings/preferences.h"

#include <QFileSystemWatcher>
#include <QThread>
#include <QTimer>

namespace tagwright::ui {

class FolderWatch : public QObject
{
    Q_OBJECT

public:
    FolderWatch(Session &session, JobList &jobs, const Preferences &preferences, QObject *parent = nullptr);
    ~FolderWatch() override;

private:
    void watch();
    void look();

    Session &m_session;
    JobList &m_jobs;
    const Preferences &m_preferences;
    QThread m_thread;              ///< asking a disk for something may take long
    QFileSystemWatcher *m_watcher; // lives on m_thread
    QTimer m_calm;                 ///< since something has happened
    bool m_hasLooked = false;
};

} // namespace tagwright::ui
