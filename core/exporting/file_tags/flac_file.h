// SPDX-License-Identifier: GPL-3.0-or-later
// FLAC (RFC 9639): the comment block; a padding block gives or takes what it can. An ID3 tag in front, which
// does not belong there, is kept.
#pragma once

#include "exporting/file_tags/tagged_file.h"
#include "exporting/file_tags/vorbis_comment.h"

namespace tagwright::exporting {

class FlacFile final : public TaggedFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FlacFile>> open(ByteSource source);
    [[nodiscard]] Result<Patch> patch() const override;

private:
    using TaggedFile::TaggedFile;
    struct Block
    {
        std::uint64_t offset = 0; ///< of its header
        std::uint64_t size = 0;   ///< of its body
        unsigned type = 0;
    };
    [[nodiscard]] const Block *find(unsigned type) const;
    [[nodiscard]] std::string header(unsigned type, std::uint64_t size, bool last) const;

    std::vector<Block> m_blocks;
    const VorbisComment *m_comment = nullptr;
};

} // namespace tagwright::exporting
