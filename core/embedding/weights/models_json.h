// SPDX-License-Identifier: GPL-3.0-or-later
// resources/models.json and class_names.json, compiled in: the program needs no file of its own to know its
// models.
#pragma once

#include <string_view>

namespace tagwright::embedding {

extern const std::string_view modelsJson;
extern const std::string_view classNamesJson;

} // namespace tagwright::embedding
