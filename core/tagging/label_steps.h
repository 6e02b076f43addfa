// SPDX-License-Identifier: GPL-3.0-or-later
// Labelling as steps that can be undone and redone, also after a restart.
#pragma once

#include "catalogue/label_repository.h"

#include <optional>
#include <vector>

namespace tagwright::tagging {

/// Sets (or, with value 0, takes back) several labels as one step: all or none of them.
/// \return the step; nothing if that changed no label.
[[nodiscard]] Result<std::optional<catalogue::LabelStep>>
applyLabels(catalogue::Database &database, catalogue::TagId tag, const std::vector<catalogue::Label> &labels);

struct TagLabel
{
    catalogue::TagId tag;
    catalogue::Label label;
};
/// The same for several tags at once, within the caller's transaction.
/// \return the step; nothing if that changed no label: then the caller rolls back.
[[nodiscard]] Result<std::optional<catalogue::LabelStep>> setAsStep(catalogue::Database &database,
                                                                    const std::vector<TagLabel> &labels);

/// Takes back the last step, of this tag or of any.
/// \return what was taken back; nothing if there was nothing.
[[nodiscard]] Result<std::optional<catalogue::LabelStep>>
undoLabels(catalogue::Database &database, std::optional<catalogue::TagId> ofTag = {});
/// Does again what was undone last. \return it; nothing if there was nothing.
[[nodiscard]] Result<std::optional<catalogue::LabelStep>> redoLabels(catalogue::Database &database);

} // namespace tagwright::tagging
