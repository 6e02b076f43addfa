// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/extractor_set.h"

#include "embedding/networks/network_module.h"
#include "embedding/timbre/timbre.h"
#include "embedding/weights/models.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::embedding {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view timbreId = "timbre";

fs::path weightFile(const fs::path &modelFolder, std::string_view id)
{
    return modelFolder / (std::string(id) + ".safetensors");
}

Result<std::unique_ptr<Extractor>> openExtractor(const std::string &id, const fs::path &modelFolder)
{
    if (id == timbreId)
        return std::make_unique<TimbreExtractor>();
    if (!findModel(id)) {
        std::string known(timbreId);
        for (const ModelEntry &entry : modelRegistry())
            known += ", " + entry.id;
        return fail(ErrorCode::BadInput,
                    fmt::format("There is no extractor “{}”. The extractors are: {}.", id, known));
    }
    return loadNetwork(id, weightFile(modelFolder, id));
}

} // namespace

Result<std::vector<std::unique_ptr<Extractor>>> openExtractors(const std::vector<std::string> &ids,
                                                               const fs::path &modelFolder)
{
    std::vector<std::string> wanted;
    for (const std::string &id : ids)
        if (std::ranges::find(wanted, id) == wanted.end())
            wanted.push_back(id);
    if (ids.empty()) {
        wanted.emplace_back(timbreId);
        for (const ModelEntry &entry : modelRegistry())
            if (std::error_code error; fs::exists(weightFile(modelFolder, entry.id), error))
                wanted.push_back(entry.id);
    }
    std::vector<std::unique_ptr<Extractor>> extractors;
    for (const std::string &id : wanted) {
        TAGWRIGHT_TRY_INTO(auto extractor, openExtractor(id, modelFolder));
        extractors.push_back(std::move(extractor));
    }
    return extractors;
}

} // namespace tagwright::embedding
