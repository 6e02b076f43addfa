// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/declared_length.h"

#include "audio/source_file.h"

extern "C" {
#include <libavformat/avformat.h>
#include <libavutil/avutil.h>
}

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace tagwright::audio {
namespace {

/// Up to `size` bytes from `offset`, as text.
std::string bytesAt(const SourceFile &file, std::int64_t offset, std::int64_t size)
{
    offset = std::clamp<std::int64_t>(offset, 0, file.size());
    std::string bytes(static_cast<std::size_t>(std::min(size, file.size() - offset)), '\0');
    if (!file.readAt(offset, std::span(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size())))
        return {};
    return bytes;
}

unsigned byteAt(std::string_view bytes, std::size_t i)
{
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0;
}

std::uint32_t bigEndian32(std::string_view bytes, std::size_t i)
{
    return byteAt(bytes, i) << 24 | byteAt(bytes, i + 1) << 16 | byteAt(bytes, i + 2) << 8 |
           byteAt(bytes, i + 3);
}

struct Layer3Header
{
    int sampleRate;
    int samplesPerFrame;
    std::size_t infoOffset; ///< of an Info frame's magic: after the header and the side information
};

/// ISO 11172-3 sect. 2.4.2.3 and 13818-3; layer III only.
std::optional<Layer3Header> parseLayer3(std::uint32_t header)
{
    constexpr std::array rates{44100, 48000, 32000};
    const unsigned version = header >> 19 & 3; // 3: MPEG-1, 2: MPEG-2, 0: MPEG-2.5
    const unsigned rate = header >> 10 & 3;
    const unsigned bitRate = header >> 12 & 15;
    const bool isLayer3 = (header >> 17 & 3) == 1;
    if (header >> 21 != 0x7ff || version == 1 || !isLayer3 || rate == 3 || bitRate == 0 || bitRate == 15)
        return std::nullopt;
    const bool isMpeg1 = version == 3;
    const bool isMono = (header >> 6 & 3) == 3;
    const int divisor = isMpeg1 ? 1 : version == 2 ? 2 : 4;
    const std::size_t sideInformation = isMpeg1 ? (isMono ? 17 : 32) : (isMono ? 9 : 17);
    return Layer3Header{rates[rate] / divisor, isMpeg1 ? 1152 : 576, 4 + sideInformation};
}

/// FFmpeg forgets the frame count if it does not match the file's size: just when we need it.
std::optional<double> infoFrameSeconds(const SourceFile &file)
{
    constexpr std::int64_t searched = 16 * 1024;
    const std::string bytes = bytesAt(file, 0, searched);
    for (std::size_t at = 0; at + 64 < bytes.size(); ++at) {
        const auto header = parseLayer3(bigEndian32(bytes, at));
        if (!header)
            continue;
        const std::string_view frame = std::string_view(bytes).substr(at);
        const auto magic = frame.substr(header->infoOffset, 4);
        std::uint32_t frames = 0;
        if ((magic == "Xing" || magic == "Info") && (byteAt(frame, header->infoOffset + 7) & 1))
            frames = bigEndian32(frame, header->infoOffset + 8);
        else if (frame.substr(36, 4) == "VBRI")
            frames = bigEndian32(frame, 36 + 14);
        if (frames > 0)
            return static_cast<double>(frames) * header->samplesPerFrame / header->sampleRate;
        if (magic == "Xing" || magic == "Info")
            return std::nullopt;
    }
    return std::nullopt;
}

std::uint64_t littleEndian(std::string_view bytes, std::size_t i, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t byte = size; byte-- > 0;)
        value = value << 8 | byteAt(bytes, i + byte);
    return value;
}

/// Programs that write to a pipe leave 0 or the greatest size there is, or a little less, in a WAV header.
bool standsForUnknown(std::uint64_t size)
{
    constexpr std::uint64_t slack = 0x1'0000;
    return size == 0 || (size > 0x7fff'ffff - slack && size <= 0x8000'0000) || size > 0xffff'ffff - slack;
}

/// By the size of the "data" chunk (RIFF, and RF64 of EBU Tech 3306), which FFmpeg does not look at.
std::optional<double> wavSeconds(const SourceFile &file)
{
    constexpr std::int64_t headerSize = 8;
    constexpr std::int64_t most = 64; // bytes of a chunk that matter here
    std::uint64_t bytesPerSecond = 0;
    std::uint64_t longSize = 0;
    for (std::int64_t at = 12; at + headerSize <= file.size();) {
        const std::string chunk = bytesAt(file, at, most);
        const std::string_view id = std::string_view(chunk).substr(0, 4);
        const std::uint64_t size = littleEndian(chunk, 4, 4);
        if (id == "fmt ")
            bytesPerSecond = littleEndian(chunk, headerSize + 8, 4);
        else if (id == "ds64")
            longSize = littleEndian(chunk, headerSize + 8, 8);
        else if (id == "data") {
            if (bytesPerSecond == 0 || (longSize == 0 && standsForUnknown(size)))
                return std::nullopt;
            return static_cast<double>(longSize > 0 ? longSize : size) / static_cast<double>(bytesPerSecond);
        }
        at += headerSize + static_cast<std::int64_t>(size + size % 2);
    }
    return std::nullopt;
}

/// From the File Properties object (ASF specification, sect. 3.2). FFmpeg forgets it if the file's size does
/// not fit.
std::optional<double> asfSeconds(const SourceFile &file)
{
    constexpr std::int64_t searched = 64 * 1024;
    constexpr std::string_view fileProperties{
        "\xa1\xdc\xab\x8c\x47\xa9\xcf\x11\x8e\xe4\x00\xc0\x0c\x20\x53\x65", 16};
    const std::string bytes = bytesAt(file, 0, searched);
    const auto at = bytes.find(fileProperties);
    if (at == std::string::npos || (byteAt(bytes, at + 88) & 1)) // a broadcast does not know its length
        return std::nullopt;
    const double seconds = static_cast<double>(littleEndian(bytes, at + 64, 8)) / 1e7 -
                           static_cast<double>(littleEndian(bytes, at + 80, 8)) / 1e3;
    return seconds > 0 ? std::optional(seconds) : std::nullopt;
}

bool hasPicture(const AVFormatContext &format)
{
    const std::span streams(format.streams, format.nb_streams);
    return std::ranges::any_of(streams, [](const AVStream *stream) {
        return stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
               !(stream->disposition & AV_DISPOSITION_ATTACHED_PIC);
    });
}

} // namespace

std::optional<double> declaredSeconds(const AVFormatContext &format, const AVStream &stream,
                                      const SourceFile &file)
{
    const std::string_view name = format.iformat->name;
    if (name == "mp3")
        return infoFrameSeconds(file);
    if (name == "wav")
        return wavSeconds(file);
    if (name == "asf")
        return hasPicture(format) ? std::nullopt : asfSeconds(file);
    // Ogg has no header to say it: FFmpeg reads the last page, wherever that is. A film's length is not its
    // sound's.
    if (name == "ogg" || hasPicture(format) ||
        format.duration_estimation_method != AVFMT_DURATION_FROM_STREAM)
        return std::nullopt;
    double seconds = 0;
    if (stream.duration != AV_NOPTS_VALUE && stream.duration > 0)
        seconds = static_cast<double>(stream.duration) * av_q2d(stream.time_base);
    else if (format.duration != AV_NOPTS_VALUE && format.duration > 0)
        seconds = static_cast<double>(format.duration) / AV_TIME_BASE;
    return seconds > 0 ? std::optional(seconds) : std::nullopt;
}

bool endsWhole(std::string_view formatName, const SourceFile &file)
{
    if (formatName != "ogg")
        return true;
    constexpr std::int64_t longestPage = 27 + 255 + 255 * 255;
    const std::string tail = bytesAt(file, file.size() - longestPage, longestPage);
    const auto at = tail.rfind("OggS");
    if (at == std::string::npos)
        return false;
    const bool isLast = (byteAt(tail, at + 5) & 4) != 0;
    const std::size_t segments = byteAt(tail, at + 26);
    std::size_t size = 27 + segments;
    for (std::size_t i = 0; i < segments; ++i)
        size += byteAt(tail, at + 27 + i);
    return isLast && at + size <= tail.size();
}

} // namespace tagwright::audio
