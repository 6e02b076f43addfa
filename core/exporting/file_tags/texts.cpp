// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/file_tags/texts.h"

#include "base/text.h"

#include <taglib/id3v1genres.h>
#include <taglib/tbytevector.h>
#include <taglib/tstring.h>

#include <algorithm>
#include <array>

namespace tagwright::exporting {
namespace {

TagLib::String::Type typeOf(char encoding)
{
    static constexpr std::array types{TagLib::String::Latin1, TagLib::String::UTF16, TagLib::String::UTF16BE,
                                      TagLib::String::UTF8};
    return types.at(static_cast<std::size_t>(encoding));
}

TagLib::ByteVector vectorOf(std::string_view bytes)
{
    return {bytes.data(), static_cast<unsigned>(bytes.size())};
}

std::string stringOf(const TagLib::ByteVector &bytes)
{
    return {bytes.data(), bytes.size()};
}

std::string decoded(std::string_view bytes, TagLib::String::Type type)
{
    if (bytes.empty())
        return {};
    if (type == TagLib::String::UTF8)
        return validUtf8(bytes);
    return validUtf8(TagLib::String(vectorOf(bytes), type).to8Bit(true));
}

/// Where the next zero lies (of two bytes in UTF-16), or the size.
std::size_t endOfText(std::string_view bytes, std::size_t unit)
{
    for (std::size_t i = 0; i + unit <= bytes.size(); i += unit)
        if (bytes[i] == '\0' && bytes[i + unit - 1] == '\0')
            return i;
    return bytes.size();
}

} // namespace

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0; });
}

std::vector<std::string> splitTexts(std::string_view bytes, char encoding)
{
    const bool wide = encoding == encodingUtf16 || encoding == encodingUtf16Be;
    const std::size_t unit = wide ? 2 : 1;
    // Some programs write one byte order mark for all texts of a frame.
    auto type = typeOf(encoding);
    std::vector<std::string> texts;
    while (!bytes.empty()) {
        const std::size_t end = endOfText(bytes, unit);
        std::string_view text = bytes.substr(0, end);
        if (encoding == encodingUtf16 && text.size() >= 2 &&
            (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff"))) {
            type = text.starts_with("\xff\xfe") ? TagLib::String::UTF16LE : TagLib::String::UTF16BE;
            text.remove_prefix(2);
        }
        texts.push_back(decoded(text, type == TagLib::String::UTF16 ? TagLib::String::UTF16LE : type));
        bytes.remove_prefix(std::min(bytes.size(), end + unit));
    }
    return texts;
}

std::string encodedText(const std::string &utf8, char encoding)
{
    if (encoding == encodingUtf8)
        return utf8;
    return stringOf(TagLib::String(utf8, TagLib::String::UTF8).data(typeOf(encoding)));
}

std::string textEnd(char encoding)
{
    return std::string(encoding == encodingUtf16 || encoding == encodingUtf16Be ? 2 : 1, '\0');
}

std::string fromUtf16Le(std::string_view bytes)
{
    return decoded(bytes.substr(0, endOfText(bytes, 2)), TagLib::String::UTF16LE);
}

std::string utf16Le(const std::string &utf8)
{
    return stringOf(TagLib::String(utf8, TagLib::String::UTF8).data(TagLib::String::UTF16LE));
}

std::string numberedGenre(int number)
{
    return TagLib::ID3v1::genre(number).to8Bit(true);
}

} // namespace tagwright::exporting
