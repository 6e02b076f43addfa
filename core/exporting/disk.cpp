// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/disk.h"

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace tagwright::exporting {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t nsInSecond = 1'000'000'000;

std::unexpected<Error> failed(std::string_view doing, const fs::path &path)
{
    return std::unexpected(errnoError(doing, path));
}

bool isSameContent(const struct ::stat &now, const struct ::stat &before)
{
    return now.st_dev == before.st_dev && now.st_ino == before.st_ino && now.st_size == before.st_size &&
           now.st_mtim.tv_sec == before.st_mtim.tv_sec && now.st_mtim.tv_nsec == before.st_mtim.tv_nsec;
}

std::unexpected<Error> changedMeanwhile(const fs::path &path)
{
    return fail(ErrorCode::Changed, "Another program changed it meanwhile: it was left alone. Try again.",
                path);
}

/// Names of extended attributes, access lists among them.
Result<std::vector<std::string>> attributeNames(int fd, const fs::path &path)
{
    std::string names(64 * 1024, '\0'); // the most that Linux gives
    const ssize_t size = ::flistxattr(fd, names.data(), names.size());
    if (size < 0 && errno == ENOTSUP)
        return {};
    if (size < 0)
        return failed("Cannot read its attributes", path);
    names.resize(static_cast<std::size_t>(size));
    std::vector<std::string> list;
    for (std::size_t begin = 0; begin < names.size(); begin += list.back().size() + 1)
        list.emplace_back(names.c_str() + begin);
    return list;
}

Result<void> copyAttribute(const std::string &name, int from, int to, const fs::path &path)
{
    std::string value(64 * 1024, '\0');
    const ssize_t size = ::fgetxattr(from, name.c_str(), value.data(), value.size());
    if (size >= 0 && ::fsetxattr(to, name.c_str(), value.data(), static_cast<std::size_t>(size), 0) == 0)
        return {};
    // The system's own labels: the new file has got what its folder's rules say.
    if (!name.starts_with("user.") && !name.starts_with("system.posix_acl"))
        return {};
    return fail(ErrorCode::NotWritable,
                "Its attribute “" + name + "” could not be kept (" + std::generic_category().message(errno) +
                    "): it was left alone.",
                path);
}

} // namespace

bool isUntouched(const struct ::stat &now, const struct ::stat &before)
{
    return isSameContent(now, before) && now.st_ctim.tv_sec == before.st_ctim.tv_sec &&
           now.st_ctim.tv_nsec == before.st_ctim.tv_nsec;
}

Result<FileDescriptor> Disk::create(const fs::path &path) const
{
    TAGWRIGHT_TRY(before("create", path));
    FileDescriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return failed("Cannot make the safe copy", path);
    return file;
}

Result<void> Disk::fill(const FileDescriptor &copy, const fs::path &path, const ByteSource &source,
                        const Patch &patch) const
{
    TAGWRIGHT_TRY(before("fill", path));
    TAGWRIGHT_TRY(writePatched(source, patch, copy.get(), path));
    ::sync_file_range(copy.get(), 0, 0, SYNC_FILE_RANGE_WRITE); // a hint: sync() will say what became of it
    return {};
}

Result<void> Disk::keepAttributes(const FileDescriptor &copy, const fs::path &path, const ByteSource &source,
                                  std::optional<std::int64_t> mtimeNs) const
{
    TAGWRIGHT_TRY(before("keep attributes", path));
    struct ::stat old{}, made{};
    if (::fstat(source.descriptor(), &old) != 0 || ::fstat(copy.get(), &made) != 0)
        return failed("Cannot be read", source.path());
    // The owner first: changing it takes rights away.
    if ((old.st_uid != made.st_uid || old.st_gid != made.st_gid) &&
        ::fchown(copy.get(), old.st_uid, old.st_gid) != 0)
        return failed("Cannot keep its owner", source.path());
    TAGWRIGHT_TRY_INTO(const auto names, attributeNames(source.descriptor(), source.path()));
    for (const std::string &name : names)
        TAGWRIGHT_TRY(copyAttribute(name, source.descriptor(), copy.get(), source.path()));
    if (::fchmod(copy.get(), old.st_mode & 07777) != 0)
        return failed("Cannot keep its permissions", source.path());
    timespec times[2]{old.st_atim, {.tv_sec = 0, .tv_nsec = UTIME_NOW}};
    if (mtimeNs) {
        const std::int64_t ns = (*mtimeNs % nsInSecond + nsInSecond) % nsInSecond; // also before 1970
        times[1] = {.tv_sec = (*mtimeNs - ns) / nsInSecond, .tv_nsec = ns};
    }
    if (::futimens(copy.get(), times) != 0)
        return failed("Cannot keep its times", source.path());
    return {};
}

Result<void> Disk::append(const FileDescriptor &file, const fs::path &path, std::uint64_t size,
                          std::string_view bytes) const
{
    TAGWRIGHT_TRY(before("append", path));
    while (!bytes.empty()) {
        const ssize_t n = ::pwrite(file.get(), bytes.data(), bytes.size(), static_cast<off_t>(size));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failed("Cannot write the journal", path);
        bytes.remove_prefix(static_cast<std::size_t>(n));
        size += static_cast<std::uint64_t>(n);
    }
    return {};
}

Result<void> Disk::sync(const FileDescriptor &file, const fs::path &path) const
{
    TAGWRIGHT_TRY(before("sync", path));
    if (::fsync(file.get()) != 0)
        return failed("Cannot be brought onto the disk", path);
    return {};
}

Result<void> Disk::syncFolder(const fs::path &folder) const
{
    TAGWRIGHT_TRY(before("sync folder", folder));
    const FileDescriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot sync a folder by itself; they have no better way.
    if (!opened.isOpen() || (::fsync(opened.get()) != 0 && errno != EINVAL && errno != ENOTSUP))
        return failed("Cannot be brought onto the disk", folder);
    return {};
}

Result<void> Disk::replace(const fs::path &target, const fs::path &copy, const struct ::stat &expected) const
{
    TAGWRIGHT_TRY(before("replace", target));
    struct ::stat now{};
    if (::stat(target.c_str(), &now) != 0 || !isUntouched(now, expected))
        return changedMeanwhile(target);
    if (exchangeNames(copy, target) == 0) {
        // Did another program come in between the look and the exchange?
        if (::stat(copy.c_str(), &now) == 0 && isSameContent(now, expected))
            return {};
        TAGWRIGHT_TRY(exchange(copy, target));
        return changedMeanwhile(target);
    }
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return failed("Cannot be replaced", target);
    if (::rename(copy.c_str(), target.c_str()) != 0)
        return failed("Cannot be replaced", target);
    return {};
}

Result<void> Disk::exchange(const fs::path &a, const fs::path &b) const
{
    TAGWRIGHT_TRY(before("exchange", b));
    if (exchangeNames(a, b) != 0)
        return failed("Cannot be put back", b);
    return {};
}

int Disk::exchangeNames(const fs::path &a, const fs::path &b) const
{
    if (m_canExchange)
        return ::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE);
    errno = EINVAL;
    return -1;
}

Result<void> Disk::rename(const fs::path &path, const fs::path &name) const
{
    TAGWRIGHT_TRY(before("rename", name));
    if (::renameat2(AT_FDCWD, path.c_str(), AT_FDCWD, name.c_str(), RENAME_NOREPLACE) == 0)
        return {};
    struct ::stat info{};
    const bool isFree = ::lstat(name.c_str(), &info) != 0; // where the file system does not look itself
    if (!isFree || ::rename(path.c_str(), name.c_str()) != 0)
        return failed("Cannot be put back", name);
    return {};
}

Result<void> Disk::remove(const fs::path &path) const
{
    TAGWRIGHT_TRY(before("remove", path));
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        return failed("Cannot remove the copy", path);
    return {};
}

} // namespace tagwright::exporting
