// SPDX-License-Identifier: GPL-3.0-or-later
// What tags say about each other, and what a tag is begun with.
#include "commands.h"

#include "base/files.h"
#include "tagging/tag_relations.h"
#include "tagging/tag_start.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tagwright::cli {

using catalogue::Tag;
using catalogue::TagRelationRepository;
using catalogue::TagRepository;

namespace {

constexpr std::size_t classesShown = 30;

Result<int> setImplication(const Context &context, const ImplicationArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadWrite));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(arguments.tag));
    TAGWRIGHT_TRY_INTO(const Tag implied, TagRepository(database).byName(arguments.implied));
    if (arguments.remove) {
        TAGWRIGHT_TRY_INTO(const bool there,
                           TagRelationRepository(database).removeImplication({tag.id, implied.id}));
        if (!there)
            return fail(ErrorCode::NotFound,
                        fmt::format("“{}” does not imply “{}”: nothing to remove.", tag.name, implied.name));
        context.say(fmt::format("“{}” no longer implies “{}”.", tag.name, implied.name));
    } else {
        TAGWRIGHT_TRY(tagging::addImplication(database, tag, implied));
        context.say(fmt::format("A yes for “{}” is a yes for “{}” now.", tag.name, implied.name));
    }
    context.object({{"tag", tag.name}, {"implies", implied.name}, {"removed", arguments.remove}});
    return done;
}

Result<int> setGroup(const Context &context, const GroupArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadWrite));
    std::vector<Tag> tags;
    std::vector<std::string> names;
    for (const std::string &given : arguments.tags) {
        TAGWRIGHT_TRY_INTO(Tag tag, TagRepository(database).byName(given));
        names.push_back(tag.name);
        tags.push_back(std::move(tag));
    }
    if (arguments.remove) {
        for (const Tag &tag : tags) {
            TAGWRIGHT_TRY_INTO(const bool there,
                               TagRelationRepository(database).removeFromGroup(arguments.group, tag.id));
            if (!there)
                return fail(ErrorCode::NotFound,
                            fmt::format("“{}” is not in the group “{}”.", tag.name, arguments.group));
        }
        context.say(fmt::format("Taken out of “{}”: {}.", arguments.group, fmt::join(names, ", ")));
    } else {
        TAGWRIGHT_TRY(tagging::addToGroup(database, arguments.group, tags));
        context.say(fmt::format("Of the group “{}” at most one tag fits; in it now: {}.", arguments.group,
                                fmt::join(names, ", ")));
    }
    context.object({{"group", arguments.group}, {"tags", names}, {"removed", arguments.remove}});
    return done;
}

/// "yamnet:Techno" -> the class's best clips in this library.
Result<catalogue::TagStart> classStart(catalogue::Database &database, const std::string &words)
{
    const auto colon = words.find(':');
    if (colon == std::string::npos)
        return fail(ErrorCode::BadInput, fmt::format("“{}” names no class. Write EXTRACTOR:CLASS, as "
                                                     "`stock-tags` lists them, e.g. yamnet:Techno.",
                                                     words));
    TAGWRIGHT_TRY_INTO(const auto stock,
                       tagging::StockTags::open(database, words.substr(0, colon), modelFolder()));
    return tagging::startFromClass(stock, words.substr(colon + 1));
}

Result<int> setStart(const Context &context, const StartArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadWrite));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(arguments.tag));
    catalogue::TagStartRepository starts(database);
    if (arguments.like.empty() == arguments.likeTag.empty())
        return fail(ErrorCode::BadInput, "Say what the tag begins with: either --like or --like-tag.");
    catalogue::TagStart start;
    if (arguments.like.empty()) {
        TAGWRIGHT_TRY_INTO(const Tag other, TagRepository(database).byName(arguments.likeTag));
        if (other.id == tag.id)
            return fail(ErrorCode::BadInput, "A tag cannot begin with itself.");
        TAGWRIGHT_TRY_INTO(start, tagging::startFromTag(database, other));
    } else {
        TAGWRIGHT_TRY_INTO(start, classStart(database, arguments.like));
    }
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY(starts.set(tag.id, start));
    TAGWRIGHT_TRY(transaction.commit());
    TAGWRIGHT_TRY_INTO(const std::string words, tagging::inWords(database, start));
    context.say(fmt::format("“{}” begins with {}: {} clips. `suggest` works at once; labels refine it.",
                            tag.name, words, start.clips.size()));
    context.object({{"tag", tag.name}, {"start", words}, {"clips", start.clips.size()}});
    return done;
}

Result<int> printStockTags(const Context &context, const std::string &extractor)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const auto stock, tagging::StockTags::open(database, extractor, modelFolder()));
    const auto classes = tagging::heardClasses(stock);
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const auto &[of, name, tracks] = classes[i];
        context.object({{"class", name}, {"tracks", tracks}});
        if (i < classesShown && tracks > 0)
            context.say(fmt::format("{:>6}  {}:{}", tracks, of, name));
    }
    context.say(
        fmt::format("Tracks of which a clip scores {} or more; {} classes in all. Begin a tag with one: "
                    "tagwright-cli tag start TAG --like {}:CLASS",
                    tagging::heardFrom, classes.size(), extractor));
    return done;
}

} // namespace

int implies(const Context &context, const ImplicationArguments &arguments)
{
    return context.codeOf(setImplication(context, arguments));
}

int group(const Context &context, const GroupArguments &arguments)
{
    return context.codeOf(setGroup(context, arguments));
}

int startTag(const Context &context, const StartArguments &arguments)
{
    return context.codeOf(setStart(context, arguments));
}

int stockTags(const Context &context, const std::string &extractor)
{
    return context.codeOf(printStockTags(context, extractor));
}

} // namespace tagwright::cli
