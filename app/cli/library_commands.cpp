// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "audio/decoder.h"
#include "base/files.h"
#include "base/text.h"
#include "catalogue/clip_repository.h"
#include "catalogue/refusal_repository.h"
#include "catalogue/track_repository.h"
#include "embedding/embed_job.h"
#include "embedding/extractor_set.h"
#include "library/enumerator.h"
#include "library/folders.h"
#include "library/scanner.h"
#include "tagging/library_model.h"

#include <fmt/format.h>

namespace tagwright::cli {
namespace {

/// "Scanned 8 audio files: 7 new, 1 refused.": what did not happen is left out.
std::string sentence(std::string text, const std::vector<std::pair<std::int64_t, std::string_view>> &counts)
{
    bool first = true;
    for (const auto &[count, what] : counts) {
        if (count == 0)
            continue;
        text += fmt::format("{}{} {}", first ? ": " : ", ", count, what);
        first = false;
    }
    return text + ".";
}

} // namespace

int folders(const Context &context, const FoldersArguments &arguments)
{
    const auto run = [&]() -> Result<int> {
        TAGWRIGHT_TRY_INTO(auto database,
                           context.open(arguments.forget.empty() ? catalogue::Access::ReadOnly
                                                                 : catalogue::Access::ReadWrite));
        if (!arguments.forget.empty()) {
            const auto folder = library::normalPath(arguments.forget);
            TAGWRIGHT_TRY_INTO(const std::int64_t missing, library::forgetFolder(database, folder));
            context.say(fmt::format("No longer looked through: {}. {} tracks of it are missing now; their "
                                    "labels are kept.",
                                    displayPath(folder), missing));
            context.object({{"forgotten", displayPath(folder)}, {"missing", missing}});
            return done;
        }
        TAGWRIGHT_TRY_INTO(const auto all, catalogue::TrackRepository(database).folders());
        for (const auto &folder : all) {
            context.say(displayPath(folder));
            context.object({{"folder", displayPath(folder)}});
        }
        return done;
    };
    return context.codeOf(run());
}

int scan(const Context &context, const ScanArguments &arguments)
{
    auto database = context.open(catalogue::Access::ReadWrite);
    if (!database)
        return context.complain(database.error());
    library::ScanOptions options;
    options.roots.assign(arguments.folders.begin(), arguments.folders.end());
    options.brokenOff = [&](const std::filesystem::path &path) { context.brokenOff(path); };
    if (arguments.deep)
        options.contentHash = audio::audioHash;
    if (arguments.retry)
        if (const auto cleared = catalogue::RefusalRepository(*database).clear(catalogue::Stage::Scan);
            !cleared)
            return context.complain(cleared.error());
    const auto report = library::scan(*database, options, context.progress(), context.stop);
    context.clearProgress();
    if (!report)
        return context.complain(report.error());
    context.say(sentence(fmt::format("Scanned {} audio files", report->seen),
                         {{report->added, "new"},
                          {report->updated, "changed"},
                          {report->moved, "moved"},
                          {report->missing, "missing"},
                          {report->returned, "back again"},
                          {std::ssize(report->refused), "refused"}}));
    context.object({{"event", "done"},
                    {"seen", report->seen},
                    {"added", report->added},
                    {"updated", report->updated},
                    {"moved", report->moved},
                    {"missing", report->missing},
                    {"returned", report->returned},
                    {"refused", report->refused.size()}});
    return context.refused(report->refused);
}

int embed(const Context &context, const EmbedArguments &arguments)
{
    auto database = context.open(catalogue::Access::ReadWrite);
    if (!database)
        return context.complain(database.error());
    const auto rows = catalogue::ClipRepository(*database).extractors();
    if (!rows)
        return context.complain(rows.error());
    embedding::VersionsInUse inUse;
    for (const catalogue::ExtractorRow &row : *rows)
        if (row.current)
            inUse.emplace(row.name, row.version);
    auto set = embedding::openExtractors(arguments.extractors, modelFolder(), inUse);
    if (!set)
        return context.complain(set.error());
    std::vector<const embedding::Extractor *> extractors;
    std::string names;
    for (const auto &extractor : *set) {
        extractors.push_back(extractor.get());
        names += (names.empty() ? "" : ", ") + extractor->info().id;
    }
    context.say("Extractors: " + names + ".");
    const embedding::EmbedOptions options{
        .firstPassOnly = arguments.firstPassOnly,
        .retryRefused = arguments.retry,
        .threads = arguments.threads,
        .brokenOff = [&](const std::filesystem::path &path) { context.brokenOff(path); }};
    const auto report =
        embedding::embedLibrary(*database, extractors, options, context.progress(), context.stop);
    // What is computed of the library as a whole is kept for the commands that follow. Where that fails they
    // will say why.
    if (report && !context.stop.stop_requested()) {
        [[maybe_unused]] const auto library =
            tagging::LibraryModel::load(*database, {}, context.progress(), context.stop);
    }
    context.clearProgress();
    if (!report)
        return context.complain(report.error());
    context.say(sentence(fmt::format("Embedded {} clips", report->clips),
                         {{report->silentClips, "silent and left out"},
                          {report->movedTracks, "moved tracks found again"},
                          {std::ssize(report->refused), "files refused"}}));
    context.object({{"event", "done"},
                    {"clips", report->clips},
                    {"silent", report->silentClips},
                    {"tracks", report->tracks},
                    {"moved", report->movedTracks},
                    {"refused", report->refused.size()}});
    return context.refused(report->refused);
}

int embedInfo(const Context &context)
{
    auto database = context.open(catalogue::Access::ReadOnly);
    if (!database)
        return context.complain(database.error());
    const auto extractors = catalogue::ClipRepository(*database).extractors();
    if (!extractors)
        return context.complain(extractors.error());
    for (const catalogue::ExtractorRow &e : *extractors) {
        const auto perClip = e.seconds > 0 && e.timedClips > 0
                                 ? nlohmann::ordered_json(e.seconds / static_cast<double>(e.timedClips))
                                 : nlohmann::ordered_json();
        context.object({{"extractor", e.name},
                        {"version", e.version},
                        {"dim", e.dimension},
                        {"clips", e.clips},
                        {"seconds_per_clip", perClip},
                        {"current", e.current}});
        context.say(fmt::format("{:<14} {:<24} {:>5} numbers {:>8} clips  {}{}", e.name, e.version,
                                e.dimension, e.clips,
                                perClip.is_null() ? "" : fixed(perClip, 3) + " s of one core a clip",
                                e.current ? "" : "  (an older version)"));
    }
    if (extractors->empty())
        context.say("Nothing is embedded yet. Run `tagwright-cli embed`.");
    return done;
}

} // namespace tagwright::cli
