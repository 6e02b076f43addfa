// SPDX-License-Identifier: GPL-3.0-or-later
// A file as stereo sound at the device's rate, from any instant on, exact to the sample: for listening.
// Its time is that of `decode`: 0 is the first sample behind the encoder's delay.
#pragma once

#include "audio/demuxer.h"
#include "audio/packet_clock.h"
#include "audio/packet_decoder.h"
#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace tagwright::audio {

class SourceFile;

class PlaybackSource
{
public:
    /// \param rate   of the samples that are read, Hz
    /// \param start  first sample that is read, counted at `rate`
    /// \errors as decode; what is damaged further behind is left out when it comes to it.
    [[nodiscard]] static Result<PlaybackSource> open(const std::filesystem::path &path, int rate,
                                                     std::int64_t start, const std::stop_token &stop = {});
    PlaybackSource(PlaybackSource &&) noexcept;
    PlaybackSource &operator=(PlaybackSource &&) noexcept;
    ~PlaybackSource();

    /// The next samples, left and right by turns, as many as one packet gives; empty at the end. Valid until
    /// the next call.
    [[nodiscard]] Result<std::span<const float>> read();

private:
    PlaybackSource(std::unique_ptr<SourceFile> file, Demuxer demuxer, PacketDecoder decoder, int rate,
                   std::int64_t start);
    [[nodiscard]] bool isWanted(const PacketClock::Step &step) const;
    void takeFrame(const AVFrame &frame);
    [[nodiscard]] bool prepareConverter(const AVFrame &frame);
    void follow(const AVFrame &frame);
    void convert(const AVFrame *frame, int samples);
    void dropBeforeStart();

    std::unique_ptr<SourceFile> m_file;
    Demuxer m_demuxer;
    PacketDecoder m_decoder;
    PacketClock m_clock;
    Owned<AVPacket> m_packet;
    Owned<SwrContext> m_converter;
    int m_rate;              ///< that is wanted
    std::int64_t m_start;    ///< sample that comes first
    std::int64_t m_next = 0; ///< number of the next sample out of the converter
    int m_fileRate = 0;
    int m_fileFormat = -1;
    int m_fileChannels = 0;
    std::int64_t m_position = 0; ///< of the next frame, at the file's rate
    std::optional<std::int64_t> m_origin;
    std::int64_t m_decodeFrom = 0; ///< ticks from the origin
    bool m_hasSkipped = false;
    bool m_isResuming = true;
    bool m_isFinished = false;
    std::vector<float> m_block;
    std::int64_t m_pending = 0; ///< samples in m_block that are to be handed out
};

} // namespace tagwright::audio
