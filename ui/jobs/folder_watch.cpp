// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/folder_watch.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QSet>

#include <algorithm>
#include <filesystem>
#include <set>

namespace tagwright::ui {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr auto calm = 5s; // while files are being copied, every scan would be too early
constexpr std::size_t mostFolders = 4096;

/// All that hold a track, and those that were added.
QStringList foldersOf(const library::TrackList &tracks, const std::vector<fs::path> &roots)
{
    std::set<fs::path> folders(roots.begin(), roots.end());
    fs::path last;
    for (std::uint32_t row = 0; row < tracks.size() && folders.size() < mostFolders; ++row) {
        if (tracks.missing(row))
            continue;
        fs::path folder = tracks.path(row).parent_path();
        if (folder != last)
            folders.insert(folder);
        last = std::move(folder);
    }
    QStringList names;
    for (const fs::path &folder : folders)
        names.append(QFile::decodeName(folder.c_str()));
    return names;
}

/// A folder with something in it (an empty one may be where a disk is to be mounted), or a file.
bool isThere(const fs::path &root)
{
    std::error_code error;
    return fs::is_directory(root, error) ? !fs::is_empty(root, error) && !error : fs::exists(root, error);
}

/// Watches these folders and no others.
void follow(QFileSystemWatcher &watcher, const QStringList &folders)
{
    const QStringList watched = watcher.directories();
    const QSet<QString> known(watched.begin(), watched.end());
    const QSet<QString> wanted(folders.begin(), folders.end());
    if (const QSet<QString> gone = known - wanted; !gone.isEmpty())
        watcher.removePaths(gone.values());
    if (const QSet<QString> added = wanted - known; !added.isEmpty())
        watcher.addPaths(added.values());
}

} // namespace

FolderWatch::FolderWatch(Session &session, JobList &jobs, const Preferences &preferences, QObject *parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_preferences(preferences),
      m_watcher(new QFileSystemWatcher)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    m_watcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_watcher, &QObject::deleteLater);
    connect(&m_calm, &QTimer::timeout, this, &FolderWatch::look);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, &m_calm, qOverload<>(&QTimer::start));
    connect(&session, &Session::tracksChanged, this, &FolderWatch::watch);
    connect(&preferences, &Preferences::changed, this, &FolderWatch::watch);
    m_thread.setObjectName(QStringLiteral("folders"));
    m_thread.start();
}

FolderWatch::~FolderWatch()
{
    m_thread.quit();
    m_thread.wait();
}

/// Not while a scan brings tracks all the time; its end brings the last ones.
void FolderWatch::watch()
{
    if (m_jobs.isScanning())
        return;
    m_session.readFolders(this, [this, tracks = m_session.tracks()](const std::vector<fs::path> &roots) {
        const bool isWanted = m_preferences.watchesFolders() && !roots.empty();
        QMetaObject::invokeMethod(m_watcher, [watcher = m_watcher, tracks, roots, isWanted] {
            follow(*watcher, isWanted ? foldersOf(*tracks, roots) : QStringList());
        });
        if (isWanted && !std::exchange(m_hasLooked, true))
            look();
    });
}

void FolderWatch::look()
{
    if (m_jobs.isScanning()) {
        m_calm.start();
        return;
    }
    m_session.readFolders(this, [this](const std::vector<fs::path> &roots) {
        if (!m_preferences.watchesFolders() || roots.empty())
            return;
        const QPointer<FolderWatch> self(this);
        QMetaObject::invokeMethod(m_watcher, [self, roots] {
            if (std::ranges::all_of(roots, isThere))
                QMetaObject::invokeMethod(qApp, [self] {
                    if (self && !self->m_jobs.isScanning())
                        self->m_jobs.rescan(false);
                });
        });
    });
}

} // namespace tagwright::ui
