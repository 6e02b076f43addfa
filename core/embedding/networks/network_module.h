// SPDX-License-Identifier: GPL-3.0-or-later
// Networks on demand: loads the module that holds them, and libtorch with it, when the first one is needed.
// It takes 0.8 s and 200 MB, and stays until the program ends.
//
// Each call of embed() computes on the thread that makes it and on no other: calls are what runs in parallel.
// So OpenBLAS' own threads are switched off in the whole process when the first network runs; with them the
// last bits of an embedding would depend on the number of cores.
#pragma once

#include "embedding/networks/network_extractor.h"
#include "embedding/networks/torch/module.h"

#include <filesystem>

namespace tagwright::embedding {

/// \param id of the model registry, e.g. "yamnet"
/// \param variant of network_kinds.h; empty: the default
/// \errors BadInput for an unknown id or variant; MissingWeights if there is no such file; BadFormat,
/// NotFinite if it is damaged or of another network; Unsupported if the module cannot be loaded.
[[nodiscard]] Result<std::unique_ptr<NetworkExtractor>>
loadNetwork(std::string_view id, const std::filesystem::path &weights, std::string_view variant = {});

/// The module, loaded when it is needed first. \errors Unsupported if it cannot be.
[[nodiscard]] Result<const NetworkModule *> networkModule();
/// Which BLAS the networks compute with. Loads the module.
[[nodiscard]] Result<BlasInfo> loadedBlas();
/// Whether it is one that is known to be fast; with the reference BLAS, large networks take 25 times as long.
[[nodiscard]] bool isFast(const BlasInfo &blas);

} // namespace tagwright::embedding
