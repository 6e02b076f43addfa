// SPDX-License-Identifier: GPL-3.0-or-later
// Stored rows of 16-bit floats: made wide, and multiplied, at the speed of memory. Vectorised for the machine
// that it runs on.
#pragma once

#include <Eigen/Core>

#include <span>

namespace tagwright::probe {

/// \param out  as many as there are halves
void widen(std::span<const Eigen::half> halves, std::span<float> out);

/// Inner product in single precision, always added up in the same order on one machine.
/// \param weights  as many as there are halves
[[nodiscard]] float dot(std::span<const Eigen::half> halves, std::span<const float> weights);

} // namespace tagwright::probe
