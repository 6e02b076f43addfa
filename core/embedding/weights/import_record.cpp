// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/import_record.h"

#include "base/files.h"
#include "embedding/weights/registry.h"

#include <nlohmann/json.hpp>

namespace tagwright::embedding {

namespace {

constexpr std::size_t largestRecord = std::size_t{1} << 20;

/// One text or a list of them.
std::vector<std::string> texts(const nlohmann::json &record, const char *key)
{
    std::vector<std::string> list;
    const auto found = record.find(key);
    if (found == record.end())
        return list;
    for (const auto &item : found->is_array() ? *found : nlohmann::json::array({*found}))
        if (item.is_string())
            list.push_back(item.get<std::string>());
    return list;
}

nlohmann::ordered_json oneOrList(const std::vector<std::string> &texts)
{
    return texts.size() == 1 ? nlohmann::ordered_json(texts.front()) : nlohmann::ordered_json(texts);
}

} // namespace

std::filesystem::path importRecordPath(const ModelEntry &entry, const std::filesystem::path &folder)
{
    return folder / (entry.id + ".import.json");
}

std::optional<ImportRecord> readImportRecord(const ModelEntry &entry, const std::filesystem::path &folder)
{
    const auto text = readFile(importRecordPath(entry, folder), largestRecord);
    if (!text)
        return std::nullopt;
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    const auto hash = json.is_object() ? texts(json, "sha256") : std::vector<std::string>{};
    if (hash.size() != 1 || hash.front().size() != 64)
        return std::nullopt;
    return ImportRecord{.sha256 = hash.front(),
                        .sources = texts(json, "source"),
                        .sourcesSha256 = texts(json, "source_sha256")};
}

Result<void> writeImportRecord(const ModelEntry &entry, const std::filesystem::path &folder,
                               const ImportRecord &record)
{
    const nlohmann::ordered_json json{{"source", oneOrList(record.sources)},
                                      {"source_sha256", oneOrList(record.sourcesSha256)},
                                      {"sha256", record.sha256}};
    using Handler = nlohmann::ordered_json::error_handler_t;
    return writeFileAtomically(importRecordPath(entry, folder),
                               json.dump(2, ' ', false, Handler::replace) + "\n");
}

} // namespace tagwright::embedding
