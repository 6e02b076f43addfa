// SPDX-License-Identifier: GPL-3.0-or-later
// Where in the sound each packet lies, from time stamps alone: for skipping packets that are not wanted, for
// the duration of what is not decoded, and to notice sound that is missing between packets.
#pragma once

#include <cstdint>
#include <optional>

struct AVPacket;
struct AVStream;

namespace tagwright::audio {

class PacketClock
{
public:
    explicit PacketClock(const AVStream &stream, bool paddingIsInDuration);

    struct Step
    {
        std::int64_t start = 0; ///< running time in ticks of the stream's time base
        std::int64_t end = 0;
        std::int64_t lost = 0;  ///< ticks missing before it
        bool restarted = false; ///< time stamps began anew: another stream was chained to the first
    };
    [[nodiscard]] Step advance(const AVPacket &packet);

    /// Time stamps tell the exact sample. Not so in Matroska and ASF, which count milliseconds, nor after a
    /// restart: a chained stream may have another time base.
    [[nodiscard]] bool isExact() const { return m_isExact; }
    /// What is to be added to time stamps since the last restart to make running time of them.
    [[nodiscard]] std::int64_t shift() const { return m_shift; }
    [[nodiscard]] std::int64_t start() const { return m_start.value_or(0); }
    [[nodiscard]] std::int64_t end() const { return m_end; }
    /// Ticks to units of 1/perSecond, rounded.
    [[nodiscard]] std::int64_t rescaled(std::int64_t ticks, std::int64_t perSecond) const;
    [[nodiscard]] std::int64_t ticks(std::int64_t count, std::int64_t perSecond) const;

private:
    [[nodiscard]] std::int64_t padding(const AVPacket &packet) const;

    int m_numerator; ///< of the time base, in seconds
    int m_denominator;
    int m_rate;
    bool m_isExact;
    bool m_paddingIsInDuration;
    std::optional<std::int64_t> m_start;
    std::int64_t m_shift = 0;
    std::int64_t m_end = 0;
    std::int64_t m_lastDuration = 0;
};

} // namespace tagwright::audio
