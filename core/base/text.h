// SPDX-License-Identifier: GPL-3.0-or-later
// Text that leaves or enters the program: UTF-8 made safe, numbers independent of the locale, times.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tagwright {

/// The text with every byte that is not part of valid UTF-8 replaced by U+FFFD.
[[nodiscard]] std::string validUtf8(std::string_view bytes);
[[nodiscard]] bool isValidUtf8(std::string_view bytes);

/// A name out of a file as it can stand in a message, however long and strange it is.
[[nodiscard]] std::string shown(std::string_view name);

/// A path as people see it. Not reversible where the file name is not UTF-8.
[[nodiscard]] std::string displayPath(const std::filesystem::path &path);

/// Adds the text to `json` as a JSON string, in its quotes (RFC 8259). \param text  valid UTF-8
void appendJsonString(std::string &json, std::string_view text);

/// Leading and trailing ASCII white space removed.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// ASCII letters in lower case; other bytes unchanged.
[[nodiscard]] std::string asciiLower(std::string_view text);

/// The number with `digits` decimals, always with a point: for files and JSON, not for people's locale.
[[nodiscard]] std::string fixed(double value, int digits);
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// "15 MB", "3.2 MB", "66 kB", "1 byte": powers of 1000, two digits at the least.
[[nodiscard]] std::string formatBytes(std::uint64_t bytes);

/// "1:30", "90", "90.5", "1:02:03.5" -> milliseconds; nothing else is accepted.
[[nodiscard]] std::optional<std::int64_t> parseTimeMs(std::string_view text);
/// 90500 -> "1:30" (whole seconds, as players show it).
[[nodiscard]] std::string formatTime(std::int64_t ms);

} // namespace tagwright
