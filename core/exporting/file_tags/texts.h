// SPDX-License-Identifier: GPL-3.0-or-later
// Texts between UTF-8 and the encodings inside of tags (by TagLib's strings).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tagwright::exporting {

/// As ID3v2 numbers them.
inline constexpr char encodingLatin1 = 0, encodingUtf16 = 1, encodingUtf16Be = 2, encodingUtf8 = 3;

[[nodiscard]] bool isAscii(std::string_view text);
/// Texts with a zero between them; one that is only the end of the last is left out.
[[nodiscard]] std::vector<std::string> splitTexts(std::string_view bytes, char encoding);
/// UTF-16 begins with a byte order mark.
[[nodiscard]] std::string encodedText(const std::string &utf8, char encoding);
[[nodiscard]] std::string textEnd(char encoding);
/// UTF-16, little-endian without a mark, as ASF has it; an end is dropped.
[[nodiscard]] std::string fromUtf16Le(std::string_view bytes);
[[nodiscard]] std::string utf16Le(const std::string &utf8);
/// ID3v1's genre of this number, or nothing.
[[nodiscard]] std::string numberedGenre(int number);

} // namespace tagwright::exporting
