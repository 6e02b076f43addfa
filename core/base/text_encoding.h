// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a text file, whatever wrote them, as UTF-8.
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>

namespace tagwright {

enum class TextEncoding { Utf8, Utf16, Windows1252 };

struct DecodedText
{
    std::string text; ///< UTF-8 without a byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
};

/// UTF-8, UTF-16 of either order with its mark, and what is neither as Windows-1252, in which every text is a
/// text: whoever shows it should say so.
/// \errors BadFormat: bytes that no text has (zeros), or half a UTF-16 character.
[[nodiscard]] Result<DecodedText> decodedText(std::string bytes);

/// Adds a character. What Unicode has no character for becomes U+FFFD.
void appendUtf8(std::string &text, char32_t character);

} // namespace tagwright
