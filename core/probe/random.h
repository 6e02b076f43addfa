// SPDX-License-Identifier: GPL-3.0-or-later
// Randomness that is the same everywhere and every time.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
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

/// A draw from 0 … 1, without 1.
template <typename Generator>
double uniformDraw(Generator &generator)
{
    return static_cast<double>(generator() >> 11) * 0x1p-53;
}

/// A draw from Binomial(trials, p), by the normal distribution where its variance is large. Several times
/// faster than the standard library's, which prepares tables for each pair of parameters.
template <typename Generator>
double binomialDraw(Generator &generator, double trials, double p)
{
    if (trials <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return trials;
    if (p > 0.5)
        return trials - binomialDraw(generator, trials, 1 - p);
    if (trials == 1)
        return uniformDraw(generator) < p ? 1 : 0;
    constexpr double largeVariance = 16;
    if (const double variance = trials * p * (1 - p); variance > largeVariance) {
        const double radius = std::sqrt(-2 * std::log1p(-uniformDraw(generator)) * variance);
        const double normal = radius * std::cos(2 * std::numbers::pi * uniformDraw(generator));
        return std::clamp(std::round(trials * p + normal), 0.0, trials);
    }
    double probability = std::exp(trials * std::log1p(-p));
    double left = uniformDraw(generator) - probability;
    double count = 0;
    for (const double odds = p / (1 - p); left >= 0 && count < trials; ++count) {
        probability *= odds * (trials - count) / (count + 1);
        left -= probability;
    }
    return count;
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
