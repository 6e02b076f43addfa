// SPDX-License-Identifier: GPL-3.0-or-later
// Finds new, changed and vanished files by itself: one scan when the window opens, and one whenever something
// has happened in a folder of the library. What the system cannot watch (very many folders, network shares)
// is found by the next start, or by Rescan.
#pragma once

#include "ui/jobs/job_list.h"
#include "ui/session/session.h"
#include "ui/settings/preferences.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace tagwright::ui {

class FolderWatch : public QObject
{
    Q_OBJECT

public:
    FolderWatch(Session &session, JobList &jobs, const Preferences &preferences, QObject *parent = nullptr);

private:
    void watch();
    void take(const QStringList &folders);
    void look();

    Session &m_session;
    JobList &m_jobs;
    const Preferences &m_preferences;
    QFileSystemWatcher m_watcher;
    QTimer m_calm; ///< since something has happened
    bool m_hasLooked = false;
};

} // namespace tagwright::ui
