// SPDX-License-Identifier: GPL-3.0-or-later
// frames -> embedding: one vector a clip.
#pragma once

#include "embedding/extractor.h"

namespace tagwright::embedding {

using Embedding = Eigen::VectorXf;

/// Mean and standard deviation over frames, concatenated (Ma & Lerch 2024, sect. 3.3).
/// \param frames  [n × d]; n = 1 gives zero deviation.
/// \return [2d]: d means, then d population standard deviations.
/// \errors NotEnough if n = 0; NotFinite if a frame holds NaN or infinity.
[[nodiscard]] Result<Embedding> aggregate(const FrameMatrix &frames);

} // namespace tagwright::embedding
