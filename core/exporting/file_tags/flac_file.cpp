// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/flac_file.h"

#include "exporting/file_tags/id3v2_tag.h"

#include <algorithm>

namespace tagwright::exporting {
namespace {

constexpr unsigned paddingType = 1, commentType = 4, lastBlock = 0x80;
constexpr std::uint64_t headerSize = 4, largestBlock = (1 << 24) - 1;

} // namespace

Result<std::unique_ptr<FlacFile>> FlacFile::open(ByteSource opened)
{
    std::unique_ptr<FlacFile> file(new FlacFile(std::move(opened)));
    const ByteSource &source = file->source();
    TAGWRIGHT_TRY_INTO(const auto head, source.readSome(0, Id3v2Tag::headerSize));
    std::uint64_t offset = Id3v2Tag::sizeOf(head) + 4;
    for (bool last = false; !last;) {
        TAGWRIGHT_TRY_INTO(const auto header, source.read(offset, headerSize));
        const auto first = static_cast<unsigned char>(header[0]);
        last = (first & lastBlock) != 0;
        const Block block{offset, bigEndian(std::string_view(header).substr(1)), first & ~lastBlock};
        if (block.offset + headerSize + block.size > source.size())
            return leaveAlone("its header is damaged");
        if (block.type == commentType && file->find(commentType))
            return leaveAlone("it has two comment blocks");
        file->m_blocks.push_back(block);
        offset += headerSize + block.size;
    }
    if (file->m_blocks.front().type != 0)
        return leaveAlone("its header is damaged");
    if (const Block *block = file->find(commentType)) {
        TAGWRIGHT_TRY_INTO(const auto bytes, source.read(block->offset + headerSize, block->size));
        TAGWRIGHT_TRY_INTO(auto comment, VorbisComment::parse(bytes));
        file->m_comment = file->addTag(std::move(comment));
    } else {
        file->m_comment = file->addTag(VorbisComment::made("Tagwright"));
    }
    return file;
}

const FlacFile::Block *FlacFile::find(unsigned type) const
{
    const auto found = std::ranges::find(m_blocks, type, &Block::type);
    return found == m_blocks.end() ? nullptr : &*found;
}

std::string FlacFile::header(unsigned type, std::uint64_t size, bool last) const
{
    return static_cast<char>(type | (last ? lastBlock : 0)) + bigEndianBytes(size, 3);
}

Result<Patch> FlacFile::patch() const
{
    PatchBuilder builder(source());
    const std::string bytes = m_comment->render();
    if (bytes.size() > largestBlock)
        return leaveAlone("its comments would be too large");
    const Block *old = find(commentType);
    const Block *padding = find(paddingType);
    const Block &last = m_blocks.back();
    const std::uint64_t oldSize = old ? headerSize + old->size : 0;
    const std::uint64_t newSize = headerSize + bytes.size();
    if (old) {
        TAGWRIGHT_TRY(
            builder.replace(old->offset, oldSize, header(commentType, bytes.size(), old == &last) + bytes));
    } else if (m_comment->isEmpty()) {
        return Patch{};
    } else {
        const Block &info = m_blocks.front();
        if (&info == &last)
            TAGWRIGHT_TRY(builder.replace(info.offset, headerSize, header(info.type, info.size, false)));
        TAGWRIGHT_TRY(builder.replace(info.offset + headerSize + info.size, 0,
                                      header(commentType, bytes.size(), &info == &last) + bytes));
    }
    if (padding && padding->size + oldSize >= newSize && padding->size + oldSize - newSize <= largestBlock) {
        const std::uint64_t size = padding->size + oldSize - newSize;
        const std::string resized = header(paddingType, size, padding == &last);
        TAGWRIGHT_TRY(builder.replace(padding->offset, headerSize, resized));
        const std::uint64_t body = padding->offset + headerSize;
        if (size < padding->size)
            TAGWRIGHT_TRY(builder.replace(body, padding->size - size, ""));
        else
            TAGWRIGHT_TRY(builder.replace(body, 0, std::string(size - padding->size, '\0')));
    }
    return builder.take();
}

} // namespace tagwright::exporting
