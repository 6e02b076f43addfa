// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/clip_assembler.h"

#include <algorithm>

namespace tagwright::embedding {

ClipAssembler::ClipAssembler(std::vector<int> sampleRates, std::int64_t firstStartMs, Sink sink)
    : m_sampleRates(std::move(sampleRates)), m_buffers(m_sampleRates.size()), m_startMs(firstStartMs),
      m_sink(std::move(sink))
{
}

std::size_t ClipAssembler::clipLength(std::size_t rate) const
{
    return static_cast<std::size_t>(clipMs * m_sampleRates[rate] / 1000);
}

void ClipAssembler::add(std::size_t rate, std::span<const float> samples)
{
    m_buffers[rate].insert(m_buffers[rate].end(), samples.begin(), samples.end());
    const auto full = [&] {
        for (std::size_t r = 0; r < m_buffers.size(); ++r)
            if (m_buffers[r].size() < clipLength(r))
                return false;
        return true;
    };
    while (full())
        handOut(clipMs);
}

void ClipAssembler::finish()
{
    if (m_buffers.empty() || std::ranges::any_of(m_buffers, &std::vector<float>::empty))
        return;
    const auto durationMs = static_cast<std::int64_t>(m_buffers[0].size()) * 1000 / m_sampleRates[0];
    if (!m_any || durationMs >= shortestClipMs)
        handOut(durationMs);
}

void ClipAssembler::handOut(std::int64_t durationMs)
{
    ClipSamples clip;
    for (std::size_t r = 0; r < m_buffers.size(); ++r)
        clip.emplace_back(m_buffers[r].data(), std::min(m_buffers[r].size(), clipLength(r)));
    m_sink({m_startMs, durationMs}, clip);
    m_any = true;
    m_startMs += clipMs;
    for (std::size_t r = 0; r < m_buffers.size(); ++r)
        m_buffers[r].erase(m_buffers[r].begin(),
                           m_buffers[r].begin() + static_cast<std::ptrdiff_t>(clip[r].size()));
}

} // namespace tagwright::embedding
