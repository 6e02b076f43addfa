// SPDX-License-Identifier: GPL-3.0-or-later
// The steps by which a file is replaced by a changed copy of itself, and the journal written: everything that
// changes the disk, in one place, so that each step can be made to fail.
// In which order they are taken: writing_job.h.
#pragma once

#include "exporting/file_tags/patch.h"

#include <functional>
#include <optional>
#include <string_view>

struct stat;

namespace tagwright::exporting {

class Disk
{
public:
    /// Asked before each change of the disk, from several threads; an error is taken for the disk's.
    using Watch = std::function<Result<void>(std::string_view step, const std::filesystem::path &path)>;
    Disk() = default;
    /// \param canExchange  false: as if file systems could not exchange two names
    explicit Disk(Watch watch, bool canExchange = true)
        : m_watch(std::move(watch)), m_canExchange(canExchange)
    {
    }

    /// A new, empty file that nobody else may read yet.
    [[nodiscard]] Result<FileDescriptor> create(const std::filesystem::path &path) const;
    /// The system begins to write it to the disk.
    [[nodiscard]] Result<void> fill(const FileDescriptor &copy, const std::filesystem::path &path,
                                    const ByteSource &source, const Patch &patch) const;
    /// Owner, permissions, access lists and extended attributes, and the times: the time of the last change
    /// is `mtimeNs`, or now. \errors NotWritable: one of them cannot be kept.
    [[nodiscard]] Result<void> keepAttributes(const FileDescriptor &copy, const std::filesystem::path &path,
                                              const ByteSource &source,
                                              std::optional<std::int64_t> mtimeNs) const;
    /// At the end, which is at `size`.
    [[nodiscard]] Result<void> append(const FileDescriptor &file, const std::filesystem::path &path,
                                      std::uint64_t size, std::string_view bytes) const;
    [[nodiscard]] Result<void> sync(const FileDescriptor &file, const std::filesystem::path &path) const;
    [[nodiscard]] Result<void> syncFolder(const std::filesystem::path &folder) const;
    /// Puts the copy in the target's place if that is still the file that `expected` tells of. In one step;
    /// the old file has the copy's name then, or is gone where the file system cannot exchange two names.
    /// \errors Changed: the target is another file, or was written to; nothing has changed.
    [[nodiscard]] Result<void> replace(const std::filesystem::path &target, const std::filesystem::path &copy,
                                       const struct ::stat &expected) const;
    [[nodiscard]] Result<void> exchange(const std::filesystem::path &a, const std::filesystem::path &b) const;
    /// `path` gets a name that nothing has.
    [[nodiscard]] Result<void> rename(const std::filesystem::path &path,
                                      const std::filesystem::path &name) const;
    /// Not an error if it is not there.
    [[nodiscard]] Result<void> remove(const std::filesystem::path &path) const;
    /// Another kind of change is about to be made.
    [[nodiscard]] Result<void> before(std::string_view step, const std::filesystem::path &path) const
    {
        return m_watch ? m_watch(step, path) : Result<void>{};
    }

private:
    /// As renameat2() says.
    [[nodiscard]] int exchangeNames(const std::filesystem::path &a, const std::filesystem::path &b) const;

    Watch m_watch;
    bool m_canExchange = true;
};

/// Same file, size, times of content and of attributes.
[[nodiscard]] bool isUntouched(const struct ::stat &now, const struct ::stat &before);

} // namespace tagwright::exporting
