// SPDX-License-Identifier: GPL-3.0-or-later
// `label --from`: a table of labels, looked at first if wished.
#include "commands.h"

#include "base/text.h"
#include "tagging/label_import.h"

#include <fmt/format.h>

namespace tagwright::cli {

using tagging::ColumnRole;
using tagging::ImportEffect;
using tagging::ImportOptions;
using tagging::ImportPlan;
using tagging::MatchedBy;

namespace {

Result<ImportOptions> optionsOf(const LabelTableArguments &arguments)
{
    ImportOptions options{.overwrite = arguments.overwrite};
    options.reading.sheet = arguments.sheet;
    options.reading.listSeparator = arguments.separator;
    for (const std::string &text : arguments.columns) {
        const auto sign = text.rfind('=');
        const auto role =
            sign == std::string::npos ? std::nullopt : tagging::columnRole(text.substr(sign + 1));
        if (!role)
            return fail(ErrorCode::BadInput,
                        fmt::format("“{}” is not HEADER=ROLE; `label --help` lists the roles.", shown(text)));
        options.reading.roles[text.substr(0, sign)] = *role;
    }
    if (!arguments.match.empty())
        options.ways.clear();
    for (const std::string &way : arguments.match)
        options.ways.push_back(*tagging::matchedBy(way)); // checked by the parser
    return options;
}

std::string columnText(const tagging::UnderstoodColumn &column)
{
    const std::string about =
        column.role == ColumnRole::TagLabel ? fmt::format(" of “{}”", shown(column.tag)) : "";
    return fmt::format("  {}: {}{}", shown(column.header), name(column.role), about);
}

const char *effectName(ImportEffect effect)
{
    switch (effect) {
    case ImportEffect::New:
        return "new";
    case ImportEffect::Same:
        return "same";
    case ImportEffect::Change:
        return "change";
    case ImportEffect::Conflict:
        return "conflict";
    case ImportEffect::Disagreed:
        break;
    }
    return "disagreed";
}

void showRows(const Context &context, const ImportPlan &plan)
{
    std::vector<nlohmann::ordered_json> labels(plan.rows.size(), nlohmann::ordered_json::array());
    for (const auto &label : plan.labels)
        labels[label.row].push_back({{"tag", plan.tags[label.tag].name},
                                     {"label", label.label.value},
                                     {"old", label.oldValue},
                                     {"effect", effectName(label.effect)}});
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
        const tagging::PlannedRow &row = plan.rows[i];
        context.object({{"event", "row"},
                        {"line", row.line},
                        {"track", row.called},
                        {"matched_by", row.match.by ? nlohmann::ordered_json(name(*row.match.by)) : nullptr},
                        {"tracks", row.match.tracks.size()},
                        {"labels", std::move(labels[i])},
                        {"problems", row.problems}});
    }
}

/// What was understood, found, and would change.
void showPlan(const Context &context, const ImportPlan &plan)
{
    context.say("Columns:");
    for (const tagging::UnderstoodColumn &column : plan.columns) {
        context.say(columnText(column));
        context.object({{"event", "column"},
                        {"header", column.header},
                        {"role", name(column.role)},
                        {"tag", column.tag}});
    }
    if (context.json)
        showRows(context, plan);
    std::string found;
    for (const MatchedBy way : tagging::allWays())
        found += fmt::format("{} by {}, ", plan.matched(way), name(way));
    context.say(fmt::format("Rows: {}{} ambiguous, {} not found, {} without a word on any tag.", found,
                            plan.ambiguous(), plan.notMatched(), plan.silentRows));
    context.say(fmt::format("Labels: {} new, {} changed, {} there already, {} contradict what is labelled.",
                            plan.count(ImportEffect::New), plan.count(ImportEffect::Change),
                            plan.count(ImportEffect::Same), plan.count(ImportEffect::Conflict)));
}

Result<int> import(const Context &context, const LabelTableArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(const ImportOptions options, optionsOf(arguments));
    TAGWRIGHT_TRY_INTO(auto database, context.open(arguments.dryRun ? catalogue::Access::ReadOnly
                                                                    : catalogue::Access::ReadWrite));
    TAGWRIGHT_TRY_INTO(const ImportPlan plan,
                       planImport(database, arguments.table, options, context.progress(), context.stop));
    context.clearProgress();
    for (const std::string &note : plan.notes) {
        context.say("Note: " + note);
        context.object({{"event", "note"}, {"message", note}});
    }
    if (arguments.dryRun)
        showPlan(context, plan);
    tagging::LabelImportReport report{.refused = plan.refused()};
    const std::size_t wouldTake = plan.count(ImportEffect::New) + plan.count(ImportEffect::Change);
    if (arguments.dryRun) {
        context.say("Nothing has been written.");
        report.labels = static_cast<std::int64_t>(wouldTake);
        report.newTags = static_cast<std::int64_t>(plan.newTags());
    } else {
        TAGWRIGHT_TRY_INTO(report, applyImport(database, plan));
        context.say(fmt::format("{} labels taken, {} new tags, {} there already.", report.labels,
                                report.newTags, plan.count(ImportEffect::Same)));
    }
    context.object({{"event", "done"},
                    {"dry_run", arguments.dryRun},
                    {"labels", report.labels},
                    {"new_tags", report.newTags},
                    {"same", plan.count(ImportEffect::Same)},
                    {"conflicts", plan.count(ImportEffect::Conflict)},
                    {"refused", report.refused.size()}});
    return context.refused(report.refused, "--json lists them all");
}

} // namespace

int labelFromTable(const Context &context, const LabelTableArguments &arguments)
{
    return context.codeOf(import(context, arguments));
}

} // namespace tagwright::cli
