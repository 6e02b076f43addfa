// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of undo: what the user did in one go, so that it can be taken back in one go, also after a restart.
// What taking back means is for tagging/steps.h.
#pragma once

#include "catalogue/label_repository.h"
#include "catalogue/tag_repository.h"
#include "catalogue/threshold_repository.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tagwright::catalogue {

/// A tag that an import made, as it was then.
struct ImportedTag
{
    Tag tag;
    bool isRemoved = false; ///< by the step's undo
};

/// Changes labels, or the threshold of a tag.
struct Step
{
    std::int64_t id = 0;
    TagId tag;                                ///< of the first change; an import may change labels of several
    std::vector<LabelChange> changes;         ///< in their order
    std::optional<ThresholdChange> threshold; ///< of the tag
    std::string importedFrom;                 ///< name of the table; empty: no import
    std::vector<ImportedTag> importedTags;
};

class StepRepository
{
public:
    explicit StepRepository(Database &database) : m_database(database) {}

    /// Begins a step, which changes are noted with afterwards (LabelRepository::set,
    /// ThresholdRepository::set); what was undone before can no longer be redone.
    /// \param importedFrom  Step::importedFrom
    [[nodiscard]] Result<std::int64_t> add(TagId tag, std::string_view importedFrom = {});
    [[nodiscard]] Result<void> noteImportedTag(std::int64_t step, const ImportedTag &tag);
    [[nodiscard]] Result<void> markUndone(std::int64_t step, bool undone);

    /// The step that undo would take back, or redo would do again; of tags that are not deleted.
    /// \param ofTag  only steps that changed this tag's labels, perhaps among others
    [[nodiscard]] Result<std::optional<Step>> nextUndo(std::optional<TagId> ofTag = {}) const;
    [[nodiscard]] Result<std::optional<Step>> nextRedo() const;
    /// The last ones that changed the tag's labels and are not undone, the latest first, with its own
    /// changes.
    [[nodiscard]] Result<std::vector<Step>> lastSteps(TagId tag, int count) const;

private:
    /// Adds what belongs to it.
    [[nodiscard]] Result<void> complete(Step &step) const;
    [[nodiscard]] Result<std::optional<Step>> completed(Result<std::optional<Step>> header) const;

    Database &m_database;
};

} // namespace tagwright::catalogue
