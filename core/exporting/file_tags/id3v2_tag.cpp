// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/id3v2_tag.h"

#include "exporting/file_tags/byte_source.h"
#include "exporting/file_tags/texts.h"

#include <algorithm>
#include <numeric>

namespace tagwright::exporting {
namespace {

constexpr unsigned unsynchronised = 0x80; // flags of the tag
constexpr unsigned extendedHeader = 0x40;
constexpr unsigned footer = 0x10;
constexpr unsigned frameUnsynchronised = 0x02; // second flags of a frame, 2.4
constexpr unsigned frameDataLength = 0x01;
constexpr std::uint64_t largest = 1 << 28; // what a synch-safe size can say

std::uint64_t synchSafe(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char c : bytes)
        value = value << 7U | static_cast<unsigned char>(c);
    return value;
}

std::string synchSafeBytes(std::uint64_t value)
{
    std::string bytes;
    for (int shift = 21; shift >= 0; shift -= 7)
        bytes += static_cast<char>(value >> static_cast<unsigned>(shift) & 0x7fU);
    return bytes;
}

bool isSynchSafe(std::string_view bytes)
{
    return std::ranges::none_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// No byte pair that a player could take for the beginning of sound (ID3v2.3, section 5).
std::string unsynchronise(std::string_view bytes)
{
    std::string result;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        result += bytes[i];
        const bool last = i + 1 == bytes.size();
        if (bytes[i] == '\xff' &&
            (last || bytes[i + 1] == '\0' || static_cast<unsigned char>(bytes[i + 1]) >= 0xe0))
            result += '\0';
    }
    return result;
}

std::string resynchronise(std::string_view bytes)
{
    std::string result;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        result += bytes[i];
        if (bytes[i] == '\xff' && i + 1 < bytes.size() && bytes[i + 1] == '\0')
            ++i;
    }
    return result;
}

bool isFrameId(std::string_view id)
{
    const auto plain = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    // Some programs left names of 2.2 in tags of 2.3, filled up with a space or a zero.
    return std::ranges::all_of(id.substr(0, 3), plain) &&
           (id.size() == 3 || plain(id[3]) || id[3] == ' ' || id[3] == '\0');
}

/// "(17)" and "17" are numbers of ID3v1's list.
std::string genreText(const std::string &text)
{
    std::string_view number = text;
    if (number.size() > 2 && number.front() == '(' && number.find(')') == number.size() - 1)
        number = number.substr(1, number.size() - 2);
    if (number.empty() || number.size() > 3 ||
        !std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; }))
        return text;
    const std::string genre = numberedGenre(std::stoi(std::string(number)));
    return genre.empty() ? text : genre;
}

} // namespace

/// A text frame taken apart.
struct Id3v2Tag::Frame
{
    std::string id;
    bool readable = false; ///< not compressed, not encrypted, and long enough
    std::string language;
    std::string description;
    std::vector<std::string> texts;
};

std::uint64_t Id3v2Tag::sizeOf(std::string_view header)
{
    if (header.size() < headerSize || !header.starts_with("ID3") || !isSynchSafe(header.substr(6, 4)) ||
        header[3] == '\xff' || header[4] == '\xff')
        return 0;
    const bool hasFooter = header[3] == 4 && (static_cast<unsigned char>(header[5]) & footer) != 0;
    return headerSize + synchSafe(header.substr(6, 4)) + (hasFooter ? headerSize : 0);
}

Result<Id3v2Tag> Id3v2Tag::parse(std::string_view bytes)
{
    Id3v2Tag tag;
    tag.m_version = static_cast<unsigned char>(bytes[3]);
    tag.m_revision = bytes[4];
    tag.m_flags = static_cast<unsigned char>(bytes[5]);
    if (tag.m_version < 2 || tag.m_version > 4)
        return leaveAlone("its ID3 tag is of an unknown version");
    // In 2.2 this bit says that the whole tag is compressed.
    if ((tag.m_flags & extendedHeader) != 0)
        return leaveAlone("its ID3 tag has an extended header");
    if (tag.m_version == 4 && (tag.m_flags & footer) != 0)
        return leaveAlone("its ID3 tag has a footer");
    std::string body(bytes.substr(headerSize));
    if (tag.m_version < 4 && (tag.m_flags & unsynchronised) != 0)
        body = resynchronise(body);
    tag.m_bodySize = body.size();
    TAGWRIGHT_TRY(tag.readFrames(body));
    return tag;
}

Result<void> Id3v2Tag::readFrames(std::string_view body)
{
    const std::size_t header = frameHeaderSize();
    const std::size_t idSize = m_version == 2 ? 3 : 4;
    while (!body.empty() && body.front() != '\0') {
        if (body.size() < header || !isFrameId(body.substr(0, idSize)))
            return leaveAlone("its ID3 tag is damaged");
        const std::string_view sizeBytes = body.substr(idSize, m_version == 2 ? 3 : 4);
        if (m_version == 4 && !isSynchSafe(sizeBytes))
            return leaveAlone("its ID3v2.4 tag has frame sizes as in ID3v2.3");
        const std::uint64_t size = header + (m_version == 4 ? synchSafe(sizeBytes) : bigEndian(sizeBytes));
        if (size > body.size())
            return leaveAlone("its ID3 tag is damaged");
        add(std::string(body.substr(0, size)));
        body.remove_prefix(size);
    }
    if (std::ranges::any_of(body, [](char c) { return c != '\0'; }))
        return leaveAlone("its ID3 tag has unknown bytes after the last frame");
    m_padding = body.size();
    return {};
}

Id3v2Tag Id3v2Tag::made(const OldTag &old, std::size_t padding)
{
    Id3v2Tag tag;
    tag.m_padding = padding;
    tag.m_bodySize = 0;
    const auto text = [&](const char *id, const std::string &value) {
        if (!value.empty())
            tag.add(tag.textFrame(id, "", nullptr, {&value, 1}));
    };
    text("TIT2", old.title);
    text("TPE1", old.artist);
    text("TALB", old.album);
    text("TYER", old.year);
    text("TRCK", old.track);
    text("TCON", old.genre);
    const std::string none;
    if (!old.comment.empty())
        tag.add(tag.textFrame("COMM", "eng", &none, {&old.comment, 1}));
    return tag;
}

Result<std::string> Id3v2Tag::render() const
{
    std::string body;
    for (const std::string &entry : entries())
        body += entry;
    body.resize(body.size() <= m_bodySize ? m_bodySize : body.size() + m_padding, '\0');
    if (m_version < 4 && (m_flags & unsynchronised) != 0)
        body = unsynchronise(body);
    if (body.size() >= largest)
        return leaveAlone("its ID3 tag would be too large");
    std::string bytes = "ID3";
    bytes += static_cast<char>(m_version);
    bytes += m_revision;
    bytes += static_cast<char>(m_flags);
    return bytes + synchSafeBytes(body.size()) + body;
}

Id3v2Tag::Frame Id3v2Tag::read(const std::string &entry) const
{
    Frame frame;
    frame.id = entry.substr(0, m_version == 2 ? 3 : 4);
    std::string body = entry.substr(frameHeaderSize());
    const unsigned flags = m_version == 2 ? 0 : static_cast<unsigned char>(entry[9]);
    const unsigned known = m_version == 4 ? frameUnsynchronised | frameDataLength : 0;
    if ((flags & ~known) != 0)
        return frame;
    if ((flags & frameDataLength) != 0)
        body.erase(0, 4);
    if ((flags & frameUnsynchronised) != 0)
        body = resynchronise(body);
    const bool isComment = frame.id == "COMM" || frame.id == "COM";
    const bool isNamed = frame.id == "TXXX" || frame.id == "TXX";
    const std::size_t head = isComment ? 4 : 1;
    if (body.size() < head || static_cast<unsigned char>(body[0]) > 3)
        return frame;
    frame.language = body.substr(1, head - 1);
    frame.texts = splitTexts(std::string_view(body).substr(head), body[0]);
    if (isComment || isNamed) {
        if (frame.texts.empty())
            return frame;
        frame.description = frame.texts.front();
        frame.texts.erase(frame.texts.begin());
    }
    frame.readable = true;
    if (frame.id == "TCON" || frame.id == "TCO")
        std::ranges::transform(frame.texts, frame.texts.begin(), genreText);
    return frame;
}

std::string Id3v2Tag::frameId(const Field &field) const
{
    switch (field.kind) {
    case FieldKind::Genre:
        return m_version == 2 ? "TCO" : "TCON";
    case FieldKind::Grouping:
        return m_version == 2 ? "TT1" : "TIT1";
    case FieldKind::Comment:
        return m_version == 2 ? "COM" : "COMM";
    case FieldKind::Mood:
        if (m_version == 4)
            return "TMOO";
        break;
    case FieldKind::Named:
        break;
    }
    return m_version == 2 ? "TXX" : "TXXX";
}

bool Id3v2Tag::isOf(const std::string &entry, const Field &field) const
{
    if (!entry.starts_with(frameId(field)))
        return false;
    const Frame frame = read(entry);
    if (!frame.readable)
        return false;
    if (field.kind == FieldKind::Comment)
        return frame.description.empty();
    if (frame.id.starts_with("TXX"))
        return sameName(frame.description, field.kind == FieldKind::Mood ? "MOOD" : field.name);
    return true;
}

std::vector<std::string> Id3v2Tag::textsOf(const std::string &entry) const
{
    return read(entry).texts;
}

std::string Id3v2Tag::frame(const std::string &id, const std::string &body) const
{
    if (m_version == 2)
        return id + bigEndianBytes(body.size(), 3) + body;
    const std::string size = m_version == 4 ? synchSafeBytes(body.size()) : bigEndianBytes(body.size(), 4);
    return id + size + std::string(2, '\0') + body;
}

std::string Id3v2Tag::textFrame(const std::string &id, const std::string &head,
                                const std::string *description, std::span<const std::string> values) const
{
    // Plain where it is ASCII; else UTF-8 in 2.4, and UTF-16 before it was allowed.
    const std::string all = std::accumulate(values.begin(), values.end(), description ? *description : "");
    const char encoding = isAscii(all) ? encodingLatin1 : m_version == 4 ? encodingUtf8 : encodingUtf16;
    std::string body = encoding + head;
    if (description)
        body += encodedText(*description, encoding) + textEnd(encoding);
    for (std::size_t i = 0; i < values.size(); ++i)
        body += (i == 0 ? "" : textEnd(encoding)) + encodedText(values[i], encoding);
    return frame(id, body);
}

Result<std::string> Id3v2Tag::make(const Field &field, std::span<const std::string> values,
                                   const std::string *replaced) const
{
    const std::string id = frameId(field);
    const std::size_t size =
        std::accumulate(values.begin(), values.end(), field.name.size(),
                        [](std::size_t sum, const std::string &v) { return sum + v.size(); });
    if (size >= largest / 4)
        return cannotHold(nameOf(field));
    if (field.kind == FieldKind::Comment) {
        const std::string none;
        return textFrame(id, replaced ? read(*replaced).language : "eng", &none, values);
    }
    if (id.starts_with("TXX")) {
        const std::string name = field.kind == FieldKind::Mood ? "MOOD" : field.name;
        return textFrame(id, "", &name, values);
    }
    return textFrame(id, "", nullptr, values);
}

} // namespace tagwright::exporting
