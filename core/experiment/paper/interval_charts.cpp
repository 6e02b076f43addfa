// SPDX-License-Identifier: GPL-3.0-or-later
// drawRows() and drawTruth(): values with intervals.
#include "experiment/paper/chart_parts.h"
#include "experiment/paper/charts.h"
#include "experiment/paper/svg_drawing.h"

#include <algorithm>
#include <cmath>

namespace tagwright::experiment::paper {

namespace {

constexpr Axis shares{.low = 0, .high = 1, .step = 0.2};

} // namespace

std::string drawRows(const RowChart &chart)
{
    constexpr double rowHeight = 15, width = 520, top = 76;
    double left = 60;
    for (const auto &row : chart.rows)
        left = std::max(left, widthOf(row.name) + 20);
    const Plot plot{.left = left,
                    .top = top,
                    .width = width,
                    .height = rowHeight * static_cast<double>(chart.rows.size())};
    SvgDrawing svg(plot.right() + 30, plot.bottom() + 60, chart.title);
    const auto xOf = [&](double value) { return plot.left + plot.width * shares.share(value); };
    svg.text({left, 24}, chart.title, {.size = 14, .bold = true});
    svg.line({left, 46}, {left + 24, 46}, colour(0), 1.4);
    svg.dot({left + 12, 46}, 3.5, colour(0));
    svg.text({left + 32, 50}, chart.main);
    const double second = left + 56 + widthOf(chart.main);
    svg.dot({second + 12, 46}, 2.6, colour(1));
    svg.text({second + 22, 50}, chart.other);
    for (int tick = 0; tick <= shares.ticks(); ++tick) {
        const double x = xOf(shares.low + shares.step * tick);
        svg.line({x, plot.top - 4}, {x, plot.bottom()}, gridColour);
        svg.text({x, plot.bottom() + 18}, shares.text(tick),
                 {.anchor = Anchor::Middle, .colour = mutedColour});
    }
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const auto &row = chart.rows[i];
        const double y = plot.top + rowHeight * (static_cast<double>(i) + 0.5);
        svg.text({left - 10, y + 4}, row.name, {.anchor = Anchor::End, .size = 11});
        svg.line({xOf(row.low), y}, {xOf(row.high), y}, colour(0), 1.4);
        svg.dot({xOf(row.value), y}, 3.5, colour(0));
        if (std::isfinite(row.other))
            svg.dot({xOf(row.other), y}, 2.6, colour(1));
    }
    svg.text({plot.left + plot.width / 2, plot.bottom() + 42}, chart.xTitle, {.anchor = Anchor::Middle});
    return svg.toSvg();
}

std::string drawTruth(const TruthChart &chart)
{
    constexpr Plot plot{.left = 70, .top = 44, .width = 380, .height = 380};
    constexpr std::string_view covered = "80 % interval holds the truth";
    SvgDrawing svg(plot.right() + 40 + widthOf(covered) + 24, plot.bottom() + 60, chart.title);
    const auto at = [&](double x, double y) {
        return Point{plot.left + plot.width * shares.share(x), plot.bottom() - plot.height * shares.share(y)};
    };
    svg.text({plot.left, 24}, chart.title, {.size = 14, .bold = true});
    for (int tick = 0; tick <= shares.ticks(); ++tick) {
        const double value = shares.low + shares.step * tick;
        svg.line(at(0, value), at(1, value), gridColour);
        svg.line(at(value, 0), at(value, 1), gridColour);
        svg.text({plot.left - 8, at(0, value).y + 4}, shares.text(tick),
                 {.anchor = Anchor::End, .colour = mutedColour});
        svg.text({at(value, 0).x, plot.bottom() + 20}, shares.text(tick),
                 {.anchor = Anchor::Middle, .colour = mutedColour});
    }
    for (const auto &estimate : chart.estimates)
        svg.line(at(estimate.truth, estimate.low), at(estimate.truth, estimate.high),
                 shade(estimate.covers() ? 0 : 1), 1);
    for (const auto &estimate : chart.estimates)
        svg.dot(at(estimate.truth, estimate.value), 2.4, colour(estimate.covers() ? 0 : 1));
    svg.line(at(0, 0), at(1, 1), mutedColour, 1.2, "6 4");
    const double legend = plot.right() + 20;
    for (const std::size_t i : {std::size_t{0}, std::size_t{1}}) {
        const double y = plot.top + 8 + 20 * static_cast<double>(i);
        svg.dot({legend + 8, y}, 3.5, colour(i));
        svg.text({legend + 20, y + 4}, i == 0 ? covered : "it does not");
    }
    svg.text({plot.left + plot.width / 2, plot.bottom() + 42}, chart.xTitle, {.anchor = Anchor::Middle});
    svg.text({plot.left - 50, plot.top + plot.height / 2}, chart.yTitle,
             {.anchor = Anchor::Middle, .upwards = true});
    return svg.toSvg();
}

} // namespace tagwright::experiment::paper
