// SPDX-License-Identifier: GPL-3.0-or-later
// A file -> the packets of its sound, in order, each of them hashed on the way.
#pragma once

#include "audio/ffmpeg_handles.h"
#include "base/error.h"

#include <cstdint>
#include <optional>
#include <string>

struct AVStream;

namespace tagwright::audio {

class SourceFile;

/// Errors carry no path: the caller knows it.
class Demuxer
{
public:
    /// \param file  must outlive the demuxer.
    /// \errors NotAudio, NoSound, Corrupt (its header), Truncated (its header is missing), NotReadable.
    [[nodiscard]] static Result<Demuxer> open(const SourceFile &file);

    [[nodiscard]] const AVStream &stream() const { return *m_stream; }
    /// FFmpeg's short name of the container, e.g. "mp3", "ogg", "mov,mp4,m4a,3gp,3g2,mj2".
    [[nodiscard]] std::string formatName() const;

    /// \return false at the end; else `packet` is the next one, until the next call.
    /// \errors Truncated or Corrupt if the container breaks at or before the end; NotReadable if reading
    /// fails.
    [[nodiscard]] Result<bool> next(AVPacket &packet);

    /// Murmur3 (128 bits, hex) of all packets so far, one after the other: how they were cut makes no
    /// difference.
    [[nodiscard]] std::string takeHash();

    /// Error if the file ends before the end that it declares.
    /// \param seconds  what there was of it.
    [[nodiscard]] Result<void> checkLength(double seconds) const;

    /// How many of the frame's samples belong to the sound. FFmpeg cuts the encoder's delay off, but the
    /// padding only if the container tells it in side data: MP4 does not, it gives its last packet a shorter
    /// duration, and iTunes writes a tag.
    /// \param position  of the frame in the sound, in samples
    [[nodiscard]] int soundIn(const AVFrame &frame, std::int64_t position) const;

private:
    Demuxer(const SourceFile &file, Owned<AVFormatContext> format, AVStream *stream);
    [[nodiscard]] Error readFailure(int status) const;
    /// Exact number of samples if the container gives it apart from the packets (iTunes' gapless tag).
    [[nodiscard]] std::optional<std::int64_t> exactSamples() const;
    /// The packet is the last one of a container that has an index.
    [[nodiscard]] bool isLastIndexed(std::int64_t timeStamp) const;

    const SourceFile *m_file;
    Owned<AVFormatContext> m_format;
    AVStream *m_stream;
    Owned<AVHashContext> m_hash;
    std::optional<double> m_declaredSeconds;
    std::optional<std::int64_t> m_exactSamples;
};

} // namespace tagwright::audio
