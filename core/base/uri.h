// SPDX-License-Identifier: GPL-3.0-or-later
// Paths as URIs (RFC 3986, RFC 8089): byte by byte, so that also names which are no text find their file.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace tagwright {

/// All bytes but letters, digits, "-._~" and "/" become %XX. A relative path becomes a relative reference
/// that nobody takes for a scheme.
[[nodiscard]] std::string percentEncoded(std::string_view path);

/// What percentEncoded was given; a % without two hexadecimal digits behind it stays.
[[nodiscard]] std::string percentDecoded(std::string_view text);

/// "file:///music/a%20b.wav". \param path  absolute
[[nodiscard]] std::string fileUri(const std::filesystem::path &path);

} // namespace tagwright
