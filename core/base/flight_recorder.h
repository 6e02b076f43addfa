// SPDX-License-Identifier: GPL-3.0-or-later
// Which files the threads of a job have open, written where it outlives the process: when a file kills the
// job, the next run knows which one it was, and leaves it out.
// Several are open at once, so that a first death only makes suspects: the next run takes each of them alone.
// Who is alone when the job dies again has killed it.
#pragma once

#include "base/error.h"
#include "base/files.h"

#include <vector>

namespace tagwright {

class FlightRecorder
{
public:
    /// Reads what a run that did not come to its end has left at `path`. Where another process records there
    /// now, this one records nothing.
    /// \param threads  that will open files
    [[nodiscard]] static Result<FlightRecorder> open(const std::filesystem::path &path, int threads);
    FlightRecorder(FlightRecorder &&) noexcept = default;
    FlightRecorder &operator=(FlightRecorder &&) = delete;
    /// The run has come to its end, good or bad: nothing is left for the next one.
    ~FlightRecorder();

    /// Were open together. To be taken alone, before all others.
    [[nodiscard]] const std::vector<std::filesystem::path> &suspects() const { return m_suspects; }
    /// Were open alone. To be left out.
    [[nodiscard]] const std::vector<std::filesystem::path> &culprits() const { return m_culprits; }

    enum class Company { Alone, WithOthers };

    /// A file is open as long as this lives.
    class Entry
    {
    public:
        Entry(const Entry &) = delete;
        Entry &operator=(const Entry &) = delete;
        ~Entry();

    private:
        friend class FlightRecorder;
        Entry(int fd, int thread) : m_fd(fd), m_thread(thread) {}
        int m_fd;
        int m_thread;
    };
    /// \param thread  0 … threads − 1; each has one file open at a time
    [[nodiscard]] Entry enter(int thread, const std::filesystem::path &file,
                              Company company = Company::WithOthers) const;

private:
    explicit FlightRecorder(FileDescriptor fd) : m_fd(std::move(fd)) {}

    FileDescriptor m_fd; ///< closed: nothing is recorded
    std::vector<std::filesystem::path> m_suspects;
    std::vector<std::filesystem::path> m_culprits;
};

} // namespace tagwright
