// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/jobs.h"

#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include <dlfcn.h>

namespace tagwright::experiment {

Jobs::Jobs(ProgressSink progress, std::stop_token stop, int threads)
    : m_progress(std::move(progress)), m_stop(std::move(stop)),
      m_threads(threads > 0 ? threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency())))
{
}

Result<void> Jobs::run(const std::string &what, std::int64_t count,
                       const std::function<void(std::int64_t)> &job) const
{
    ProgressMeter meter(m_progress, what, count);
    std::mutex mutex; // of the meter and the exception
    std::exception_ptr thrown;
    std::atomic<std::int64_t> next = 0;
    const auto work = [&] {
        const SerialLoops onThisThread;
        try {
            for (std::int64_t i = next++; i < count && !m_stop.stop_requested(); i = next++) {
                job(i);
                const std::lock_guard lock(mutex);
                meter.advance();
            }
        } catch (...) {
            const std::lock_guard lock(mutex);
            thrown = std::current_exception();
            next = count;
        }
    };
    {
        std::vector<std::jthread> threads;
        for (std::int64_t i = 1; i < std::min<std::int64_t>(m_threads, count); ++i)
            threads.emplace_back(work);
        work();
    }
    if (thrown)
        std::rethrow_exception(thrown);
    if (m_stop.stop_requested())
        return fail(ErrorCode::Cancelled, "Stopped. Nothing was written.");
    meter.finish();
    return {};
}

Result<void> Jobs::runAll(const std::string &what, std::int64_t count,
                          const std::function<Result<void>(std::int64_t)> &job) const
{
    std::mutex mutex;
    Result<void> outcome;
    TAGWRIGHT_TRY(run(what, count, [&](std::int64_t i) {
        auto result = job(i);
        const std::scoped_lock lock(mutex);
        if (outcome && !result)
            outcome = std::move(result);
    }));
    return outcome;
}

namespace {

/// A function of the linear algebra library, if it is OpenBLAS.
template <typename Function>
Function *openBlas(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_DEFAULT, name));
}

} // namespace

SingleThreadedBlas::SingleThreadedBlas()
{
    const auto get = openBlas<int()>("openblas_get_num_threads");
    const auto set = openBlas<void(int)>("openblas_set_num_threads");
    if (!get || !set)
        return;
    m_before = get();
    set(1);
}

SingleThreadedBlas::~SingleThreadedBlas()
{
    if (const auto set = openBlas<void(int)>("openblas_set_num_threads"); set && m_before > 0)
        set(m_before);
}

} // namespace tagwright::experiment
