// SPDX-License-Identifier: GPL-3.0-or-later
// The short-chunk CNN over chunks of [231 × 128] decibels, with residuals or plain, told apart by the
// weights' names (Won et al. 2020, minzwon/sota-music-tagging-models, training/model.py): a tagger of 50
// tags, whose inner layers are embeddings of 512 numbers.
#pragma once

#include "embedding/networks/network.h"

#include <memory>

namespace tagwright::embedding {

/// \param dense  the embedding is the last hidden layer instead of what the convolutions give
[[nodiscard]] std::unique_ptr<Network> makeScnn(const Weights &weights, bool dense = false);

} // namespace tagwright::embedding
