// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/steps.h"

#include <fmt/format.h>

#include <map>
#include <ranges>
#include <set>
#include <tuple>

namespace tagwright::tagging {

using catalogue::Database;
using catalogue::ImportedTag;
using catalogue::Label;
using catalogue::LabelChange;
using catalogue::LabelRepository;
using catalogue::Step;
using catalogue::StepRepository;
using catalogue::TagId;
using catalogue::TagRepository;
using catalogue::ThresholdRepository;

namespace {

/// The history notes these changes, too: nothing that happened to a label is ever hidden.
Result<void> setLabel(Database &database, const LabelChange &change, int value, catalogue::LabelSource source)
{
    return LabelRepository(database).set(
        change.tag, {.track = change.track, .startMs = change.startMs, .value = value, .source = source});
}

/// Nobody has said anything of it but the import, which has been taken back.
Result<bool> isAsImported(const TagRepository &tags, const ImportedTag &imported)
{
    const auto now = tags.byName(imported.tag.name);
    if (!now && now.error().code == ErrorCode::UnknownTag)
        return false; // renamed, or deleted
    if (!now)
        return std::unexpected(now.error());
    if (now->id != imported.tag.id || now->name != imported.tag.name || now->colour != imported.tag.colour)
        return false;
    return tags.isBare(now->id);
}

Result<void> removeImportedTags(Database &database, const Step &step)
{
    TagRepository tags(database);
    for (const ImportedTag &imported : step.importedTags) {
        TAGWRIGHT_TRY_INTO(const bool isRemovable, isAsImported(tags, imported));
        if (!isRemovable)
            continue;
        TAGWRIGHT_TRY(tags.remove(imported.tag.id));
        TAGWRIGHT_TRY(StepRepository(database).noteImportedTag(step.id, {imported.tag, true}));
    }
    return {};
}

Result<void> restoreImportedTags(Database &database, const Step &step)
{
    for (const ImportedTag &imported : step.importedTags) {
        if (!imported.isRemoved)
            continue;
        const auto restored = TagRepository(database).restore(imported.tag.id);
        if (!restored && restored.error().code == ErrorCode::Duplicate)
            return fail(ErrorCode::Duplicate,
                        fmt::format("There is another tag “{}” now. Rename it, then redo the import.",
                                    imported.tag.name));
        TAGWRIGHT_TRY(restored);
        TAGWRIGHT_TRY(StepRepository(database).noteImportedTag(step.id, {imported.tag, false}));
    }
    return {};
}

/// What the step's tags say now: a step that is not the last one may name labels that were changed again.
class LabelsNow
{
public:
    static Result<LabelsNow> of(Database &database, const Step &step)
    {
        LabelsNow now;
        std::set<TagId> tags;
        for (const LabelChange &change : step.changes)
            tags.insert(change.tag);
        const LabelRepository repository(database);
        for (const TagId tag : tags) {
            TAGWRIGHT_TRY_INTO(const auto yesAndNo, repository.ofTag(tag));
            TAGWRIGHT_TRY_INTO(const auto notSure, repository.notSureOfTag(tag));
            for (const auto *labels : {&yesAndNo, &notSure})
                for (const Label &label : *labels)
                    now.m_values[{tag, label.track, label.startMs}] = label.value;
        }
        return now;
    }

    /// 0: there is none
    int &of(const LabelChange &change) { return m_values[{change.tag, change.track, change.startMs}]; }

private:
    std::map<std::tuple<TagId, catalogue::TrackId, std::int64_t>, int> m_values;
};

Result<void> takeBack(Database &database, const Step &step)
{
    TAGWRIGHT_TRY_INTO(auto now, LabelsNow::of(database, step));
    for (const LabelChange &change : step.changes | std::views::reverse) {
        if (now.of(change) != change.newValue)
            continue;
        TAGWRIGHT_TRY(setLabel(database, change, change.oldValue, change.oldSource));
        now.of(change) = change.oldValue;
    }
    if (step.threshold)
        TAGWRIGHT_TRY(ThresholdRepository(database).set(step.tag, step.threshold->before));
    return removeImportedTags(database, step);
}

Result<void> doAgain(Database &database, const Step &step)
{
    TAGWRIGHT_TRY(restoreImportedTags(database, step));
    TAGWRIGHT_TRY_INTO(auto now, LabelsNow::of(database, step));
    for (const LabelChange &change : step.changes) {
        if (now.of(change) != change.oldValue)
            continue;
        TAGWRIGHT_TRY(setLabel(database, change, change.newValue, change.newSource));
        now.of(change) = change.newValue;
    }
    if (step.threshold)
        TAGWRIGHT_TRY(ThresholdRepository(database).set(step.tag, step.threshold->after));
    return {};
}

} // namespace

Result<std::optional<Step>> applyLabels(Database &database, TagId tag, const std::vector<Label> &labels)
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

Result<std::optional<Step>> setAsStep(Database &database, const std::vector<TagLabel> &labels,
                                      const ImportNote &import)
{
    if (labels.empty())
        return std::nullopt;
    StepRepository steps(database);
    TAGWRIGHT_TRY_INTO(const std::int64_t id, steps.add(labels.front().tag, import.from));
    for (const TagLabel &label : labels)
        TAGWRIGHT_TRY(LabelRepository(database).set(label.tag, label.label, id));
    for (const catalogue::Tag &tag : import.madeTags)
        TAGWRIGHT_TRY(steps.noteImportedTag(id, {.tag = tag}));
    TAGWRIGHT_TRY_INTO(auto step, steps.nextUndo());
    if (!step || step->id != id || step->changes.empty())
        return std::nullopt;
    return step;
}

Result<std::optional<Step>> chooseThreshold(Database &database, TagId tag,
                                            const catalogue::ChosenThreshold &threshold)
{
    ThresholdRepository thresholds(database);
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(const auto before, thresholds.of(tag));
    if (before == threshold)
        return std::nullopt;
    StepRepository steps(database);
    TAGWRIGHT_TRY_INTO(const std::int64_t id, steps.add(tag));
    TAGWRIGHT_TRY(thresholds.set(tag, threshold));
    TAGWRIGHT_TRY(thresholds.note(id, {.before = before, .after = threshold}));
    TAGWRIGHT_TRY_INTO(auto step, steps.nextUndo());
    if (!step || step->id != id)
        return std::nullopt; // the tag was deleted meanwhile
    TAGWRIGHT_TRY(transaction.commit());
    return step;
}

Result<std::optional<Step>> undoStep(Database &database, std::optional<TagId> ofTag)
{
    StepRepository steps(database);
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(auto step, steps.nextUndo(ofTag));
    if (!step)
        return std::nullopt;
    TAGWRIGHT_TRY(takeBack(database, *step));
    TAGWRIGHT_TRY(steps.markUndone(step->id, true));
    TAGWRIGHT_TRY(transaction.commit());
    return step;
}

Result<std::optional<Step>> redoStep(Database &database)
{
    StepRepository steps(database);
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(auto step, steps.nextRedo());
    if (!step)
        return std::nullopt;
    TAGWRIGHT_TRY(doAgain(database, *step));
    TAGWRIGHT_TRY(steps.markUndone(step->id, false));
    TAGWRIGHT_TRY(transaction.commit());
    return step;
}

} // namespace tagwright::tagging
