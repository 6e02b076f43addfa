// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/containers/guarded_child.h"

#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tagwright::embedding {

namespace {

// The sanitizers reserve terabytes of addresses.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isAddressSpaceLimited = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool isAddressSpaceLimited = false;
#else
constexpr bool isAddressSpaceLimited = true;
#endif
#else
constexpr bool isAddressSpaceLimited = true;
#endif

/// Bytes of address space that this process has, from the first number of /proc/self/statm (pages).
std::uint64_t addressSpace()
{
    const auto statm = readFile("/proc/self/statm");
    return statm ? std::strtoull(statm->c_str(), nullptr, 10) * static_cast<std::uint64_t>(getpagesize()) : 0;
}

void limit(decltype(RLIMIT_AS) resource, std::uint64_t value)
{
    const rlimit both{.rlim_cur = value, .rlim_max = value};
    ::setrlimit(resource, &both);
}

[[noreturn]] void runInChild(const std::function<void(int)> &work, int output, std::uint64_t mostMemory,
                             std::chrono::seconds time)
{
    // A crash here is expected: no handler of the program, no message, no core file.
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGTERM, SIGPIPE})
        ::signal(signal, SIG_DFL);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, static_cast<std::uint64_t>(time.count()));
    if (isAddressSpaceLimited && mostMemory > 0)
        limit(RLIMIT_AS, mostMemory);
    if (const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC); nowhere >= 0) {
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
    }
    try {
        work(output);
    } catch (...) { // such as of an allocation beyond the limit
        ::_exit(EXIT_FAILURE);
    }
    ::_exit(EXIT_SUCCESS); // nothing of the parent's may run at its exit
}

} // namespace

Result<GuardedChild> GuardedChild::start(const std::function<void(int)> &work, const Limits &limits)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return std::unexpected(errnoError("Cannot start a process", {}));
    FileDescriptor output(ends[0]);
    const FileDescriptor input(ends[1]);
    const std::uint64_t mostMemory = addressSpace() + limits.memory;
    const pid_t pid = ::fork();
    if (pid < 0)
        return std::unexpected(errnoError("Cannot start a process", {}));
    if (pid == 0) {
        ::close(output.get()); // else it would wait for a reader, itself, if this process died
        runInChild(work, input.get(), mostMemory, limits.time);
    }
    return GuardedChild(pid, std::move(output), std::chrono::steady_clock::now() + limits.time);
}

GuardedChild::GuardedChild(GuardedChild &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1)), m_output(std::move(other.m_output)), m_deadline(other.m_deadline)
{
}

GuardedChild::~GuardedChild()
{
    if (m_pid < 0)
        return;
    ::kill(m_pid, SIGKILL);
    while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {}
}

bool GuardedChild::read(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        using namespace std::chrono;
        const auto left = duration_cast<milliseconds>(m_deadline - steady_clock::now()).count();
        pollfd event{.fd = m_output.get(), .events = POLLIN, .revents = 0};
        const int ready = left > 0 ? ::poll(&event, 1, static_cast<int>(left)) : 0;
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return false;
        const ssize_t n = ::read(m_output.get(), bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return true;
}

bool writeAll(int output, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(output, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return true;
}

} // namespace tagwright::embedding
