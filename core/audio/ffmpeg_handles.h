// SPDX-License-Identifier: GPL-3.0-or-later
// Owning pointers to FFmpeg's objects, so that the other headers here need none of FFmpeg's.
#pragma once

#include <memory>

struct AVCodecContext;
struct AVFormatContext;
struct AVFrame;
struct AVHashContext;
struct AVIOContext;
struct AVPacket;
struct SwrContext;

namespace tagwright::audio {

struct FfmpegDeleter
{
    void operator()(AVCodecContext *context) const;
    void operator()(AVFormatContext *context) const;
    void operator()(AVFrame *frame) const;
    void operator()(AVHashContext *context) const;
    void operator()(AVIOContext *context) const;
    void operator()(AVPacket *packet) const;
    void operator()(SwrContext *context) const;
};

template <typename T>
using Owned = std::unique_ptr<T, FfmpegDeleter>;

/// Throw std::bad_alloc where FFmpeg returns a null pointer.
[[nodiscard]] Owned<AVFrame> newFrame();
[[nodiscard]] Owned<AVPacket> newPacket();

/// Keeps FFmpeg from writing on standard error: what it has to say becomes an Error. Once per process.
void silenceFfmpeg();

} // namespace tagwright::audio
