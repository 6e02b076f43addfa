// SPDX-License-Identifier: GPL-3.0-or-later
// tracks -> samples: decodes a file once, in a stream, to mono float at as many sample rates as are wanted,
// and on the way computes everything else that needs the sound. Not for playback (stereo, seeking).
#pragma once

#include "base/error.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace tagwright::audio {

/// Minimum and maximum of the mono mix in equal stretches of time; for drawing.
struct Waveform
{
    std::vector<std::int8_t> minimum; ///< per column, -127 … 127 for -1 … 1
    std::vector<std::int8_t> maximum;
    std::int64_t columnUs = 0; ///< duration of one column in microseconds
};

struct DecodeRequest
{
    /// Rates in Hz at which mono samples are delivered; one stream each.
    std::vector<int> sampleRates;
    /// Deliver only the samples of `startMs` to `startMs` + `durationMs`, as a decode of the whole would give
    /// them; nothing if that lies beyond the end. The rest is read (for hash and duration) but, where time
    /// stamps tell the sample (not in ASF and Matroska), not decoded, so damage there may go unnoticed.
    struct Stretch
    {
        std::int64_t startMs = 0;
        std::int64_t durationMs = 0;
    };
    std::optional<Stretch> stretch;
    /// Loudness and waveform of the whole file (not together with `stretch`).
    bool analyse = false;
};

struct DecodeSummary
{
    std::int64_t durationMs =
        0;              ///< exact: of the decoded sound (of the packets, if only a stretch is decoded)
    int sampleRate = 0; ///< of the file, Hz
    int channels = 0;
    std::string audioHash; ///< hex; of the coded audio without tags: the same after retagging or moving
    std::optional<double> loudnessLufs; ///< EBU R 128 integrated, to 0.1; absent if all is below its gate
    std::optional<Waveform> waveform;
};

/// Receives successive blocks of stream `rate` (index into DecodeRequest::sampleRates).
using SampleSink = std::function<void(std::size_t rate, std::span<const float> samples)>;

/// Decodes `path` in one pass. Memory does not grow with the length of the file.
/// Encoder delay and padding are removed; the down-mix is the mean of the channels for stereo and
/// ITU-R BS.775 scaled to unit sum for more; resampling is soxr's.
/// \errors NotFound, NotReadable, EmptyFile, NotAudio, NoSound, Truncated, Corrupt, Unsupported, TooShort
///         (under one second), Changed (it grew or vanished meanwhile), Cancelled.
///         After an error the samples delivered so far must be thrown away.
[[nodiscard]] Result<DecodeSummary> decode(const std::filesystem::path &path, const DecodeRequest &request,
                                           const SampleSink &sink, std::stop_token stop = {});

/// Only the hash of the coded audio: reads the file without decoding it.
/// \errors as decode, except TooShort and what only a decoder notices.
[[nodiscard]] Result<std::string> audioHash(const std::filesystem::path &path, std::stop_token stop = {});

} // namespace tagwright::audio
