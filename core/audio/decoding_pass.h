// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the packets of a file: decides which of them to decode, keeps the running time right over
// gaps, broken packets and chained streams, and hands the samples to everyone who wants them.
#pragma once

#include "audio/decoder.h"
#include "audio/demuxer.h"
#include "audio/loudness_meter.h"
#include "audio/mono_mixer.h"
#include "audio/packet_clock.h"
#include "audio/packet_decoder.h"
#include "audio/rate_stream.h"
#include "audio/waveform_builder.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tagwright::audio {

class DecodingPass
{
public:
    /// \param maySkip  do not decode what lies outside the stretch.
    DecodingPass(const DecodeRequest &request, const SampleSink &sink, Demuxer &demuxer,
                 PacketDecoder decoder, bool maySkip);

    [[nodiscard]] Result<void> take(const AVPacket &packet);
    [[nodiscard]] Result<DecodeSummary> finish();
    /// The file chains streams and packets of the first one were skipped: where the next one begins can only
    /// be told by decoding all. Nothing has been delivered yet.
    [[nodiscard]] bool mustDecodeAll() const { return m_mustDecodeAll; }

private:
    /// Packets that could not be decoded, or are missing.
    struct Damage
    {
        std::int64_t packets = 0;
        std::int64_t bad = 0;
        double lostSeconds = 0; ///< replaced by silence
        std::int64_t firstMs = 0;
    };

    // packets
    [[nodiscard]] bool wants(const PacketClock::Step &step) const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isFinding() const;
    void decode(const AVPacket *packet);
    void noteLost(const PacketClock::Step &step, std::int64_t packetTicks);
    void noteBad();
    // frames
    void takeFrame(const AVFrame &frame);
    void setRate(int rate);
    void followTimeStamp(const AVFrame &frame);
    void replaceLost(std::int64_t samples);
    void fillSilence(std::int64_t samples);
    void deliver(std::span<const float> mono);
    void stopWith(Error error);
    // the end
    [[nodiscard]] Result<void> checkSound() const;
    [[nodiscard]] std::int64_t packetsMs() const;
    [[nodiscard]] std::int64_t decodedMs() const;

    const DecodeRequest *m_request;
    const SampleSink *m_sink;
    Demuxer *m_demuxer;
    PacketDecoder m_decoder;
    PacketClock m_clock;
    MonoMixer m_mixer;
    LoudnessMeter m_loudness;
    WaveformBuilder m_waveform;
    std::vector<RateStream> m_streams;

    bool m_maySkip;
    std::int64_t m_decodeFrom = 0; ///< ticks from the origin; packets that end before are not decoded
    bool m_hasSkipped = false;     ///< since the last packet that was decoded
    bool m_mustDecodeAll = false;
    bool m_isResuming = false;       ///< the next frame says where in the sound we are
    std::int64_t m_findingUntil = 0; ///< ticks; decoders stumble where the past is missing

    std::optional<std::int64_t> m_origin; ///< ticks at the first sample of the sound
    int m_rate = 0;                       ///< Hz, of the last frame
    std::int64_t m_position = 0;          ///< of the next sample, at m_rate
    std::int64_t m_earlierUs = 0;         ///< duration of what was decoded at other rates
    std::int64_t m_segmentStart = 0;      ///< position at which the present rate began
    int m_lastFrameSamples = 0;
    int m_fileRate = 0;
    int m_fileChannels = 0;
    Damage m_damage;
    bool m_isUnsupported = false;
    std::optional<Error> m_failure;
};

} // namespace tagwright::audio
