// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/ogg_file.h"

#include <algorithm>
#include <array>

namespace tagwright::exporting {
namespace {

constexpr std::size_t headSize = 27; // of a page, before its lacing values
constexpr std::size_t mostSegments = 255;
constexpr char continued = 1, firstOfStream = 2, lastOfStream = 4;
constexpr std::uint64_t largestPacket = 64 << 20;

/// RFC 3533: polynomial 0x04c11db7, from 0, not reflected.
std::uint32_t checksum(std::string_view bytes)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t value = i << 24U;
            for (int bit = 0; bit < 8; ++bit)
                value = value << 1U ^ ((value & 0x80000000U) != 0 ? 0x04c11db7U : 0);
            made.at(i) = value;
        }
        return made;
    }();
    std::uint32_t sum = 0;
    for (const char c : bytes)
        sum = sum << 8U ^ table[(sum >> 24U ^ static_cast<unsigned char>(c)) & 0xffU];
    return sum;
}

/// What a comment packet begins with, by what the stream's first packet begins with.
std::string prefixFor(const std::string &firstPacket, const std::string &packet)
{
    if (firstPacket.starts_with("\x01vorbis") && packet.starts_with("\x03vorbis"))
        return packet.substr(0, 7);
    if (firstPacket.starts_with("OpusHead") && packet.starts_with("OpusTags"))
        return packet.substr(0, 8);
    if (firstPacket.starts_with("\x7f"
                                "FLAC") &&
        packet.size() >= 4 && (packet[0] & 0x7f) == 4)
        return packet.substr(0, 4);
    return {};
}

} // namespace

struct OggFile::Page
{
    std::string head; ///< headSize bytes
    std::string lacing;
    std::string body;

    [[nodiscard]] std::uint64_t size() const { return head.size() + lacing.size() + body.size(); }
    [[nodiscard]] char flags() const { return head[5]; }
    [[nodiscard]] std::uint32_t serial() const
    {
        return static_cast<std::uint32_t>(littleEndian(head.substr(14, 4)));
    }
    [[nodiscard]] std::uint32_t number() const
    {
        return static_cast<std::uint32_t>(littleEndian(head.substr(18, 4)));
    }
    void setNumber(std::uint32_t number) { head.replace(18, 4, littleEndianBytes(number, 4)); }
    void seal()
    {
        head.replace(22, 4, std::string(4, '\0'));
        head[26] = static_cast<char>(lacing.size());
        head.replace(22, 4, littleEndianBytes(checksum(head + lacing + body), 4));
    }
};

Result<OggFile::Page> OggFile::readPage(const ByteSource &source, std::uint64_t offset)
{
    Page page;
    TAGWRIGHT_TRY_INTO(page.head, source.read(offset, headSize));
    if (!page.head.starts_with(std::string("OggS\0", 5)))
        return leaveAlone("its pages are damaged");
    TAGWRIGHT_TRY_INTO(page.lacing,
                       source.read(offset + headSize, static_cast<unsigned char>(page.head[26])));
    std::uint64_t size = 0;
    for (const char c : page.lacing)
        size += static_cast<unsigned char>(c);
    TAGWRIGHT_TRY_INTO(page.body, source.read(offset + headSize + page.lacing.size(), size));
    Page checked = page;
    checked.seal();
    if (checked.head != page.head)
        return leaveAlone("one of its pages is damaged");
    return page;
}

Result<std::unique_ptr<OggFile>> OggFile::open(ByteSource opened)
{
    std::unique_ptr<OggFile> file(new OggFile(std::move(opened)));
    const ByteSource &source = file->source();
    TAGWRIGHT_TRY_INTO(const Page first, readPage(source, 0));
    if ((first.flags() & firstOfStream) == 0 || first.lacing.empty() || first.lacing.back() == '\xff')
        return leaveAlone("its first page is not as it should be");
    file->m_serial = first.serial();
    file->m_begin = file->m_end = first.size();
    std::string packet;
    for (bool complete = false; !complete;) {
        TAGWRIGHT_TRY_INTO(const Page page, readPage(source, file->m_end));
        if (page.serial() != file->m_serial)
            return leaveAlone("it holds several streams at once");
        if (file->m_pageCount == 0)
            file->m_firstNumber = page.number();
        std::size_t segment = 0, taken = 0;
        while (segment < page.lacing.size() && !complete) {
            const auto size = static_cast<unsigned char>(page.lacing[segment++]);
            taken += size;
            complete = size < 255;
        }
        packet += page.body.substr(0, taken);
        if (packet.size() > largestPacket)
            return leaveAlone("its comments are too large");
        file->m_lacing = page.lacing.substr(segment);
        file->m_following = page.body.substr(taken);
        file->m_lastPageHead = page.head;
        file->m_end += page.size();
        ++file->m_pageCount;
    }
    file->m_prefix = prefixFor(first.body, packet);
    if (file->m_prefix.empty() && !first.body.starts_with("Speex   "))
        return leaveAlone("it holds a stream of an unknown kind");
    TAGWRIGHT_TRY_INTO(auto comment,
                       VorbisComment::parse(std::string_view(packet).substr(file->m_prefix.size())));
    file->m_comment = file->addTag(std::move(comment));
    return file;
}

std::string OggFile::packet() const
{
    const std::string comments = m_comment->render();
    std::string prefix = m_prefix;
    if (prefix.size() == 4) // FLAC's block header holds the size
        prefix.replace(1, 3, bigEndianBytes(comments.size(), 3));
    return prefix + comments;
}

std::vector<OggFile::Page> OggFile::pages(const std::string &packet) const
{
    std::string lacing(packet.size() / 255, '\xff');
    lacing += static_cast<char>(packet.size() % 255);
    lacing += m_lacing;
    const std::string bytes = packet + m_following;

    const std::size_t count = std::max<std::size_t>(std::min<std::size_t>(m_pageCount, lacing.size()),
                                                    (lacing.size() + mostSegments - 1) / mostSegments);
    std::vector<Page> pages;
    std::size_t segment = 0, position = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t end = lacing.size() * (i + 1) / count;
        Page page{.head = m_lastPageHead, .lacing = lacing.substr(segment, end - segment), .body = {}};
        std::size_t size = 0;
        for (const char c : page.lacing)
            size += static_cast<unsigned char>(c);
        page.body = bytes.substr(position, size);
        const bool last = i + 1 == count;
        page.head[5] = static_cast<char>((segment > 0 && lacing[segment - 1] == '\xff' ? continued : 0) |
                                         (last ? m_lastPageHead[5] & lastOfStream : 0));
        // A page in which no packet ends has no position.
        const bool noneEnds = std::ranges::all_of(page.lacing, [](char c) { return c == '\xff'; });
        if (!last)
            page.head.replace(6, 8, std::string(8, noneEnds ? '\xff' : '\0'));
        page.setNumber(m_firstNumber + static_cast<std::uint32_t>(i));
        page.seal();
        pages.push_back(std::move(page));
        segment = end;
        position += size;
    }
    return pages;
}

Result<void> OggFile::renumber(PatchBuilder &builder, std::uint32_t shift) const
{
    for (std::uint64_t offset = m_end; offset < source().size();) {
        TAGWRIGHT_TRY_INTO(Page page, readPage(source(), offset));
        const std::uint64_t size = page.size();
        if (page.serial() != m_serial || (page.flags() & firstOfStream) != 0)
            return {}; // the next song of a chain has numbers of its own
        page.setNumber(page.number() + shift);
        page.seal();
        TAGWRIGHT_TRY(builder.replace(offset + 18, 8, page.head.substr(18, 8)));
        offset += size;
    }
    return {};
}

Result<Patch> OggFile::patch() const
{
    const std::string newPacket = packet();
    if (newPacket.size() > largestPacket || (m_prefix.size() == 4 && newPacket.size() >= 1U << 24U))
        return leaveAlone("its comments would be too large");
    const auto newPages = pages(newPacket);
    std::string bytes;
    for (const Page &page : newPages)
        bytes += page.head + page.lacing + page.body;
    PatchBuilder builder(source());
    TAGWRIGHT_TRY(builder.replace(m_begin, m_end - m_begin, bytes));
    if (newPages.size() != m_pageCount)
        TAGWRIGHT_TRY(renumber(builder, static_cast<std::uint32_t>(newPages.size()) - m_pageCount));
    return builder.take();
}

} // namespace tagwright::exporting
