// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/outer_tags_file.h"

#include "base/text.h"
#include "exporting/file_tags/texts.h"

namespace tagwright::exporting {
namespace {

constexpr std::uint64_t id3v1Size = 128;
constexpr std::size_t paddingOfNewTags = 1024;

std::string id3v1Text(std::string_view field)
{
    const auto text = trimmed(field.substr(0, field.find('\0')));
    return text.empty() ? "" : splitTexts(text, encodingLatin1).front();
}

OldTag readId3v1(std::string_view bytes)
{
    OldTag tag{.title = id3v1Text(bytes.substr(3, 30)),
               .artist = id3v1Text(bytes.substr(33, 30)),
               .album = id3v1Text(bytes.substr(63, 30)),
               .year = id3v1Text(bytes.substr(93, 4)),
               .track = {},
               .genre = numberedGenre(static_cast<unsigned char>(bytes[127])),
               .comment = id3v1Text(bytes.substr(97, 30))};
    if (bytes[125] == '\0' && bytes[126] != '\0')
        tag.track = std::to_string(static_cast<unsigned char>(bytes[126]));
    return tag;
}

Result<void> replaceApe(PatchBuilder &builder, const Tail &tail, const ApeTag &tag)
{
    return builder.replace(tail.apeOffset, tail.apeSize, tag.isEmpty() ? "" : tag.render());
}

} // namespace

Result<Tail> readTail(const ByteSource &source)
{
    Tail tail;
    std::uint64_t end = source.size();
    if (end >= id3v1Size) {
        TAGWRIGHT_TRY_INTO(const auto last, source.read(end - id3v1Size, id3v1Size));
        if (last.starts_with("TAG")) {
            tail.id3v1 = readId3v1(last);
            end -= id3v1Size;
        }
    }
    tail.apeOffset = end;
    if (end < ApeTag::footerSize)
        return tail;
    TAGWRIGHT_TRY_INTO(const auto footer, source.read(end - ApeTag::footerSize, ApeTag::footerSize));
    tail.hasLyrics3 = footer.ends_with("LYRICS200") || footer.ends_with("LYRICSEND");
    tail.apeSize = ApeTag::sizeOf(footer);
    if (tail.apeSize > end)
        return leaveAlone("its APE tag is damaged");
    tail.apeOffset -= tail.apeSize;
    return tail;
}

Result<std::unique_ptr<MpegFile>> MpegFile::open(ByteSource source)
{
    std::unique_ptr<MpegFile> file(new MpegFile(std::move(source)));
    TAGWRIGHT_TRY_INTO(file->m_tail, readTail(file->source()));
    TAGWRIGHT_TRY_INTO(const auto head, file->source().readSome(0, Id3v2Tag::headerSize));
    file->m_id3Size = Id3v2Tag::sizeOf(head);
    if (file->m_id3Size > 0) {
        TAGWRIGHT_TRY_INTO(const auto bytes, file->source().read(0, file->m_id3Size));
        TAGWRIGHT_TRY_INTO(auto tag, Id3v2Tag::parse(bytes));
        file->m_id3 = file->addTag(std::move(tag));
    } else if (file->m_tail.apeSize == 0) {
        file->m_id3 = file->addTag(Id3v2Tag::made(file->m_tail.id3v1, paddingOfNewTags));
    }
    if (file->m_tail.apeSize > 0) {
        TAGWRIGHT_TRY_INTO(const auto bytes,
                           file->source().read(file->m_tail.apeOffset, file->m_tail.apeSize));
        TAGWRIGHT_TRY_INTO(auto tag, ApeTag::parse(bytes));
        file->m_ape = file->addTag(std::move(tag));
    }
    return file;
}

Result<Patch> MpegFile::patch() const
{
    PatchBuilder builder(source());
    if (m_id3) {
        TAGWRIGHT_TRY_INTO(const auto bytes, m_id3->isEmpty() ? Result<std::string>("") : m_id3->render());
        TAGWRIGHT_TRY(builder.replace(0, m_id3Size, bytes));
    }
    if (m_ape)
        TAGWRIGHT_TRY(replaceApe(builder, m_tail, *m_ape));
    return builder.take();
}

Result<std::unique_ptr<ApeTaggedFile>> ApeTaggedFile::open(ByteSource source)
{
    std::unique_ptr<ApeTaggedFile> file(new ApeTaggedFile(std::move(source)));
    TAGWRIGHT_TRY_INTO(file->m_tail, readTail(file->source()));
    const Tail &tail = file->m_tail;
    if (tail.apeSize > 0) {
        TAGWRIGHT_TRY_INTO(const auto bytes, file->source().read(tail.apeOffset, tail.apeSize));
        TAGWRIGHT_TRY_INTO(auto tag, ApeTag::parse(bytes));
        file->m_ape = file->addTag(std::move(tag));
    } else if (tail.hasLyrics3) {
        return leaveAlone("it ends with a Lyrics3 tag");
    } else {
        file->m_ape = file->addTag(ApeTag::made(tail.id3v1));
    }
    return file;
}

Result<Patch> ApeTaggedFile::patch() const
{
    PatchBuilder builder(source());
    TAGWRIGHT_TRY(replaceApe(builder, m_tail, *m_ape));
    return builder.take();
}

} // namespace tagwright::exporting
