// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/playback_source.h"

#include "audio/source_file.h"

extern "C" {
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
}

#include <algorithm>
#include <array>
#include <tuple>

namespace tagwright::audio {
namespace {

constexpr int channels = 2;
constexpr std::int64_t msPerSecond = 1000;
/// Before the first sample that is wanted, so that the decoder and the resampler have found their state
/// (DecodingPass says why).
constexpr std::int64_t prerollMs = 1200;

} // namespace

Result<PlaybackSource> PlaybackSource::open(const std::filesystem::path &path, int rate, std::int64_t start,
                                            const std::stop_token &stop)
{
    silenceFfmpeg();
    auto file = SourceFile::open(path, stop);
    if (!file)
        return std::unexpected(std::move(file.error()));
    auto demuxer = Demuxer::open(**file);
    if (!demuxer)
        return fail(demuxer.error().code, demuxer.error().message, path);
    auto decoder = PacketDecoder::open(demuxer->stream());
    if (!decoder)
        return fail(decoder.error().code, decoder.error().message, path);
    return PlaybackSource(std::move(*file), std::move(*demuxer), std::move(*decoder), rate, start);
}

PlaybackSource::PlaybackSource(std::unique_ptr<SourceFile> file, Demuxer demuxer, PacketDecoder decoder,
                               int rate, std::int64_t start)
    : m_file(std::move(file)), m_demuxer(std::move(demuxer)), m_decoder(std::move(decoder)),
      m_clock(m_demuxer.stream(), m_demuxer.formatName() == "ogg"), m_packet(newPacket()), m_rate(rate),
      m_start(std::max<std::int64_t>(0, start))
{
    m_decodeFrom = m_clock.ticks(m_start * msPerSecond / rate - prerollMs, msPerSecond);
}

PlaybackSource::PlaybackSource(PlaybackSource &&) noexcept = default;
PlaybackSource &PlaybackSource::operator=(PlaybackSource &&) noexcept = default;
PlaybackSource::~PlaybackSource() = default;

/// Packets long before the start are not decoded, where time stamps tell where they lie.
bool PlaybackSource::isWanted(const PacketClock::Step &step) const
{
    return !m_clock.isExact() || !m_origin || step.end - *m_origin > m_decodeFrom;
}

Result<std::span<const float>> PlaybackSource::read()
{
    m_block.clear();
    m_pending = 0;
    while (m_block.empty() && !m_isFinished) {
        const auto more = m_demuxer.next(*m_packet);
        if (!more || !*more) {
            // What is cut off is heard as far as it goes.
            m_isFinished = true;
            std::ignore = m_decoder.decode(nullptr, [this](const AVFrame &frame) { takeFrame(frame); });
            convert(nullptr, 0);
            break;
        }
        const auto step = m_clock.advance(*m_packet);
        if (step.restarted)
            m_decoder.reset();
        if (!isWanted(step)) {
            m_hasSkipped = true;
            continue;
        }
        if (m_hasSkipped) {
            m_decoder.reset();
            m_hasSkipped = false;
            m_isResuming = true;
        }
        if (m_file->isStopped())
            return fail(ErrorCode::Cancelled, "Cancelled.", m_file->path());
        std::ignore = m_decoder.decode(m_packet.get(), [this](const AVFrame &frame) { takeFrame(frame); });
    }
    return std::span<const float>(m_block);
}

void PlaybackSource::takeFrame(const AVFrame &frame)
{
    follow(frame);
    if (!prepareConverter(frame))
        return;
    convert(&frame, m_demuxer.soundIn(frame, m_position));
    m_position += frame.nb_samples;
}

/// Where the frame lies. After a jump time stamps are believed; FFmpeg's are too late for single packets of
/// Vorbis, but never too early, so that a step back is one that was too late before.
void PlaybackSource::follow(const AVFrame &frame)
{
    if (frame.pts == AV_NOPTS_VALUE || !m_clock.isExact()) {
        m_origin = m_origin.value_or(0);
        return;
    }
    const std::int64_t time = frame.pts + m_clock.shift();
    m_origin = m_origin.value_or(time);
    const std::int64_t position = m_clock.rescaled(time - *m_origin, frame.sample_rate);
    const bool isBeforeStart = m_next < m_start;
    if (m_isResuming || (isBeforeStart && position < m_position)) {
        m_position = position;
        m_next = position * m_rate / frame.sample_rate;
        m_isResuming = false;
        m_fileRate = 0; // begins anew: what is inside belongs elsewhere
    }
}

bool PlaybackSource::prepareConverter(const AVFrame &frame)
{
    if (frame.sample_rate == m_fileRate && frame.format == m_fileFormat &&
        frame.ch_layout.nb_channels == m_fileChannels)
        return true;
    AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO;
    AVChannelLayout given = frame.ch_layout;
    if (given.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&given, frame.ch_layout.nb_channels);
    SwrContext *raw = nullptr;
    const int allocated =
        swr_alloc_set_opts2(&raw, &stereo, AV_SAMPLE_FMT_FLT, m_rate, &given,
                            static_cast<AVSampleFormat>(frame.format), frame.sample_rate, 0, nullptr);
    m_converter.reset(raw);
    if (allocated < 0)
        return false;
    av_opt_set_int(raw, "resampler", SWR_ENGINE_SOXR, 0);
    constexpr std::array<double, channels> toBoth{1, 1}; // FFmpeg would make it 3 dB quieter
    if (given.nb_channels == 1)
        swr_set_matrix(raw, toBoth.data(), 1);
    if (swr_init(raw) < 0) {
        m_converter.reset();
        return false;
    }
    m_fileRate = frame.sample_rate;
    m_fileFormat = frame.format;
    m_fileChannels = frame.ch_layout.nb_channels;
    return true;
}

/// \param frame  null: hands out what is still inside
void PlaybackSource::convert(const AVFrame *frame, int samples)
{
    if (!m_converter || (frame && samples <= 0))
        return;
    const int room = swr_get_out_samples(m_converter.get(), samples);
    if (room <= 0)
        return;
    const std::size_t before = m_block.size();
    m_block.resize(before + static_cast<std::size_t>(room) * channels);
    auto *out = reinterpret_cast<std::uint8_t *>(m_block.data() + before);
    // FFmpeg does not change what it reads, but says so for none of its inputs.
    auto **in = frame ? const_cast<const std::uint8_t **>(frame->extended_data) : nullptr;
    const int count = swr_convert(m_converter.get(), &out, room, in, samples);
    m_block.resize(before + static_cast<std::size_t>(std::max(count, 0)) * channels);
    dropBeforeStart();
}

void PlaybackSource::dropBeforeStart()
{
    // m_next counts the samples that were handed out before this block.
    const auto fresh = static_cast<std::int64_t>(m_block.size()) / channels - m_pending;
    const std::int64_t drop = std::clamp<std::int64_t>(m_start - m_next, 0, fresh);
    m_block.erase(m_block.begin() + m_pending * channels, m_block.begin() + (m_pending + drop) * channels);
    m_next += fresh;
    m_pending += fresh - drop;
}

} // namespace tagwright::audio
