// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_encoding.h"

#include "base/text.h"

#include <array>
#include <cstdint>

namespace tagwright {
namespace {

/// 0x80 to 0x9F (WHATWG Encoding Standard, index-windows-1252); the rest is Latin-1.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

std::string fromWindows1252(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        appendUtf8(text, byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80U] : byte);
    }
    return text;
}

Result<std::string> fromUtf16(std::string_view bytes, bool isBigEndian)
{
    if (bytes.size() % 2 != 0)
        return fail(ErrorCode::BadFormat,
                    "The UTF-16 text ends in the middle of a character. Save it again.");
    const auto unitAt = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(isBigEndian ? first << 8U | second : second << 8U | first);
    };
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        char32_t character = unitAt(i);
        const bool isHigh = character >= 0xD800 && character < 0xDC00;
        if (isHigh && i + 2 < bytes.size()) {
            const char32_t low = unitAt(i + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                character = 0x10000 + ((character - 0xD800) << 10U) + (low - 0xDC00);
                i += 2;
            }
        }
        appendUtf8(text, character);
    }
    return text;
}

} // namespace

void appendUtf8(std::string &text, char32_t character)
{
    if (character > 0x10FFFF || (character >= 0xD800 && character < 0xE000))
        character = 0xFFFD;
    const auto continued = [&](unsigned shift) {
        text += static_cast<char>(0x80U | (character >> shift & 0x3FU));
    };
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0U | character >> 6U);
        continued(0);
    } else if (character < 0x10000) {
        text += static_cast<char>(0xE0U | character >> 12U);
        continued(6);
        continued(0);
    } else {
        text += static_cast<char>(0xF0U | character >> 18U);
        continued(12);
        continued(6);
        continued(0);
    }
}

Result<DecodedText> decodedText(std::string bytes)
{
    const bool isBigEndian = bytes.starts_with("\xFE\xFF");
    if (isBigEndian || bytes.starts_with("\xFF\xFE")) {
        TAGWRIGHT_TRY_INTO(auto text, fromUtf16(std::string_view(bytes).substr(2), isBigEndian));
        if (text.contains('\0'))
            return fail(ErrorCode::BadFormat, "This is no text. Save it as UTF-8.");
        return DecodedText{std::move(text), TextEncoding::Utf16};
    }
    if (bytes.contains('\0'))
        return fail(ErrorCode::BadFormat, "This is no text, or UTF-16 without its mark. Save it as UTF-8.");
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.erase(0, 3);
    if (isValidUtf8(bytes))
        return DecodedText{std::move(bytes), TextEncoding::Utf8};
    return DecodedText{fromWindows1252(bytes), TextEncoding::Windows1252};
}

} // namespace tagwright
