// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"

namespace tagwright {

using Clock = std::chrono::steady_clock;

ProgressMeter::ProgressMeter(ProgressSink sink, std::string what, std::int64_t total, std::int64_t done,
                             ProgressUnit unit)
    : m_sink(std::move(sink)), m_progress{std::move(what), done, total, std::nullopt, unit},
      m_doneBefore(done), m_start(Clock::now()), m_lastReport(m_start)
{
}

void ProgressMeter::advance(std::int64_t steps)
{
    m_progress.done += steps;
    const auto now = Clock::now();
    if (now - m_lastReport >= std::chrono::milliseconds(100))
        report(now);
}

void ProgressMeter::finish()
{
    report(Clock::now());
}

void ProgressMeter::report(Clock::time_point now)
{
    m_lastReport = now;
    const std::int64_t ofThisRun = m_progress.done - m_doneBefore;
    if (ofThisRun > 0 && m_progress.total >= m_progress.done) {
        const std::chrono::duration<double> elapsed = now - m_start;
        const double perStep = elapsed.count() / static_cast<double>(ofThisRun);
        m_progress.eta = std::chrono::seconds(
            static_cast<std::int64_t>(perStep * static_cast<double>(m_progress.total - m_progress.done)));
    }
    if (m_sink)
        m_sink(m_progress);
}

} // namespace tagwright
