// SPDX-License-Identifier: GPL-3.0-or-later
// The time grid of the built-in signal analysis: short spectra for timbre and rhythm, long ones for pitch,
// and the texture windows over which both are summarised.
#pragma once

#include "embedding/extractor.h"

#include <vector>

namespace tagwright::embedding::timbre {

inline constexpr int sampleRate = 22050; ///< Hz
inline constexpr int shortWindow = 2048; ///< samples (93 ms): follows attacks
inline constexpr int shortHop = 512;
inline constexpr int longWindow = 8192; ///< samples (372 ms): tells semitones apart from 80 Hz on
inline constexpr int longHop = 2048;
inline constexpr int shortPerLong = longHop / shortHop;
inline constexpr double shortFramesPerSecond = static_cast<double>(sampleRate) / shortHop;

inline constexpr Eigen::Index textureFrames = 128; ///< short frames in a texture window (3.0 s)
inline constexpr Eigen::Index textureHop = 64;

/// A stretch of frames.
struct Stretch
{
    Eigen::Index first = 0;
    Eigen::Index count = 0;
};

/// Texture windows over `frames` ≥ 1 short frames. Complete ones only, unless there is none: then one that
/// holds all frames.
[[nodiscard]] std::vector<Stretch> textureWindows(Eigen::Index frames);

/// The long frames (of `frames` ≥ 1) that begin inside a texture window; at least one.
[[nodiscard]] Stretch longFrames(const Stretch &window, Eigen::Index frames);

/// Near enough to nothing in quotients and logarithms of numbers around 1.
inline constexpr float tiny = 1e-9F;

[[nodiscard]] float mean(const Eigen::Ref<const Eigen::ArrayXf> &values);
/// Population form.
[[nodiscard]] float deviation(const Eigen::Ref<const Eigen::ArrayXf> &values);

/// Column means and population deviations of some rows.
[[nodiscard]] Eigen::RowVectorXf columnMeans(const Eigen::Ref<const FrameMatrix> &rows);
[[nodiscard]] Eigen::RowVectorXf columnDeviations(const Eigen::Ref<const FrameMatrix> &rows);

/// Orthonormal DCT-II: values · matrix gives the first `coefficients`. \return [size × coefficients]
[[nodiscard]] FrameMatrix cosineTransform(Eigen::Index size, Eigen::Index coefficients);

/// Bins of an FFT of `fftSize` samples whose frequency is at least `lowHz` and under `highHz`.
[[nodiscard]] Stretch binsBetween(double lowHz, double highHz, int fftSize);

/// Means of the lowest and of the highest fifth of n ≥ 1 values, at least one value each: a band's valleys
/// and peaks. Both reorder the values.
[[nodiscard]] float meanOfLowestFifth(std::span<float> values);
[[nodiscard]] float meanOfHighestFifth(std::span<float> values);

} // namespace tagwright::embedding::timbre
