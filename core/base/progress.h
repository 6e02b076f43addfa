// SPDX-License-Identifier: GPL-3.0-or-later
// How a long job says how far it is, whoever listens: a terminal, JSON lines, a window.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace tagwright {

enum class ProgressUnit { Items, Bytes };

struct Progress
{
    std::string what; ///< stage in plain words, e.g. "Middle clips"
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0 while unknown
    std::optional<std::chrono::seconds> eta;
    ProgressUnit unit = ProgressUnit::Items;
};

using ProgressSink = std::function<void(const Progress &)>;

/// Counts steps, estimates the time left from the mean rate of this run, and reports at most ten times a
/// second. Not thread-safe: one thread of a job owns it.
class ProgressMeter
{
public:
    /// \param done  steps that an earlier run has done: they do not count for the rate
    ProgressMeter(ProgressSink sink, std::string what, std::int64_t total, std::int64_t done = 0,
                  ProgressUnit unit = ProgressUnit::Items);
    void advance(std::int64_t steps = 1);
    /// Once it is known.
    void setTotal(std::int64_t total) { m_progress.total = total; }
    /// Reports the last state, whatever the time since the report before.
    void finish();

private:
    void report(std::chrono::steady_clock::time_point now);

    ProgressSink m_sink;
    Progress m_progress;
    std::int64_t m_doneBefore;
    std::chrono::steady_clock::time_point m_start;
    std::chrono::steady_clock::time_point m_lastReport;
};

} // namespace tagwright
