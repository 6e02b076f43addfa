// SPDX-License-Identifier: GPL-3.0-or-later
// Packets of one stream -> frames of samples, on the calling thread. FFmpeg removes the encoder's delay and
// padding where the container tells them.
#pragma once

#include "audio/ffmpeg_handles.h"
#include "base/error.h"

#include <functional>

struct AVStream;

namespace tagwright::audio {

class PacketDecoder
{
public:
    /// \errors Unsupported, naming the codec.
    [[nodiscard]] static Result<PacketDecoder> open(const AVStream &stream);

    using FrameSink = std::function<void(const AVFrame &)>;
    enum class Outcome { Fine, Broken, Unsupported };
    /// \param packet  null: hands out what is still inside; `reset` before more packets are sent.
    [[nodiscard]] Outcome decode(const AVPacket *packet, const FrameSink &sink);
    /// Forgets the past: the next packet need not follow the last one.
    void reset();

private:
    explicit PacketDecoder(Owned<AVCodecContext> context) : m_context(std::move(context)), m_frame(newFrame())
    {
    }

    Owned<AVCodecContext> m_context;
    Owned<AVFrame> m_frame;
};

} // namespace tagwright::audio
