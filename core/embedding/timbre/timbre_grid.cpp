// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/timbre/timbre_grid.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace tagwright::embedding::timbre {

std::vector<Stretch> textureWindows(Eigen::Index frames)
{
    if (frames < textureFrames)
        return {{.first = 0, .count = frames}};
    std::vector<Stretch> windows;
    for (Eigen::Index first = 0; first + textureFrames <= frames; first += textureHop)
        windows.push_back({.first = first, .count = textureFrames});
    return windows;
}

Stretch longFrames(const Stretch &window, Eigen::Index frames)
{
    // The last windows reach past the last long frame.
    const Eigen::Index first = std::min(window.first / shortPerLong, frames - 1);
    const Eigen::Index end = std::min((window.first + window.count) / shortPerLong, frames);
    return {.first = first, .count = std::max<Eigen::Index>(1, end - first)};
}

float mean(const Eigen::Ref<const Eigen::ArrayXf> &values)
{
    return values.mean();
}

float deviation(const Eigen::Ref<const Eigen::ArrayXf> &values)
{
    return std::sqrt((values - values.mean()).square().mean());
}

Eigen::RowVectorXf columnMeans(const Eigen::Ref<const FrameMatrix> &rows)
{
    return rows.colwise().mean();
}

Eigen::RowVectorXf columnDeviations(const Eigen::Ref<const FrameMatrix> &rows)
{
    const Eigen::RowVectorXf means = columnMeans(rows);
    return (rows.rowwise() - means).array().square().colwise().mean().sqrt();
}

FrameMatrix cosineTransform(Eigen::Index size, Eigen::Index coefficients)
{
    FrameMatrix matrix(size, coefficients);
    const double n = static_cast<double>(size);
    for (Eigen::Index j = 0; j < size; ++j)
        for (Eigen::Index c = 0; c < coefficients; ++c)
            matrix(j, c) = static_cast<float>(std::sqrt((c == 0 ? 1.0 : 2.0) / n) *
                                              std::cos(std::numbers::pi * static_cast<double>(c) *
                                                       (2.0 * static_cast<double>(j) + 1.0) / (2.0 * n)));
    return matrix;
}

Stretch binsBetween(double lowHz, double highHz, int fftSize)
{
    const double binHz = static_cast<double>(sampleRate) / fftSize;
    const auto first = static_cast<Eigen::Index>(std::ceil(lowHz / binHz));
    const auto end = static_cast<Eigen::Index>(std::ceil(highHz / binHz));
    return {.first = first, .count = std::min<Eigen::Index>(end, fftSize / 2 + 1) - first};
}

namespace {

std::ptrdiff_t fifthOf(std::size_t size)
{
    return std::max<std::ptrdiff_t>(1, std::lround(0.2 * static_cast<double>(size)));
}

float meanOf(std::span<const float> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0F) / static_cast<float>(values.size());
}

} // namespace

float meanOfLowestFifth(std::span<float> values)
{
    const auto count = fifthOf(values.size());
    std::nth_element(values.begin(), values.begin() + (count - 1), values.end());
    return meanOf(values.first(static_cast<std::size_t>(count)));
}

float meanOfHighestFifth(std::span<float> values)
{
    const auto count = fifthOf(values.size());
    std::nth_element(values.begin(), values.end() - count, values.end());
    return meanOf(values.last(static_cast<std::size_t>(count)));
}

} // namespace tagwright::embedding::timbre
