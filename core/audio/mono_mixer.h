// SPDX-License-Identifier: GPL-3.0-or-later
// Decoded frames of any sample format and channel layout -> planar float, and their mono mix.
#pragma once

#include "audio/ffmpeg_handles.h"
#include "base/error.h"

#include <cstddef>
#include <span>
#include <vector>

namespace tagwright::audio {

/// Weight of each channel in the mono mix, adding up to 1 in magnitude: one half each for two channels;
/// for more, ITU-R BS.775-3 annex 4 (centre 1, front 0.707, surround 0.5, LFE left out), scaled;
/// equal weights where the layout is not known.
[[nodiscard]] std::vector<float> monoWeights(const AVFrame &frame);

class MonoMixer
{
public:
    /// Takes a frame in; afterwards `planes` and `mono` are valid until the next one.
    [[nodiscard]] Result<void> take(const AVFrame &frame);

    [[nodiscard]] std::span<const float> mono() const { return m_mono; }
    /// One pointer per channel, mono().size() samples each.
    [[nodiscard]] std::span<const float *const> planes() const { return m_planes; }

private:
    [[nodiscard]] bool isConfiguredFor(const AVFrame &frame) const;
    [[nodiscard]] Result<void> configure(const AVFrame &frame);
    [[nodiscard]] Result<void> convert(const AVFrame &frame);
    void mix();

    Owned<AVFrame> m_configured;   ///< format, rate and layout of the last frame, without its samples
    Owned<SwrContext> m_converter; ///< none if frames are planar float already
    Owned<AVFrame> m_converted;
    std::vector<float> m_weights;
    std::vector<const float *> m_planes;
    std::vector<float> m_mono;
};

} // namespace tagwright::audio
