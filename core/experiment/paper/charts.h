// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of pictures that the paper has: stacked bars, lines with error bars, heatmaps. And two more: one
// row for each of many things, with intervals; estimates against the truth.
#pragma once

#include "experiment/paper/paper_tables.h"

#include <string>
#include <vector>

namespace tagwright::experiment::paper {

struct BarChart
{
    std::string title = {};
    std::vector<std::string> parts = {}; ///< what the colours stand for
    struct Bar
    {
        std::string name = {};
        std::vector<double> shares = {}; ///< of each part; they sum to 1
    };
    std::vector<Bar> bars = {}; ///< from top to bottom
};
/// Parts 2i and 2i + 1 are shades of one colour.
[[nodiscard]] std::string drawBars(const BarChart &chart);

struct LineChart
{
    std::string title = {};
    std::string xTitle = {}, yTitle = {};
    std::vector<double> xs = {};
    struct Series
    {
        std::string name = {};
        std::vector<Spread> ys = {}; ///< for each of the xs
        Spread level = {};           ///< what it would come to, a dashed line
        bool thin = false;           ///< less important
    };
    std::vector<Series> series = {};
};
/// \return empty if there is nothing to draw
[[nodiscard]] std::string drawLines(const LineChart &chart);

struct Heatmap
{
    std::string title = {};
    std::string xTitle = {}, yTitle = {};
    std::vector<std::string> xs = {};             ///< from left to right
    std::vector<std::string> ys = {};             ///< from bottom to top
    std::vector<std::vector<Spread>> values = {}; ///< [ys][xs]
};
[[nodiscard]] std::string drawHeatmap(const Heatmap &map);

/// From 0 to 1.
struct RowChart
{
    std::string title = {};
    std::string xTitle = {};
    std::string main = {};  ///< what the dots with intervals are
    std::string other = {}; ///< what the small marks are
    struct Row
    {
        std::string name = {};
        double value = 0, low = 0, high = 0;
        double other = 0; ///< NaN: none
    };
    std::vector<Row> rows = {}; ///< from top to bottom
};
[[nodiscard]] std::string drawRows(const RowChart &chart);

/// From 0 to 1, both ways.
struct TruthChart
{
    std::string title = {};
    std::string xTitle = {}, yTitle = {};
    struct Estimate
    {
        double truth = 0;
        double value = 0, low = 0, high = 0;
        [[nodiscard]] bool covers() const { return low <= truth && truth <= high; }
    };
    std::vector<Estimate> estimates = {};
};
[[nodiscard]] std::string drawTruth(const TruthChart &chart);

} // namespace tagwright::experiment::paper
