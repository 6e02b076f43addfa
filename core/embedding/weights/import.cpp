// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/import.h"

#include "embedding/weights/sha256.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::embedding {

namespace {

/// Which of the models of an architecture a file is: by its hash, by its own name, or as the only one.
Result<const ModelEntry *> identify(const Architecture &architecture, const Safetensors &file,
                                    const std::string &hash)
{
    std::vector<const ModelEntry *> candidates;
    for (const ModelEntry &entry : modelRegistry()) {
        if (entry.sha256 == hash)
            return &entry;
        if (entry.architecture == architecture.name)
            candidates.push_back(&entry);
    }
    if (candidates.size() == 1)
        return candidates.front();
    for (const ModelEntry *entry : candidates)
        for (const char *key : {"name", "version"})
            if (std::ranges::count(entry->ownNames, file.metadata(key)) > 0)
                return entry;
    return fail(
        ErrorCode::BadFormat,
        fmt::format("These are weights of {}, but they do not say of which model.", architecture.name),
        file.path());
}

} // namespace

Result<ModelStatus> importWeights(const std::filesystem::path &path, const std::filesystem::path &folder)
{
    const auto file = Safetensors::open(path);
    if (!file)
        return std::unexpected(file.error());
    const auto architecture = recognise(*file);
    if (!architecture)
        return std::unexpected(architecture.error());
    if (const auto weights = needed(**architecture, *file); !weights)
        return std::unexpected(weights.error());
    std::string hash = sha256(file->bytes());
    const auto entry = identify(**architecture, *file, hash);
    if (!entry)
        return std::unexpected(entry.error());

    ModelStatus status{.entry = *entry,
                       .state = ModelState::Missing,
                       .path = folder / (*entry)->fileName,
                       .sha256 = {},
                       .note = {}};
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        return fail(ErrorCode::NotWritable,
                    fmt::format("Cannot make the model folder: {}.", problem.message()), folder);
    const auto bytes = file->bytes();
    const auto written =
        writeFileAtomically(status.path, {reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    if (!written)
        return std::unexpected(written.error());
    markPresent(status, std::move(hash));
    return status;
}

} // namespace tagwright::embedding
