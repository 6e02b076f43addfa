// SPDX-License-Identifier: GPL-3.0-or-later
// Randomness that is the same everywhere and every time.
#pragma once

#include <cstdint>
#include <random>
#include <string_view>

namespace tagwright::probe {

/// The splitmix64 finaliser (Steele, Lea & Flood 2014): spreads a number over all 64 bits.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31);
}

/// FNV-1a of the bytes, 64 bits, mixed: a sort key that looks random and depends on the text alone.
[[nodiscard]] constexpr std::uint64_t hashed(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return mixed(hash);
}

/// A draw from Beta(a, b); a and b above 0.
template <typename Generator>
double betaDraw(Generator &generator, double a, double b)
{
    const double x = std::gamma_distribution<double>(a)(generator);
    const double y = std::gamma_distribution<double>(b)(generator);
    return x + y > 0 ? x / (x + y) : a / (a + b);
}

} // namespace tagwright::probe
