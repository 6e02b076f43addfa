// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/chart_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace tagwright::experiment::paper {

namespace {

constexpr std::array<std::string_view, 7> colours{"#0072b2", "#d55e00", "#009e73", "#cc79a7",
                                                  "#e69f00", "#56b4e9", "#505050"};
constexpr std::array<std::string_view, 7> shades{"#8fc0de", "#eeb38c", "#8fd4bf", "#e9c4d8",
                                                 "#f4d391", "#b5dcf5", "#b0b0b0"};

} // namespace

std::string_view colour(std::size_t i)
{
    return colours.at(i % colours.size());
}

std::string_view shade(std::size_t i)
{
    return shades.at(i % shades.size());
}

Axis Axis::around(double least, double most)
{
    constexpr double fewestTicks = 4;
    const double range = std::max(most - least, 0.02);
    Axis axis;
    axis.step = std::pow(10, std::floor(std::log10(range / fewestTicks)));
    for (const double factor : {5.0, 2.0})
        if (range / (axis.step * factor) >= fewestTicks) {
            axis.step *= factor;
            break;
        }
    axis.low = axis.step * std::floor(least / axis.step + 1e-9);
    axis.high = axis.step * std::ceil(most / axis.step - 1e-9);
    return axis;
}

int Axis::ticks() const
{
    return static_cast<int>(std::lround((high - low) / step));
}

std::string Axis::text(int tick) const
{
    return fmt::format("{:.{}f}", low + step * tick,
                       std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9))));
}

double widthOf(std::string_view text)
{
    const auto letters = std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; });
    return 6.6 * static_cast<double>(letters);
}

} // namespace tagwright::experiment::paper
