// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decoding_pass.h"

#include "base/text.h"

#include <fmt/format.h>

extern "C" {
#include <libavformat/avformat.h>
}

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>

namespace tagwright::audio {
namespace {

constexpr std::int64_t msPerSecond = 1000;
constexpr std::int64_t usPerSecond = 1'000'000;

/// Sound before a stretch that is decoded so that the decoder finds its state: the bit reservoir of MP3 (at
/// most 9 frames), overlap of transforms, and the energy prediction of Opus (RFC 7845 sect. 4.6 asks for 80
/// ms; after a second nothing of the difference is left).
constexpr double codecPreroll = 1.0;
/// The part of it in which errors are expected and time stamps are believed: FFmpeg's are too late for single
/// packets of Vorbis, where pages meet, but never too early.
constexpr std::int64_t findingMs = 500;

/// As in PacketClock.
constexpr std::int64_t toleratedGapMs = 100;

/// A gap longer than this is no gap but nonsense in a time stamp.
constexpr std::int64_t longestGapSeconds = 30;

// More than this is damage; less is a click that nobody should lose a file for.
constexpr std::int64_t toleratedBadPackets = 3;
constexpr double toleratedLostSeconds = 0.5;
constexpr double toleratedBadShare = 0.02;

bool isFinite(std::span<const float> samples)
{
    // On the bits, because this loop becomes vector code and one with std::isfinite does not.
    constexpr std::uint32_t exponent = 0x7f80'0000;
    std::uint32_t bad = 0;
    for (const float sample : samples)
        bad |= static_cast<std::uint32_t>((std::bit_cast<std::uint32_t>(sample) & exponent) == exponent);
    return bad == 0;
}

std::vector<RateStream> makeStreams(const DecodeRequest &request)
{
    std::vector<RateStream> streams;
    for (const int rate : request.sampleRates) {
        if (!request.stretch) {
            streams.emplace_back(rate);
            continue;
        }
        const auto sample = [rate](std::int64_t ms) { return (ms * rate + msPerSecond / 2) / msPerSecond; };
        const auto &[startMs, durationMs] = *request.stretch;
        streams.emplace_back(rate, sample(startMs), sample(startMs + durationMs));
    }
    return streams;
}

/// Seconds before the stretch from which on every wanted rate needs the sound.
double prerollSeconds(const DecodeRequest &request, int fileRate)
{
    double grid = 0;
    for (const int rate : request.sampleRates)
        grid = std::max(grid, 1.0 / std::gcd(rate, fileRate));
    return codecPreroll + resamplerPriming + grid;
}

bool paddingIsInDuration(const Demuxer &demuxer)
{
    return demuxer.formatName() == "ogg";
}

} // namespace

DecodingPass::DecodingPass(const DecodeRequest &request, const SampleSink &sink, Demuxer &demuxer,
                           PacketDecoder decoder, bool maySkip)
    : m_request(&request), m_sink(&sink), m_demuxer(&demuxer), m_decoder(std::move(decoder)),
      m_clock(demuxer.stream(), paddingIsInDuration(demuxer)), m_streams(makeStreams(request)),
      m_maySkip(maySkip && request.stretch && m_clock.isExact())
{
    if (!m_maySkip)
        return;
    const int fileRate = demuxer.stream().codecpar->sample_rate;
    const double seconds =
        static_cast<double>(request.stretch->startMs) / msPerSecond - prerollSeconds(request, fileRate);
    m_decodeFrom = m_clock.ticks(static_cast<std::int64_t>(seconds * usPerSecond), usPerSecond);
}

// ---- packets

Result<void> DecodingPass::take(const AVPacket &packet)
{
    const auto step = m_clock.advance(packet);
    ++m_damage.packets;
    if (step.restarted && m_hasSkipped && !isComplete()) {
        m_mustDecodeAll = true;
        return {};
    }
    if (step.restarted) // the last block of one stream does not overlap the first of the next
        m_decoder.reset();
    if (step.lost > 0)
        noteLost(step, packet.duration);
    if (!wants(step)) {
        m_hasSkipped = true;
        return {};
    }
    if (m_hasSkipped) {
        m_decoder.reset();
        m_hasSkipped = false;
        m_isResuming = true;
        m_findingUntil = step.start + m_clock.ticks(findingMs, msPerSecond);
    }
    decode(&packet);
    if (m_failure)
        return std::unexpected(*m_failure);
    return {};
}

bool DecodingPass::wants(const PacketClock::Step &step) const
{
    if (!m_request->stretch)
        return true;
    if (isComplete())
        return false;
    return !m_maySkip || !m_origin || step.end - *m_origin > m_decodeFrom;
}

bool DecodingPass::isComplete() const
{
    return m_request->stretch && std::ranges::all_of(m_streams, &RateStream::isComplete);
}

void DecodingPass::decode(const AVPacket *packet)
{
    const auto outcome = m_decoder.decode(packet, [this](const AVFrame &frame) { takeFrame(frame); });
    if (outcome == PacketDecoder::Outcome::Fine)
        return;
    m_isUnsupported = m_isUnsupported || outcome == PacketDecoder::Outcome::Unsupported;
    if (isFinding()) {
        m_isResuming = true;
        return;
    }
    noteBad();
    if (m_origin)
        replaceLost(m_lastFrameSamples);
}

/// Just after a jump, when nothing is delivered yet.
bool DecodingPass::isFinding() const
{
    return m_clock.end() < m_findingUntil;
}

void DecodingPass::noteLost(const PacketClock::Step &step, std::int64_t packetTicks)
{
    const std::int64_t packets = packetTicks > 0 ? std::max<std::int64_t>(1, step.lost / packetTicks) : 1;
    m_damage.packets += packets;
    if (m_damage.bad == 0)
        m_damage.firstMs = m_clock.rescaled(step.start - step.lost - m_clock.start(), msPerSecond);
    m_damage.bad += packets;
}

void DecodingPass::noteBad()
{
    if (m_damage.bad == 0)
        m_damage.firstMs = packetsMs();
    ++m_damage.bad;
}

// ---- frames

void DecodingPass::takeFrame(const AVFrame &frame)
{
    if (m_failure)
        return;
    setRate(frame.sample_rate);
    if (m_fileChannels == 0)
        m_fileChannels = frame.ch_layout.nb_channels;
    followTimeStamp(frame);
    if (auto mixed = m_mixer.take(frame); !mixed)
        return stopWith(std::move(mixed.error()));
    const auto count = static_cast<std::size_t>(m_demuxer->soundIn(frame, m_position));
    const auto mono = m_mixer.mono().first(count);
    if (!isFinite(mono))
        return stopWith(
            {ErrorCode::Corrupt,
             fmt::format("Damaged: holds NaN or infinity instead of samples (at {}). Export it again.",
                         formatTime(decodedMs())),
             {}});
    if (m_request->analyse && count > 0)
        m_loudness.add(frame, m_mixer.planes(), count);
    m_lastFrameSamples = frame.nb_samples;
    deliver(mono);
}

void DecodingPass::setRate(int rate)
{
    if (rate == m_rate)
        return;
    if (m_rate == 0) {
        m_fileRate = rate;
    } else {
        m_earlierUs += (m_position - m_segmentStart) * usPerSecond / m_rate;
        m_position = std::llround(static_cast<double>(m_position) * rate / m_rate);
        m_segmentStart = m_position;
    }
    m_rate = rate;
}

void DecodingPass::followTimeStamp(const AVFrame &frame)
{
    if (frame.pts == AV_NOPTS_VALUE || !m_clock.isExact()) {
        m_origin = m_origin.value_or(0);
        return;
    }
    const std::int64_t time = frame.pts + m_clock.shift();
    m_origin = m_origin.value_or(time);
    const std::int64_t position = m_clock.rescaled(time - *m_origin, m_rate);
    const std::int64_t gap = position - m_position;
    if (m_isResuming || (isFinding() && gap < 0)) {
        m_position = position;
        m_isResuming = false;
    } else if (gap > m_rate * toleratedGapMs / msPerSecond && gap < longestGapSeconds * m_rate) {
        replaceLost(gap);
    }
}

void DecodingPass::replaceLost(std::int64_t samples)
{
    m_damage.lostSeconds += static_cast<double>(samples) / m_rate;
    fillSilence(samples);
}

void DecodingPass::fillSilence(std::int64_t samples)
{
    static constexpr std::array<float, 4096> silence{};
    while (samples > 0) {
        const auto count = std::min<std::int64_t>(samples, std::ssize(silence));
        deliver(std::span(silence).first(static_cast<std::size_t>(count)));
        samples -= count;
    }
}

void DecodingPass::deliver(std::span<const float> mono)
{
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        auto pushed = m_streams[i].push(m_position, m_rate, mono,
                                        [&](std::span<const float> block) { (*m_sink)(i, block); });
        if (!pushed)
            return stopWith(std::move(pushed.error()));
    }
    if (m_request->analyse)
        m_waveform.add(mono, m_rate);
    m_position += std::ssize(mono);
}

void DecodingPass::stopWith(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

// ---- the end

Result<DecodeSummary> DecodingPass::finish()
{
    if (!m_hasSkipped)
        decode(nullptr);
    if (m_failure)
        return std::unexpected(*m_failure);
    if (auto sound = checkSound(); !sound)
        return std::unexpected(std::move(sound.error()));
    for (std::size_t i = 0; i < m_streams.size(); ++i)
        m_streams[i].finish([&](std::span<const float> block) { (*m_sink)(i, block); });

    DecodeSummary summary;
    summary.durationMs = m_request->stretch ? packetsMs() : decodedMs();
    summary.sampleRate = m_fileRate;
    summary.channels = m_fileChannels;
    summary.audioHash = m_demuxer->takeHash();
    if (m_request->analyse) {
        summary.loudnessLufs = m_loudness.integrated();
        summary.waveform = m_waveform.finish();
    }
    return summary;
}

Result<void> DecodingPass::checkSound() const
{
    const std::int64_t ms = m_request->stretch ? packetsMs() : decodedMs();
    const auto whole = m_demuxer->checkLength(static_cast<double>(ms) / msPerSecond);
    if (m_damage.packets == 0)
        return whole ? fail(ErrorCode::NoSound, "No sound found in this file.") : whole;
    if (m_isUnsupported && !m_origin)
        return fail(ErrorCode::Unsupported,
                    "Its codec uses a feature not known to this build. Convert it to FLAC.");
    const double tolerated = std::max(static_cast<double>(toleratedBadPackets),
                                      toleratedBadShare * static_cast<double>(m_damage.packets));
    const double lostTooMuch =
        std::max(toleratedLostSeconds, toleratedBadShare * static_cast<double>(ms) / msPerSecond);
    const bool isDamaged =
        static_cast<double>(m_damage.bad) > tolerated || (whole && m_damage.lostSeconds > lostTooMuch);
    // A file that is too short because of what could not be decoded in its middle is damaged, not cut.
    if (isDamaged || !m_origin || (!whole && m_damage.bad > toleratedBadPackets))
        return fail(ErrorCode::Corrupt, fmt::format("Damaged: the decoder broke here (at {}). Copy it again.",
                                                    formatTime(m_damage.firstMs)));
    if (!whole)
        return whole;
    if (ms < msPerSecond)
        return fail(ErrorCode::TooShort, "Shorter than one second.");
    return {};
}

std::int64_t DecodingPass::packetsMs() const
{
    return m_clock.rescaled(m_clock.end() - m_origin.value_or(m_clock.start()), msPerSecond);
}

std::int64_t DecodingPass::decodedMs() const
{
    if (m_rate == 0)
        return 0;
    const double segment = static_cast<double>(m_position - m_segmentStart) / m_rate;
    return std::llround(segment * msPerSecond + static_cast<double>(m_earlierUs) / msPerSecond);
}

} // namespace tagwright::audio
