// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the search language, and the name that somebody may have meant.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tagwright::library {

enum class SearchField : std::uint8_t {
    Title,
    Artist,
    Album,
    AlbumArtist,
    Genre,
    Path,
    Year,
    Bpm,
    Length,
    Added,
    Loudness,
    Tag,
    Labelled,
    Unlabelled,
    Suggested,
    NotSure,
    Score,
    Is,
};

/// As they are offered. `score` is followed by a tag in brackets, the others by a colon.
inline constexpr std::array<std::string_view, 18> searchFields{
    "title", "artist",   "album", "albumartist", "genre",      "path",      "year",    "bpm",   "length",
    "added", "loudness", "tag",   "labelled",    "unlabelled", "suggested", "notsure", "score", "is"};

/// What can follow "is:".
inline constexpr std::array<std::string_view, 2> searchStates{"missing", "analysed"};

/// In any case, and with the American spellings. Nothing if it is no field.
[[nodiscard]] std::optional<SearchField> searchField(std::string_view name);
/// Whether a tag's name follows.
[[nodiscard]] bool takesTag(SearchField field);

/// The candidate that can be made of `word` by the fewest changes of a letter, two at most and less than half
/// of it; empty if there is none.
[[nodiscard]] std::string nearestWord(std::string_view word, std::span<const std::string_view> candidates);

/// Names of tags are compared without regard to case. \return index
[[nodiscard]] std::optional<std::size_t> tagIndex(std::string_view name,
                                                  std::span<const std::string> tagNames);
/// A name or value as it can stand behind a colon: in quotation marks where it needs them; one
/// inside is written twice.
[[nodiscard]] std::string quotedIfNeeded(std::string_view value);

} // namespace tagwright::library
