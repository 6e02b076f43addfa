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
    std::string sha256; ///< of the file; empty unless present or incomplete, or if it was not read
    std::string note; ///< what is wrong or missing, or that these are not the published weights; may be empty
};

/// What there is of every model of the registry, by the files' headers and what the import noted (also the
/// checksums): it takes milliseconds and does not see a wrong value. verifyModel() of model_check.h does.
[[nodiscard]] std::vector<ModelStatus> listModels(const std::filesystem::path &folder);
[[nodiscard]] ModelStatus quickStatus(const ModelEntry &entry, const std::filesystem::path &folder);
/// The same, but reads all of the file.
[[nodiscard]] ModelStatus modelStatus(const ModelEntry &entry, const std::filesystem::path &folder);

/// Whether there is a file that is meant to be used: not one that waits for its other parts. It may be
/// damaged.
[[nodiscard]] bool isInstalled(const ModelEntry &entry, const std::filesystem::path &folder);

/// The tensors of a file, if it is of this model.
/// \errors BadFormat, NotFinite; MissingWeights, naming the file that is needed, if a part is missing.
[[nodiscard]] Result<Weights> checkedWeights(const ModelEntry &entry, const Safetensors &file);

} // namespace tagwright::embedding
