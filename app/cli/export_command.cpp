// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "exporting/table_export.h"
#include "exporting/table_presets.h"
#include "track_search.h"

#include <fmt/format.h>

namespace tagwright::cli {

using exporting::TableLayout;

namespace {

/// The preset, or the standard, as the other arguments change it. Their words have been checked.
Result<TableLayout> layoutOf(const ExportArguments &arguments)
{
    TableLayout layout = exporting::standardLayout();
    if (!arguments.preset.empty()) {
        TAGWRIGHT_TRY_INTO(layout, exporting::tablePreset(arguments.preset));
    }
    const auto format = arguments.format.empty() ? exporting::tableFormatOf(arguments.output)
                                                 : exporting::tableFormat(arguments.format);
    layout.format = format.value_or(layout.format);
    if (!arguments.columns.empty())
        layout.columns.clear();
    for (const std::string &text : arguments.columns) {
        TAGWRIGHT_TRY_INTO(auto column, exporting::parseColumn(text));
        layout.columns.push_back(std::move(column));
    }
    if (std::filesystem::path(arguments.output).extension() == ".tsv")
        layout.separator = '\t';
    layout.separator = exporting::tableSeparator(arguments.separator).value_or(layout.separator);
    layout.suggestions = exporting::suggestionsByName(arguments.suggestions).value_or(layout.suggestions);
    if (!arguments.multiValueSeparator.empty())
        layout.multiValueSeparator = arguments.multiValueSeparator;
    layout.byteOrderMark = layout.byteOrderMark || arguments.byteOrderMark;
    layout.guardFormulas = layout.guardFormulas && !arguments.exact;
    layout.onlyTagged = layout.onlyTagged || arguments.taggedOnly;
    return layout;
}

Result<int> writeTable(const Context &context, const ExportArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(const TableLayout layout, layoutOf(arguments));
    TAGWRIGHT_TRY(layout.check());
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const auto tags, tagsNamed(database, arguments.tags));
    TAGWRIGHT_TRY_INTO(const auto columns, exporting::columnsOf(database, tags));
    exporting::TableContent content{columns};
    if (!arguments.search.empty()) {
        TAGWRIGHT_TRY_INTO(content.tracks, tracksFound(database, arguments.search, context.stop));
    }
    const auto report =
        exporting::writeTable(database, arguments.output, layout, content, context.progress(), context.stop);
    context.clearProgress();
    if (!report)
        return std::unexpected(report.error());
    context.say(
        fmt::format("{} tracks and {} tags written to {}.", report->tracks, tags.size(), arguments.output));
    context.object({{"output", arguments.output},
                    {"format", exporting::name(layout.format)},
                    {"tracks", report->tracks},
                    {"tags", tags.size()},
                    {"columns", report->columns}});
    return done;
}

Result<int> printPresets(const Context &context)
{
    TAGWRIGHT_TRY_INTO(const auto presets, exporting::tablePresets());
    for (const exporting::TablePreset &preset : presets) {
        const TableLayout &layout = preset.layout;
        context.say(
            fmt::format("{:<13} {:<5}  {}", preset.id, exporting::name(layout.format), layout.description));
        context.object({{"preset", preset.id},
                        {"name", layout.name},
                        {"format", exporting::name(layout.format)},
                        {"description", layout.description},
                        {"notes", layout.notes}});
    }
    return done;
}

} // namespace

int exportTable(const Context &context, const ExportArguments &arguments)
{
    return context.codeOf(writeTable(context, arguments));
}

int listPresets(const Context &context)
{
    return context.codeOf(printPresets(context));
}

} // namespace tagwright::cli
