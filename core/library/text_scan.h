// SPDX-License-Identifier: GPL-3.0-or-later
// The first place of a word in a long text, several bytes at a time.
#pragma once

#include <cstddef>
#include <string_view>

namespace tagwright::library {

/// As text.find(word, from) does, in a fraction of its time. \param word  not empty
[[nodiscard]] std::size_t findText(std::string_view text, std::string_view word, std::size_t from = 0);

} // namespace tagwright::library
