// SPDX-License-Identifier: GPL-3.0-or-later
// WAV and AIFF: chunks. The tags go into the chunk with an ID3 tag; a new one is put at the end.
// All other chunks (bext, iXML, LIST, cue, smpl, markers, …) stay byte for byte.
#pragma once

#include "exporting/file_tags/id3v2_tag.h"
#include "exporting/file_tags/tagged_file.h"

#include <optional>

namespace tagwright::exporting {

class ChunkFile final : public TaggedFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ChunkFile>> open(ByteSource source);
    [[nodiscard]] Result<Patch> patch() const override;

private:
    using TaggedFile::TaggedFile;
    struct Chunk
    {
        std::string id;
        std::uint64_t offset = 0; ///< of its header
        std::uint64_t size = 0;   ///< without header and the byte that makes it even
    };
    [[nodiscard]] std::uint64_t number(std::string_view bytes) const;
    [[nodiscard]] std::string numberBytes(std::uint64_t value) const;
    [[nodiscard]] Result<OldTag> oldTag(const std::vector<Chunk> &chunks) const;
    [[nodiscard]] Result<void> readTag(const std::vector<Chunk> &chunks);

    bool m_isAiff = false;   ///< big-endian
    std::uint64_t m_end = 0; ///< of the last chunk
    bool m_lacksPadByte = false;
    std::optional<Chunk> m_chunk;
    const Id3v2Tag *m_id3 = nullptr;
};

} // namespace tagwright::exporting
