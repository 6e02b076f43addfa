// SPDX-License-Identifier: GPL-3.0-or-later
// resources/tables, compiled in.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace tagwright::exporting {

/// Name of the file without its ending, and what is in it.
extern const std::array<std::pair<std::string_view, std::string_view>, 6> tablePresetsJson;

} // namespace tagwright::exporting
