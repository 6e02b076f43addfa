// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/library_jobs.h"

#include "library/enumerator.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace tagwright::ui {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

// News are read at most this often, and never for more than a part of the time.
constexpr auto tracksEvery = 2s;
constexpr auto clipsEvery = 5s;
constexpr int restFactor = 10;

std::chrono::milliseconds pause(std::chrono::milliseconds least, QElapsedTimer &since)
{
    return std::max(least, restFactor * std::chrono::milliseconds(since.isValid() ? since.elapsed() : 0));
}

} // namespace

LibraryJobs::LibraryJobs(Session &session, JobList &jobs, QObject *parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
    connect(&jobs, &JobList::tracksChanged, this, [this] {
        m_readingTracks.start();
        m_session.reloadTracks();
    });
    connect(&jobs, &JobList::clipsAnalysed, this, [this] {
        m_readingClips.start();
        m_session.reloadLibrary();
        m_session.reloadTracks();
    });
    connect(&session, &Session::tracksChanged, this, [this] {
        m_jobs.setTracksInterval(pause(tracksEvery, m_readingTracks));
        m_readingTracks.invalidate();
        count();
        goOn();
    });
    connect(&session, &Session::libraryChanged, this, [this] {
        m_jobs.setClipsInterval(pause(clipsEvery, m_readingClips));
        m_readingClips.invalidate();
    });
}

int LibraryJobs::add(const std::vector<fs::path> &paths)
{
    std::vector<fs::path> usable;
    std::ranges::copy_if(paths, std::back_inserter(usable), [](const fs::path &path) {
        std::error_code error;
        return fs::is_directory(path, error) || library::hasAudioEnding(path);
    });
    m_jobs.addFolders(usable);
    return static_cast<int>(usable.size());
}

/// A track without clips is silent if it was heard to its end.
void LibraryJobs::count()
{
    const library::TrackList &tracks = *m_session.tracks();
    std::unordered_set<std::string> refused;
    for (const catalogue::Refusal &refusal : m_session.refusals())
        refused.insert(refusal.path.native());
    m_counts = {};
    for (std::uint32_t row = 0; row < tracks.size(); ++row) {
        if (tracks.missing(row) || (!refused.empty() && refused.contains(tracks.path(row).native())))
            continue;
        const int clips = tracks.clips(row);
        const bool isSilent = clips == 0 && !std::isnan(tracks.loudnessLufs(row));
        ++m_counts.usable;
        m_counts.suggestible += isSilent || tracks.analysedClips(row) > 0 ? 1 : 0;
        m_counts.analysed += isSilent || (clips > 0 && tracks.analysedClips(row) == clips) ? 1 : 0;
    }
    Q_EMIT countsChanged();
}

QString LibraryJobs::stateText() const
{
    const auto &[usable, suggestible, analysed] = m_counts;
    if (suggestible < usable)
        return tr("%1 of %n can be suggested so far", nullptr, usable).arg(QLocale().toString(suggestible));
    if (analysed < usable)
        return tr("%1 of %n fully analysed", nullptr, usable).arg(QLocale().toString(analysed));
    return {};
}

void LibraryJobs::goOn()
{
    if (std::exchange(m_hasGoneOn, true) || m_counts.analysed == m_counts.usable || m_jobs.isBusy())
        return;
    m_jobs.analyse();
}

} // namespace tagwright::ui
