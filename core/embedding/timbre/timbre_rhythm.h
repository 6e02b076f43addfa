// SPDX-License-Identifier: GPL-3.0-or-later
// When it sounds: how much begins, how sharply, how often, and with what periods.
#pragma once

#include "embedding/timbre/timbre_grid.h"

#include <array>
#include <string>
#include <vector>

namespace tagwright::embedding::timbre {

/// Centres of the ranges of tempo whose periodicity is measured, in beats per minute.
inline constexpr Eigen::Index tempoRanges = 8;
[[nodiscard]] std::array<double, tempoRanges> tempoCentres();

inline constexpr Eigen::Index rhythmDimension = 4 + tempoRanges;

/// Half-wave rectified rise of the log-mel spectrum over two frames, mean over the bands. \return [frames]
[[nodiscard]] Eigen::ArrayXf onsetCurve(const FrameMatrix &logMel);

/// Autocorrelation of an onset curve around its mean, 1 at lag 0 (about 0 everywhere if nothing begins),
/// read at the periods of tempoCentres().
[[nodiscard]] Eigen::RowVectorXf tempoStrengths(const Eigen::Ref<const Eigen::ArrayXf> &onsets);

/// \return [windows × rhythmDimension]
[[nodiscard]] FrameMatrix describeRhythm(const FrameMatrix &logMel, const std::vector<Stretch> &windows);

[[nodiscard]] std::vector<std::string> rhythmNames();

} // namespace tagwright::embedding::timbre
