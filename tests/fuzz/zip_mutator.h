// SPDX-License-Identifier: GPL-3.0-or-later
// Changes zip archives from within. libFuzzer's own changes nearly all end at a member's checksum; this one
// takes an archive apart, changes one member and puts it together again with the sums right.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tagwright::fuzz {

/// For LLVMFuzzerCustomMutator. Some of the changes are still to the archive's own bytes.
[[nodiscard]] std::size_t mutateZip(std::uint8_t *data, std::size_t size, std::size_t mostSize,
                                    unsigned seed);

} // namespace tagwright::fuzz
