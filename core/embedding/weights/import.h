// SPDX-License-Identifier: GPL-3.0-or-later
// Weight files -> the model folder, once, in the one format that the program runs on.
#pragma once

#include "embedding/weights/model_folder.h"

namespace tagwright::embedding {

/// Copies a weight file into the model folder as "<id>.safetensors", all of it or nothing. What it is for is
/// told by what is in it, never by its name. Other weights than the published ones are taken too, with a
/// note, and make an extractor version of their own.
/// \errors BadFormat, NotFinite: saying which tensor is wrong and how; whatever reading and writing gives.
[[nodiscard]] Result<ModelStatus> importWeights(const std::filesystem::path &file,
                                                const std::filesystem::path &folder);

} // namespace tagwright::embedding
