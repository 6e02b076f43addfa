// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/demuxer.h"

#include "audio/declared_length.h"
#include "audio/source_file.h"

#include <fmt/format.h>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/dict.h>
#include <libavutil/hash.h>
}

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <new>
#include <string_view>
#include <system_error>
#include <vector>

namespace tagwright::audio {
namespace {

/// Containers in which people keep sound. FFmpeg knows many more, some of which read other files or the
/// network (playlists), or take any text for their own.
constexpr std::array<std::string_view, 36> containers{
    "aac",  "ac3",  "aiff", "amr", "ape",    "asf",           "au",  "avi", "caf",  "dsf",  "dts",    "dtshd",
    "eac3", "flac", "flv",  "iff", "loas",   "matroska,webm", "mp3", "mpc", "mpc8", "mpeg", "mpegts", "nut",
    "ogg",  "oma",  "rm",   "tak", "truehd", "tta",           "voc", "w64", "wav",  "wsd",  "wv",     "xwma"};

/// Below this, av_probe_input_format has seen no more than bytes that happen to look like a frame.
constexpr int leastProbeScore = 5;

constexpr auto notAudioMessage =
    "Not an audio file, despite its name. Remove it or give it its right ending.";
constexpr auto truncatedMessage = "Ends in the middle of the sound. Copy it again.";

bool isMov(std::string_view name)
{
    return name.starts_with("mov,");
}

bool isKnownContainer(std::string_view name)
{
    return isMov(name) || std::ranges::find(containers, name) != containers.end();
}

/// Refuses every other file or address that a container may point at.
int refuseToOpen(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **)
{
    return AVERROR(EACCES);
}

Error readError(const SourceFile &file)
{
    return {
        ErrorCode::NotReadable,
        fmt::format("Reading failed: {}. Check the disk.", std::generic_category().message(file.readError())),
        {}};
}

struct Probed
{
    const AVInputFormat *format;
    int score;
};

Result<Probed> probe(const SourceFile &file)
{
    const AVInputFormat *format = nullptr;
    // No name is given: the content alone decides.
    const int score = av_probe_input_buffer2(file.io(), &format, "", nullptr, 0, 0);
    if (file.readError() != 0)
        return std::unexpected(readError(file));
    if (score < leastProbeScore || !format || !isKnownContainer(format->name))
        return fail(ErrorCode::NotAudio, notAudioMessage);
    return Probed{format, score};
}

void discardAllBut(AVFormatContext &format, const AVStream *wanted)
{
    for (AVStream *stream : std::span(format.streams, format.nb_streams))
        stream->discard = stream == wanted ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
}

/// Reads as far as it takes to know rate and channels.
int findStreamInfo(AVFormatContext &format)
{
    for (AVStream *stream : std::span(format.streams, format.nb_streams))
        if (stream->codecpar->codec_type != AVMEDIA_TYPE_AUDIO &&
            stream->codecpar->codec_type != AVMEDIA_TYPE_UNKNOWN)
            stream->discard = AVDISCARD_ALL;
    std::vector<AVDictionary *> options(format.nb_streams, nullptr);
    for (AVDictionary *&option : options)
        av_dict_set(&option, "threads", "1", 0);
    const int status = avformat_find_stream_info(&format, options.empty() ? nullptr : options.data());
    for (AVDictionary *&option : options)
        av_dict_free(&option);
    return status;
}

/// A chained stream repeats its headers, with their comments, between the packets of sound. FFmpeg's decoder
/// of Vorbis wants to see them (Vorbis I sect. 4.2.1: types 1, 3, 5; sound is even), that of Opus does not.
bool isVorbisHeader(std::string_view bytes)
{
    return bytes.size() > 7 && (bytes[0] & 1) && bytes.substr(1, 6) == "vorbis";
}

bool isOpusHeader(std::string_view bytes)
{
    return bytes.starts_with("OpusHead") || bytes.starts_with("OpusTags");
}

} // namespace

Result<Demuxer> Demuxer::open(const SourceFile &file)
{
    avio_seek(file.io(), 0, SEEK_SET);
    const auto probed = probe(file);
    if (!probed)
        return std::unexpected(probed.error());
    AVFormatContext *raw = avformat_alloc_context();
    if (!raw)
        throw std::bad_alloc();
    raw->pb = file.io();
    raw->io_open = &refuseToOpen;
    // Frees the context if it fails.
    if (avformat_open_input(&raw, "", probed->format, nullptr) < 0) {
        if (file.readError() != 0)
            return std::unexpected(readError(file));
        if (isMov(probed->format->name)) // its index is the last thing to be written
            return fail(ErrorCode::Truncated, truncatedMessage);
        if (probed->score <= AVPROBE_SCORE_RETRY)
            return fail(ErrorCode::NotAudio, notAudioMessage);
        return fail(ErrorCode::Corrupt, "Damaged: its header cannot be read. Copy it again.");
    }
    Owned<AVFormatContext> format(raw);
    const int found = findStreamInfo(*format);
    if (file.readError() != 0)
        return std::unexpected(readError(file));
    const int index =
        found < 0 ? found : av_find_best_stream(format.get(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (index < 0)
        return fail(ErrorCode::NoSound, "No sound found in this file.");
    AVStream *stream = format->streams[index];
    discardAllBut(*format, stream);
    return Demuxer(file, std::move(format), stream);
}

Demuxer::Demuxer(const SourceFile &file, Owned<AVFormatContext> format, AVStream *stream)
    : m_file(&file), m_format(std::move(format)), m_stream(stream),
      m_declaredSeconds(declaredSeconds(*m_format, *stream, file)), m_exactSamples(exactSamples())
{
    AVHashContext *hash = nullptr;
    if (av_hash_alloc(&hash, "murmur3") < 0)
        throw std::bad_alloc();
    m_hash.reset(hash);
    av_hash_init(hash);
}

std::string Demuxer::formatName() const
{
    return m_format->iformat->name;
}

Result<bool> Demuxer::next(AVPacket &packet)
{
    while (true) {
        av_packet_unref(&packet);
        const int status = av_read_frame(m_format.get(), &packet);
        if (m_file->readError() != 0)
            return std::unexpected(readError(*m_file));
        if (status == AVERROR_EOF)
            return false;
        if (status == AVERROR(EAGAIN))
            continue;
        if (status < 0)
            return std::unexpected(readFailure(status));
        const std::string_view bytes(reinterpret_cast<const char *>(packet.data),
                                     static_cast<std::size_t>(packet.size));
        const AVCodecID codec = m_stream->codecpar->codec_id;
        if (packet.stream_index != m_stream->index || (codec == AV_CODEC_ID_OPUS && isOpusHeader(bytes)))
            continue;
        if (codec != AV_CODEC_ID_VORBIS || !isVorbisHeader(bytes))
            av_hash_update(m_hash.get(), packet.data, bytes.size());
        return true;
    }
}

Error Demuxer::readFailure(int status) const
{
    if (status == AVERROR_EXIT)
        return {ErrorCode::Cancelled, "Cancelled.", {}};
    // With plenty of file left the container is damaged here; at its end it was cut.
    constexpr std::int64_t nearEnd = 64 * 1024;
    if (m_file->size() - avio_tell(m_format->pb) > nearEnd)
        return {ErrorCode::Corrupt, "Damaged: its container cannot be read to the end. Copy it again.", {}};
    return {ErrorCode::Truncated, truncatedMessage, {}};
}

std::string Demuxer::takeHash()
{
    std::array<std::uint8_t, 2 * AV_HASH_MAX_SIZE + 1> hex{};
    av_hash_final_hex(m_hash.get(), hex.data(), static_cast<int>(hex.size()));
    return reinterpret_cast<const char *>(hex.data());
}

Result<void> Demuxer::checkLength(double seconds) const
{
    // Encoder delay, padding and rounding of time stamps are all far below this.
    constexpr double toleratedSeconds = 0.5;
    constexpr double toleratedShare = 0.01;
    const double missing = m_declaredSeconds.value_or(seconds) - seconds;
    if (missing > std::max(toleratedSeconds, toleratedShare * m_declaredSeconds.value_or(0)) ||
        !endsWhole(formatName(), *m_file))
        return fail(ErrorCode::Truncated, truncatedMessage);
    return {};
}

int Demuxer::soundIn(const AVFrame &frame, std::int64_t position) const
{
    std::int64_t wanted = frame.nb_samples;
    if (m_exactSamples)
        wanted = std::min(wanted, *m_exactSamples - position);
    else if (frame.pts != AV_NOPTS_VALUE && frame.pkt_duration > 0 && isLastIndexed(frame.pts))
        wanted =
            std::min(wanted, av_rescale_q(frame.pkt_duration, m_stream->time_base, {1, frame.sample_rate}));
    return static_cast<int>(std::max<std::int64_t>(0, wanted));
}

std::optional<std::int64_t> Demuxer::exactSamples() const
{
    const AVDictionaryEntry *tag = av_dict_get(m_format->metadata, "iTunSMPB", nullptr, 0);
    const int indexed = avformat_index_get_entries_count(m_stream);
    unsigned delay = 0;
    unsigned padding = 0;
    unsigned long long samples = 0;
    if (!isMov(formatName()) || !tag || indexed < 1 ||
        std::sscanf(tag->value, "%*x %x %x %llx", &delay, &padding, &samples) != 3)
        return std::nullopt;
    // A tag that was copied from another file says something else: it may only take away padding.
    constexpr double mostPadding = 8192;
    const double lastPacket =
        static_cast<double>(avformat_index_get_entry(m_stream, indexed - 1)->timestamp) *
        av_q2d(m_stream->time_base) * m_stream->codecpar->sample_rate;
    if (std::abs(lastPacket - static_cast<double>(samples)) > mostPadding)
        return std::nullopt;
    return static_cast<std::int64_t>(samples);
}

bool Demuxer::isLastIndexed(std::int64_t timeStamp) const
{
    const int count = avformat_index_get_entries_count(m_stream);
    if (!isMov(formatName()) || count < 1)
        return false;
    return timeStamp >= avformat_index_get_entry(m_stream, count - 1)->timestamp;
}

} // namespace tagwright::audio
