// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and columns of 16-bit floats: made wide, and multiplied, at the speed of memory. Vectorised for the
// machine that it runs on.
#pragma once

#include <Eigen/Core>

#include <span>

namespace tagwright::probe {

/// What is kept for each clip of a library, a column each, where three digits will do.
using HalfMatrix = Eigen::Matrix<Eigen::half, Eigen::Dynamic, Eigen::Dynamic>;

/// \param out  as many as there are halves
void widen(std::span<const Eigen::half> halves, std::span<float> out);
/// `count` columns from `first` on.
[[nodiscard]] Eigen::MatrixXf widened(const HalfMatrix &columns, Eigen::Index first, Eigen::Index count);

/// Inner product in single precision, always added up in the same order on one machine.
/// \param weights  as many as there are halves
[[nodiscard]] float dot(std::span<const Eigen::half> halves, std::span<const float> weights);

} // namespace tagwright::probe
