// SPDX-License-Identifier: GPL-3.0-or-later
// One mono stream from one sample rate to another, by soxr through libswresample.
#pragma once

#include "audio/ffmpeg_handles.h"
#include "base/error.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace tagwright::audio {

using BlockSink = std::function<void(std::span<const float>)>;

/// Linear phase without delay: output sample k lies at k / to seconds of the input.
/// soxr's HQ recipe (20 bits; pass band 0.913 of the lower Nyquist): the one of sox -h and of librosa's
/// soxr_hq, with which the reference front ends were fed. Its VHQ (28 bits) is slower and no float embedding
/// can tell.
class Resampler
{
public:
    /// \errors Unsupported if this FFmpeg was built without soxr; BadInput if a rate is out of range.
    [[nodiscard]] static Result<Resampler> create(int from, int to);

    void push(std::span<const float> samples, const BlockSink &sink);
    /// Delivers what is still inside. The resampler is used up then.
    void finish(const BlockSink &sink);

private:
    Resampler(Owned<SwrContext> context, std::size_t outputBlock)
        : m_context(std::move(context)), m_block(outputBlock)
    {
    }

    Owned<SwrContext> m_context;
    std::vector<float> m_block;
};

} // namespace tagwright::audio
