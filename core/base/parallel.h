// SPDX-License-Identifier: GPL-3.0-or-later
// One loop on all cores.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <thread>
#include <vector>

namespace tagwright {

/// While it lives, loops that this thread starts run on this thread alone: for threads that share the cores
/// with others of their kind.
class SerialLoops
{
public:
    SerialLoops() { ++depth(); }
    ~SerialLoops() { --depth(); }
    SerialLoops(const SerialLoops &) = delete;
    SerialLoops &operator=(const SerialLoops &) = delete;
    [[nodiscard]] static bool active() { return depth() > 0; }

private:
    static int &depth()
    {
        thread_local int depth = 0;
        return depth;
    }
};

/// Calls work(begin, end) for parts of 0 … count − 1, on as many threads as the machine has cores, and waits.
/// \param smallest  a part has at least so many items: below that a thread costs more than it saves
template <typename Work>
void parallelFor(std::int64_t count, std::int64_t smallest, Work &&work)
{
    const auto cores = SerialLoops::active()
                           ? 1
                           : static_cast<std::int64_t>(std::max(1U, std::thread::hardware_concurrency()));
    const std::int64_t parts = std::clamp<std::int64_t>(count / smallest, 1, cores);
    std::vector<std::jthread> threads;
    for (std::int64_t part = 1; part < parts; ++part)
        threads.emplace_back(
            [&work, part, parts, count] { work(count * part / parts, count * (part + 1) / parts); });
    work(std::int64_t{0}, count / parts);
}

/// Calls work(i) for 0 … count − 1, in this order but at the same time on so many threads, and waits: for
/// work that waits for something else than the processor.
template <typename Work>
void forEachAtOnce(std::size_t threads, std::size_t count, Work &&work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> others;
    while (others.size() + 1 < std::min(threads, count))
        others.emplace_back(run);
    run();
}

} // namespace tagwright
