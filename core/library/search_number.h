// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as the search takes them: "120", ">=120", "1990-1999", "1:30", "<7d".
#pragma once

#include "library/search_words.h"

#include <cstddef>
#include <expected>
#include <optional>

namespace tagwright::library {

/// low ≤ number < high
struct NumberRange
{
    double low = 0;
    double high = 0;
};

/// The part of the text that is no number.
struct NotANumber
{
    std::size_t start = 0;
    std::size_t length = 0;
    std::string message;
};

/// Lengths in ms, ages in seconds. A single number stands for all that are written alike with as many
/// decimals; a length for the whole second, as players show it; an age for all that are younger.
/// \return nothing if `text` is not finished: "", ">", "-"
[[nodiscard]] std::expected<std::optional<NumberRange>, NotANumber> numberRange(SearchField field,
                                                                                std::string_view text);

} // namespace tagwright::library
