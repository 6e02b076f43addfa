// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/folder_watch.h"

#include <QFile>
#include <QSet>

#include <filesystem>
#include <set>

namespace tagwright::ui {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr auto calm = 5s; // while files are being copied, every scan would be too early
constexpr std::size_t mostFolders = 4096;
constexpr qsizetype atOnce = 256; // between two events of the window

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

} // namespace

FolderWatch::FolderWatch(Session &session, JobList &jobs, const Preferences &preferences, QObject *parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_preferences(preferences)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    connect(&m_calm, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_calm, qOverload<>(&QTimer::start));
    connect(&session, &Session::tracksChanged, this, &FolderWatch::watch);
    connect(&preferences, &Preferences::changed, this, &FolderWatch::watch);
}

void FolderWatch::watch()
{
    if (!m_preferences.watchesFolders()) {
        if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
            m_watcher.removePaths(watched);
        return;
    }
    m_session.reader().ask(
        this,
        [tracks = m_session.tracks()](catalogue::Database &database,
                                      const std::stop_token &) -> Result<QStringList> {
            TAGWRIGHT_TRY_INTO(const auto roots, catalogue::TrackRepository(database).folders());
            return roots.empty() ? QStringList() : foldersOf(*tracks, roots);
        },
        [this](const Result<QStringList> &folders) {
            if (!folders || folders->isEmpty())
                return;
            if (!std::exchange(m_hasLooked, true))
                look();
            take(*folders);
        });
}

/// Some now, the others after the window has done what waits.
void FolderWatch::take(const QStringList &folders)
{
    const QStringList watched = m_watcher.directories();
    const QSet<QString> known(watched.begin(), watched.end());
    QStringList added;
    QStringList rest;
    for (const QString &folder : folders)
        if (!known.contains(folder))
            (added.size() < atOnce ? added : rest).append(folder);
    if (!added.isEmpty())
        m_watcher.addPaths(added);
    if (!rest.isEmpty())
        QTimer::singleShot(0, this, [this, rest] { take(rest); });
}

void FolderWatch::look()
{
    if (!m_preferences.watchesFolders())
        return;
    if (m_jobs.isScanning())
        m_calm.start();
    else
        m_jobs.rescan(false);
}

} // namespace tagwright::ui
