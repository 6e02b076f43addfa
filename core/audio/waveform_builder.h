// SPDX-License-Identifier: GPL-3.0-or-later
// Mono samples in a stream -> the waveform for drawing, in flat memory: columns begin at 1 ms (or as wished),
// and each time there are too many of them neighbours are merged and the column is twice as long.
#pragma once

#include "audio/decoder.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tagwright::audio {

/// Column k holds the samples whose time t, in microseconds, has k · columnUs <= t < (k + 1) · columnUs.
class WaveformBuilder
{
public:
    static constexpr std::size_t mostColumns = 4096;

    explicit WaveformBuilder(std::int64_t columnUs = 1000) : m_columnUs(columnUs) {}

    void add(std::span<const float> mono, int rate);
    [[nodiscard]] Waveform finish();

private:
    struct Column
    {
        float minimum;
        float maximum;
    };
    void setRate(int rate);
    [[nodiscard]] std::int64_t columnEnd() const;
    void closeColumn();
    void mergePairs();

    std::vector<Column> m_columns; ///< closed ones
    Column m_open{0, 0};
    bool m_isOpen = false; ///< m_open holds a sample
    std::int64_t m_columnUs;
    int m_rate = 0;
    std::int64_t m_rateStartUs = 0; ///< time at which the present rate began
    std::int64_t m_position = 0;    ///< samples since then
};

} // namespace tagwright::audio
