// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/enumerator.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <set>
#include <utility>
#include <vector>

#include <dirent.h>
#include <sys/stat.h>

namespace tagwright::library {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 15> endings{".mp3",  ".ogg",  ".oga", ".opus", ".flac",
                                                   ".m4a",  ".mp4",  ".m4b", ".wav",  ".aif",
                                                   ".aiff", ".aifc", ".wma", ".wv",   ".ape"};

enum class Ask { States, NamesOnly };

class Walk
{
public:
    Walk(const EnumerationSinks &sinks, Ask ask, std::stop_token stop)
        : m_sinks(sinks), m_ask(ask), m_stop(std::move(stop))
    {
    }

    Result<void> run(const fs::path &root)
    {
        m_pending.push_back(root);
        while (!m_pending.empty()) {
            const fs::path folder = std::move(m_pending.back());
            m_pending.pop_back();
            auto read = readFolder(folder);
            if (!read && (read.error().code == ErrorCode::Cancelled || folder == root))
                return read;
            if (!read)
                m_sinks.refused(read.error());
        }
        return {};
    }

private:
    Result<void> readFolder(const fs::path &folder)
    {
        const std::unique_ptr<DIR, int (*)(DIR *)> handle(::opendir(folder.c_str()), ::closedir);
        if (!handle)
            return std::unexpected(errnoError("The folder cannot be read", folder));
        struct stat self{};
        if (::fstat(::dirfd(handle.get()), &self) != 0)
            return std::unexpected(errnoError("The folder cannot be read", folder));
        if (!m_seen.emplace(self.st_dev, self.st_ino).second)
            return {};
        while (const dirent *entry = ::readdir(handle.get())) {
            if (m_stop.stop_requested())
                return fail(ErrorCode::Cancelled, "Stopped.");
            if (entry->d_name[0] != '.')
                take(folder, *entry, ::dirfd(handle.get()));
        }
        return {};
    }

    void take(const fs::path &folder, const dirent &entry, int folderFd)
    {
        const bool mayBeFolder =
            entry.d_type == DT_DIR || entry.d_type == DT_LNK || entry.d_type == DT_UNKNOWN;
        if (!mayBeFolder && !hasAudioEnding(entry.d_name))
            return;
        if (m_ask == Ask::NamesOnly && entry.d_type == DT_REG) {
            m_sinks.file({folder / entry.d_name, {}});
            return;
        }
        struct stat info{};
        if (::fstatat(folderFd, entry.d_name, &info, 0) != 0) {
            // A dangling link or a file deleted this instant is no news; a loop or a refusal is.
            if (errno != ENOENT)
                m_sinks.refused(errnoError("Cannot be read", folder / entry.d_name));
            return;
        }
        if (S_ISDIR(info.st_mode))
            m_pending.push_back(folder / entry.d_name);
        else if (S_ISREG(info.st_mode) && hasAudioEnding(entry.d_name))
            m_sinks.file({folder / entry.d_name, catalogue::fileState(info)});
    }

    const EnumerationSinks &m_sinks;
    Ask m_ask;
    std::stop_token m_stop;
    std::vector<fs::path> m_pending;
    std::set<std::pair<dev_t, ino_t>> m_seen; // folders only: a few bytes for each
};

Result<void> walk(const fs::path &root, const EnumerationSinks &sinks, Ask ask, std::stop_token stop)
{
    const fs::path clean = normalPath(root);
    struct stat info{};
    if (::stat(clean.c_str(), &info) != 0)
        return std::unexpected(errnoError("Cannot be read", clean));
    if (S_ISREG(info.st_mode)) {
        sinks.file({clean, catalogue::fileState(info)});
        return {};
    }
    return Walk(sinks, ask, std::move(stop)).run(clean);
}

} // namespace

bool hasAudioEnding(const fs::path &path)
{
    const std::string &name = path.native();
    const auto dot = name.rfind('.');
    return dot != std::string::npos && name.size() - dot <= 5 &&
           std::ranges::find(endings, asciiLower(name.substr(dot))) != endings.end();
}

fs::path normalPath(const fs::path &path)
{
    const fs::path normal = fs::absolute(path).lexically_normal();
    return normal.has_filename() ? normal : normal.parent_path(); // "music/" and "music" are the same folder
}

Result<void> enumerate(const fs::path &root, const EnumerationSinks &sinks, std::stop_token stop)
{
    return walk(root, sinks, Ask::States, std::move(stop));
}

std::int64_t countFiles(const fs::path &root, std::stop_token stop)
{
    std::int64_t count = 0;
    const EnumerationSinks sinks{.file = [&](const FoundFile &) { ++count; },
                                 .refused = [](const Error &) {}};
    [[maybe_unused]] const auto walked = walk(root, sinks, Ask::NamesOnly, std::move(stop));
    return count;
}

} // namespace tagwright::library
