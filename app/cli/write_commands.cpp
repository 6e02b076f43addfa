// SPDX-License-Identifier: GPL-3.0-or-later
// `write-tags`, `undo-write` and `writes`: the library's tags into the files' own, and back.
#include "commands.h"

#include "base/text.h"
#include "exporting/undo_plan.h"
#include "exporting/writing_job.h"
#include "track_search.h"
#include "write_approval.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tagwright::cli {

using exporting::PlannedFile;
using exporting::WritePlan;

namespace {

constexpr std::size_t valueShown = 120;

/// In one line, and not longer than people read.
std::string valueText(const std::string &value)
{
    if (value.empty())
        return "(none)";
    std::string text = value;
    for (char &c : text)
        if (c >= 0 && c < ' ')
            c = ' ';
    std::size_t end = valueShown;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        ++end;
    return end < text.size() ? text.substr(0, end) + "…" : text;
}

/// The dry run: what would change, field by field.
void showPlan(const Context &context, const WritePlan &plan)
{
    for (const PlannedFile &file : plan.files) {
        if (file.refusal)
            continue;
        if (file.changes.empty()) {
            context.object(
                {{"event", "right"}, {"track", file.track.value}, {"path", displayPath(file.path)}});
            continue;
        }
        context.object(changeObject(file));
        context.say(displayPath(file.path));
        for (const auto &change : file.changes)
            context.say(fmt::format("  {}: {} → {}", nameOf(change.field),
                                    valueText(change.oldValues.joined()),
                                    valueText(change.newValues.joined())));
        for (const std::string &note : file.notes)
            context.say("  Note: " + note);
    }
}

int listRefused(const Context &context, const std::vector<Error> &errors)
{
    return context.refused(errors, "--json lists them all");
}

std::vector<Error> refusalsOf(const WritePlan &plan)
{
    std::vector<Error> errors;
    for (const PlannedFile &file : plan.files)
        if (file.refusal)
            errors.push_back(*file.refusal);
    return errors;
}

std::string filesText(std::int64_t count)
{
    return fmt::format("{} {}", count, count == 1 ? "file" : "files");
}

int finishDryRun(const Context &context, const WritePlan &plan)
{
    context.object({{"event", "done"},
                    {"dry_run", true},
                    {"changed", plan.changed()},
                    {"already_right", plan.alreadyRight()},
                    {"refused", plan.refused()}});
    std::string text = fmt::format("{} would change", filesText(plan.changed()));
    if (plan.alreadyRight() > 0)
        text += fmt::format(", {} right already", plan.alreadyRight());
    if (plan.refused() > 0)
        text += fmt::format(", {} cannot be written", plan.refused());
    context.say(text + (plan.changed() > 0 ? ". Nothing has been written yet: --yes does it." : "."));
    return listRefused(context, refusalsOf(plan));
}

Result<int> write(const Context &context, catalogue::Database &database, const WritePlan &plan,
                  const exporting::WritingOptions &options)
{
    TAGWRIGHT_TRY_INTO(auto report,
                       exporting::writeTags(database, plan, options, context.progress(), context.stop));
    context.clearProgress();
    for (const PlannedFile &file : plan.files)
        for (const std::string &note : file.notes)
            if (!file.refusal && !file.changes.empty()) {
                context.say(fmt::format("{}: {}", displayPath(file.path), note));
                context.object({{"event", "note"}, {"path", displayPath(file.path)}, {"message", note}});
            }
    std::vector<Error> refused = refusalsOf(plan);
    std::ranges::move(report.refused, std::back_inserter(refused));
    context.object(
        {{"event", "done"},
         {"dry_run", false},
         {"batch", report.batch == 0 ? nlohmann::ordered_json() : nlohmann::ordered_json(report.batch)},
         {"written", report.written},
         {"untried", report.untried},
         {"already_right", plan.alreadyRight()},
         {"refused", refused.size()},
         {"stopped", report.stopped}});
    if (report.batch == 0)
        context.say("Nothing was to be written.");
    else if (plan.undoes)
        context.say(fmt::format("{} as before batch {}.", filesText(report.written), *plan.undoes));
    else
        context.say(fmt::format("{} written. To take that back: `tagwright-cli undo-write {}`.",
                                filesText(report.written), report.batch));
    if (report.stopped)
        context.say(fmt::format("Stopped: {} not tried.", filesText(report.untried)));
    const int code = listRefused(context, refused);
    return report.broken ? context.complain(*report.broken) : code;
}

Result<int> planAndWrite(const Context &context, const WriteArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadWrite));
    exporting::WriteWishes wishes{.rules = {}, .suggestions = arguments.suggestions, .tracks = {}};
    for (const std::string &field : arguments.fields)
        wishes.rules.push_back({.name = field,
                                .value = arguments.value,
                                .separator = arguments.separator,
                                .append = arguments.append});
    for (const auto &rule : wishes.rules)
        TAGWRIGHT_TRY(rule.check());
    if (!arguments.search.empty()) {
        TAGWRIGHT_TRY_INTO(wishes.tracks, tracksFound(database, arguments.search, context.stop));
    }
    TAGWRIGHT_TRY_INTO(const auto tags, tagsNamed(database, arguments.tags));
    TAGWRIGHT_TRY_INTO(const auto columns, exporting::columnsOf(database, tags));
    TAGWRIGHT_TRY_INTO(auto plan,
                       exporting::planWriting(database, columns, wishes, context.progress(), context.stop));
    context.clearProgress();
    if (!arguments.approved.empty())
        TAGWRIGHT_TRY(keepApproved(plan, arguments.approved));
    if (arguments.dryRun || !arguments.yes) {
        showPlan(context, plan);
        return finishDryRun(context, plan);
    }
    return write(context, database, plan, {.keepTimes = arguments.keepTimes, .disk = {}});
}

Result<int> undo(const Context &context, const UndoWriteArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadWrite));
    int batch = arguments.batch;
    if (batch == 0) {
        TAGWRIGHT_TRY_INTO(batch, exporting::lastInEffect(database.folder()));
    }
    TAGWRIGHT_TRY_INTO(auto plan, exporting::planUndo(database, batch, context.progress(), context.stop));
    context.clearProgress();
    if (!arguments.approved.empty())
        TAGWRIGHT_TRY(keepApproved(plan, arguments.approved));
    if (arguments.dryRun || !arguments.yes) {
        context.say(fmt::format("Batch {}:", batch));
        showPlan(context, plan);
        return finishDryRun(context, plan);
    }
    return write(context, database, plan, {});
}

const char *stateOf(const exporting::BatchSummary &batch)
{
    if (batch.isOpen)
        return "not ended";
    if (batch.inEffect == batch.written)
        return "in effect";
    return batch.inEffect == 0 ? "undone" : "partly undone";
}

Result<int> list(const Context &context)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const auto batches, exporting::batchSummaries(database.folder()));
    for (const exporting::BatchSummary &batch : batches) {
        context.object({{"batch", batch.number},
                        {"undoes", batch.undoes ? nlohmann::ordered_json(*batch.undoes) : nullptr},
                        {"at", batch.at},
                        {"files", batch.files},
                        {"written", batch.written},
                        {"in_effect", batch.inEffect},
                        {"ended", !batch.isOpen}});
        context.say(fmt::format("{:>5}  {}  {:>6} of {} written{}, {}", batch.number, batch.at, batch.written,
                                filesText(batch.files),
                                batch.undoes ? fmt::format(" (undo of {})", *batch.undoes) : "",
                                stateOf(batch)));
    }
    if (batches.empty())
        context.say("No tags have been written into files yet. `write-tags` shows what it would do.");
    return done;
}

} // namespace

int writeTags(const Context &context, const WriteArguments &arguments)
{
    return context.codeOf(planAndWrite(context, arguments));
}

int undoWrite(const Context &context, const UndoWriteArguments &arguments)
{
    return context.codeOf(undo(context, arguments));
}

int listWrites(const Context &context)
{
    return context.codeOf(list(context));
}

} // namespace tagwright::cli
