// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tags before and after the sound of a file end and begin: ID3v2, APEv2, ID3v1 (with its extension)
// and Lyrics3. What lies between is the same after retagging. Tags inside a container (RIFF chunks, MP4
// atoms, Ogg comments) are the demuxer's business.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

namespace tagwright::audio {

struct SoundBounds
{
    std::int64_t begin = 0;
    std::int64_t end = 0; ///< one past the last byte; end <= begin if there are only tags

    bool operator==(const SoundBounds &) const = default;
};

/// Fills `bytes` from `offset`; false if that many cannot be read.
using ReadAt = std::function<bool(std::int64_t offset, std::span<unsigned char> bytes)>;

/// Formats: id3.org (ID3v1, ID3v2.4 sect. 3.1 and 3.4, Lyrics3 v2.00), wiki.hydrogenaud.io (APEv2, "APE Tags
/// Header"), and the 227-byte "TAG+" extension of ID3v1.
[[nodiscard]] SoundBounds findSoundBounds(const ReadAt &readAt, std::int64_t fileSize);

} // namespace tagwright::audio
