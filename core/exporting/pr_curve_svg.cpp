// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pr_curve_svg.h"

#include <fmt/format.h>

#include <ranges>

namespace tagwright::exporting {
namespace {

constexpr double left = 64, top = 72, side = 360; // the plot, in pixels

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

std::string axes()
{
    std::string svg;
    for (int tick = 0; tick <= 10; tick += 2) {
        const double value = tick / 10.0;
        svg += fmt::format("<path d='M{0:.1f} {1} V{2} M{3} {4:.1f} H{5}' stroke='#d8d8d8'/>\n", x(value),
                           top, top + side, left, y(value), left + side);
        svg += fmt::format("<text x='{:.1f}' y='{}' text-anchor='middle'>{:.1f}</text>\n", x(value),
                           top + side + 18, value);
        svg += fmt::format("<text x='{}' y='{:.1f}' text-anchor='end'>{:.1f}</text>\n", left - 8,
                           y(value) + 4, value);
    }
    svg += fmt::format("<text x='{}' y='{}' text-anchor='middle'>Recall</text>\n", left + side / 2,
                       top + side + 38);
    svg +=
        fmt::format("<text transform='translate({} {}) rotate(-90)' text-anchor='middle'>Precision</text>\n",
                    left - 42, top + side / 2);
    return svg;
}

} // namespace

std::string prCurveSvg(const probe::Quality &quality, std::string_view tagName)
{
    std::string line, upper, lower;
    for (const probe::PrPoint &point : quality.curve) {
        line += fmt::format("{:.1f},{:.1f} ", x(point.recall), y(point.precision));
        upper += fmt::format("{:.1f},{:.1f} ", x(point.recall), y(point.high));
    }
    for (const probe::PrPoint &point : quality.curve | std::views::reverse)
        lower += fmt::format("{:.1f},{:.1f} ", x(point.recall), y(point.low));
    const bool audited = quality.estimator == probe::Quality::Estimator::Audit;
    std::string svg =
        fmt::format("<svg xmlns='http://www.w3.org/2000/svg' width='{0}' height='{1}' viewBox='0 0 {0} "
                    "{1}' font-family='sans-serif' font-size='12' fill='#202020'>\n"
                    "<rect width='100%' height='100%' fill='#ffffff'/>\n",
                    left + side + 24, top + side + 56);
    svg += fmt::format("<text x='{}' y='22' font-size='15'>{}</text>\n", left, escaped(tagName));
    svg += fmt::format(
        "<text x='{0}' y='42'>{1}</text>\n"
        "<text x='{0}' y='58'>Average precision {2:.2f} ({3:.2f}–{4:.2f}, 8 in 10 chance)</text>\n",
        left, audited ? "Checked" : "Optimistic guess from the examples", quality.averagePrecision,
        quality.low, quality.high);
    svg += axes();
    svg += fmt::format("<polygon points='{}{}' fill='#2a6fdb' fill-opacity='0.18'/>\n", upper, lower);
    svg += fmt::format("<polyline points='{}' fill='none' stroke='#2a6fdb' stroke-width='2'{}/>\n</svg>\n",
                       line, audited ? "" : " stroke-dasharray='6 4'");
    return svg;
}

} // namespace tagwright::exporting
