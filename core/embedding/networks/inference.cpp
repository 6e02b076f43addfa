// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/inference.h"

#include <ATen/Parallel.h>

#include <atomic>
#include <mutex>

#include <dlfcn.h>

namespace tagwright::embedding {

namespace {

std::atomic<int> wantedThreads = 1;

/// OpenBLAS has threads of its own, of which libtorch knows nothing. Only it has this function, so that it
/// is looked up: the program runs with any BLAS.
void limitOpenBlas(int threads)
{
    static std::mutex mutex;
    static int limited = 0;
    const std::lock_guard lock(mutex);
    if (limited == threads)
        return;
    using SetThreads = void (*)(int);
    if (const auto setThreads =
            reinterpret_cast<SetThreads>(::dlsym(RTLD_DEFAULT, "openblas_set_num_threads")))
        setThreads(threads);
    limited = threads;
}

} // namespace

Inference::Inference()
{
    // OpenMP keeps its number for each thread, and starts a new one with as many as there are cores.
    thread_local int limited = 0;
    const int wanted = wantedThreads;
    if (limited == wanted)
        return;
    at::set_num_threads(wanted);
    limitOpenBlas(wanted);
    limited = wanted;
}

void setThreadsPerNetwork(int threads)
{
    wantedThreads = threads;
}

} // namespace tagwright::embedding
