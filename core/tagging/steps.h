// SPDX-License-Identifier: GPL-3.0-or-later
// What the user says of a tag - labels, an import of labels, the threshold - as steps that can be undone and
// redone, also after a restart.
#pragma once

#include "catalogue/step_repository.h"

#include <optional>
#include <string>
#include <vector>

namespace tagwright::tagging {

/// Sets (or, with value 0, takes back) several labels as one step: all or none of them.
/// \return the step; nothing if that changed no label.
[[nodiscard]] Result<std::optional<catalogue::Step>>
applyLabels(catalogue::Database &database, catalogue::TagId tag, const std::vector<catalogue::Label> &labels);

struct TagLabel
{
    catalogue::TagId tag;
    catalogue::Label label;
};
/// What the step says of the import that its labels come from.
struct ImportNote
{
    std::string from; ///< name of the table
    std::vector<catalogue::Tag> madeTags;
};
/// The same for several tags at once, within the caller's transaction.
/// \return the step; nothing if that changed no label: then the caller rolls back.
[[nodiscard]] Result<std::optional<catalogue::Step>>
setAsStep(catalogue::Database &database, const std::vector<TagLabel> &labels, const ImportNote &import = {});

/// Chooses the tag's threshold as one step.
/// \return the step; nothing if it is chosen already.
[[nodiscard]] Result<std::optional<catalogue::Step>>
chooseThreshold(catalogue::Database &database, catalogue::TagId tag,
                const catalogue::ChosenThreshold &threshold);

/// Takes back the last step; of an import also the tags that it made, where nothing but its labels was ever
/// said of them.
/// \param ofTag  the last step that changed this tag's labels
/// \return what was taken back; nothing if there was nothing.
[[nodiscard]] Result<std::optional<catalogue::Step>> undoStep(catalogue::Database &database,
                                                              std::optional<catalogue::TagId> ofTag = {});
/// Does again what was undone last. \return it; nothing if there was nothing.
/// \errors Duplicate if a tag that comes back finds its name taken.
[[nodiscard]] Result<std::optional<catalogue::Step>> redoStep(catalogue::Database &database);

} // namespace tagwright::tagging
