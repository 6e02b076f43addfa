// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/ffmpeg_handles.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/hash.h>
#include <libavutil/log.h>
#include <libswresample/swresample.h>
}

#include <mutex>
#include <new>

namespace tagwright::audio {

void FfmpegDeleter::operator()(AVCodecContext *context) const
{
    avcodec_free_context(&context);
}

void FfmpegDeleter::operator()(AVFormatContext *context) const
{
    avformat_close_input(&context);
}

void FfmpegDeleter::operator()(AVFrame *frame) const
{
    av_frame_free(&frame);
}

void FfmpegDeleter::operator()(AVHashContext *context) const
{
    av_hash_freep(&context);
}

void FfmpegDeleter::operator()(AVIOContext *context) const
{
    // FFmpeg may have replaced the buffer that we gave it.
    av_freep(&context->buffer);
    avio_context_free(&context);
}

void FfmpegDeleter::operator()(AVPacket *packet) const
{
    av_packet_free(&packet);
}

void FfmpegDeleter::operator()(SwrContext *context) const
{
    swr_free(&context);
}

Owned<AVFrame> newFrame()
{
    Owned<AVFrame> frame(av_frame_alloc());
    if (!frame)
        throw std::bad_alloc();
    return frame;
}

Owned<AVPacket> newPacket()
{
    Owned<AVPacket> packet(av_packet_alloc());
    if (!packet)
        throw std::bad_alloc();
    return packet;
}

void silenceFfmpeg()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_level(AV_LOG_QUIET); });
}

} // namespace tagwright::audio
