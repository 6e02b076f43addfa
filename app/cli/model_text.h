// SPDX-License-Identifier: GPL-3.0-or-later
// Models in words and as JSON.
#pragma once

#include "embedding/weights/model_folder.h"

#include <nlohmann/json.hpp>

namespace tagwright::cli {

[[nodiscard]] const char *stateName(embedding::ModelState state);
/// "licence Apache-2.0, commercial use allowed".
[[nodiscard]] std::string licenceText(const embedding::ModelEntry &entry);
/// Some lines for `models list`, without the last line break.
[[nodiscard]] std::string describe(const embedding::ModelStatus &model);
[[nodiscard]] nlohmann::ordered_json toJson(const embedding::ModelStatus &model);

} // namespace tagwright::cli
