// SPDX-License-Identifier: GPL-3.0-or-later
// What one wanted sample rate gets: the mono sound at the file's rate goes in, the wanted stretch comes out.
#pragma once

#include "audio/resampler.h"
#include "base/error.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>

namespace tagwright::audio {

/// Sound before and after the stretch that the resampler sees, in seconds: longer than soxr's longest filter.
inline constexpr double resamplerPriming = 0.1;

class RateStream
{
public:
    /// Delivers the samples [first, last) of the output, counted from the start of the sound.
    explicit RateStream(int rate, std::int64_t first = 0,
                        std::int64_t last = std::numeric_limits<std::int64_t>::max())
        : m_rate(rate), m_first(first), m_last(last), m_nextOutput(first)
    {
    }

    /// \param position  of the first sample, counted from the start of the sound at `inputRate`. Successive
    /// calls
    ///                  follow on each other, except that sound before the stretch may be left out.
    [[nodiscard]] Result<void> push(std::int64_t position, int inputRate, std::span<const float> samples,
                                    const BlockSink &sink);
    void finish(const BlockSink &sink);
    [[nodiscard]] bool isComplete() const { return m_nextOutput >= m_last; }

private:
    [[nodiscard]] Result<void> start(std::int64_t position, int inputRate);
    void emit(std::span<const float> samples, const BlockSink &sink);
    [[nodiscard]] std::int64_t feedFrom(int inputRate) const;

    int m_rate;
    std::int64_t m_first;
    std::int64_t m_last;
    int m_inputRate = 0;                  ///< 0 until sound has been taken in
    std::int64_t m_produced = 0;          ///< position of the next sample out of the resampler
    std::int64_t m_nextOutput;            ///< position of the next sample to deliver
    std::optional<Resampler> m_resampler; ///< none if the rates are equal
};

} // namespace tagwright::audio
