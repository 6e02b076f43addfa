// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/registry.h"

#include "embedding/weights/models_json.h"

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

} // namespace tagwright::embedding
