// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/extractor_set.h"

#include "embedding/networks/network_kinds.h"
#include "embedding/networks/network_module.h"
#include "embedding/networks/script_extractor.h"
#include "embedding/timbre/timbre.h"
#include "embedding/weights/model_folder.h"
#include "embedding/weights/script_folder.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::embedding {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view timbreId = "timbre";

/// The variant's name comes after the weights' hash. Empty if the version is of no variant that there is.
std::string variantInUse(const ModelEntry &entry, const VersionsInUse &inUse)
{
    const NetworkKind *kind = findNetworkKind(entry.architecture);
    const auto version = inUse.find(entry.id);
    if (!kind || version == inUse.end())
        return {};
    const std::string name = version->second.substr(version->second.find('-') + 1);
    return findVariant(*kind, name) ? name : std::string{};
}

Result<std::unique_ptr<Extractor>> openExtractor(const std::string &request, const fs::path &modelFolder,
                                                 const VersionsInUse &inUse)
{
    const auto at = request.find('@');
    const std::string id = request.substr(0, at);
    if (request == timbreId)
        return std::make_unique<TimbreExtractor>();
    if (isScriptId(request))
        return loadScriptExtractor(request, modelFolder);
    const ModelEntry *entry = findModel(id);
    if (!entry) {
        std::string known(timbreId);
        for (const ModelEntry &other : modelRegistry())
            known += ", " + other.id;
        return fail(ErrorCode::BadInput,
                    fmt::format("There is no extractor “{}”. The extractors are: {}.", id, known));
    }
    const std::string variant =
        at == std::string::npos ? variantInUse(*entry, inUse) : request.substr(at + 1);
    return loadNetwork(id, modelFolder / entry->fileName, variant);
}

} // namespace

Result<std::vector<std::unique_ptr<Extractor>>> openExtractors(const std::vector<std::string> &requests,
                                                               const fs::path &modelFolder,
                                                               const VersionsInUse &inUse)
{
    std::vector<std::string> wanted;
    for (const std::string &request : requests)
        if (std::ranges::find(wanted, request) == wanted.end())
            wanted.push_back(request);
    if (requests.empty()) {
        wanted.emplace_back(timbreId);
        for (const ModelEntry &entry : modelRegistry())
            if (isInstalled(entry, modelFolder))
                wanted.push_back(entry.id);
        for (const ScriptModel &script : listScripts(modelFolder))
            if (script.trust == ScriptTrust::Trusted)
                wanted.push_back(script.id);
    }
    std::vector<std::unique_ptr<Extractor>> extractors;
    for (const std::string &request : wanted) {
        TAGWRIGHT_TRY_INTO(auto extractor, openExtractor(request, modelFolder, inUse));
        const auto sameId = [&](const auto &other) { return other->info().id == extractor->info().id; };
        if (std::ranges::any_of(extractors, sameId))
            return fail(ErrorCode::BadInput,
                        fmt::format("Only one variant of {} can be used at a time.", extractor->info().id));
        extractors.push_back(std::move(extractor));
    }
    return extractors;
}

} // namespace tagwright::embedding
