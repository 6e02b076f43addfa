// SPDX-License-Identifier: GPL-3.0-or-later
// A checksum against damage and chance, not against people: as quick as the bytes can be read.
// XXH64 with seed 0 (Y. Collet, "xxHash fast digest algorithm", specification 0.2.0).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tagwright {

class Xxh64
{
public:
    void add(std::string_view text);
    /// 16 lower-case hexadecimal digits, of all bytes so far.
    [[nodiscard]] std::string digits() const;

private:
    using Lanes = std::array<std::uint64_t, 4>;
    static constexpr std::size_t stripeSize = 32; ///< eight bytes for each lane

    static void take(const char *stripe, Lanes &lanes);

    static constexpr std::uint64_t prime1 = 0x9e3779b185ebca87, prime2 = 0xc2b2ae3d27d4eb4f;
    Lanes m_lanes{prime1 + prime2, prime2, 0, 0 - prime1};
    std::array<char, stripeSize> m_rest{}; ///< less than a stripe
    std::size_t m_restSize = 0;
    std::uint64_t m_size = 0;
};

} // namespace tagwright
