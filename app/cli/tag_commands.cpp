// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/files.h"
#include "base/text.h"
#include "catalogue/label_repository.h"
#include "catalogue/probe_repository.h"
#include "catalogue/tag_repository.h"
#include "tagging/extractor_changes.h"
#include "tagging/label_target.h"
#include "tagging/similar_tracks.h"
#include "tagging/tag_model.h"
#include "track_search.h"
#include "track_text.h"

#include <fmt/format.h>

#include <cmath>

namespace tagwright::cli {

using catalogue::Label;
using catalogue::LabelRepository;
using catalogue::Tag;
using catalogue::TagRepository;
using tagging::LibraryModel;
using tagging::TagModel;

namespace {

const char *labelWord(int value)
{
    return value > 0 ? "yes" : "no";
}

/// "yes", "no by “latin”", "heard as yamnet: Synthesizer", "yes, came with the tag"
std::string sourceWords(const tagging::Origin &origin)
{
    using Kind = tagging::Origin::Kind;
    switch (origin.kind) {
    case Kind::Derived:
        return fmt::format("{} by “{}”", labelWord(origin.label.value), origin.name);
    case Kind::Start:
        return origin.name;
    case Kind::Foreign:
        return fmt::format("{}, came with the tag", labelWord(origin.label.value));
    default:
        return labelWord(origin.label.value);
    }
}

/// Labels the targets; those that cannot be found are added to `refused`.
Result<std::int64_t> labelAll(catalogue::Database &database, const Tag &tag,
                              const std::vector<std::string> &targets, int value, std::vector<Error> &refused)
{
    LabelRepository labels(database);
    std::int64_t count = 0;
    for (const std::string &words : targets) {
        const auto target = tagging::findTarget(database, words);
        if (!target && target.error().code != ErrorCode::UnknownTrack &&
            target.error().code != ErrorCode::BadInput)
            return std::unexpected(target.error());
        if (!target) {
            refused.push_back(target.error());
            continue;
        }
        TAGWRIGHT_TRY(
            labels.set(tag.id, {target->track, target->startMs, value, catalogue::LabelSource::Manual}));
        ++count;
    }
    return count;
}

Result<int> labelTargets(const Context &context, const LabelArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadWrite));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(arguments.tag));
    if (arguments.positive.empty() && arguments.negative.empty() && arguments.remove.empty())
        return fail(ErrorCode::BadInput,
                    "Nothing to label. Name files with --positive, --negative or --remove.");
    std::vector<Error> refused;
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    TAGWRIGHT_TRY_INTO(const auto yes, labelAll(database, tag, arguments.positive, 1, refused));
    TAGWRIGHT_TRY_INTO(const auto no, labelAll(database, tag, arguments.negative, -1, refused));
    TAGWRIGHT_TRY_INTO(const auto removed, labelAll(database, tag, arguments.remove, 0, refused));
    TAGWRIGHT_TRY(transaction.commit());
    context.say(fmt::format("“{}”: {} yes, {} no, {} taken back.", tag.name, yes, no, removed));
    context.object({{"tag", tag.name},
                    {"positive", yes},
                    {"negative", no},
                    {"removed", removed},
                    {"refused", refused.size()}});
    return context.refused(refused);
}

/// \param older  document of the probe before; empty if there was none
void printTraining(const Context &context, const LibraryModel &library, const TagModel &model,
                   const std::string &older)
{
    const tagging::LabelCounts &counts = model.labels();
    context.say(fmt::format(
        "“{}”: {} on {} yes and {} no{}, {} clips scored{}.", model.tag().name, model.probe().method,
        counts.positive, counts.negative,
        counts.foreign > 0 ? fmt::format(", and {} that came with it", counts.foreign) : "",
        library.clips().size(),
        counts.unusable > 0 ? fmt::format(" ({} labels are on clips not embedded yet)", counts.unusable)
                            : ""));
    const auto changes = tagging::extractorChanges(older, library.source().blocks());
    if (const std::string words = changes.inWords(); !words.empty())
        context.say(fmt::format("Trained again: {}.", words));
    context.object(
        {{"tag", model.tag().name},
         {"method", model.probe().method},
         {"positive", counts.positive},
         {"negative", counts.negative},
         {"foreign", counts.foreign},
         {"unusable", counts.unusable},
         {"clips", library.clips().size()},
         {"extractor_changes",
          {{"other_version", changes.otherVersion}, {"added", changes.added}, {"gone", changes.gone}}}});
}

Result<int> trainTags(const Context &context, const std::vector<std::string> &names)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadWrite));
    const TagRepository repository(database);
    std::vector<Tag> tags;
    for (const std::string &tagName : names) {
        TAGWRIGHT_TRY_INTO(Tag tag, repository.byName(tagName));
        tags.push_back(std::move(tag));
    }
    if (names.empty()) {
        TAGWRIGHT_TRY_INTO(tags, repository.all());
    }
    TAGWRIGHT_TRY_INTO(const auto library, LibraryModel::load(database));
    catalogue::ProbeRepository probes(database);
    for (const Tag &tag : tags) {
        auto model = TagModel::build(database, *library, tag);
        if (!model && names.empty() && model.error().code == ErrorCode::NotEnough) {
            context.say(fmt::format("“{}”: no example yet.", tag.name));
            continue;
        }
        if (!model)
            return std::unexpected(model.error());
        TAGWRIGHT_TRY_INTO(const auto older, probes.newest(tag.id));
        TAGWRIGHT_TRY(probes.add(tag.id, model->document()));
        printTraining(context, *library, *model, older.value_or(""));
    }
    return done;
}

void printSuggestion(const Context &context, const LibraryModel &library, const TagModel &model,
                     const probe::RankedTrack &ranked, std::int64_t rank)
{
    const catalogue::Track &track = library.track(ranked.track);
    const catalogue::Clip &clip = library.clips()[static_cast<std::size_t>(ranked.row)];
    const tagging::Explanation why = model.explain(ranked.row);
    const int labelled = model.labelOf(ranked.track);
    nlohmann::ordered_json nearest = nlohmann::ordered_json::array();
    std::string like;
    for (const auto &neighbour : why.nearest) {
        const tagging::Origin &origin = neighbour.origin;
        const bool here = origin.kind != tagging::Origin::Kind::Foreign;
        nearest.push_back({{"path", here ? displayPath(library.track(origin.label.track).path) : origin.name},
                           {"clip_start_s", static_cast<double>(neighbour.startMs) / 1000},
                           {"similarity", neighbour.similarity},
                           {"share", neighbour.share},
                           {"label", origin.label.value},
                           {"origin", tagging::name(origin.kind)}});
        if (like.empty()) // people get the first one
            like = fmt::format("{} ({}, {})", here ? titleOf(library.track(origin.label.track)) : origin.name,
                               sourceWords(origin), fixed(neighbour.similarity, 2));
    }
    std::string parts;
    for (const auto &[extractor, part] : why.contributions)
        parts += fmt::format("{}{} {:+.1f}", parts.empty() ? "" : ", ", extractor, part);
    const double score = model.probability(ranked.score);
    context.object({{"path", displayPath(track.path)},
                    {"clip_start_s", static_cast<double>(clip.startMs) / 1000},
                    {"score", score},
                    {"suggested", labelled == 0 && score >= model.threshold()},
                    {"label", labelled == 0 ? nlohmann::ordered_json() : nlohmann::ordered_json(labelled)},
                    {"contributions", why.contributions},
                    {"offset", why.offset},
                    {"log_odds", why.logOdds},
                    {"nearest", nearest}});
    context.say(fmt::format("{:>3}  {:.2f}  {} @{}{}\n           {}\n           from {}{}", rank, score,
                            titleOf(track), formatTime(clip.startMs),
                            labelled ? fmt::format("  [{}]", labelWord(labelled)) : "",
                            displayPath(track.path), parts, like.empty() ? "" : "; most like " + like));
}

Result<int> printSuggestions(const Context &context, const SuggestArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(arguments.tag));
    TAGWRIGHT_TRY_INTO(const auto library, LibraryModel::load(database, arguments.extractors));
    TAGWRIGHT_TRY_INTO(const TagModel model, TagModel::build(database, *library, tag));
    int shown = 0;
    std::int64_t rank = 0;
    bool belowThreshold = false;
    for (const probe::RankedTrack &track : model.ranking()) {
        if (shown == arguments.limit)
            break;
        if (!arguments.all && model.labelOf(track.track) != 0)
            continue;
        if (!belowThreshold && model.probability(track.score) < model.threshold()) {
            belowThreshold = true;
            context.say(fmt::format("---  below the threshold, {:.2f}", model.threshold()));
        }
        printSuggestion(context, *library, model, track, ++rank);
        ++shown;
    }
    if (shown == 0)
        context.say("Every track is labelled already.");
    return done;
}

/// 1 or −1 if the tag's labels say so of the clip, or else of its track; else 0.
int labelOfClip(const std::vector<Label> &labels, const catalogue::Clip &clip)
{
    int value = 0;
    for (const Label &label : labels) {
        if (label.track == clip.track && label.startMs == clip.startMs)
            return label.value;
        if (label.track == clip.track && label.startMs == catalogue::wholeTrack)
            value = label.value;
    }
    return value;
}

Result<int> printScores(const Context &context, const ScoresArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(arguments.tag));
    TAGWRIGHT_TRY_INTO(const auto target, tagging::findTarget(database, arguments.target));
    TAGWRIGHT_TRY_INTO(const auto labels, LabelRepository(database).ofTag(tag.id));
    TAGWRIGHT_TRY_INTO(const auto library, LibraryModel::load(database));
    TAGWRIGHT_TRY_INTO(const auto rows, tagging::rowsOf(*library, target));
    TAGWRIGHT_TRY_INTO(const TagModel model, TagModel::build(database, *library, tag));
    constexpr int barLength = 20; // characters
    for (const Eigen::Index row : rows) {
        const catalogue::Clip &clip = library->clips()[static_cast<std::size_t>(row)];
        const double score = model.probability(static_cast<double>(model.scores()[row]));
        const int labelled = labelOfClip(labels, clip);
        context.say(fmt::format("{:>7}  {:.2f}  {:<{}}{}", formatTime(clip.startMs), score,
                                std::string(static_cast<std::size_t>(std::lround(score * barLength)), '#'),
                                barLength, labelled ? fmt::format("  [{}]", labelWord(labelled)) : ""));
        context.object(
            {{"clip_start_s", static_cast<double>(clip.startMs) / 1000},
             {"duration_s", static_cast<double>(clip.durationMs) / 1000},
             {"score", score},
             {"above_threshold", score >= model.threshold()},
             {"label", labelled == 0 ? nlohmann::ordered_json() : nlohmann::ordered_json(labelled)}});
    }
    return done;
}

Result<int> setDescription(const Context &context, const std::string &name, const std::string &text)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadWrite));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(name));
    TAGWRIGHT_TRY(TagRepository(database).describe(tag.id, text));
    TAGWRIGHT_TRY_INTO(const Tag described, TagRepository(database).byName(name));
    context.say(described.description.empty() ? fmt::format("“{}” has no description now.", tag.name)
                                              : fmt::format("“{}”: {}", tag.name, described.description));
    context.object({{"tag", tag.name}, {"description", described.description}});
    return done;
}

} // namespace

int addTags(const Context &context, const std::vector<std::string> &names)
{
    auto database = context.open(catalogue::Access::ReadWrite);
    if (!database)
        return context.complain(database.error());
    TagRepository tags(*database);
    int code = done;
    for (const std::string &given : names) {
        const auto tag = tags.add(given);
        if (!tag) {
            code = context.complain(tag.error());
            continue;
        }
        context.say(fmt::format("New tag “{}”.", tag->name));
        context.object({{"tag", tag->name}});
    }
    return code;
}

int listTags(const Context &context)
{
    auto database = context.open(catalogue::Access::ReadOnly);
    if (!database)
        return context.complain(database.error());
    const auto tags = TagRepository(*database).all();
    if (!tags)
        return context.complain(tags.error());
    for (const Tag &tag : *tags) {
        const auto labels = LabelRepository(*database).ofTag(tag.id);
        if (!labels)
            return context.complain(labels.error());
        const auto positive = std::ranges::count_if(*labels, [](const Label &l) { return l.value > 0; });
        const auto negative = std::ranges::ssize(*labels) - positive;
        context.say(fmt::format("{}  ({} yes, {} no){}", tag.name, positive, negative,
                                tag.description.empty() ? "" : "  " + tag.description));
        context.object({{"tag", tag.name},
                        {"description", tag.description},
                        {"positive", positive},
                        {"negative", negative}});
    }
    if (tags->empty())
        context.say("No tags yet. Add one with `tagwright-cli tag add NAME`.");
    return done;
}

int renameTag(const Context &context, const std::string &tag, const std::string &newName)
{
    auto database = context.open(catalogue::Access::ReadWrite);
    if (!database)
        return context.complain(database.error());
    TagRepository tags(*database);
    const auto found = tags.byName(tag);
    if (!found)
        return context.complain(found.error());
    const auto renamed = tags.rename(found->id, newName);
    if (!renamed)
        return context.complain(renamed.error());
    context.say(fmt::format("“{}” is “{}” now.", found->name, renamed->name));
    context.object({{"tag", renamed->name}});
    return done;
}

int describeTag(const Context &context, const std::string &tag, const std::string &description)
{
    return context.codeOf(setDescription(context, tag, description));
}

int label(const Context &context, const LabelArguments &arguments)
{
    return context.codeOf(labelTargets(context, arguments));
}

int train(const Context &context, const std::vector<std::string> &tags)
{
    return context.codeOf(trainTags(context, tags));
}

int suggest(const Context &context, const SuggestArguments &arguments)
{
    return context.codeOf(printSuggestions(context, arguments));
}

int scores(const Context &context, const ScoresArguments &arguments)
{
    return context.codeOf(printScores(context, arguments));
}

} // namespace tagwright::cli
