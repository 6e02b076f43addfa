// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/part_file.h"

#include <nlohmann/json.hpp>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tagwright::embedding {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largestRecord = std::size_t{1} << 16;
constexpr std::size_t beginningSize = 512;

/// Whether the path still leads to the open file: another process may have finished it before we got the
/// lock.
bool isStillThere(const fs::path &path, int fd, struct stat &info)
{
    struct stat there{};
    return ::fstat(fd, &info) == 0 && ::stat(path.c_str(), &there) == 0 && there.st_ino == info.st_ino &&
           there.st_dev == info.st_dev;
}

PartOrigin readOrigin(const fs::path &target)
{
    const auto text = readFile(originPath(target), largestRecord);
    const auto json = text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
    if (!json.is_object())
        return {};
    try {
        return {.url = json.value("url", ""),
                .validator = json.value("validator", ""),
                .total = json.value("total", std::uint64_t{0})};
    } catch (const nlohmann::json::exception &) {
        return {};
    }
}

} // namespace

fs::path partPath(const fs::path &target)
{
    fs::path path = target;
    path += ".part";
    return path;
}

fs::path originPath(const fs::path &target)
{
    fs::path path = target;
    path += ".part.json";
    return path;
}

Result<PartFile> PartFile::open(const fs::path &target, const std::string &url)
{
    const fs::path path = partPath(target);
    FileDescriptor fd;
    struct stat info{};
    do {
        fd = FileDescriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
        if (!fd.isOpen())
            return std::unexpected(errnoError("Cannot write", path));
        if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
            return fail(ErrorCode::Busy,
                        "Another process downloads this file. Wait for it, or stop it first.", path);
    } while (!isStillThere(path, fd.get(), info));
    PartFile part(target, std::move(fd), static_cast<std::uint64_t>(info.st_size));
    part.m_origin = readOrigin(target);
    const bool canGoOn = part.m_origin.url == url && !part.m_origin.validator.empty() &&
                         (part.m_origin.total == 0 || part.m_size <= part.m_origin.total);
    if (!canGoOn && part.m_size > 0)
        if (auto done = part.startOver(); !done)
            return std::unexpected(std::move(done).error());
    return part;
}

Result<std::string> PartFile::beginning() const
{
    std::string bytes(beginningSize, '\0');
    const ssize_t n = ::pread(m_fd.get(), bytes.data(), bytes.size(), 0);
    if (n < 0)
        return std::unexpected(errnoError("Cannot read", partPath(m_target)));
    bytes.resize(static_cast<std::size_t>(n));
    return bytes;
}

Result<void> PartFile::startOver()
{
    m_origin = {};
    m_size = 0;
    std::error_code ignored;
    fs::remove(originPath(m_target), ignored);
    if (::ftruncate(m_fd.get(), 0) != 0)
        return std::unexpected(errnoError("Cannot write", partPath(m_target)));
    return {};
}

Result<void> PartFile::setOrigin(PartOrigin origin)
{
    m_origin = std::move(origin);
    const nlohmann::ordered_json json{
        {"url", m_origin.url}, {"validator", m_origin.validator}, {"total", m_origin.total}};
    return writeFileAtomically(originPath(m_target),
                               json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

Result<void> PartFile::append(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t n = ::pwrite(m_fd.get(), bytes.data(), bytes.size(), static_cast<off_t>(m_size));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return std::unexpected(errnoError("Cannot write", partPath(m_target)));
        m_size += static_cast<std::uint64_t>(n);
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return {};
}

Result<void> PartFile::finish()
{
    if (::fsync(m_fd.get()) != 0 || ::rename(partPath(m_target).c_str(), m_target.c_str()) != 0)
        return std::unexpected(errnoError("Cannot write", m_target));
    std::error_code ignored;
    fs::remove(originPath(m_target), ignored);
    return {};
}

void PartFile::discard()
{
    std::error_code ignored;
    fs::remove(originPath(m_target), ignored);
    fs::remove(partPath(m_target), ignored);
}

} // namespace tagwright::embedding
