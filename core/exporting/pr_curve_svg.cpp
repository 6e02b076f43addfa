// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pr_curve_svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>
#include <span>

namespace tagwright::exporting {
namespace {

constexpr double left = 64, top = 76, side = 360; // the plot, in pixels

double x(double recall)
{
    return left + side * recall;
}
double y(double precision)
{
    return top + side * (1 - precision);
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '<')
            result += "&lt;";
        else if (c == '&')
            result += "&amp;";
        else
            result += c;
    }
    return result;
}

std::string axes(const probe::Quality &quality)
{
    std::string svg;
    for (int tick = 0; tick <= 100; tick += 25) {
        const double value = tick / 100.0;
        svg += fmt::format("<path d='M{0:.1f} {1} V{2} M{3} {4:.1f} H{5}' stroke='#d8d8d8'/>\n", x(value),
                           top, top + side, left, y(value), left + side);
        svg += fmt::format("<text x='{:.1f}' y='{}' text-anchor='middle'>{}</text>\n", x(value),
                           top + side + 18, tick);
        svg += fmt::format("<text x='{}' y='{:.1f}' text-anchor='end'>{}</text>\n", left - 8, y(value) + 4,
                           tick);
    }
    const std::string among = quality.curve.back().count > quality.reach
                                  ? fmt::format(" of those among the first {}", quality.reach)
                                  : "";
    svg += fmt::format("<text x='{}' y='{}' text-anchor='middle'>Found, %{}</text>\n", left + side / 2,
                       top + side + 38, among);
    svg +=
        fmt::format("<text transform='translate({} {}) rotate(-90)' text-anchor='middle'>Right, %</text>\n",
                    left - 42, top + side / 2);
    return svg;
}

std::string mark(const probe::PrPoint &point)
{
    const double px = x(point.recall);
    const double py = y(point.precision);
    return fmt::format("<path d='M{0:.1f} {1:.1f} V{2:.1f} M{0:.1f} {1:.1f} H{3}' stroke='#808080' "
                       "stroke-dasharray='3 3'/>\n"
                       "<path d='M{0:.1f} {4:.1f} V{5:.1f}' stroke='#2a6fdb' stroke-width='2'/>\n"
                       "<circle cx='{0:.1f}' cy='{1:.1f}' r='7' fill='#ffffff' stroke='#2a6fdb' "
                       "stroke-width='3'/>\n"
                       "<text x='{6:.1f}' y='{7:.1f}'>{8} tracks · {9:.0f} %</text>\n",
                       px, py, top + side, left, y(point.low), y(point.high), px + 12, py - 8, point.count,
                       100 * point.precision);
}

} // namespace

std::string prCurveSvg(const probe::Quality &quality, std::string_view tagName,
                       const std::optional<probe::PrPoint> &marked)
{
    // Behind the last track that fits there is only a drop straight down.
    const auto behind =
        std::ranges::find_if(quality.curve, [](const probe::PrPoint &point) { return point.recall > 0.999; });
    const std::span<const probe::PrPoint> shown(quality.curve.begin(),
                                                behind == quality.curve.end() ? behind : std::next(behind));
    std::string line, upper, lower;
    for (const probe::PrPoint &point : shown) {
        line += fmt::format("{:.1f},{:.1f} ", x(point.recall), y(point.precision));
        upper += fmt::format("{:.1f},{:.1f} ", x(point.recall), y(point.high));
    }
    for (const probe::PrPoint &point : shown | std::views::reverse)
        lower += fmt::format("{:.1f},{:.1f} ", x(point.recall), y(point.low));
    const bool audited = quality.estimator == probe::Quality::Estimator::Audit;
    std::string svg =
        fmt::format("<svg xmlns='http://www.w3.org/2000/svg' width='{0}' height='{1}' viewBox='0 0 {0} "
                    "{1}' font-family='sans-serif' font-size='12' fill='#202020'>\n"
                    "<rect width='100%' height='100%' fill='#ffffff'/>\n",
                    left + side + 24, top + side + 56);
    svg += fmt::format("<text x='{}' y='22' font-size='15'>{}</text>\n", left, escaped(tagName));
    svg += fmt::format(
        "<text x='{0}' y='42'>{1}</text>\n<text x='{0}' y='60'>Average precision {2:.2f}, 8 in 10 chance: "
        "{3:.2f} to {4:.2f}</text>\n",
        left, audited ? "Checked" : "Optimistic guess from the examples", quality.averagePrecision,
        quality.low, quality.high);
    svg += axes(quality);
    svg += fmt::format("<polygon points='{}{}' fill='#2a6fdb' fill-opacity='0.18'/>\n", upper, lower);
    svg += fmt::format("<polyline points='{}' fill='none' stroke='#2a6fdb' stroke-width='2'{}/>\n", line,
                       audited ? "" : " stroke-dasharray='6 4'");
    if (marked)
        svg += mark(*marked);
    return svg + "</svg>\n";
}

} // namespace tagwright::exporting
