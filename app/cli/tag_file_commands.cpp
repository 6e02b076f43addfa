// SPDX-License-Identifier: GPL-3.0-or-later
// Tags that are given to others: saved to files, and loaded from them.
#include "commands.h"

#include "base/text.h"
#include "tagging/tag_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tagwright::cli {

using catalogue::Tag;
using catalogue::TagRepository;
using tagging::LibraryModel;
using tagging::TagModel;

namespace {

Result<int> save(const Context &context, const TagSaveArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(arguments.tag));
    TAGWRIGHT_TRY_INTO(const auto library, LibraryModel::load(database));
    TAGWRIGHT_TRY_INTO(const TagModel model, TagModel::build(database, *library, tag));
    TAGWRIGHT_TRY_INTO(const auto saved, tagging::saveTag(database, *library, model, arguments.file));
    context.say(fmt::format("“{}” is in {} now, with {} examples: their titles and how they sound, but no "
                            "sound. `tagwright-cli tag load` takes it into another library.",
                            tag.name, arguments.file, saved.examples));
    if (saved.leftOut > 0)
        context.say(
            fmt::format("{} labels stayed out: their clips are not analysed yet, or silent.", saved.leftOut));
    context.object({{"tag", tag.name},
                    {"output", arguments.file},
                    {"examples", saved.examples},
                    {"left_out", saved.leftOut}});
    return done;
}

Result<int> load(const Context &context, const TagLoadArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadWrite));
    TAGWRIGHT_TRY_INTO(const auto loaded, tagging::loadTag(database, arguments.file, arguments.name));
    context.say(
        fmt::format("New tag “{}” with {} examples{}. `suggest` works at once.", loaded.tag.name,
                    loaded.labels + loaded.examples + loaded.unusable,
                    loaded.labels > 0
                        ? fmt::format("; {} are on recordings of this library and labels now", loaded.labels)
                        : ""));
    if (!loaded.others.empty())
        context.say(fmt::format(
            "Compared by {}. Not by what this library does not use: {}.{}",
            loaded.extractors.empty() ? "nothing yet" : fmt::format("{}", fmt::join(loaded.extractors, ", ")),
            fmt::join(loaded.others, ", "),
            loaded.unusable > 0 ? fmt::format(" {} examples have nothing else and wait.", loaded.unusable)
                                : ""));
    context.object({{"tag", loaded.tag.name},
                    {"description", loaded.tag.description},
                    {"labels", loaded.labels},
                    {"examples", loaded.examples},
                    {"unusable", loaded.unusable},
                    {"extractors", loaded.extractors},
                    {"other_extractors", loaded.others}});
    return done;
}

} // namespace

int saveTag(const Context &context, const TagSaveArguments &arguments)
{
    return context.codeOf(save(context, arguments));
}

int loadTag(const Context &context, const TagLoadArguments &arguments)
{
    return context.codeOf(load(context, arguments));
}

} // namespace tagwright::cli
