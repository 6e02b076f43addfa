// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/packet_decoder.h"

#include <fmt/format.h>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <new>

namespace tagwright::audio {

Result<PacketDecoder> PacketDecoder::open(const AVStream &stream)
{
    const AVCodecParameters &parameters = *stream.codecpar;
    const char *codecName = avcodec_get_name(parameters.codec_id);
    const auto unsupported = [&] {
        return fail(
            ErrorCode::Unsupported,
            fmt::format("Its codec ({}) is not known to this build. Convert it to FLAC or WAV.", codecName));
    };
    const AVCodec *codec = avcodec_find_decoder(parameters.codec_id);
    if (!codec)
        return unsupported();
    Owned<AVCodecContext> context(avcodec_alloc_context3(codec));
    if (!context || avcodec_parameters_to_context(context.get(), &parameters) < 0)
        throw std::bad_alloc();
    context->thread_count = 1;
    context->pkt_timebase = stream.time_base;
    // Lossless formats know for sure when they are damaged. The optional CRC of MP3 is often wrong in good
    // files.
    const AVCodecDescriptor *descriptor = avcodec_descriptor_get(parameters.codec_id);
    if (descriptor && (descriptor->props & AV_CODEC_PROP_LOSSLESS))
        context->err_recognition |= AV_EF_CRCCHECK | AV_EF_EXPLODE;
    if (avcodec_open2(context.get(), codec, nullptr) < 0)
        return unsupported();
    return PacketDecoder(std::move(context));
}

PacketDecoder::Outcome PacketDecoder::decode(const AVPacket *packet, const FrameSink &sink)
{
    Outcome outcome = Outcome::Fine;
    const auto note = [&](int status) {
        if (status == AVERROR_PATCHWELCOME)
            outcome = Outcome::Unsupported;
        else if (status < 0 && status != AVERROR_EOF && status != AVERROR(EAGAIN))
            outcome = Outcome::Broken;
    };
    note(avcodec_send_packet(m_context.get(), packet));
    while (true) {
        const int status = avcodec_receive_frame(m_context.get(), m_frame.get());
        note(status);
        if (status < 0)
            break;
        if (m_frame->nb_samples > 0 && m_frame->sample_rate > 0)
            sink(*m_frame);
        av_frame_unref(m_frame.get());
    }
    return outcome;
}

void PacketDecoder::reset()
{
    avcodec_flush_buffers(m_context.get());
}

} // namespace tagwright::audio
