// SPDX-License-Identifier: GPL-3.0-or-later
// Files as the rest of the program needs them: whole-file replacement that cannot be half done,
// read-only memory maps, a lock between processes, and where things live on this machine.
#pragma once

#include "base/error.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace tagwright {

/// A file descriptor that closes itself.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd) : m_fd(fd) {}
    FileDescriptor(FileDescriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    ~FileDescriptor();
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

/// A file that is written piece by piece under a temporary name beside `path`, and takes its place with
/// commit(): until then, and if that never comes, what was at `path` stays.
class AtomicFile
{
public:
    /// \errors NotFound (the folder), NotWritable, NoSpace, BadFormat (`path` is something else than a file).
    [[nodiscard]] static Result<AtomicFile> create(const std::filesystem::path &path);
    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&) = delete;
    ~AtomicFile();

    /// Collects small pieces. \errors NoSpace, Io; then nothing more is written.
    [[nodiscard]] Result<void> write(std::string_view piece);
    /// Brings the file onto the disk, then renames it.
    [[nodiscard]] Result<void> commit();
    /// For those who write the file by its name, instead of write().
    [[nodiscard]] const std::filesystem::path &temporaryPath() const { return m_temporary; }

private:
    AtomicFile(std::filesystem::path path, std::filesystem::path temporary, FileDescriptor fd);
    [[nodiscard]] Result<void> flush();

    std::filesystem::path m_path;
    std::filesystem::path m_temporary; ///< empty once it is renamed
    FileDescriptor m_fd;
    std::string m_buffer;
};

/// Writes to a temporary file beside `path`, syncs it and renames it over `path`:
/// after a crash there is the old file or the new one.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path &path, std::string_view content);
/// The same for content in pieces, which need not be copied together.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path &path,
                                               std::span<const std::string_view> pieces);

/// Whole file as bytes. \errors BadFormat if it is longer than `limit` bytes.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path &path,
                                           std::size_t limit = std::size_t{1} << 30);

/// A read-only memory map of a whole file, as long as it was when it was mapped.
class MappedFile
{
public:
    MappedFile() = default;
    [[nodiscard]] static Result<MappedFile> open(const std::filesystem::path &path);
    MappedFile(MappedFile &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    MappedFile &operator=(MappedFile &&other) noexcept;
    ~MappedFile();
    [[nodiscard]] std::span<const std::byte> bytes() const { return m_bytes; }

private:
    std::span<const std::byte> m_bytes;
};

/// An exclusive lock held through a file; the system releases it when the process ends, however it ends.
class FileLock
{
public:
    /// \errors Busy, naming the process that holds it, if another one does. Does not wait.
    [[nodiscard]] static Result<FileLock> acquire(const std::filesystem::path &path, std::string_view what);

private:
    explicit FileLock(FileDescriptor fd) : m_fd(std::move(fd)) {}
    FileDescriptor m_fd;
};

/// Where the catalogue lies unless the user says otherwise ($XDG_DATA_HOME/tagwright/catalogue).
[[nodiscard]] std::filesystem::path defaultCatalogueFolder();
/// Where converted weights lie: $TAGWRIGHT_MODELS, or $XDG_DATA_HOME/tagwright/models.
[[nodiscard]] std::filesystem::path modelFolder();
/// Folder of the running program; shared modules are looked for beside it and in ../lib.
[[nodiscard]] std::filesystem::path programFolder();

} // namespace tagwright
