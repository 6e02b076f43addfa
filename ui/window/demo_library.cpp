// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/demo_library.h"

#include "base/files.h"
#include "library/folders.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <array>

namespace tagwright::ui {
namespace {

namespace fs = std::filesystem;

constexpr const char *orchestra = "/usr/share/games/wesnoth/1.16/data/core/music";
constexpr const char *synthesizers = "/usr/share/games/singularity/music";
constexpr std::array folders{orchestra, synthesizers, "/usr/share/games/warzone2100/music"};

/// So many tracks that lie somewhere below a folder, the first by path.
struct Examples
{
    const char *folder;
    int count;
};
struct DemoTag
{
    const char *name;
    Examples yes, no;
};
constexpr std::array tags{
    DemoTag{QT_TRANSLATE_NOOP("DemoLibrary", "Orchestral"), {orchestra, 5}, {synthesizers, 2}},
    DemoTag{QT_TRANSLATE_NOOP("DemoLibrary", "Drifting synths"), {synthesizers, 2}, {orchestra, 0}}};

bool isFolder(const char *path)
{
    std::error_code error;
    return fs::is_directory(path, error);
}

void addLabels(const library::TrackList &tracks, const Examples &examples, int value,
               std::vector<catalogue::Label> &labels)
{
    std::vector<std::pair<fs::path, catalogue::TrackId>> found;
    for (std::uint32_t row = 0; row < tracks.size(); ++row)
        if (fs::path path = tracks.path(row); library::isBelow(path, examples.folder))
            found.emplace_back(std::move(path), tracks.id(row));
    std::ranges::sort(found, {}, &std::pair<fs::path, catalogue::TrackId>::first);
    for (std::size_t i = 0; i < std::min(found.size(), static_cast<std::size_t>(examples.count)); ++i)
        labels.push_back({found[i].second, catalogue::wholeTrack, value, catalogue::LabelSource::Manual});
}

} // namespace

bool hasDemoMusic()
{
    return isFolder(orchestra) && isFolder(synthesizers);
}

fs::path demoCatalogueFolder()
{
    return defaultCatalogueFolder().parent_path() / "demo";
}

bool startDemo()
{
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
}

DemoLibrary::DemoLibrary(Session &session, JobList &jobs, QObject *parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
    connect(&session, &Session::tracksChanged, this, &DemoLibrary::goOn);
}

void DemoLibrary::goOn()
{
    if (!m_session.isRead())
        return;
    if (m_session.tracks()->size() == 0 && !std::exchange(m_hasAdded, true)) {
        std::vector<fs::path> there;
        std::ranges::copy_if(folders, std::back_inserter(there), isFolder);
        m_jobs.addFolders(there);
    } else if (m_session.tracks()->size() > 0 && !m_jobs.isScanning() && m_session.tags().empty() &&
               !std::exchange(m_hasTags, true)) {
        addTags();
    }
}

void DemoLibrary::addTags()
{
    for (const DemoTag &tag : tags) {
        Session::NewTag wanted{.name = QCoreApplication::translate("DemoLibrary", tag.name),
                               .description = {},
                               .colour = {},
                               .start = {},
                               .labels = {}};
        addLabels(*m_session.tracks(), tag.yes, 1, wanted.labels);
        addLabels(*m_session.tracks(), tag.no, -1, wanted.labels);
        m_session.addTag(wanted, [this](const Result<catalogue::Tag> &) {
            if (!m_session.tags().empty())
                m_session.setActiveTag(m_session.tags().front()->tag.id);
        });
    }
}

} // namespace tagwright::ui
