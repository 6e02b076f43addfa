// SPDX-License-Identifier: GPL-3.0-or-later
// The model folder: whose weights are in it, and whether they can be used. How they get there is import.h.
#pragma once

#include "embedding/weights/architectures.h"
#include "embedding/weights/registry.h"

namespace tagwright::embedding {

enum class ModelState {
    Missing,    ///< no file
    Incomplete, ///< a file that holds some of the model's parts; the others are to be imported
    Present,
    Damaged, ///< a file that cannot be used
};

struct ModelStatus
{
    const ModelEntry *entry = nullptr;
    ModelState state = ModelState::Missing;
    std::filesystem::path path;
    std::string sha256; ///< of the file; empty unless present
    std::string note;   ///< what is wrong, or that these are not the published weights; may be empty
};

/// What there is of every model of the registry, by a look at the files' headers: a few milliseconds.
[[nodiscard]] std::vector<ModelStatus> listModels(const std::filesystem::path &folder);
[[nodiscard]] ModelStatus modelStatus(const ModelEntry &entry, const std::filesystem::path &folder);

/// Notes that the file is there, and whether it is the published one.
void markPresent(ModelStatus &status, std::string hash);

/// The tensors of a file, if it is of this model.
/// \errors BadFormat, NotFinite.
[[nodiscard]] Result<Weights> checkedWeights(const ModelEntry &entry, const Safetensors &file);

} // namespace tagwright::embedding
