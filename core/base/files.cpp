// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tagwright {
namespace {

constexpr std::size_t bufferSize = 1 << 18;

Result<void> writeAll(int fd, std::string_view content, const std::filesystem::path &path)
{
    while (!content.empty()) {
        const ssize_t n = ::write(fd, content.data(), content.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return std::unexpected(errnoError("Cannot write", path));
        content.remove_prefix(static_cast<std::size_t>(n));
    }
    return {};
}

/// The environment variable as a folder, or nothing if it is unset or not absolute (XDG: then it is ignored).
std::filesystem::path folderFromEnvironment(const char *variable)
{
    const char *value = std::getenv(variable);
    const std::filesystem::path folder = value ? value : "";
    return folder.is_absolute() ? folder : std::filesystem::path{};
}

std::filesystem::path dataFolder()
{
    if (const auto data = folderFromEnvironment("XDG_DATA_HOME"); !data.empty())
        return data / "tagwright";
    const auto home = folderFromEnvironment("HOME");
    return (home.empty() ? std::filesystem::current_path() : home) / ".local/share/tagwright";
}

} // namespace

Result<void> writeFileAtomically(const std::filesystem::path &path, std::string_view content)
{
    return writeFileAtomically(path, std::span(&content, 1));
}

Result<void> writeFileAtomically(const std::filesystem::path &path, std::span<const std::string_view> pieces)
{
    TAGWRIGHT_TRY_INTO(AtomicFile file, AtomicFile::create(path));
    for (const std::string_view piece : pieces)
        TAGWRIGHT_TRY(file.write(piece));
    return file.commit();
}

AtomicFile::AtomicFile(std::filesystem::path path, std::filesystem::path temporary, FileDescriptor fd)
    : m_path(std::move(path)), m_temporary(std::move(temporary)), m_fd(std::move(fd))
{
}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_temporary(std::exchange(other.m_temporary, {})),
      m_fd(std::move(other.m_fd)), m_buffer(std::move(other.m_buffer))
{
}

AtomicFile::~AtomicFile()
{
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Result<AtomicFile> AtomicFile::create(const std::filesystem::path &path)
{
    struct stat info{};
    if (::stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode))
        return fail(ErrorCode::BadFormat, "Not a file. Choose another name.", path);
    std::string temporary = path.native() + ".XXXXXX";
    FileDescriptor fd(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!fd.isOpen())
        return std::unexpected(errnoError("Cannot write", path));
    return AtomicFile(path, temporary, std::move(fd));
}

Result<void> AtomicFile::write(std::string_view piece)
{
    if (m_buffer.size() + piece.size() < bufferSize) {
        m_buffer += piece;
        return {};
    }
    TAGWRIGHT_TRY(flush());
    if (piece.size() >= bufferSize)
        return writeAll(m_fd.get(), piece, m_path);
    m_buffer += piece;
    return {};
}

Result<void> AtomicFile::flush()
{
    TAGWRIGHT_TRY(writeAll(m_fd.get(), m_buffer, m_path));
    m_buffer.clear();
    return {};
}

Result<void> AtomicFile::commit()
{
    TAGWRIGHT_TRY(flush());
    // mkstemp makes private files; the result should be as readable as any other file of the user.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    if (::fchmod(m_fd.get(), 0666 & ~mask) != 0 || ::fsync(m_fd.get()) != 0 ||
        ::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        return std::unexpected(errnoError("Cannot write", m_path));
    m_temporary.clear();
    return {};
}

Result<std::string> readFile(const std::filesystem::path &path, std::size_t limit)
{
    const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.isOpen())
        return std::unexpected(errnoError("Cannot open", path));
    std::string content;
    char buffer[1 << 16];
    while (true) {
        const ssize_t n = ::read(fd.get(), buffer, sizeof buffer);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return std::unexpected(errnoError("Cannot read", path));
        if (n == 0)
            return content;
        content.append(buffer, static_cast<std::size_t>(n));
        if (content.size() > limit)
            return fail(ErrorCode::BadFormat, "The file is larger than expected.", path);
    }
}

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

FileDescriptor::~FileDescriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<MappedFile> MappedFile::open(const std::filesystem::path &path)
{
    const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.isOpen())
        return std::unexpected(errnoError("Cannot open", path));
    struct stat info{};
    if (::fstat(fd.get(), &info) != 0)
        return std::unexpected(errnoError("Cannot read", path));
    if (!S_ISREG(info.st_mode))
        return fail(ErrorCode::BadFormat, "Not a file.", path);
    MappedFile map;
    if (info.st_size == 0)
        return map;
    const auto size = static_cast<std::size_t>(info.st_size);
    void *address = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, fd.get(), 0);
    if (address == MAP_FAILED)
        return std::unexpected(errnoError("Cannot map", path));
    map.m_bytes = {static_cast<const std::byte *>(address), size};
    return map;
}

MappedFile &MappedFile::operator=(MappedFile &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty())
        ::munmap(const_cast<std::byte *>(m_bytes.data()), m_bytes.size()); // NOLINT: munmap's signature
}

Result<FileLock> FileLock::acquire(const std::filesystem::path &path, std::string_view what)
{
    FileDescriptor fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (!fd.isOpen())
        return std::unexpected(errnoError("Cannot open the lock", path));
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return std::unexpected(errnoError("Cannot lock", path));
        char owner[32] = {};
        const ssize_t n = ::read(fd.get(), owner, sizeof owner - 1);
        return fail(ErrorCode::Busy, std::string(what) + " already runs on this catalogue (process " +
                                         (n > 0 ? owner : "unknown") + "). Wait for it, or stop it first.");
    }
    const std::string self = std::to_string(::getpid());
    if (::ftruncate(fd.get(), 0) != 0 || ::pwrite(fd.get(), self.data(), self.size(), 0) < 0)
        return std::unexpected(errnoError("Cannot write the lock", path));
    return FileLock(std::move(fd));
}

std::filesystem::path defaultCatalogueFolder()
{
    return dataFolder() / "catalogue";
}

std::filesystem::path modelFolder()
{
    const char *chosen = std::getenv("TAGWRIGHT_MODELS");
    return chosen && *chosen ? std::filesystem::path(chosen) : dataFolder() / "models";
}

std::filesystem::path programFolder()
{
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
}

} // namespace tagwright
