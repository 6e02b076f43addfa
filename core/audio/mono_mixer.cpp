// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/mono_mixer.h"

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/frame.h>
#include <libswresample/swresample.h>
}

#include <cmath>
#include <numbers>
#include <numeric>

namespace tagwright::audio {
namespace {

/// The frame's layout, or the usual one for so many channels if it says nothing.
AVChannelLayout layoutOf(const AVFrame &frame)
{
    if (frame.ch_layout.order == AV_CHANNEL_ORDER_NATIVE)
        return frame.ch_layout;
    AVChannelLayout layout = {};
    av_channel_layout_default(&layout, frame.ch_layout.nb_channels);
    return layout;
}

} // namespace

std::vector<float> monoWeights(const AVFrame &frame)
{
    const auto channels = static_cast<std::size_t>(frame.ch_layout.nb_channels);
    const std::vector<float> equal(channels, 1.0F / static_cast<float>(channels));
    if (channels <= 2)
        return equal;
    constexpr double halfPower = 1 / std::numbers::sqrt2;
    const AVChannelLayout from = layoutOf(frame);
    const AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
    // libswresample scales a matrix of its greatest size, whatever the channels.
    constexpr std::size_t mostChannels = 64;
    if (from.order != AV_CHANNEL_ORDER_NATIVE || channels > mostChannels)
        return equal;
    std::vector<double> matrix(mostChannels * mostChannels);
    if (swr_build_matrix2(&from, &mono, halfPower, halfPower, 0.0, 1.0, 1.0, matrix.data(), mostChannels,
                          AV_MATRIX_ENCODING_NONE, nullptr) < 0)
        return equal;
    matrix.resize(channels);
    const double sum = std::accumulate(matrix.begin(), matrix.end(), 0.0,
                                       [](double total, double weight) { return total + std::abs(weight); });
    if (sum <= 0)
        return equal;
    std::vector<float> weights;
    for (const double weight : matrix)
        weights.push_back(static_cast<float>(weight / sum));
    return weights;
}

Result<void> MonoMixer::take(const AVFrame &frame)
{
    if (!isConfiguredFor(frame))
        if (auto configured = configure(frame); !configured)
            return configured;
    if (m_converter)
        if (auto converted = convert(frame); !converted)
            return converted;
    const AVFrame &planar = m_converter ? *m_converted : frame;
    m_planes.clear();
    for (int channel = 0; channel < frame.ch_layout.nb_channels; ++channel)
        m_planes.push_back(reinterpret_cast<const float *>(planar.extended_data[channel]));
    m_mono.resize(static_cast<std::size_t>(frame.nb_samples));
    mix();
    return {};
}

bool MonoMixer::isConfiguredFor(const AVFrame &frame) const
{
    return m_configured && m_configured->format == frame.format &&
           m_configured->sample_rate == frame.sample_rate &&
           av_channel_layout_compare(&m_configured->ch_layout, &frame.ch_layout) == 0;
}

Result<void> MonoMixer::configure(const AVFrame &frame)
{
    m_configured = newFrame();
    m_configured->format = frame.format;
    m_configured->sample_rate = frame.sample_rate;
    if (frame.ch_layout.nb_channels < 1 ||
        av_channel_layout_copy(&m_configured->ch_layout, &frame.ch_layout) < 0)
        return fail(ErrorCode::Unsupported, "Has a channel layout that this program does not know.");
    m_weights = monoWeights(frame);
    m_converter.reset();
    if (frame.format == AV_SAMPLE_FMT_FLTP)
        return {};
    // Only the sample format changes: no rematrixing, no resampling, no delay.
    SwrContext *raw = nullptr;
    AVChannelLayout &layout = m_configured->ch_layout;
    const int allocated =
        swr_alloc_set_opts2(&raw, &layout, AV_SAMPLE_FMT_FLTP, frame.sample_rate, &layout,
                            static_cast<AVSampleFormat>(frame.format), frame.sample_rate, 0, nullptr);
    m_converter.reset(raw);
    if (allocated < 0 || swr_init(raw) < 0)
        return fail(ErrorCode::Unsupported, "Has a sample format that this program does not know.");
    m_converted = newFrame();
    return {};
}

Result<void> MonoMixer::convert(const AVFrame &frame)
{
    AVFrame &target = *m_converted;
    av_frame_unref(&target);
    target.format = AV_SAMPLE_FMT_FLTP;
    target.sample_rate = frame.sample_rate;
    target.nb_samples = frame.nb_samples;
    if (av_channel_layout_copy(&target.ch_layout, &frame.ch_layout) < 0 ||
        av_frame_get_buffer(&target, 0) < 0)
        throw std::bad_alloc();
    const auto **input = const_cast<const std::uint8_t **>(frame.extended_data);
    if (swr_convert(m_converter.get(), target.extended_data, target.nb_samples, input, frame.nb_samples) !=
        frame.nb_samples)
        return fail(ErrorCode::Corrupt, "Damaged: its samples cannot be converted. Copy it again.");
    return {};
}

void MonoMixer::mix()
{
    const float *first = m_planes[0];
    const float firstWeight = m_weights[0];
    for (std::size_t i = 0; i < m_mono.size(); ++i)
        m_mono[i] = firstWeight * first[i];
    for (std::size_t channel = 1; channel < m_planes.size(); ++channel) {
        const float *plane = m_planes[channel];
        const float weight = m_weights[channel];
        if (weight == 0.0F) // the LFE: not even its NaN
            continue;
        for (std::size_t i = 0; i < m_mono.size(); ++i)
            m_mono[i] += weight * plane[i];
    }
}

} // namespace tagwright::audio
