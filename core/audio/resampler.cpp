// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/resampler.h"

#include <fmt/format.h>

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
}

#include <algorithm>
#include <cstdint>

namespace tagwright::audio {
namespace {

constexpr std::size_t inputBlock = 8192;
// soxr works in blocks of its own and may hand out more at once than came in; what has no room waits inside.
constexpr std::size_t outputSlack = 8192;
constexpr double soxrPrecisionBits = 20;

} // namespace

Result<Resampler> Resampler::create(int from, int to)
{
    if (from < 1 || to < 1)
        return fail(ErrorCode::BadInput, fmt::format("No sample rate: {} Hz.", from < 1 ? from : to));
    AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
    SwrContext *raw = nullptr;
    const int allocated =
        swr_alloc_set_opts2(&raw, &mono, AV_SAMPLE_FMT_FLT, to, &mono, AV_SAMPLE_FMT_FLT, from, 0, nullptr);
    Owned<SwrContext> context(raw);
    if (allocated < 0)
        return fail(ErrorCode::BadInput, fmt::format("Cannot resample from {} to {} Hz.", from, to));
    av_opt_set_int(context.get(), "resampler", SWR_ENGINE_SOXR, 0);
    av_opt_set_double(context.get(), "precision", soxrPrecisionBits, 0);
    if (swr_init(context.get()) < 0)
        return fail(ErrorCode::Unsupported,
                    fmt::format("Cannot resample from {} to {} Hz: FFmpeg was built without soxr. "
                                "Install a libswresample that has it.",
                                from, to));
    const auto outputBlock = inputBlock * static_cast<std::size_t>(to) / static_cast<std::size_t>(from);
    return Resampler(std::move(context), outputBlock + outputSlack);
}

void Resampler::push(std::span<const float> samples, const BlockSink &sink)
{
    while (!samples.empty()) {
        const auto part = samples.first(std::min(samples.size(), inputBlock));
        samples = samples.subspan(part.size());
        const auto *in = reinterpret_cast<const std::uint8_t *>(part.data());
        auto *out = reinterpret_cast<std::uint8_t *>(m_block.data());
        const int count = swr_convert(m_context.get(), &out, static_cast<int>(m_block.size()), &in,
                                      static_cast<int>(part.size()));
        if (count > 0)
            sink(std::span(m_block).first(static_cast<std::size_t>(count)));
    }
}

void Resampler::finish(const BlockSink &sink)
{
    while (true) {
        auto *out = reinterpret_cast<std::uint8_t *>(m_block.data());
        const int count = swr_convert(m_context.get(), &out, static_cast<int>(m_block.size()), nullptr, 0);
        if (count <= 0)
            return;
        sink(std::span(m_block).first(static_cast<std::size_t>(count)));
    }
}

} // namespace tagwright::audio
