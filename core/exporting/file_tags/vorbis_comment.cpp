// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/vorbis_comment.h"

#include "base/text.h"
#include "exporting/file_tags/byte_source.h"

#include <algorithm>

namespace tagwright::exporting {
namespace {

constexpr std::uint64_t largest = 8 << 20; // FLAC ends at 16 MB for all comments together

std::string keyOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Genre:
        return "GENRE";
    case FieldKind::Grouping:
        return "GROUPING";
    case FieldKind::Mood:
        return "MOOD";
    case FieldKind::Comment:
        return "COMMENT";
    case FieldKind::Named:
        break;
    }
    return field.name;
}

/// Takes a length and so many bytes from the front.
Result<std::string> takeString(std::string_view &bytes)
{
    if (bytes.size() < 4 || littleEndian(bytes.substr(0, 4)) > bytes.size() - 4)
        return leaveAlone("its comments are damaged");
    const std::size_t size = littleEndian(bytes.substr(0, 4));
    std::string text(bytes.substr(4, size));
    bytes.remove_prefix(4 + size);
    return text;
}

std::string withLength(const std::string &text)
{
    return littleEndianBytes(text.size(), 4) + text;
}

} // namespace

Result<VorbisComment> VorbisComment::parse(std::string_view bytes)
{
    VorbisComment comment;
    TAGWRIGHT_TRY_INTO(comment.m_vendor, takeString(bytes));
    if (bytes.size() < 4)
        return leaveAlone("its comments are damaged");
    std::uint64_t count = littleEndian(bytes.substr(0, 4));
    bytes.remove_prefix(4);
    for (; count > 0; --count) {
        TAGWRIGHT_TRY_INTO(std::string entry, takeString(bytes));
        comment.add(std::move(entry));
    }
    comment.m_behind = bytes;
    return comment;
}

VorbisComment VorbisComment::made(const std::string &vendor)
{
    VorbisComment comment;
    comment.m_vendor = vendor;
    return comment;
}

std::string VorbisComment::render() const
{
    std::string bytes = withLength(m_vendor) + littleEndianBytes(entries().size(), 4);
    for (const std::string &entry : entries())
        bytes += withLength(entry);
    return bytes + m_behind;
}

bool VorbisComment::isOf(const std::string &entry, const Field &field) const
{
    const std::size_t end = entry.find('=');
    return end != std::string::npos && sameName(std::string_view(entry).substr(0, end), keyOf(field));
}

std::vector<std::string> VorbisComment::textsOf(const std::string &entry) const
{
    return {validUtf8(std::string_view(entry).substr(entry.find('=') + 1))};
}

Result<std::string> VorbisComment::make(const Field &field, std::span<const std::string> values,
                                        const std::string *replaced) const
{
    const std::string &value = values.front();
    const std::string key = keyOf(field);
    if (key.empty() || value.size() > largest ||
        !std::ranges::all_of(key, [](char c) { return c >= 0x20 && c <= 0x7d && c != '='; }))
        return cannotHold(nameOf(field));
    return (replaced ? replaced->substr(0, replaced->find('=')) : key) + '=' + value;
}

} // namespace tagwright::exporting
