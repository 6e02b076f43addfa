// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/loudness_meter.h"

extern "C" {
#include <ebur128.h>
#include <libavutil/channel_layout.h>
#include <libavutil/frame.h>
}

#include <cmath>
#include <new>

namespace tagwright::audio {
namespace {

/// BS.1770 weights the surrounds by 1.41 and leaves the LFE out.
int ebur128Channel(AVChannel channel)
{
    switch (channel) {
    case AV_CHAN_FRONT_LEFT:
        return EBUR128_LEFT;
    case AV_CHAN_FRONT_RIGHT:
        return EBUR128_RIGHT;
    case AV_CHAN_FRONT_CENTER:
        return EBUR128_CENTER;
    case AV_CHAN_BACK_LEFT:
    case AV_CHAN_SIDE_LEFT:
        return EBUR128_LEFT_SURROUND;
    case AV_CHAN_BACK_RIGHT:
    case AV_CHAN_SIDE_RIGHT:
        return EBUR128_RIGHT_SURROUND;
    case AV_CHAN_LOW_FREQUENCY:
    case AV_CHAN_LOW_FREQUENCY_2:
        return EBUR128_UNUSED;
    default:
        return EBUR128_CENTER; // weight 1
    }
}

std::vector<int> channelMap(const AVFrame &frame)
{
    const int count = frame.ch_layout.nb_channels;
    AVChannelLayout layout = frame.ch_layout;
    if (layout.order != AV_CHANNEL_ORDER_NATIVE)
        av_channel_layout_default(&layout, count);
    std::vector<int> map;
    for (int i = 0; i < count; ++i)
        map.push_back(
            ebur128Channel(av_channel_layout_channel_from_index(&layout, static_cast<unsigned>(i))));
    return map;
}

} // namespace

struct LoudnessMeter::Ebur128
{
    Ebur128(unsigned channels, unsigned long rate)
        : state(ebur128_init(channels, rate, EBUR128_MODE_I | EBUR128_MODE_HISTOGRAM))
    {
        if (!state)
            throw std::bad_alloc();
    }
    Ebur128(const Ebur128 &) = delete;
    Ebur128 &operator=(const Ebur128 &) = delete;
    ~Ebur128() { ebur128_destroy(&state); }

    ebur128_state *state;
};

LoudnessMeter::LoudnessMeter() = default;
LoudnessMeter::~LoudnessMeter() = default;

void LoudnessMeter::configure(const AVFrame &frame)
{
    auto map = channelMap(frame);
    if (m_ebur128 && m_rate == frame.sample_rate && m_layout == map)
        return;
    const auto channels = static_cast<unsigned>(map.size());
    const auto rate = static_cast<unsigned long>(frame.sample_rate);
    if (!m_ebur128)
        m_ebur128 = std::make_unique<Ebur128>(channels, rate);
    else
        ebur128_change_parameters(m_ebur128->state, channels, rate);
    m_layout = std::move(map);
    m_rate = frame.sample_rate;
    for (unsigned i = 0; i < channels; ++i)
        ebur128_set_channel(m_ebur128->state, i, m_layout[i]);
}

void LoudnessMeter::add(const AVFrame &frame, std::span<const float *const> planes, std::size_t count)
{
    configure(frame);
    const std::size_t channels = planes.size();
    m_interleaved.resize(count * channels);
    for (std::size_t channel = 0; channel < channels; ++channel)
        for (std::size_t i = 0; i < count; ++i)
            m_interleaved[i * channels + channel] = planes[channel][i];
    ebur128_add_frames_float(m_ebur128->state, m_interleaved.data(), count);
}

std::optional<double> LoudnessMeter::integrated() const
{
    double lufs = 0;
    if (!m_ebur128 || ebur128_loudness_global(m_ebur128->state, &lufs) != EBUR128_SUCCESS ||
        !std::isfinite(lufs))
        return std::nullopt;
    return lufs;
}

} // namespace tagwright::audio
