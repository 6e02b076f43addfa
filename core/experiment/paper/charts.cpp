// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/charts.h"

#include "experiment/paper/chart_parts.h"
#include "experiment/paper/svg_drawing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tagwright::experiment::paper {

namespace {

/// A dark ink on a light ground, and the other way round.
std::string_view inkOn(double share)
{
    return share > 0.55 ? "#ffffff" : "#202020";
}

/// From nearly white to dark blue. \param share 0 … 1
std::string heat(double share)
{
    constexpr std::array light{240.0, 246.0, 252.0};
    constexpr std::array middle{86.0, 160.0, 206.0};
    constexpr std::array dark{8.0, 48.0, 107.0};
    std::array<int, 3> rgb{};
    for (std::size_t i = 0; i < rgb.size(); ++i)
        rgb.at(i) = static_cast<int>(share < 0.5 ? std::lerp(light.at(i), middle.at(i), 2 * share)
                                                 : std::lerp(middle.at(i), dark.at(i), 2 * share - 1));
    return fmt::format("#{:02x}{:02x}{:02x}", rgb[0], rgb[1], rgb[2]);
}

void drawFrame(SvgDrawing &svg, const Plot &plot, const LineChart &chart, const Axis &y, double first,
               double last)
{
    svg.text({plot.left, 24}, chart.title, {.size = 14, .bold = true});
    for (int tick = 0; tick <= y.ticks(); ++tick) {
        const double at = plot.bottom() - plot.height * tick / y.ticks();
        svg.line({plot.left, at}, {plot.right(), at}, gridColour);
        svg.text({plot.left - 8, at + 4}, y.text(tick), {.anchor = Anchor::End, .colour = mutedColour});
    }
    for (const double x : chart.xs) {
        const double at = plot.left + plot.width * (x - first) / (last - first);
        svg.line({at, plot.bottom()}, {at, plot.bottom() + 5}, mutedColour);
        svg.text({at, plot.bottom() + 20}, fmt::format("{:g}", x),
                 {.anchor = Anchor::Middle, .colour = mutedColour});
    }
    svg.text({plot.left + plot.width / 2, plot.bottom() + 42}, chart.xTitle, {.anchor = Anchor::Middle});
    svg.text({plot.left - 50, plot.top + plot.height / 2}, chart.yTitle,
             {.anchor = Anchor::Middle, .upwards = true});
}

} // namespace

std::string drawBars(const BarChart &chart)
{
    constexpr double barHeight = 30, gap = 10, width = 620;
    double left = 60;
    for (const auto &bar : chart.bars)
        left = std::max(left, widthOf(bar.name) + 24);
    constexpr double top = 44;
    const double bottom = top + (barHeight + gap) * static_cast<double>(chart.bars.size());
    constexpr double legendRow = 22;
    const std::size_t legendRows = (chart.parts.size() + 1) / 2;
    const double height = bottom + 30 + legendRow * static_cast<double>(legendRows);
    SvgDrawing svg(left + width + 24, height, chart.title);
    svg.text({left, 24}, chart.title, {.size = 14, .bold = true});
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const double y = top + (barHeight + gap) * static_cast<double>(i);
        svg.text({left - 10, y + barHeight / 2 + 4}, chart.bars[i].name, {.anchor = Anchor::End});
        double x = left;
        for (std::size_t part = 0; part < chart.bars[i].shares.size(); ++part) {
            const double share = chart.bars[i].shares[part];
            const double w = width * share;
            svg.rectangle({x, y}, std::max(w - 1, 0.0), barHeight,
                          part % 2 == 0 ? colour(part / 2) : shade(part / 2));
            const std::string text = fmt::format("{:.0f} %", 100 * share);
            if (w > widthOf(text) + 6)
                svg.text({x + w / 2, y + barHeight / 2 + 4}, text,
                         {.anchor = Anchor::Middle, .colour = part % 2 == 0 ? "#ffffff" : "#202020"});
            x += w;
        }
    }
    for (std::size_t part = 0; part < chart.parts.size(); ++part) {
        const double x = left + width / 2 * static_cast<double>(part % 2);
        const std::size_t row = part / 2;
        const double y = bottom + 14 + legendRow * static_cast<double>(row);
        svg.rectangle({x, y}, 14, 14, part % 2 == 0 ? colour(part / 2) : shade(part / 2));
        svg.text({x + 20, y + 12}, chart.parts[part]);
    }
    return svg.toSvg();
}

std::string drawLines(const LineChart &chart)
{
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    constexpr std::string_view levelName = "all train clips";
    double names = 0;
    for (const auto &series : chart.series) {
        names = std::max({names, widthOf(series.name), series.level.count > 0 ? widthOf(levelName) : 0});
        for (const Spread &y : series.ys)
            if (y.count > 0) {
                least = std::min(least, y.mean - y.deviation);
                most = std::max(most, y.mean + y.deviation);
            }
        if (series.level.count > 0)
            most = std::max(most, series.level.mean);
    }
    if (!(least <= most) || chart.xs.empty())
        return {};
    const Axis axis = Axis::around(least, most);
    const Plot plot{.left = 70, .top = 44, .width = 400, .height = 300};
    SvgDrawing svg(plot.right() + 40 + names + 24, plot.bottom() + 60, chart.title);
    const double margin = std::max(1.0, (chart.xs.back() - chart.xs.front()) / 20);
    const double first = chart.xs.front() - margin;
    const double last = chart.xs.back() + margin;
    drawFrame(svg, plot, chart, axis, first, last);
    const auto yOf = [&](double value) { return plot.bottom() - plot.height * axis.share(value); };
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const auto &series = chart.series[i];
        const double width = series.thin ? 1.2 : 2.4;
        std::vector<Point> points;
        for (std::size_t k = 0; k < series.ys.size(); ++k) {
            const Spread &y = series.ys[k];
            if (y.count == 0)
                continue;
            // Error bars of different series do not hide each other.
            const double shift =
                3.0 * (static_cast<double>(i) - static_cast<double>(chart.series.size() - 1) / 2);
            const double x = plot.left + plot.width * (chart.xs[k] - first) / (last - first) + shift;
            points.push_back({x, yOf(y.mean)});
            if (y.deviation > 0)
                svg.line({x, yOf(y.mean - y.deviation)}, {x, yOf(y.mean + y.deviation)}, colour(i), 1.2);
        }
        if (series.level.count > 0)
            svg.line({plot.left, yOf(series.level.mean)}, {plot.right(), yOf(series.level.mean)}, colour(i),
                     1.2, "6 4");
        svg.polyline(points, colour(i), width);
        for (const Point &point : points)
            svg.dot(point, series.thin ? 2.5 : 4, colour(i));
        const double y = plot.top + 8 + 20 * static_cast<double>(i);
        svg.line({plot.right() + 16, y}, {plot.right() + 36, y}, colour(i), width);
        svg.text({plot.right() + 42, y + 4}, series.name);
    }
    if (std::ranges::any_of(chart.series, [](const auto &series) { return series.level.count > 0; })) {
        const double y = plot.top + 8 + 20 * static_cast<double>(chart.series.size()) + 6;
        svg.line({plot.right() + 16, y}, {plot.right() + 36, y}, mutedColour, 1.2, "6 4");
        svg.text({plot.right() + 42, y + 4}, levelName, {.colour = mutedColour});
    }
    return svg.toSvg();
}

std::string drawHeatmap(const Heatmap &map)
{
    constexpr double cellWidth = 64, cellHeight = 30, left = 70, top = 44;
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const auto &row : map.values)
        for (const Spread &value : row)
            if (value.count > 0) {
                least = std::min(least, value.mean);
                most = std::max(most, value.mean);
            }
    const double right = left + cellWidth * static_cast<double>(map.xs.size());
    const double bottom = top + cellHeight * static_cast<double>(map.ys.size());
    SvgDrawing svg(std::max(right + 24, left + widthOf(map.title) * 1.2 + 24), bottom + 60, map.title);
    svg.text({left, 24}, map.title, {.size = 14, .bold = true});
    for (std::size_t row = 0; row < map.ys.size(); ++row) {
        const double y = bottom - cellHeight * static_cast<double>(row + 1);
        svg.text({left - 8, y + cellHeight / 2 + 4}, map.ys[row],
                 {.anchor = Anchor::End, .colour = mutedColour});
        for (std::size_t column = 0; column < map.xs.size(); ++column) {
            const Spread &value = map.values[row][column];
            if (value.count == 0)
                continue;
            const double share = most > least ? (value.mean - least) / (most - least) : 0.5;
            const double x = left + cellWidth * static_cast<double>(column);
            svg.rectangle({x, y}, cellWidth - 1, cellHeight - 1, heat(share));
            svg.text({x + cellWidth / 2, y + cellHeight / 2 + 4}, fmt::format("{:.3f}", value.mean),
                     {.anchor = Anchor::Middle, .colour = inkOn(share)});
        }
    }
    for (std::size_t column = 0; column < map.xs.size(); ++column)
        svg.text({left + cellWidth * (static_cast<double>(column) + 0.5), bottom + 18}, map.xs[column],
                 {.anchor = Anchor::Middle, .colour = mutedColour});
    svg.text({left + (right - left) / 2, bottom + 40}, map.xTitle, {.anchor = Anchor::Middle});
    svg.text({left - 42, top + (bottom - top) / 2}, map.yTitle, {.anchor = Anchor::Middle, .upwards = true});
    return svg.toSvg();
}

} // namespace tagwright::experiment::paper
