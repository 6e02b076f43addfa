// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/waveform_builder.h"

#include <algorithm>
#include <cmath>

namespace tagwright::audio {
namespace {

constexpr std::int64_t usPerSecond = 1'000'000;

std::int8_t quantised(float value)
{
    return static_cast<std::int8_t>(std::lround(std::clamp(value, -1.0F, 1.0F) * 127.0F));
}

} // namespace

void WaveformBuilder::add(std::span<const float> mono, int rate)
{
    setRate(rate);
    while (!mono.empty()) {
        if (m_columns.size() == mostColumns)
            mergePairs();
        const std::int64_t room = columnEnd() - m_position;
        if (room <= 0) {
            closeColumn();
            continue;
        }
        const auto count = static_cast<std::size_t>(std::min<std::int64_t>(room, std::ssize(mono)));
        const auto [low, high] = std::ranges::minmax(mono.first(count));
        m_open = m_isOpen ? Column{std::min(low, m_open.minimum), std::max(high, m_open.maximum)}
                          : Column{low, high};
        m_isOpen = true;
        m_position += static_cast<std::int64_t>(count);
        mono = mono.subspan(count);
    }
}

Waveform WaveformBuilder::finish()
{
    if (m_isOpen)
        closeColumn();
    Waveform waveform;
    waveform.columnUs = m_columnUs;
    for (const Column &column : m_columns) {
        waveform.minimum.push_back(quantised(column.minimum));
        waveform.maximum.push_back(quantised(column.maximum));
    }
    return waveform;
}

void WaveformBuilder::setRate(int rate)
{
    if (rate == m_rate)
        return;
    if (m_rate != 0)
        m_rateStartUs += m_position * usPerSecond / m_rate;
    m_rate = rate;
    m_position = 0;
}

/// First sample (counted like m_position) that no longer belongs to the open column.
std::int64_t WaveformBuilder::columnEnd() const
{
    const std::int64_t endUs = (std::ssize(m_columns) + 1) * m_columnUs - m_rateStartUs;
    return (endUs * m_rate + usPerSecond - 1) / usPerSecond;
}

void WaveformBuilder::closeColumn()
{
    // At rates below 1 kHz a column may have no sample of its own: it shows its neighbour's.
    if (!m_isOpen && !m_columns.empty())
        m_open = m_columns.back();
    m_columns.push_back(m_open);
    m_isOpen = false;
}

void WaveformBuilder::mergePairs()
{
    for (std::size_t i = 0; i < mostColumns / 2; ++i) {
        const Column &a = m_columns[2 * i];
        const Column &b = m_columns[2 * i + 1];
        m_columns[i] = {std::min(a.minimum, b.minimum), std::max(a.maximum, b.maximum)};
    }
    m_columns.resize(mostColumns / 2);
    m_columnUs *= 2;
}

} // namespace tagwright::audio
