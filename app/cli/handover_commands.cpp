// SPDX-License-Identifier: GPL-3.0-or-later
// `playlist` and `hand-over`: a tag's tracks for players and for other people.
#include "commands.h"

#include "base/text.h"
#include "exporting/handover.h"
#include "track_search.h"

#include <fmt/format.h>

namespace tagwright::cli {

namespace fs = std::filesystem;
using exporting::FolderNames;
using exporting::NameRules;
using exporting::Playlist;
using exporting::PlaylistFormat;
using exporting::PlaylistWishes;

namespace {

PlaylistWishes wishesOf(const std::string &order, bool suggestions)
{
    return {.suggestions = suggestions,
            .order = order == "path" ? exporting::PlaylistOrder::Path : exporting::PlaylistOrder::Score};
}

PlaylistFormat formatOf(const std::string &format, const fs::path &output)
{
    const bool isXspf =
        format == "xspf" || (format.empty() && asciiLower(output.extension().native()) == ".xspf");
    return isXspf ? PlaylistFormat::Xspf : PlaylistFormat::M3u8;
}

/// A file that is to be written, as opposed to a folder for files.
bool namesAFile(const fs::path &output)
{
    const std::string ending = asciiLower(output.extension().native());
    return (ending == ".m3u8" || ending == ".m3u" || ending == ".xspf") && !fs::is_directory(output);
}

std::string tracksText(std::size_t count)
{
    return fmt::format("{} {}", count, count == 1 ? "track" : "tracks");
}

Result<void> makeFolder(const fs::path &folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return fail(ErrorCode::NotWritable, "Cannot be made: " + error.message() + ".", folder);
    return {};
}

Result<int> writePlaylists(const Context &context, const PlaylistArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const auto tags, tagsNamed(database, arguments.tags));
    const fs::path output = arguments.output;
    const bool isFile = namesAFile(output);
    if (isFile && tags.size() != 1)
        return fail(ErrorCode::BadInput, "One file holds one tag. Name one with --tag, or name a folder.",
                    output);
    TAGWRIGHT_TRY_INTO(const auto columns, exporting::columnsOf(database, tags));
    if (!isFile)
        TAGWRIGHT_TRY(makeFolder(output));
    const PlaylistFormat format = formatOf(arguments.format, output);
    FolderNames names(NameRules::Portable);
    for (const exporting::TagColumn &column : columns) {
        TAGWRIGHT_TRY_INTO(Playlist list,
                           playlistOf(database, column, wishesOf(arguments.order, arguments.suggestions)));
        const fs::path file =
            isFile ? output : output / names.take(column.name + std::string(endingOf(format)));
        const std::size_t count = list.entries.size();
        TAGWRIGHT_TRY(writePlaylist(std::move(list),
                                    {.file = file, .format = format, .absolutePaths = arguments.absolute}));
        context.say(
            fmt::format("“{}”: {} written to {}.", column.name, tracksText(count), displayPath(file)));
        context.object({{"tag", column.name}, {"tracks", count}, {"output", displayPath(file)}});
    }
    if (columns.empty())
        context.say("No tags yet. Add one with `tagwright-cli tag add NAME`.");
    return done;
}

Result<int> makeHandover(const Context &context, const HandoverArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const auto tags, tagsNamed(database, {arguments.tag}));
    TAGWRIGHT_TRY_INTO(const auto columns, exporting::columnsOf(database, tags));
    TAGWRIGHT_TRY_INTO(const Playlist list, playlistOf(database, columns.front(),
                                                       wishesOf(arguments.order, arguments.suggestions)));
    exporting::HandoverWishes wishes{.folder = arguments.output,
                                     .names = arguments.portable ? NameRules::Portable : NameRules::Linux,
                                     .playlist = formatOf(arguments.format, {})};
    if (!arguments.link.empty())
        wishes.means = arguments.link == "hard" ? exporting::HandoverMeans::HardLink
                                                : exporting::HandoverMeans::SymbolicLink;
    const auto report = exporting::handOver(list, wishes, context.progress(), context.stop);
    context.clearProgress();
    if (!report)
        return std::unexpected(report.error());
    const auto files = static_cast<std::size_t>(report->files);
    context.say(arguments.link.empty()
                    ? fmt::format("{} copied and checked ({}), in {}.", tracksText(files),
                                  formatBytes(report->bytes), displayPath(report->folder))
                    : fmt::format("{} linked, in {}.", tracksText(files), displayPath(report->folder)));
    context.object({{"event", "done"},
                    {"tag", list.title},
                    {"folder", displayPath(report->folder)},
                    {"files", report->files},
                    {"bytes", report->bytes},
                    {"refused", report->refused.size()}});
    return context.refused(report->refused, "--json lists them all");
}

} // namespace

int playlist(const Context &context, const PlaylistArguments &arguments)
{
    return context.codeOf(writePlaylists(context, arguments));
}

int handOver(const Context &context, const HandoverArguments &arguments)
{
    return context.codeOf(makeHandover(context, arguments));
}

} // namespace tagwright::cli
