// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/chunk_file.h"

#include "base/text.h"
#include "exporting/file_tags/texts.h"

#include <algorithm>
#include <map>

namespace tagwright::exporting {
namespace {

constexpr std::uint64_t headerSize = 8, formSize = 12, largestFile = 0xfffffff0;

std::string infoText(std::string_view bytes)
{
    const std::string text(bytes.substr(0, bytes.find('\0')));
    return isValidUtf8(text) || text.empty() ? text : splitTexts(text, encodingLatin1).front();
}

/// The texts of a LIST chunk of the kind INFO.
std::map<std::string, std::string> infoTexts(std::string_view body)
{
    std::map<std::string, std::string> texts;
    if (!body.starts_with("INFO"))
        return texts;
    body.remove_prefix(4);
    while (body.size() > headerSize) {
        const std::uint64_t size = littleEndian(body.substr(4, 4));
        if (size > body.size() - headerSize)
            break;
        texts.emplace(body.substr(0, 4), infoText(body.substr(headerSize, size)));
        body.remove_prefix(std::min<std::size_t>(body.size(), headerSize + size + size % 2));
    }
    return texts;
}

bool isId3(const std::string &id)
{
    return id == "ID3 " || id == "id3 ";
}

} // namespace

std::uint64_t ChunkFile::number(std::string_view bytes) const
{
    return m_isAiff ? bigEndian(bytes) : littleEndian(bytes);
}

std::string ChunkFile::numberBytes(std::uint64_t value) const
{
    return m_isAiff ? bigEndianBytes(value, 4) : littleEndianBytes(value, 4);
}

Result<std::unique_ptr<ChunkFile>> ChunkFile::open(ByteSource opened)
{
    std::unique_ptr<ChunkFile> file(new ChunkFile(std::move(opened)));
    const ByteSource &source = file->source();
    TAGWRIGHT_TRY_INTO(const auto form, source.read(0, formSize));
    file->m_isAiff = form.starts_with("FORM");
    file->m_end = headerSize + file->number(std::string_view(form).substr(4, 4));
    if (file->m_end > source.size())
        return leaveAlone("its length is not what its header says");
    std::vector<Chunk> chunks;
    for (std::uint64_t offset = formSize; offset < file->m_end;) {
        if (file->m_end - offset < headerSize)
            return leaveAlone("it has unknown bytes after the last chunk");
        TAGWRIGHT_TRY_INTO(const auto header, source.read(offset, headerSize));
        const Chunk chunk{header.substr(0, 4), offset, file->number(std::string_view(header).substr(4, 4))};
        const std::uint64_t end = offset + headerSize + chunk.size;
        if (end > file->m_end)
            return leaveAlone("one of its chunks is longer than the file");
        if (isId3(chunk.id) && file->m_chunk)
            return leaveAlone("it has two ID3 chunks");
        if (isId3(chunk.id))
            file->m_chunk = chunk;
        chunks.push_back(chunk);
        file->m_lacksPadByte = chunk.size % 2 != 0 && end == file->m_end;
        offset = end + chunk.size % 2;
    }
    // Some programs leave the last pad byte out of the length, though it is there.
    if (file->m_lacksPadByte && source.size() == file->m_end + 1)
        return leaveAlone("its length is not what its header says");
    if (source.size() != file->m_end)
        return leaveAlone("it has unknown bytes after its end");
    TAGWRIGHT_TRY(file->readTag(chunks));
    return file;
}

Result<void> ChunkFile::readTag(const std::vector<Chunk> &chunks)
{
    if (!m_chunk) {
        TAGWRIGHT_TRY_INTO(const OldTag old, oldTag(chunks));
        m_id3 = addTag(Id3v2Tag::made(old, 0));
        return {};
    }
    TAGWRIGHT_TRY_INTO(const auto bytes, source().read(m_chunk->offset + headerSize, m_chunk->size));
    if (Id3v2Tag::sizeOf(bytes) == 0 || Id3v2Tag::sizeOf(bytes) > bytes.size() ||
        bytes.size() - Id3v2Tag::sizeOf(bytes) > 1)
        return leaveAlone("its ID3 chunk is damaged");
    TAGWRIGHT_TRY_INTO(auto tag, Id3v2Tag::parse(std::string_view(bytes).substr(0, Id3v2Tag::sizeOf(bytes))));
    m_id3 = addTag(std::move(tag));
    return {};
}

Result<OldTag> ChunkFile::oldTag(const std::vector<Chunk> &chunks) const
{
    constexpr std::uint64_t longest = 1 << 20;
    std::map<std::string, std::string> texts;
    for (const Chunk &chunk : chunks) {
        if (chunk.size > longest || chunk.id != "LIST")
            continue;
        TAGWRIGHT_TRY_INTO(const auto body, source().read(chunk.offset + headerSize, chunk.size));
        texts.merge(infoTexts(body));
    }
    const std::string date = texts["ICRD"];
    return OldTag{.title = texts["INAM"],
                  .artist = texts["IART"],
                  .album = texts["IPRD"],
                  .year = date.substr(0, 4),
                  .track = texts["IPRT"].empty() ? texts["ITRK"] : texts["IPRT"],
                  .genre = texts["IGNR"],
                  .comment = texts["ICMT"]};
}

Result<Patch> ChunkFile::patch() const
{
    TAGWRIGHT_TRY_INTO(const auto tag, m_id3->render());
    std::string bytes;
    if (!m_id3->isEmpty())
        bytes = (m_chunk    ? m_chunk->id
                 : m_isAiff ? "ID3 "
                            : "id3 ") +
                numberBytes(tag.size()) + tag + std::string(tag.size() % 2, '\0');
    PatchBuilder builder(source());
    std::uint64_t offset = m_end, oldSize = 0;
    if (m_chunk) {
        offset = m_chunk->offset;
        oldSize = std::min(headerSize + m_chunk->size + m_chunk->size % 2, m_end - offset);
    } else if (!bytes.empty() && m_lacksPadByte) {
        bytes.insert(0, 1, '\0');
    }
    TAGWRIGHT_TRY(builder.replace(offset, oldSize, bytes));
    const std::uint64_t end = m_end - oldSize + bytes.size();
    if (end > largestFile)
        return leaveAlone("it would become larger than 4 GB");
    TAGWRIGHT_TRY(builder.replace(4, 4, numberBytes(end - headerSize)));
    return builder.take();
}

} // namespace tagwright::exporting
