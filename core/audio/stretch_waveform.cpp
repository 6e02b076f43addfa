// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/stretch_waveform.h"

#include "audio/waveform_builder.h"

namespace tagwright::audio {

Result<Waveform> stretchWaveform(const std::filesystem::path &path, const DecodeRequest::Stretch &stretch,
                                 std::int64_t columnUs, std::stop_token stop)
{
    constexpr int rate = 44'100; // of the picture, whatever the file's is
    WaveformBuilder builder(columnUs);
    auto summary = decode(
        path, {.sampleRates = {rate}, .stretch = stretch, .analyse = false},
        [&builder](std::size_t, std::span<const float> samples) { builder.add(samples, rate); },
        std::move(stop));
    if (!summary)
        return std::unexpected(std::move(summary.error()));
    return builder.finish();
}

} // namespace tagwright::audio
