// SPDX-License-Identifier: GPL-3.0-or-later
// One number for much data: by it results know whether they are of these data. Not a secure hash.
#pragma once

#include "probe/random.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace tagwright::experiment {

class Fingerprint
{
public:
    void add(const void *data, std::size_t size)
    {
        const auto *bytes = static_cast<const char *>(data);
        for (std::size_t i = 0; i < size; i += sizeof(std::uint64_t)) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes + i, std::min(sizeof word, size - i));
            m_state = probe::mixed(std::rotl(m_state, 5) ^ word) + 0x9E3779B97F4A7C15U;
        }
        m_state = probe::mixed(m_state ^ size);
    }
    [[nodiscard]] std::uint64_t state() const { return m_state; }

private:
    std::uint64_t m_state = 0;
};

} // namespace tagwright::experiment
