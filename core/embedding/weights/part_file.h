// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a download that has come so far, and what is needed to go on with it (see download.h).
#pragma once

#include "base/files.h"

#include <cstdint>
#include <span>

namespace tagwright::embedding {

/// Which version of which file the part is of.
struct PartOrigin
{
    std::string url;
    std::string validator;   ///< the server's word for this version; empty: it cannot be resumed
    std::uint64_t total = 0; ///< bytes of the whole file; 0 if not known
};

[[nodiscard]] std::filesystem::path partPath(const std::filesystem::path &target);
[[nodiscard]] std::filesystem::path originPath(const std::filesystem::path &target);

/// Open for writing, and locked against other processes.
class PartFile
{
public:
    /// Goes on with what is there if it came from the same address and can be resumed, else begins anew.
    /// \errors Busy if another process downloads it; whatever opening gives.
    [[nodiscard]] static Result<PartFile> open(const std::filesystem::path &target, const std::string &url);

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] const PartOrigin &origin() const { return m_origin; }
    /// Whether all of it is there, by the length that the server gave.
    [[nodiscard]] bool isWhole() const { return m_origin.total > 0 && m_size == m_origin.total; }
    /// The first bytes, at most 512.
    [[nodiscard]] Result<std::string> beginning() const;

    [[nodiscard]] Result<void> startOver();
    [[nodiscard]] Result<void> setOrigin(PartOrigin origin);
    [[nodiscard]] Result<void> append(std::span<const char> bytes);
    /// Gives it the target's name.
    [[nodiscard]] Result<void> finish();
    void discard();

private:
    PartFile(std::filesystem::path target, FileDescriptor fd, std::uint64_t size)
        : m_target(std::move(target)), m_fd(std::move(fd)), m_size(size)
    {
    }

    std::filesystem::path m_target;
    FileDescriptor m_fd;
    std::uint64_t m_size = 0;
    PartOrigin m_origin;
};

} // namespace tagwright::embedding
