// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/label_steps.h"

namespace tagwright::tagging {

using catalogue::Label;
using catalogue::LabelChange;
using catalogue::LabelRepository;
using catalogue::LabelStep;

namespace {

enum class Direction { Back, Forward };

/// The history notes these changes, too: nothing that happened to a label is ever hidden.
Result<void> replay(LabelRepository &labels, const LabelStep &step, Direction direction)
{
    for (const LabelChange &change : step.changes) {
        const bool back = direction == Direction::Back;
        TAGWRIGHT_TRY(labels.set(change.tag, {.track = change.track,
                                              .startMs = change.startMs,
                                              .value = back ? change.oldValue : change.newValue,
                                              .source = back ? change.oldSource : change.newSource}));
    }
    return labels.markUndone(step.id, direction == Direction::Back);
}

} // namespace

Result<std::optional<LabelStep>> applyLabels(catalogue::Database &database, catalogue::TagId tag,
                                             const std::vector<Label> &labels)
{
    std::vector<TagLabel> ofTag;
    for (const Label &label : labels)
        ofTag.push_back({tag, label});
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(auto step, setAsStep(database, ofTag));
    if (step)
        TAGWRIGHT_TRY(transaction.commit());
    return step;
}

Result<std::optional<LabelStep>> setAsStep(catalogue::Database &database, const std::vector<TagLabel> &labels)
{
    LabelRepository repository(database);
    if (labels.empty())
        return std::nullopt;
    TAGWRIGHT_TRY_INTO(const std::int64_t id, repository.addStep(labels.front().tag));
    for (const TagLabel &label : labels)
        TAGWRIGHT_TRY(repository.set(label.tag, label.label, id));
    TAGWRIGHT_TRY_INTO(auto step, repository.nextUndo());
    if (!step || step->id != id || step->changes.empty())
        return std::nullopt;
    return step;
}

Result<std::optional<LabelStep>> undoLabels(catalogue::Database &database,
                                            std::optional<catalogue::TagId> ofTag)
{
    LabelRepository repository(database);
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(auto step, repository.nextUndo(ofTag));
    if (!step)
        return std::nullopt;
    TAGWRIGHT_TRY(replay(repository, *step, Direction::Back));
    TAGWRIGHT_TRY(transaction.commit());
    return step;
}

Result<std::optional<LabelStep>> redoLabels(catalogue::Database &database)
{
    LabelRepository repository(database);
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(auto step, repository.nextRedo());
    if (!step)
        return std::nullopt;
    TAGWRIGHT_TRY(replay(repository, *step, Direction::Forward));
    TAGWRIGHT_TRY(transaction.commit());
    return step;
}

} // namespace tagwright::tagging
