// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as text (RFC 4648, section 4), for files that are text otherwise.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tagwright {

[[nodiscard]] std::string toBase64(std::string_view bytes);

/// Nothing if the text is not whole, or holds anything but the alphabet and its padding; no white space.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace tagwright
