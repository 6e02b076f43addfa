// SPDX-License-Identifier: GPL-3.0-or-later
// Keras's HDF5. In this process the HDF5 library's own overruns would end the fuzzing within a minute; they
// are not ours to mend, and the reader lives with them by running the library in a child. So it runs in a
// child here too, whose coverage is handed back, and what counts is:
// - our calls of the library: any report of a sanitizer in the child but those from within the library;
// - the program's way of reading: it ends in tensors or in a refusal, whatever becomes of its child.
#include "embedding/weights/containers/hdf5_weights.h"
#include "embedding/weights/containers/keras_file.h"
#include "fuzz/checks.h"
#include "fuzz/counters.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <functional>

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// The library asks for absurd amounts of memory and leaks a little; in its process neither matters. It copies
// beyond the ends of its buffers.
extern "C" const char *__asan_default_options() // NOLINT
{
    return "exitcode=77:allocator_may_return_null=1:detect_leaks=0:symbolize=0";
}
extern "C" const char *__asan_default_suppressions() // NOLINT
{
    return "interceptor_via_lib:libhdf5_serial";
}

namespace {

using namespace tagwright;

constexpr int sanitizerExit = 77;
constexpr std::uint64_t limit = 1 << 20;
constexpr rlim_t longestSeconds = 10;

/// Memory that parent and child both see.
std::span<std::uint8_t> sharedCounters()
{
    static void *const memory =
        ::mmap(nullptr, fuzz::counters().size(), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return {static_cast<std::uint8_t *>(memory), fuzz::counters().size()};
}

bool checkSent(const std::string &name, std::string_view dtype, const embedding::Shape &shape,
               fuzz::Bytes bytes)
{
    fuzz::check({{.name = name, .tensor = {.dtype = std::string(dtype), .shape = shape, .bytes = bytes}}});
    return true;
}

[[noreturn]] void runInChild(fuzz::Bytes file)
{
    // A wild pointer of the library's is not ours. Null pointers of our own are reported before they are
    // used.
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGXCPU, SIGALRM})
        ::signal(signal, SIG_DFL);
    const rlimit time{.rlim_cur = longestSeconds, .rlim_max = longestSeconds};
    ::setrlimit(RLIMIT_CPU, &time);
    (void)embedding::readHdf5Weights(file, limit, checkSent);
    std::ranges::copy(fuzz::counters(), sharedCounters().begin());
    ::_exit(EXIT_SUCCESS);
}

/// Whether our own code did right in the child.
bool isCleanInChild(fuzz::Bytes file)
{
    std::ranges::fill(sharedCounters(), std::uint8_t{0});
    const pid_t pid = ::fork();
    if (pid == 0)
        runInChild(file);
    int status = 0;
    while (pid > 0 && ::waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    std::ranges::transform(fuzz::counters(), sharedCounters(), fuzz::counters().begin(), std::bit_or{});
    return WIFSIGNALED(status) ? WTERMSIG(status) != SIGABRT : WEXITSTATUS(status) != sanitizerExit;
}

} // namespace

/// The library takes longer to start than to read a file: once here instead of in every child.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    (void)embedding::readHdf5Weights({}, limit, checkSent);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (!isCleanInChild(fuzz::asBytes(data, size)))
        std::abort();
    fuzz::check(embedding::readKeras(fuzz::asBytes(data, size)));
    return 0;
}
