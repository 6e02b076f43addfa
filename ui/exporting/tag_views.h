// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported of tags, from the models that the window has.
#pragma once

#include "exporting/tag_column.h"
#include "ui/session/tag_view.h"

#include <memory>
#include <vector>

namespace tagwright::ui {

/// A column for each.
[[nodiscard]] inline Result<std::vector<exporting::TagColumn>>
columnsOf(catalogue::Database &database, const std::vector<std::shared_ptr<const TagView>> &tags)
{
    std::vector<exporting::TagColumn> columns;
    for (const auto &view : tags) {
        TAGWRIGHT_TRY_INTO(auto column, view->model ? exporting::columnOf(database, *view->model)
                                                    : exporting::columnOfLabels(database, view->tag));
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace tagwright::ui
