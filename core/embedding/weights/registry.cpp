// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/registry.h"

#include "embedding/weights/models_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tagwright::embedding {

namespace {

// The registry is compiled in; a mistake in it is a programming error, found by the first test.

CommercialUse commercialUseFrom(const std::string &word)
{
    return word == "yes" ? CommercialUse::Yes : word == "no" ? CommercialUse::No : CommercialUse::Unknown;
}

ModelFile fileFrom(const nlohmann::json &json)
{
    ModelFile file{.name = json.at("name"),
                   .part = json.at("part"),
                   .urls = json.at("urls"),
                   .size = json.value("size", std::uint64_t{0}),
                   .about = json.value("about", std::uint64_t{0}),
                   .sha256 = json.value("sha256", ""),
                   .gitBlob = json.value("gitBlob", "")};
    if (file.size > 0)
        file.about = file.size;
    return file;
}

ModelEntry entryFrom(const nlohmann::json &json)
{
    ModelEntry entry{.id = json.at("id"),
                     .title = json.at("title"),
                     .architecture = json.at("architecture"),
                     .fileName = json.at("file"),
                     .size = 0,
                     .sha256 = {},
                     .ownNames = json.at("ownNames"),
                     .licence = json.at("licence"),
                     .commercialUse = commercialUseFrom(json.at("commercialUse")),
                     .licenceNote = json.at("licenceNote"),
                     .citation = json.at("citation"),
                     .sourceUrl = json.at("source"),
                     .goodFor = json.at("goodFor"),
                     .note = json.at("note"),
                     .sampleRate = json.at("sampleRate"),
                     .dimension = json.at("dimension"),
                     .files = {}};
    for (const auto &file : json.at("files"))
        entry.files.push_back(fileFrom(file));
    if (const auto ready = std::ranges::find(entry.files, entry.fileName, &ModelFile::name);
        ready != entry.files.end()) {
        entry.size = ready->size;
        entry.sha256 = ready->sha256;
    }
    return entry;
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

std::vector<const ModelFile *> publishedFiles(const ModelEntry &entry)
{
    std::vector<const ModelFile *> chosen;
    for (const ModelFile &file : entry.files) {
        const auto samePart = [&](const ModelFile *other) { return other->part == file.part; };
        if (!file.urls.empty() && std::ranges::none_of(chosen, samePart))
            chosen.push_back(&file);
    }
    return chosen;
}

std::uint64_t downloadSize(const ModelEntry &entry)
{
    std::uint64_t bytes = 0;
    for (const ModelFile *file : publishedFiles(entry))
        bytes += file->about;
    return bytes;
}

} // namespace tagwright::embedding
