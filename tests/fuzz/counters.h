// SPDX-License-Identifier: GPL-3.0-or-later
// How often each piece of the program was executed, as libFuzzer sees it.
#pragma once

#include <cstdint>
#include <span>

namespace tagwright::fuzz {

[[nodiscard]] std::span<std::uint8_t> counters();

} // namespace tagwright::fuzz
