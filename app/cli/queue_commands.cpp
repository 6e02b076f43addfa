// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/text.h"
#include "catalogue/tag_repository.h"
#include "probe/mislabels.h"
#include "tagging/review_queue.h"
#include "tagging/similar_tracks.h"
#include "track_text.h"

#include <fmt/format.h>

namespace tagwright::cli {

using catalogue::Tag;
using catalogue::TagRepository;
using tagging::LibraryModel;
using tagging::TagModel;

namespace {

/// As the review shows it.
std::string_view chip(probe::QueueReason reason)
{
    switch (reason) {
    case probe::QueueReason::Likely:
        return "Likely";
    case probe::QueueReason::Different:
        return "Different";
    case probe::QueueReason::Uncertain:
        return "Uncertain";
    case probe::QueueReason::Random:
        return "Random";
    case probe::QueueReason::Similar:
        return "Similar";
    }
    return "";
}

double seconds(std::int64_t ms)
{
    return static_cast<double>(ms) / 1000;
}

/// What was asked for; files that cannot be found are added to `refused`.
Result<tagging::QueueRequest> requestOf(catalogue::Database &database, const Tag &tag,
                                        const QueueArguments &arguments, std::vector<Error> &refused)
{
    tagging::QueueRequest request;
    request.mode = probe::queueModeFromName(arguments.mode).value_or(probe::QueueMode::Mixed);
    request.count = static_cast<std::size_t>(arguments.limit);
    request.seed = static_cast<std::uint64_t>(tag.id.value); // the same order until the labels change
    if (!arguments.like.empty()) {
        TAGWRIGHT_TRY_INTO(request.like, tagging::findTarget(database, arguments.like));
    }
    for (const std::string &words : arguments.skipped) {
        const auto target = tagging::findTarget(database, words);
        if (target)
            request.skipped.insert(target->track);
        else
            refused.push_back(target.error());
    }
    return request;
}

void printQueuedClip(const Context &context, const LibraryModel &library, const TagModel &model,
                     const tagging::QueuedClip &queued, std::size_t place)
{
    const catalogue::Track &track = library.track(queued.track);
    const std::int64_t startMs = library.clips()[static_cast<std::size_t>(queued.row)].startMs;
    const double score = model.probability(queued.score);
    nlohmann::ordered_json object{{"path", displayPath(track.path)},
                                  {"clip_start_s", seconds(startMs)},
                                  {"reason", name(queued.reason)},
                                  {"score", score}};
    if (queued.similarity)
        object["similarity"] = *queued.similarity;
    context.object(object);
    context.say(fmt::format("{:>3}  {:<9}  {:.2f}  {}  ({})", place, chip(queued.reason), score,
                            targetText(track, startMs), titleOf(track)));
}

Result<int> printQueue(const Context &context, const QueueArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(arguments.tag));
    std::vector<Error> refused;
    TAGWRIGHT_TRY_INTO(const auto request, requestOf(database, tag, arguments, refused));
    TAGWRIGHT_TRY_INTO(const auto library, LibraryModel::load(database));
    TAGWRIGHT_TRY_INTO(const TagModel model, TagModel::build(database, *library, tag));
    TAGWRIGHT_TRY_INTO(const auto clips, tagging::ReviewQueue(*library).next(model, request));
    std::size_t place = 0;
    for (const tagging::QueuedClip &clip : clips)
        printQueuedClip(context, *library, model, clip, ++place);
    if (clips.empty())
        context.say("Nothing is left to ask about.");
    return context.refused(refused);
}

Result<int> printMislabels(const Context &context, const std::string &tagName)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(tagName));
    TAGWRIGHT_TRY_INTO(const auto library, LibraryModel::load(database));
    TAGWRIGHT_TRY_INTO(const TagModel model, TagModel::build(database, *library, tag));
    const auto mislabels = model.probableMislabels();
    for (const auto &[example, strength] : mislabels) {
        const catalogue::Label &label = model.exampleLabels()[example];
        const catalogue::Track &track = library->track(label.track);
        const double score = model.probability(model.training().leaveOut[example]);
        const bool isWhole = label.startMs == catalogue::wholeTrack;
        context.object({{"path", displayPath(track.path)},
                        {"clip_start_s",
                         isWhole ? nlohmann::ordered_json() : nlohmann::ordered_json(seconds(label.startMs))},
                        {"label", label.value},
                        {"score", score},
                        {"strength", strength}});
        context.say(fmt::format("{:>4.1f}  labelled {}, others say {:.2f}  {}  ({})", strength,
                                label.value > 0 ? "yes" : "no ", score, targetText(track, label.startMs),
                                titleOf(track)));
    }
    if (mislabels.empty())
        context.say("No label contradicts the others.");
    return done;
}

Result<int> printSimilar(const Context &context, const SimilarArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const auto target, tagging::findTarget(database, arguments.target));
    TAGWRIGHT_TRY_INTO(const auto library, LibraryModel::load(database, arguments.extractors));
    TAGWRIGHT_TRY_INTO(const auto tracks,
                       tagging::similarTracks(*library, probe::ClipVectors(library->space()),
                                              tagging::RelatedTracks(library->tracks()), target,
                                              static_cast<std::size_t>(arguments.limit)));
    std::size_t place = 0;
    for (const auto &[ranked, isCopy] : tracks) {
        const catalogue::Track &track = library->track(ranked.track);
        const std::int64_t startMs = library->clips()[static_cast<std::size_t>(ranked.row)].startMs;
        context.object({{"path", displayPath(track.path)},
                        {"clip_start_s", seconds(startMs)},
                        {"similarity", ranked.score},
                        {"copy", isCopy}});
        context.say(fmt::format("{:>3}  {:>5.2f}  {}  ({}){}", ++place, ranked.score,
                                targetText(track, startMs), titleOf(track), isCopy ? "  [a copy]" : ""));
    }
    if (tracks.empty())
        context.say("There is no other analysed track.");
    return done;
}

} // namespace

int queue(const Context &context, const QueueArguments &arguments)
{
    return context.codeOf(printQueue(context, arguments));
}

int mislabels(const Context &context, const std::string &tag)
{
    return context.codeOf(printMislabels(context, tag));
}

int similar(const Context &context, const SimilarArguments &arguments)
{
    return context.codeOf(printSimilar(context, arguments));
}

} // namespace tagwright::cli
