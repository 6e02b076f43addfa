// SPDX-License-Identifier: GPL-3.0-or-later
// Ogg (RFC 3533) with Vorbis, Opus, FLAC or Speex in it: the comment packet. It is laid into as many pages as
// before where it fits; otherwise all later pages get new numbers and checksums, and nothing else.
#pragma once

#include "exporting/file_tags/tagged_file.h"
#include "exporting/file_tags/vorbis_comment.h"

namespace tagwright::exporting {

class OggFile final : public TaggedFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<OggFile>> open(ByteSource source);
    [[nodiscard]] Result<Patch> patch() const override;

private:
    using TaggedFile::TaggedFile;
    struct Page;
    [[nodiscard]] static Result<Page> readPage(const ByteSource &source, std::uint64_t offset);
    [[nodiscard]] std::string packet() const;
    [[nodiscard]] std::vector<Page> pages(const std::string &packet) const;
    [[nodiscard]] Result<void> renumber(PatchBuilder &builder, std::uint32_t shift) const;

    std::uint64_t m_begin = 0; ///< of the pages that hold the comment packet
    std::uint64_t m_end = 0;
    std::uint32_t m_serial = 0;
    std::uint32_t m_firstNumber = 0;
    std::uint32_t m_pageCount = 0;
    std::string m_lastPageHead; ///< flags and position of the last of these pages
    std::string m_prefix;       ///< of the packet, before the comments
    std::string m_lacing;       ///< of the packets that follow in the last page
    std::string m_following;
    const VorbisComment *m_comment = nullptr;
};

} // namespace tagwright::exporting
