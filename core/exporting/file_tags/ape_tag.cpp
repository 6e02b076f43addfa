// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/ape_tag.h"

#include "exporting/file_tags/byte_source.h"
#include "exporting/file_tags/texts.h"

#include <algorithm>
#include <array>

namespace tagwright::exporting {
namespace {

constexpr std::uint64_t hasHeader = 1U << 31U, isHeader = 1U << 29U, readOnly = 1;
constexpr std::size_t itemHead = 8; // size and flags, before the key
constexpr std::uint64_t largest = 64 << 20;

std::string keyOf(const std::string &item)
{
    return item.substr(itemHead, item.find('\0', itemHead) - itemHead);
}

bool isText(const std::string &item)
{
    return (littleEndian(item.substr(4, 4)) >> 1U & 3U) == 0;
}

std::string item(const std::string &key, const std::string &value)
{
    return littleEndianBytes(value.size(), 4) + littleEndianBytes(0, 4) + key + '\0' + value;
}

std::string keyOf(const Field &field)
{
    return nameOf(field);
}

bool isKey(const std::string &key)
{
    static constexpr std::array forbidden{"ID3", "TAG", "OggS", "MP+"};
    return key.size() >= 2 && key.size() <= 255 &&
           std::ranges::all_of(key, [](char c) { return c >= 0x20 && c <= 0x7e; }) &&
           std::ranges::none_of(forbidden, [&](const char *name) { return sameName(name, key); });
}

} // namespace

std::uint64_t ApeTag::sizeOf(std::string_view footer)
{
    if (footer.size() != footerSize || !footer.starts_with("APETAGEX"))
        return 0;
    const std::uint64_t flags = littleEndian(footer.substr(20, 4));
    if ((flags & isHeader) != 0)
        return 0;
    const std::uint64_t size = littleEndian(footer.substr(12, 4));
    return size + ((flags & hasHeader) != 0 ? footerSize : 0);
}

Result<ApeTag> ApeTag::parse(std::string_view bytes)
{
    if (bytes.size() < footerSize)
        return leaveAlone("its APE tag is damaged");
    const std::string_view footer = bytes.substr(bytes.size() - footerSize);
    const std::uint64_t flags = littleEndian(footer.substr(20, 4));
    if (littleEndian(footer.substr(8, 4)) != 2000)
        return leaveAlone("its APE tag is of an old version");
    if ((flags & readOnly) != 0)
        return leaveAlone("its APE tag is marked as read-only");
    ApeTag tag;
    tag.m_hasHeader = (flags & hasHeader) != 0;
    std::string_view rest = bytes.substr(0, bytes.size() - footerSize);
    if (tag.m_hasHeader) {
        if (rest.size() < footerSize || !rest.starts_with("APETAGEX"))
            return leaveAlone("its APE tag is damaged");
        rest.remove_prefix(footerSize);
    }
    for (std::uint64_t count = littleEndian(footer.substr(16, 4)); count > 0; --count) {
        const std::size_t keyEnd = rest.find('\0', std::min(itemHead, rest.size()));
        if (rest.size() < itemHead || keyEnd == std::string_view::npos ||
            littleEndian(rest.substr(0, 4)) > rest.size() - keyEnd - 1)
            return leaveAlone("its APE tag is damaged");
        const std::size_t size = keyEnd + 1 + littleEndian(rest.substr(0, 4));
        tag.add(std::string(rest.substr(0, size)));
        rest.remove_prefix(size);
    }
    if (!rest.empty())
        return leaveAlone("its APE tag is damaged");
    return tag;
}

ApeTag ApeTag::made(const OldTag &old)
{
    ApeTag tag;
    const auto text = [&](const char *key, const std::string &value) {
        if (!value.empty())
            tag.add(item(key, value));
    };
    text("Title", old.title);
    text("Artist", old.artist);
    text("Album", old.album);
    text("Year", old.year);
    text("Track", old.track);
    text("Genre", old.genre);
    text("Comment", old.comment);
    return tag;
}

std::string ApeTag::render() const
{
    std::string items;
    for (const std::string &entry : entries())
        items += entry;
    const auto frame = [&](std::uint64_t flags) {
        return "APETAGEX" + littleEndianBytes(2000, 4) + littleEndianBytes(items.size() + footerSize, 4) +
               littleEndianBytes(entries().size(), 4) + littleEndianBytes(flags, 4) + std::string(8, '\0');
    };
    if (!m_hasHeader)
        return items + frame(0);
    return frame(hasHeader | isHeader) + items + frame(hasHeader);
}

bool ApeTag::isOf(const std::string &entry, const Field &field) const
{
    return sameName(keyOf(entry), keyOf(field)) && isText(entry);
}

std::vector<std::string> ApeTag::textsOf(const std::string &entry) const
{
    return splitTexts(std::string_view(entry).substr(entry.find('\0', itemHead) + 1), encodingUtf8);
}

Result<std::string> ApeTag::make(const Field &field, std::span<const std::string> values,
                                 const std::string *replaced) const
{
    std::string value;
    for (const std::string &text : values)
        value += (value.empty() ? std::string() : std::string(1, '\0')) + text;
    if (!isKey(keyOf(field)) || value.size() > largest)
        return cannotHold(nameOf(field));
    if (replaced && (littleEndian(std::string_view(*replaced).substr(4, 4)) & readOnly) != 0)
        return leaveAlone("its field “" + nameOf(field) + "” is marked as read-only");
    return item(replaced ? keyOf(*replaced) : keyOf(field), value);
}

} // namespace tagwright::exporting
