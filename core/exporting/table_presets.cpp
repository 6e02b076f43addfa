// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/table_presets.h"

#include "base/files.h"
#include "base/text.h"
#include "exporting/table_presets_json.h"

#include <algorithm>

namespace tagwright::exporting {

namespace {

constexpr std::size_t largestPreset = 1 << 20;

} // namespace

Result<std::vector<TablePreset>> tablePresets()
{
    std::vector<TablePreset> presets;
    for (const auto &[id, json] : tablePresetsJson) {
        TAGWRIGHT_TRY_INTO(TableLayout layout, layoutFromJson(json));
        presets.push_back({std::string(id), std::move(layout)});
    }
    return presets;
}

Result<TableLayout> tablePreset(std::string_view nameOrFile)
{
    TAGWRIGHT_TRY_INTO(const auto presets, tablePresets());
    const std::string wanted = asciiLower(nameOrFile);
    std::string names;
    for (const TablePreset &preset : presets) {
        if (wanted == preset.id || wanted == asciiLower(preset.layout.name))
            return preset.layout;
        names += (names.empty() ? "" : ", ") + preset.id;
    }
    const std::filesystem::path file(nameOrFile);
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return fail(ErrorCode::NotFound,
                    "There is no such preset. There are: " + names + "; or a file of your own.", file);
    TAGWRIGHT_TRY_INTO(const std::string json, readFile(file, largestPreset));
    auto layout = layoutFromJson(json);
    if (!layout)
        layout.error().path = file;
    return layout;
}

} // namespace tagwright::exporting
