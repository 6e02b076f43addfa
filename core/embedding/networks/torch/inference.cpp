// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/torch/inference.h"

#include <ATen/Parallel.h>

#include <mutex>

#include <dlfcn.h>

namespace tagwright::embedding {

namespace {

/// OpenBLAS has threads of its own, of which libtorch knows nothing. Only it has this function, so that it
/// is looked up: the program runs with any BLAS.
void stopOpenBlasThreads()
{
    using SetThreads = void (*)(int);
    if (const auto setThreads =
            reinterpret_cast<SetThreads>(::dlsym(RTLD_DEFAULT, "openblas_set_num_threads")))
        setThreads(1);
}

} // namespace

Inference::Inference()
{
    static std::once_flag openBlas;
    std::call_once(openBlas, stopOpenBlasThreads);
    // OpenMP keeps its number for each thread, and starts a new one with as many as there are cores.
    thread_local const bool limited = [] {
        at::set_num_threads(1);
        return true;
    }();
    static_cast<void>(limited);
}

} // namespace tagwright::embedding
