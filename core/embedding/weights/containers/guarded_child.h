// SPDX-License-Identifier: GPL-3.0-or-later
// Runs code that damaged or hostile files may crash in a process of its own, and hands its output back.
#pragma once

#include "base/files.h"

#include <chrono>
#include <functional>

#include <sys/types.h>

namespace tagwright::embedding {

class GuardedChild
{
public:
    struct Limits
    {
        std::uint64_t memory; ///< bytes, on top of what this process has now
        std::chrono::seconds time;
    };

    /// Forks; the child runs `work` with the descriptor that it is to write to, and ends.
    /// The child has one thread only, whatever locks the others held: `work` must not wait for any that this
    /// program shares between threads. (glibc takes care of malloc's.)
    [[nodiscard]] static Result<GuardedChild> start(const std::function<void(int output)> &work,
                                                    const Limits &limits);
    GuardedChild(GuardedChild &&other) noexcept;
    GuardedChild &operator=(GuardedChild &&other) = delete;
    ~GuardedChild(); ///< kills it

    /// Fills the bytes with what the child writes next. \return false if it ends, crashes or is too slow.
    [[nodiscard]] bool read(std::span<std::byte> bytes);

private:
    GuardedChild(pid_t pid, FileDescriptor output, std::chrono::steady_clock::time_point deadline)
        : m_pid(pid), m_output(std::move(output)), m_deadline(deadline)
    {
    }
    pid_t m_pid;
    FileDescriptor m_output;
    std::chrono::steady_clock::time_point m_deadline;
};

/// Writes all bytes. \return false if nobody reads them.
[[nodiscard]] bool writeAll(int output, std::span<const std::byte> bytes);

} // namespace tagwright::embedding
