// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/handover.h"

#include "base/csv.h"
#include "base/text.h"
#include "base/xxh64.h"
#include "exporting/file_tags/content_hash.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace tagwright::exporting {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t blockSize = 1 << 20;

/// One track that can be read.
struct Source
{
    const PlaylistEntry *entry = nullptr;
    std::uint64_t size = 0;
};

std::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, "Stopped.");
}

fs::path absoluteFolder(const fs::path &wanted)
{
    const fs::path folder = fs::absolute(wanted).lexically_normal();
    return folder.has_filename() ? folder : folder.parent_path(); // "NAME/"
}

std::uint64_t freeBytes(const fs::path &folder)
{
    struct ::statvfs info{};
    return ::statvfs(folder.c_str(), &info) == 0 ? std::uint64_t{info.f_bavail} * info.f_frsize : 0;
}

std::string sheetOf(const Playlist &list)
{
    std::string text = fmt::format("file,title,artist,album,duration_s,{},{}\r\n", csvCell(list.title),
                                   csvCell(list.title + " score"));
    for (const PlaylistEntry &entry : list.entries)
        text +=
            fmt::format("{},{},{},{},{},{},{}\r\n", csvCell(displayPath(entry.path.filename())),
                        csvCell(entry.title), csvCell(entry.artist), csvCell(entry.album),
                        fixed(static_cast<double>(entry.durationMs) / 1000, 3),
                        entry.isSuggestion ? "suggested" : "yes", entry.score ? fixed(*entry.score, 4) : "");
    return text;
}

class HandoverJob
{
public:
    HandoverJob(const Playlist &tracks, const HandoverWishes &wishes, const ProgressSink &progress,
                const std::stop_token &stop)
        : m_tracks(tracks), m_wishes(wishes), m_progress(progress), m_stop(stop), m_names(wishes.names),
          m_folder(absoluteFolder(wishes.folder))
    {
    }

    Result<HandoverReport> run()
    {
        TAGWRIGHT_TRY(checkTarget());
        const auto sources = findSources();
        TAGWRIGHT_TRY(checkSpace(sources));
        auto made = makeAll(sources);
        if (!made)
            return std::unexpected(withdrawn(std::move(made).error()));
        m_report.folder = m_folder;
        return std::move(m_report);
    }

private:
    Result<void> checkTarget() const
    {
        if (m_tracks.entries.empty())
            return fail(ErrorCode::NotEnough,
                        "“" + m_tracks.title + "” has no track to hand over. Say yes to some first.");
        struct ::stat info{};
        if (::lstat(m_folder.c_str(), &info) == 0)
            return fail(ErrorCode::Duplicate,
                        "There is something of this name, and nothing is overwritten. Choose another name.",
                        m_folder);
        if (::stat(m_folder.parent_path().c_str(), &info) != 0 || !S_ISDIR(info.st_mode))
            return fail(ErrorCode::NotFound, "There is no such folder. Make it first.",
                        m_folder.parent_path());
        return {};
    }

    std::vector<Source> findSources()
    {
        std::vector<Source> sources;
        for (const PlaylistEntry &entry : m_tracks.entries) {
            struct ::stat info{};
            if (::stat(entry.path.c_str(), &info) != 0)
                m_report.refused.push_back(errnoError("Cannot be read", entry.path));
            else
                sources.push_back({&entry, static_cast<std::uint64_t>(info.st_size)});
        }
        return sources;
    }

    Result<void> checkSpace(const std::vector<Source> &sources)
    {
        if (m_wishes.means != HandoverMeans::Copy)
            return {};
        for (const Source &source : sources)
            m_total += source.size;
        const std::uint64_t free = freeBytes(m_folder.parent_path());
        if (m_total > free)
            return fail(
                ErrorCode::NoSpace,
                fmt::format("The copies need {}, and {} are free there. Choose another disk, or links.",
                            formatBytes(m_total), formatBytes(free)),
                m_folder.parent_path());
        return {};
    }

    Result<void> makeAll(const std::vector<Source> &sources)
    {
        const std::string listName = m_names.take(
            possibleName(m_tracks.title + std::string(endingOf(m_wishes.playlist)), NameRules::Portable));
        const std::string sheetName =
            m_names.take(possibleName(m_tracks.title + ".csv", NameRules::Portable));
        TAGWRIGHT_TRY(makeFolder());
        Playlist there{.title = m_tracks.title, .entries = {}};
        TAGWRIGHT_TRY_INTO(there.entries, makeFiles(sources));
        if (there.entries.empty())
            return std::unexpected(m_report.refused.front());
        TAGWRIGHT_TRY(write(sheetName, sheetOf(there)));
        makeRelative(there, m_folder, m_wishes.playlist);
        TAGWRIGHT_TRY(write(listName, playlistText(there, m_wishes.playlist)));
        return giveItsName();
    }

    Result<void> makeFolder()
    {
        std::string name = m_folder.native() + ".XXXXXX";
        TAGWRIGHT_TRY(m_wishes.disk.before("create", name));
        if (::mkdtemp(name.data()) == nullptr)
            return std::unexpected(errnoError("Cannot be made", m_folder));
        m_working = name;
        return {};
    }

    /// \return the entries as they are in the folder
    Result<std::vector<PlaylistEntry>> makeFiles(const std::vector<Source> &sources)
    {
        const bool copies = m_wishes.means == HandoverMeans::Copy;
        ProgressMeter meter(m_progress, copies ? "Copying" : "Linking",
                            copies ? static_cast<std::int64_t>(m_total)
                                   : static_cast<std::int64_t>(sources.size()),
                            0, copies ? ProgressUnit::Bytes : ProgressUnit::Items);
        std::vector<PlaylistEntry> entries;
        for (const Source &source : sources) {
            if (m_stop.stop_requested())
                return stopped();
            const fs::path &path = source.entry->path;
            const std::string name = m_names.take(path.filename().native());
            auto made = copies ? copy(path, m_working / name, meter) : link(path, m_working / name);
            if (!made && made.error().path != path)
                return std::unexpected(std::move(made).error());
            if (!made) { // the track's own fault: the others can go on
                TAGWRIGHT_TRY(removeLast(m_working / name));
                m_report.refused.push_back(std::move(made).error());
                continue;
            }
            if (!copies)
                meter.advance();
            ++m_report.files;
            entries.push_back(*source.entry);
            entries.back().path = m_folder / name;
        }
        meter.finish();
        return entries;
    }

    Result<void> copy(const fs::path &path, const fs::path &to, ProgressMeter &meter)
    {
        TAGWRIGHT_TRY_INTO(const ByteSource source, ByteSource::open(path));
        struct ::stat before{}, after{};
        if (::fstat(source.descriptor(), &before) != 0)
            return std::unexpected(errnoError("Cannot be read", path));
        TAGWRIGHT_TRY_INTO(const FileDescriptor file, m_wishes.disk.create(to));
        m_made.push_back(to);
        TAGWRIGHT_TRY_INTO(const std::string hash, fill(source, file, to, meter));
        if (::fstat(source.descriptor(), &after) != 0 || !isUntouched(after, before))
            return fail(ErrorCode::Changed, "Changed while it was copied. Try again.", path);
        keepTimes(file, before);
        TAGWRIGHT_TRY(m_wishes.disk.sync(file, to));
        // Out of the cache, so that the disk's own bytes are compared.
        (void)::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED);
        TAGWRIGHT_TRY_INTO(const ByteSource copied, ByteSource::open(to));
        TAGWRIGHT_TRY_INTO(const std::string read, hashOf(copied, {}, m_stop));
        if (copied.size() != source.size() || read != hash)
            return fail(ErrorCode::Corrupt, "The copy is not what was written. Check that disk.", to);
        m_report.bytes += source.size();
        return {};
    }

    /// \return the checksum of what was read
    Result<std::string> fill(const ByteSource &source, const FileDescriptor &file, const fs::path &to,
                             ProgressMeter &meter) const
    {
        Xxh64 sum;
        for (std::uint64_t at = 0; at < source.size();) {
            if (m_stop.stop_requested())
                return stopped();
            TAGWRIGHT_TRY_INTO(const std::string block,
                               source.read(at, std::min(blockSize, source.size() - at)));
            sum.add(block);
            TAGWRIGHT_TRY(m_wishes.disk.before("fill", to));
            TAGWRIGHT_TRY(writeBlock(file, block, to));
            at += block.size();
            meter.advance(static_cast<std::int64_t>(block.size()));
        }
        return sum.digits();
    }

    static Result<void> writeBlock(const FileDescriptor &file, std::string_view block, const fs::path &to)
    {
        while (!block.empty()) {
            const ssize_t n = ::write(file.get(), block.data(), block.size());
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return std::unexpected(errnoError("Cannot be written", to));
            block.remove_prefix(static_cast<std::size_t>(n));
        }
        return {};
    }

    /// As far as the file system knows them: a copy without them is a copy, too.
    static void keepTimes(const FileDescriptor &file, const struct ::stat &source)
    {
        (void)::fchmod(file.get(), (source.st_mode & 0666U) | 0600U);
        const timespec times[2]{source.st_atim, source.st_mtim};
        (void)::futimens(file.get(), times);
    }

    Result<void> link(const fs::path &path, const fs::path &to)
    {
        TAGWRIGHT_TRY(m_wishes.disk.before("link", to));
        const bool isHard = m_wishes.means == HandoverMeans::HardLink;
        const int failed = isHard ? ::linkat(AT_FDCWD, path.c_str(), AT_FDCWD, to.c_str(), AT_SYMLINK_FOLLOW)
                                  : ::symlink(path.c_str(), to.c_str());
        if (failed != 0)
            return notLinked(path, to, isHard);
        m_made.push_back(to);
        struct ::stat original{}, linked{};
        if (::stat(path.c_str(), &original) != 0 || ::stat(to.c_str(), &linked) != 0 ||
            original.st_ino != linked.st_ino || original.st_dev != linked.st_dev)
            return fail(ErrorCode::Changed, "Changed while it was linked. Try again.", path);
        return {};
    }

    [[nodiscard]] std::unexpected<Error> notLinked(const fs::path &path, const fs::path &to,
                                                   bool isHard) const
    {
        if (errno == EXDEV)
            return fail(ErrorCode::Unsupported,
                        "The music lies on another disk, so that it cannot be hard linked there. Choose "
                        "symbolic links or copies.",
                        m_folder);
        if (errno == EOPNOTSUPP || errno == ENOSYS || (errno == EPERM && !isHard))
            return fail(ErrorCode::Unsupported, "That disk cannot hold such links. Choose copies.", m_folder);
        const bool isTargetsFault = errno == ENOSPC || errno == EDQUOT || errno == EROFS || errno == EIO;
        return std::unexpected(errnoError("Cannot be linked", isTargetsFault ? to : path));
    }

    Result<void> write(const std::string &name, const std::string &text)
    {
        const fs::path path = m_working / name;
        TAGWRIGHT_TRY(m_wishes.disk.before("write", path));
        TAGWRIGHT_TRY(writeFileAtomically(path, text));
        m_made.push_back(path);
        return {};
    }

    Result<void> giveItsName()
    {
        if (m_stop.stop_requested())
            return stopped();
        TAGWRIGHT_TRY(m_wishes.disk.syncFolder(m_working));
        const mode_t mask = ::umask(0);
        ::umask(mask);
        (void)::chmod(m_working.c_str(), 0777 & ~mask); // mkdtemp makes private folders
        if (const auto named = m_wishes.disk.rename(m_working, m_folder); !named)
            return fail(named.error().code, "Cannot be made: there is something of this name now.", m_folder);
        m_working = m_folder; // that is what would have to go now
        for (fs::path &path : m_made)
            path = m_folder / path.filename();
        return m_wishes.disk.syncFolder(m_folder.parent_path());
    }

    Result<void> removeLast(const fs::path &path)
    {
        if (m_made.empty() || m_made.back() != path)
            return {};
        TAGWRIGHT_TRY(m_wishes.disk.remove(path));
        m_made.pop_back();
        return {};
    }

    /// Removes what was made, and nothing else. \return the error, with what became of it
    Error withdrawn(Error error) const
    {
        if (m_working.empty())
            return error;
        std::int64_t left = 0;
        for (const fs::path &path : m_made)
            if (!m_wishes.disk.remove(path))
                ++left;
        if (left > 0 || ::rmdir(m_working.c_str()) != 0)
            error.message +=
                fmt::format(" What had been made could not all be removed: see {}.", displayPath(m_working));
        else
            error.message += " What had been made was removed.";
        return error;
    }

    const Playlist &m_tracks;
    const HandoverWishes &m_wishes;
    const ProgressSink &m_progress;
    const std::stop_token &m_stop;
    FolderNames m_names;
    fs::path m_folder, m_working;
    std::vector<fs::path> m_made;
    std::uint64_t m_total = 0;
    HandoverReport m_report;
};

} // namespace

Result<HandoverReport> handOver(const Playlist &tracks, const HandoverWishes &wishes,
                                const ProgressSink &progress, const std::stop_token &stop)
{
    return HandoverJob(tracks, wishes, progress, stop).run();
}

} // namespace tagwright::exporting
