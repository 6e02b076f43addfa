// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/model_folder.h"

#include "embedding/weights/sha256.h"

#include <fmt/format.h>

namespace tagwright::embedding {

ModelStatus modelStatus(const ModelEntry &entry, const std::filesystem::path &folder)
{
    ModelStatus status{.entry = &entry,
                       .state = ModelState::Missing,
                       .path = folder / entry.fileName,
                       .sha256 = {},
                       .note = {}};
    const auto file = Safetensors::open(status.path);
    if (!file && file.error().code == ErrorCode::NotFound)
        return status;
    const auto weights = file ? checkedWeights(entry, *file) : std::unexpected(file.error());
    if (weights) {
        markPresent(status, sha256(file->bytes()));
    } else {
        status.state = ModelState::Damaged;
        status.note = weights.error().message;
    }
    return status;
}

void markPresent(ModelStatus &status, std::string hash)
{
    status.state = ModelState::Present;
    if (!status.entry->sha256.empty() && status.entry->sha256 != hash)
        status.note = "Not the published weights: a version of its own.";
    status.sha256 = std::move(hash);
}

std::vector<ModelStatus> listModels(const std::filesystem::path &folder)
{
    std::vector<ModelStatus> list;
    for (const ModelEntry &entry : modelRegistry())
        list.push_back(modelStatus(entry, folder));
    return list;
}

Result<Weights> checkedWeights(const ModelEntry &entry, const Safetensors &file)
{
    const auto architecture = recognise(file);
    if (!architecture)
        return std::unexpected(architecture.error());
    if ((*architecture)->name != entry.architecture)
        return fail(ErrorCode::BadFormat,
                    fmt::format("These are weights of {}, {} needs those of {}.", (*architecture)->name,
                                entry.title, entry.architecture),
                    file.path());
    return needed(**architecture, file);
}

} // namespace tagwright::embedding
