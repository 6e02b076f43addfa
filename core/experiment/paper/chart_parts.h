// SPDX-License-Identifier: GPL-3.0-or-later
// What charts have in common: colours, an axis, the room for the plot.
#pragma once

#include <string>
#include <string_view>

namespace tagwright::experiment::paper {

inline constexpr std::string_view gridColour = "#dddddd";
inline constexpr std::string_view mutedColour = "#606060";

/// Okabe & Ito's colours, which the colour-blind can tell apart, the strongest first.
[[nodiscard]] std::string_view colour(std::size_t i);
/// A lighter one of each.
[[nodiscard]] std::string_view shade(std::size_t i);

/// Ends and step of an axis that holds these values: a tick at each multiple of the step.
struct Axis
{
    double low = 0, high = 1, step = 0.1;

    [[nodiscard]] static Axis around(double least, double most);
    [[nodiscard]] int ticks() const;
    [[nodiscard]] double share(double value) const { return (value - low) / (high - low); }
    /// What is written at a tick.
    [[nodiscard]] std::string text(int tick) const;
};

/// Width of a text in pixels, of letters as wide as most.
[[nodiscard]] double widthOf(std::string_view text);

struct Plot
{
    double left, top, width, height;
    [[nodiscard]] double right() const { return left + width; }
    [[nodiscard]] double bottom() const { return top + height; }
};

} // namespace tagwright::experiment::paper
