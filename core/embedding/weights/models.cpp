// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/models.h"

#include "embedding/weights/models_json.h"
#include "embedding/weights/sha256.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace tagwright::embedding {

namespace {

/// The registry is compiled in; a mistake in it is a programming error, found by the first test.
ModelEntry entryFrom(const nlohmann::json &json)
{
    return {.id = json.at("id"),
            .title = json.at("title"),
            .architecture = json.at("architecture"),
            .fileName = json.at("file"),
            .size = json.at("size"),
            .sha256 = json.at("sha256"),
            .ownNames = json.at("ownNames"),
            .licence = json.at("licence"),
            .commercialUse = json.at("commercialUse"),
            .citation = json.at("citation"),
            .sourceUrl = json.at("source"),
            .goodFor = json.at("goodFor"),
            .sampleRate = json.at("sampleRate"),
            .dimension = json.at("dimension")};
}

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

void describe(ModelStatus &status, std::string hash)
{
    status.state = ModelState::Present;
    if (!status.entry->sha256.empty() && status.entry->sha256 != hash)
        status.note = "Not the published weights: a version of its own.";
    status.sha256 = std::move(hash);
}

ModelStatus statusOf(const ModelEntry &entry, const std::filesystem::path &folder)
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
        describe(status, sha256(file->bytes()));
    } else {
        status.state = ModelState::Damaged;
        status.note = weights.error().message;
    }
    return status;
}

} // namespace

const std::vector<ModelEntry> &modelRegistry()
{
    static const std::vector<ModelEntry> registry = [] {
        std::vector<ModelEntry> entries;
        const auto all = nlohmann::json::parse(modelsJson);
        for (const auto &json : all.at("models"))
            entries.push_back(entryFrom(json));
        return entries;
    }();
    return registry;
}

const ModelEntry *findModel(std::string_view id)
{
    const auto found = std::ranges::find(modelRegistry(), id, &ModelEntry::id);
    return found == modelRegistry().end() ? nullptr : &*found;
}

std::vector<ModelStatus> listModels(const std::filesystem::path &folder)
{
    std::vector<ModelStatus> list;
    for (const ModelEntry &entry : modelRegistry())
        list.push_back(statusOf(entry, folder));
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
    describe(status, std::move(hash));
    return status;
}

} // namespace tagwright::embedding
