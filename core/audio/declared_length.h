// SPDX-License-Identifier: GPL-3.0-or-later
// How long a file says it is, where its word can be relied on: what tells a file that was cut short.
#pragma once

#include <optional>
#include <string_view>

struct AVFormatContext;
struct AVStream;

namespace tagwright::audio {

class SourceFile;

/// Seconds by the file's own header (FLAC's STREAMINFO, sizes of WAV and AIFF chunks, MP4's moov, headers of
/// WavPack, APE, TTA and ASF, the Xing, Info or VBRI frame of MP3). Nothing where the header does not say,
/// where the number stands for "unknown", or where FFmpeg has only guessed from the bit rate.
[[nodiscard]] std::optional<double> declaredSeconds(const AVFormatContext &format, const AVStream &stream,
                                                    const SourceFile &file);

/// False if an Ogg file's last page is cut off or does not carry the end-of-stream flag (RFC 3533, sect. 6).
/// True for any other format.
[[nodiscard]] bool endsWhole(std::string_view formatName, const SourceFile &file);

} // namespace tagwright::audio
