// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/write_target.h"

#include "base/files.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace tagwright::exporting {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t spareBytes = 4 << 20; // for the longer tag and the journal

/// Kinds of file systems (statfs(2)) that lie on another machine.
constexpr std::array<std::uint64_t, 8> networkKinds{0x6969,     0x517b,     0xff534d42, 0xfe534d42,
                                                    0x5346414f, 0x01021997, 0x00c36400, 0x65735546};

std::pair<std::uint64_t, std::uint64_t> identityOf(const struct ::stat &info)
{
    return {info.st_dev, info.st_ino};
}

Result<void> checkPermissions(const fs::path &path, const struct ::stat &info)
{
    constexpr mode_t writable = S_IWUSR | S_IWGRP | S_IWOTH;
    // The administrator may write everything, but a file is marked as read-only for a reason.
    if ((info.st_mode & writable) == 0 || ::access(path.c_str(), W_OK) != 0) {
        if (errno == EROFS && (info.st_mode & writable) != 0)
            return fail(ErrorCode::NotWritable, "The disk is read-only.", path);
        return fail(ErrorCode::NotWritable,
                    "File is read-only. Change its permissions, then run the dry run again.", path);
    }
    if (::access(path.parent_path().c_str(), W_OK | X_OK) != 0)
        return fail(ErrorCode::NotWritable,
                    "Its folder is read-only. Change its permissions, then run the dry run again.", path);
    if (::geteuid() != 0 && info.st_uid != ::geteuid())
        return fail(ErrorCode::NotWritable,
                    "File belongs to another user. Change its owner, then run the dry run again.", path);
    return {};
}

Result<void> checkSpace(const fs::path &path, const struct ::stat &info)
{
    struct statvfs space{};
    if (::statvfs(path.parent_path().c_str(), &space) != 0)
        return std::unexpected(errnoError("Cannot be written", path));
    const std::uint64_t needed = static_cast<std::uint64_t>(info.st_size) + spareBytes;
    if (space.f_bavail * space.f_frsize < needed)
        return fail(ErrorCode::NoSpace,
                    "No room on the disk for a safe copy (" + formatBytes(needed) + " needed).", path);
    return {};
}

} // namespace

OpenFiles::OpenFiles()
{
    std::error_code ignored;
    for (const auto &process : fs::directory_iterator("/proc", ignored)) {
        const std::string number = process.path().filename();
        if (!std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; }) ||
            number == std::to_string(::getpid()))
            continue;
        std::error_code denied;
        for (fs::directory_iterator fd(process.path() / "fd", denied), end; !denied && fd != end;
             fd.increment(denied)) {
            struct ::stat info{};
            if (::stat(fd->path().c_str(), &info) != 0 || !S_ISREG(info.st_mode))
                continue;
            const auto name = readFile(process.path() / "comm");
            m_programs.emplace(identityOf(info), name ? std::string(trimmed(*name)) : number);
        }
    }
}

std::string OpenFiles::programWith(const struct ::stat &info) const
{
    const auto found = m_programs.find(identityOf(info));
    return found == m_programs.end() ? "" : found->second;
}

Result<WriteTarget> checkTarget(const fs::path &path, const OpenFiles &open)
{
    std::error_code failed;
    WriteTarget target;
    target.path = fs::canonical(path, failed);
    struct ::stat info{};
    if (failed || ::stat(target.path.c_str(), &info) != 0)
        return fail(ErrorCode::NotFound, "The file is not there. Rescan, then run the dry run again.", path);
    if (!S_ISREG(info.st_mode))
        return fail(ErrorCode::BadFormat, "Not a file.", path);
    target.state = catalogue::fileState(info);
    target.identity = identityOf(info);
    TAGWRIGHT_TRY(checkPermissions(target.path, info));
    TAGWRIGHT_TRY(checkSpace(target.path, info));
    if (target.path != path.lexically_normal())
        target.notes.push_back("A link to “" + displayPath(target.path) + "”: that file is written.");
    if (info.st_nlink > 1)
        target.notes.emplace_back("Has more names (hard links): under the others it keeps its old tags.");
    struct statfs kind{};
    if (::statfs(target.path.c_str(), &kind) == 0 &&
        std::ranges::count(networkKinds, static_cast<std::uint64_t>(kind.f_type) & 0xffffffffU) > 0)
        target.notes.emplace_back("On a network disk: do not write to it from another computer meanwhile.");
    if (const std::string program = open.programWith(info); !program.empty())
        target.notes.push_back("Open in “" + shown(program) + "”, which keeps seeing the old file.");
    return target;
}

} // namespace tagwright::exporting
