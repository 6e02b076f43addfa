// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/packet_clock.h"

extern "C" {
#include <libavformat/avformat.h>
#include <libavutil/intreadwrite.h>
#include <libavutil/mathematics.h>
}

#include <algorithm>

namespace tagwright::audio {
namespace {

/// Smaller steps between packets are no missing sound: FFmpeg misjudges a Vorbis packet by up to half a block
/// where pages meet, and muxers round.
constexpr std::int64_t toleratedStepMs = 100;

} // namespace

PacketClock::PacketClock(const AVStream &stream, bool paddingIsInDuration)
    : m_numerator(stream.time_base.num), m_denominator(stream.time_base.den),
      m_rate(stream.codecpar->sample_rate),
      m_isExact(m_rate > 0 && m_denominator % (std::int64_t{m_numerator} * m_rate) == 0),
      m_paddingIsInDuration(paddingIsInDuration)
{
}

PacketClock::Step PacketClock::advance(const AVPacket &packet)
{
    const std::int64_t tolerance = ticks(toleratedStepMs, 1000);
    Step step;
    step.start = packet.pts == AV_NOPTS_VALUE ? m_end : packet.pts + m_shift;
    if (!m_start) {
        m_start = step.start;
    } else if (m_isExact && step.start < m_end - tolerance) {
        step.restarted = true;
        m_isExact = false;
        m_shift += m_end - step.start;
        step.start = m_end;
    } else if (m_isExact && m_lastDuration > 0 && step.start > m_end + tolerance) {
        step.lost = step.start - m_end;
    }
    step.end = step.start + std::max<std::int64_t>(0, packet.duration - padding(packet));
    m_lastDuration = packet.duration;
    m_end = std::max(m_end, step.end);
    return step;
}

/// Ticks of the packet's duration that the decoder will throw away at its end.
std::int64_t PacketClock::padding(const AVPacket &packet) const
{
    std::size_t size = 0;
    const std::uint8_t *skip = av_packet_get_side_data(&packet, AV_PKT_DATA_SKIP_SAMPLES, &size);
    if (!skip || size < 8 || m_paddingIsInDuration || m_rate <= 0)
        return 0;
    return ticks(AV_RL32(skip + 4), m_rate);
}

std::int64_t PacketClock::rescaled(std::int64_t count, std::int64_t perSecond) const
{
    return av_rescale(count, perSecond * m_numerator, m_denominator);
}

std::int64_t PacketClock::ticks(std::int64_t count, std::int64_t perSecond) const
{
    return av_rescale(count, m_denominator, perSecond * m_numerator);
}

} // namespace tagwright::audio
