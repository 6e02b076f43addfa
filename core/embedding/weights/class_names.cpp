// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/class_names.h"

#include "embedding/weights/models_json.h"

#include <nlohmann/json.hpp>

namespace tagwright::embedding {

std::vector<std::string> classNames(const Safetensors &file)
{
    const auto list = nlohmann::json::parse(file.metadata("class_names"), nullptr, false);
    std::vector<std::string> names;
    if (list.is_array())
        for (const auto &name : list)
            names.push_back(name.is_string() ? name.get<std::string>() : std::string{});
    return names;
}

std::vector<std::string> knownClassNames(std::string_view id)
{
    const auto table = nlohmann::json::parse(classNamesJson);
    const auto &models = table.at("models");
    const auto list = models.find(std::string(id));
    if (list == models.end())
        return {};
    return table.at(list->get<std::string>());
}

} // namespace tagwright::embedding
