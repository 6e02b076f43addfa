// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/counters.h"

// The linker's names. clang declares them itself in every file that it counts in; this one must not be such.
extern "C" std::uint8_t __start___sancov_cntrs; // NOLINT
extern "C" std::uint8_t __stop___sancov_cntrs;  // NOLINT

namespace tagwright::fuzz {

std::span<std::uint8_t> counters()
{
    return {&__start___sancov_cntrs, &__stop___sancov_cntrs};
}

} // namespace tagwright::fuzz
