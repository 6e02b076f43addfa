// SPDX-License-Identifier: GPL-3.0-or-later
// Text as it is compared by the search: without case, accents and compatibility forms, so that "Björk",
// "BJÖRK" and "bjork" are the same.
#pragma once

#include <string>
#include <string_view>

namespace tagwright::library {

/// Letters are decomposed (Unicode NFKD), folded in case and freed of accents and points; "ß" is "ss", "ø" is
/// "o", "ı" and "İ" are "i"; curly quotation marks and dashes are straight ones. White space and control
/// characters become spaces: the result has no byte below 0x20. Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string folded(std::string_view utf8);
/// The same, at the end of `out`.
void appendFolded(std::string_view utf8, std::string &out);

} // namespace tagwright::library
