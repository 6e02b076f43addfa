// SPDX-License-Identifier: GPL-3.0-or-later
// Which extractors can run here: the built-in one always, networks where their weights are in the model
// folder, the user's own scripts (`torchscript:NAME`) where the user has trusted them.
#pragma once

#include "embedding/extractor.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tagwright::embedding {

/// Versions of extractors by id, of those that a catalogue uses now.
using VersionsInUse = std::map<std::string, std::string, std::less<>>;

/// \param inUse  an id that is asked for without a variant means the variant of the version in use: whoever
/// has analysed a library with `openl3@hop0.1` goes on with it.
/// \param requests  ids, or `id@variant` (network_kinds.h); empty: all that can run here.
/// \errors BadInput for an unknown id or variant, or two of one id, MissingWeights (saying how to get them),
/// and those of loadNetwork().
///         Of several damaged ones the first is reported.
[[nodiscard]] Result<std::vector<std::unique_ptr<Extractor>>>
openExtractors(const std::vector<std::string> &requests, const std::filesystem::path &modelFolder,
               const VersionsInUse &inUse = {});

} // namespace tagwright::embedding
