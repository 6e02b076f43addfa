// SPDX-License-Identifier: GPL-3.0-or-later
// Formats whose tags lie around the sound: ID3v2 before it, APEv2 and ID3v1 behind it.
#pragma once

#include "exporting/file_tags/ape_tag.h"
#include "exporting/file_tags/id3v2_tag.h"
#include "exporting/file_tags/tagged_file.h"

#include <optional>

namespace tagwright::exporting {

/// What lies behind the sound.
struct Tail
{
    std::uint64_t apeOffset = 0; ///< where the APE tag lies, or would
    std::uint64_t apeSize = 0;   ///< 0: there is none
    OldTag id3v1;
    bool hasLyrics3 = false;
};
[[nodiscard]] Result<Tail> readTail(const ByteSource &source);

/// MP3: in the ID3v2 tag, the APEv2 tag, or both, as the file has them; a new ID3v2.3 tag if it has neither.
/// An ID3v1 tag stays as it is.
class MpegFile final : public TaggedFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<MpegFile>> open(ByteSource source);
    [[nodiscard]] Result<Patch> patch() const override;

private:
    using TaggedFile::TaggedFile;

    std::uint64_t m_id3Size = 0;
    Tail m_tail;
    const Id3v2Tag *m_id3 = nullptr;
    const ApeTag *m_ape = nullptr;
};

/// WavPack and Monkey's Audio: an APEv2 tag.
class ApeTaggedFile final : public TaggedFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ApeTaggedFile>> open(ByteSource source);
    [[nodiscard]] Result<Patch> patch() const override;

private:
    using TaggedFile::TaggedFile;

    Tail m_tail;
    const ApeTag *m_ape = nullptr;
};

} // namespace tagwright::exporting
