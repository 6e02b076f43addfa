// SPDX-License-Identifier: GPL-3.0-or-later
// Many small computations that do not depend on each other, on all cores, with one progress and one stop.
#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <functional>
#include <stop_token>
#include <string>

namespace tagwright::experiment {

class Jobs
{
public:
    /// \param threads  0: one for each core
    Jobs(ProgressSink progress, std::stop_token stop, int threads = 0);

    /// Calls job(0) … job(count − 1), each once, in any order and several at a time: a job writes only to
    /// what is its own, so that the outcome is the same for any number of threads.
    /// \param what  for people, e.g. "Seed 0, r1"
    /// \errors Cancelled
    [[nodiscard]] Result<void> run(const std::string &what, std::int64_t count,
                                   const std::function<void(std::int64_t)> &job) const;

    /// The same for jobs that may fail: all are called, and the first failure is the outcome.
    [[nodiscard]] Result<void> runAll(const std::string &what, std::int64_t count,
                                      const std::function<Result<void>(std::int64_t)> &job) const;

    [[nodiscard]] const ProgressSink &progress() const { return m_progress; }
    [[nodiscard]] const std::stop_token &stop() const { return m_stop; }

private:
    ProgressSink m_progress;
    std::stop_token m_stop;
    int m_threads;
};

/// While it lives, the linear algebra library computes on the calling thread alone: jobs share the cores
/// already, and sums do not depend on how many there are. (OpenBLAS; others are left as they are.)
class SingleThreadedBlas
{
public:
    SingleThreadedBlas();
    ~SingleThreadedBlas();
    SingleThreadedBlas(const SingleThreadedBlas &) = delete;
    SingleThreadedBlas &operator=(const SingleThreadedBlas &) = delete;

private:
    int m_before = 0;
};

} // namespace tagwright::experiment
