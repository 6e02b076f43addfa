// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/rate_stream.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tagwright::audio {

Result<void> RateStream::push(std::int64_t position, int inputRate, std::span<const float> samples,
                              const BlockSink &sink)
{
    if (isComplete())
        return {};
    if (m_inputRate == 0) {
        const std::int64_t early = std::clamp<std::int64_t>(feedFrom(inputRate) - position, 0,
                                                            static_cast<std::int64_t>(samples.size()));
        samples = samples.subspan(static_cast<std::size_t>(early));
        position += early;
    }
    if (samples.empty())
        return {};
    if (m_inputRate != inputRate) {
        finish(sink);
        if (auto started = start(position, inputRate); !started)
            return started;
    }
    if (!m_resampler)
        emit(samples, sink);
    else
        m_resampler->push(samples, [&](std::span<const float> block) { emit(block, sink); });
    return {};
}

void RateStream::finish(const BlockSink &sink)
{
    if (m_resampler)
        m_resampler->finish([&](std::span<const float> block) { emit(block, sink); });
    m_resampler.reset();
}

/// The last input sample that lies on an output sample, with room for priming: from there on the resampler
/// has the same phase as in a pass over the whole file.
std::int64_t RateStream::feedFrom(int inputRate) const
{
    if (m_first == 0)
        return 0;
    if (inputRate == m_rate)
        return m_first;
    const std::int64_t grid = inputRate / std::gcd(inputRate, m_rate);
    const double wanted = (static_cast<double>(m_first) / m_rate - resamplerPriming) * inputRate;
    return std::max<std::int64_t>(0, static_cast<std::int64_t>(std::floor(wanted)) / grid * grid);
}

Result<void> RateStream::start(std::int64_t position, int inputRate)
{
    const bool isFirst = m_inputRate == 0;
    m_inputRate = inputRate;
    if (isFirst)
        m_produced = std::llround(static_cast<double>(position) * m_rate / inputRate);
    if (inputRate == m_rate)
        return {};
    auto resampler = Resampler::create(inputRate, m_rate);
    if (!resampler)
        return std::unexpected(std::move(resampler.error()));
    m_resampler.emplace(std::move(*resampler));
    return {};
}

void RateStream::emit(std::span<const float> samples, const BlockSink &sink)
{
    const auto size = static_cast<std::int64_t>(samples.size());
    const std::int64_t from = std::clamp<std::int64_t>(m_nextOutput - m_produced, 0, size);
    const std::int64_t to = std::clamp<std::int64_t>(m_last - m_produced, from, size);
    m_produced += size;
    if (from == to)
        return;
    m_nextOutput = std::max(m_nextOutput, m_produced - size + to);
    sink(samples.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)));
}

} // namespace tagwright::audio
