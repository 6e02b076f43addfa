// SPDX-License-Identifier: GPL-3.0-or-later
// Which extractors can run here: the built-in one always, networks where their weights are in the model
// folder.
#pragma once

#include "embedding/extractor.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace tagwright::embedding {

/// \param requests  ids, or `id@variant` (network_kinds.h); empty: all that can run here.
/// \errors BadInput for an unknown id or variant, or two of one id, MissingWeights (saying how to get them),
/// and those of loadNetwork().
///         Of several damaged ones the first is reported.
[[nodiscard]] Result<std::vector<std::unique_ptr<Extractor>>>
openExtractors(const std::vector<std::string> &requests, const std::filesystem::path &modelFolder);

} // namespace tagwright::embedding
