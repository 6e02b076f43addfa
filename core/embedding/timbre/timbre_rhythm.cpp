// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/timbre/timbre_rhythm.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tagwright::embedding::timbre {

namespace {

/// Short frames (8.9 s) around a texture window in which periods are looked for: a bar or more, at any tempo.
constexpr Eigen::Index tempoFrames = 384;

constexpr double slowestBpm = 40.0;
constexpr double fastestBpm = 240.0;
constexpr Eigen::Index tempoPoints = 2 * tempoRanges;

/// Equally spaced in log tempo.
double tempoPoint(Eigen::Index i)
{
    return slowestBpm *
           std::pow(fastestBpm / slowestBpm, static_cast<double>(i) / static_cast<double>(tempoPoints - 1));
}

double periodInFrames(double bpm)
{
    return 60.0 * shortFramesPerSecond / bpm;
}

/// Lags 0 … lags - 1, each relative to lag 0 and to how many frames overlap.
Eigen::ArrayXf autocorrelation(const Eigen::ArrayXf &values, Eigen::Index lags)
{
    const Eigen::Index n = values.size();
    // The constant keeps the rustling of a steady sound from looking periodic.
    const float scale = 1.0F / (values.square().sum() + 1e-3F * static_cast<float>(n));
    Eigen::ArrayXf correlation = Eigen::ArrayXf::Zero(lags);
    for (Eigen::Index lag = 0; lag < std::min(lags, n); ++lag) {
        const float overlap = static_cast<float>(n - lag) / static_cast<float>(n);
        correlation(lag) = (values.head(n - lag) * values.tail(n - lag)).sum() * scale / overlap;
    }
    return correlation;
}

/// The stretch of `length` frames (or all, if fewer) around a window.
Stretch around(const Stretch &window, Eigen::Index length, Eigen::Index frames)
{
    length = std::min(length, frames);
    const Eigen::Index middle = window.first + window.count / 2;
    return {.first = std::clamp<Eigen::Index>(middle - length / 2, 0, frames - length), .count = length};
}

/// Local maxima above `threshold`, per frame.
float peakRate(const Eigen::Ref<const Eigen::ArrayXf> &onsets, float threshold)
{
    Eigen::Index peaks = 0;
    for (Eigen::Index t = 1; t + 1 < onsets.size(); ++t)
        if (onsets(t) > threshold && onsets(t) > onsets(t - 1) && onsets(t) >= onsets(t + 1))
            ++peaks;
    return static_cast<float>(peaks) / static_cast<float>(onsets.size());
}

} // namespace

std::array<double, tempoRanges> tempoCentres()
{
    std::array<double, tempoRanges> centres{};
    for (Eigen::Index i = 0; i < tempoRanges; ++i)
        centres[static_cast<std::size_t>(i)] = std::sqrt(tempoPoint(2 * i) * tempoPoint(2 * i + 1));
    return centres;
}

Eigen::ArrayXf onsetCurve(const FrameMatrix &logMel)
{
    constexpr Eigen::Index lag = 2;
    Eigen::ArrayXf onsets = Eigen::ArrayXf::Zero(logMel.rows());
    const Eigen::Index moving = logMel.rows() - lag;
    if (moving > 0)
        onsets.tail(moving) =
            (logMel.bottomRows(moving) - logMel.topRows(moving)).cwiseMax(0.0F).rowwise().mean();
    return onsets;
}

Eigen::RowVectorXf tempoStrengths(const Eigen::Ref<const Eigen::ArrayXf> &onsets)
{
    // One lag more on each side: the curve is smoothed, then read between lags.
    const auto lags = static_cast<Eigen::Index>(periodInFrames(slowestBpm)) + 3;
    const Eigen::ArrayXf raw = autocorrelation(onsets - onsets.mean(), lags);
    Eigen::ArrayXf smooth = raw;
    smooth.segment(1, lags - 2) =
        0.25F * raw.head(lags - 2) + 0.5F * raw.segment(1, lags - 2) + 0.25F * raw.tail(lags - 2);
    Eigen::RowVectorXf strengths = Eigen::RowVectorXf::Zero(tempoRanges);
    for (Eigen::Index i = 0; i < tempoPoints; ++i) {
        const double lag = periodInFrames(tempoPoint(i));
        const auto below = static_cast<Eigen::Index>(lag);
        const auto share = static_cast<float>(lag - static_cast<double>(below));
        strengths(i / 2) += 0.5F * ((1.0F - share) * smooth(below) + share * smooth(below + 1));
    }
    return strengths;
}

FrameMatrix describeRhythm(const FrameMatrix &logMel, const std::vector<Stretch> &windows)
{
    const Eigen::ArrayXf onsets = onsetCurve(logMel);
    FrameMatrix features(static_cast<Eigen::Index>(windows.size()), rhythmDimension);
    for (std::size_t w = 0; w < windows.size(); ++w) {
        const auto inside = onsets.segment(windows[w].first, windows[w].count);
        const Stretch context = around(windows[w], tempoFrames, onsets.size());
        const auto nearby = onsets.segment(context.first, context.count);
        const float strength = mean(inside);
        features.row(static_cast<Eigen::Index>(w)) << std::log(strength + 0.01F),
            std::log(deviation(inside) + 0.01F), inside.maxCoeff() / (strength + 0.05F),
            peakRate(inside, mean(nearby) + deviation(nearby)), tempoStrengths(nearby);
    }
    return features;
}

std::vector<std::string> rhythmNames()
{
    std::vector<std::string> names = {"onset.strength", "onset.deviation", "onset.crest", "onset.rate"};
    for (const double bpm : tempoCentres())
        names.push_back(fmt::format("tempo.{:.0f}bpm", bpm));
    return names;
}

} // namespace tagwright::embedding::timbre
