// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/text.h"
#include "experiment/known_answers.h"
#include "probe/audit.h"
#include "tagging/audit_session.h"
#include "tagging/label_target.h"
#include "tagging/steps.h"
#include "tagging/tag_model.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <functional>
#include <random>

namespace tagwright::cli {

using catalogue::Tag;
using catalogue::TagRepository;
using tagging::LibraryModel;
using tagging::TagModel;

namespace {

std::uint64_t randomSeed()
{
    std::random_device device;
    return (std::uint64_t{device()} << 32) | device();
}

void printClip(const Context &context, const LibraryModel &library, const catalogue::AuditClip &clip)
{
    const std::string path = displayPath(library.track(clip.track).path);
    context.say(fmt::format("   {}@{}", path, formatTime(clip.startMs)));
    // Neither rank nor score: nothing may sway the listener.
    context.object({{"path", path}, {"clip_start_s", static_cast<double>(clip.startMs) / 1000}});
}

Result<int> drawAndPrintAudit(const Context &context, const AuditDrawArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadWrite));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(arguments.tag));
    TAGWRIGHT_TRY_INTO(const auto library, LibraryModel::load(database));
    TAGWRIGHT_TRY_INTO(const TagModel model, TagModel::build(database, *library, tag));
    TAGWRIGHT_TRY_INTO(const catalogue::Audit audit,
                       arguments.more ? tagging::drawMore(database, *library, model, randomSeed())
                                      : tagging::drawAudit(database, *library, model, randomSeed()));
    context.say(fmt::format(
        "Listen to these {} clips, drawn at random from the first {} of {} tracks. Go by what you "
        "hear, as if you knew nothing of the suggestions.",
        audit.clips.size(), std::min(audit.rankingSize, probe::auditStrata.back().last), audit.rankingSize));
    for (const catalogue::AuditClip &clip : audit.clips)
        printClip(context, *library, clip);
    context.say(fmt::format("Then: tagwright-cli audit answer \"{}\" --yes FILE… --no FILE… --unsure FILE…",
                            tag.name));
    return done;
}

Result<int> printOpenClips(const Context &context, const std::string &tagName)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(tagName));
    TAGWRIGHT_TRY_INTO(const auto library, LibraryModel::load(database));
    TAGWRIGHT_TRY_INTO(const auto open, tagging::openClips(database, tag));
    for (const catalogue::AuditClip &clip : open)
        printClip(context, *library, clip);
    if (open.empty())
        context.say("No clip waits for an answer.");
    return done;
}

/// Files of the user, one after the other; what cannot be used is added to `refused`.
Result<void> takeAnswers(catalogue::Database &database, const std::vector<std::string> &files,
                         const std::function<Result<void>(catalogue::TrackId)> &take, std::int64_t &taken,
                         std::vector<Error> &refused)
{
    for (const std::string &file : files) {
        const auto target = tagging::findTarget(database, file);
        const auto answered = target ? take(target->track) : Result<void>(std::unexpected(target.error()));
        if (answered) {
            ++taken;
            continue;
        }
        Error error = answered.error();
        if (error.code != ErrorCode::UnknownTrack && error.code != ErrorCode::BadInput)
            return std::unexpected(error);
        error.path = file;
        refused.push_back(std::move(error));
    }
    return {};
}

Result<int> answerAndPrintAudit(const Context &context, const AuditAnswerArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadWrite));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(arguments.tag));
    std::int64_t taken = 0;
    std::int64_t unsure = 0;
    std::vector<Error> refused;
    std::vector<catalogue::AuditClip> instead;
    const auto answer = [&](int value) {
        return [&, value](catalogue::TrackId track) {
            return tagging::answerAudit(database, tag, track, value);
        };
    };
    const auto leaveOut = [&](catalogue::TrackId track) -> Result<void> {
        TAGWRIGHT_TRY_INTO(const auto other, tagging::leaveOut(database, tag, track, randomSeed()));
        if (other)
            instead.push_back(*other);
        return {};
    };
    TAGWRIGHT_TRY(takeAnswers(database, arguments.yes, answer(1), taken, refused));
    TAGWRIGHT_TRY(takeAnswers(database, arguments.no, answer(-1), taken, refused));
    TAGWRIGHT_TRY(takeAnswers(database, arguments.unsure, leaveOut, unsure, refused));
    TAGWRIGHT_TRY_INTO(const auto open, tagging::openClips(database, tag));
    context.say(
        fmt::format("{} answers taken, {} left out, {} clips are still open.", taken, unsure, open.size()));
    nlohmann::ordered_json drawn = nlohmann::ordered_json::array();
    if (!instead.empty())
        context.say("Drawn in the place of those left out:");
    const catalogue::TrackRepository tracks(database);
    for (const catalogue::AuditClip &clip : instead) {
        TAGWRIGHT_TRY_INTO(const auto track, tracks.byId(clip.track));
        const std::string path = track ? displayPath(track->path) : "";
        context.say(fmt::format("   {}@{}", path, formatTime(clip.startMs)));
        drawn.push_back({{"path", path}, {"clip_start_s", static_cast<double>(clip.startMs) / 1000}});
    }
    context.object({{"answers", taken},
                    {"left_out", unsure},
                    {"open", open.size()},
                    {"instead", drawn},
                    {"refused", refused.size()}});
    return context.refused(refused);
}

Result<int> storeThreshold(const Context &context, const ThresholdArguments &arguments)
{
    catalogue::ChosenThreshold chosen;
    if (probe::stopFromName(arguments.value))
        chosen.stop = arguments.value;
    else if (const auto score = parseNumber(arguments.value); score && *score >= 0 && *score <= 1)
        chosen.score = score;
    else
        return fail(ErrorCode::BadInput,
                    fmt::format("“{}” is no threshold. Give a score from 0 to 1, or surer, balanced or more.",
                                shown(arguments.value)));
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadWrite));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(arguments.tag));
    TAGWRIGHT_TRY(tagging::chooseThreshold(database, tag.id, chosen));
    context.say(chosen.stop ? fmt::format("“{}” is suggested from where “{}” begins.", tag.name, *chosen.stop)
                            : fmt::format("“{}” is suggested from a score of {}.", tag.name,
                                          fixed(*chosen.score, 2)));
    context.object(
        {{"tag", tag.name},
         {"stop", chosen.stop ? nlohmann::ordered_json(*chosen.stop) : nlohmann::ordered_json()},
         {"score", chosen.score ? nlohmann::ordered_json(*chosen.score) : nlohmann::ordered_json()}});
    return done;
}

Result<int> printEvaluation(const Context &context, const std::string &tagName, const std::string &truth)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(tagName));
    TAGWRIGHT_TRY_INTO(const auto answers, experiment::readAnswers(database, truth));
    TAGWRIGHT_TRY_INTO(const auto evaluations, experiment::evaluate(database, tag, answers.answers));
    for (const experiment::Evaluation &e : evaluations) {
        const std::string names = e.extractors.size() > 1 && evaluations.size() > 1
                                      ? "all combined"
                                      : fmt::format("{}", fmt::join(e.extractors, " + "));
        const double chance = static_cast<double>(e.positives) / static_cast<double>(e.tracks);
        context.say(fmt::format(
            "   {:<14} average precision {:.3f} (chance {:.3f}), ROC-AUC {:.3f}; {} of {} held-out "
            "tracks fit",
            names, e.averagePrecision, chance, e.rocAuc, e.positives, e.tracks));
        context.object({{"tag", tag.name},
                        {"extractors", e.extractors},
                        {"average_precision", e.averagePrecision},
                        {"roc_auc", e.rocAuc},
                        {"chance", chance},
                        {"positives", e.positives},
                        {"tracks", e.tracks}});
    }
    return context.refused(answers.refused);
}

} // namespace

int drawAudit(const Context &context, const AuditDrawArguments &arguments)
{
    return context.codeOf(drawAndPrintAudit(context, arguments));
}

int listOpenClips(const Context &context, const std::string &tag)
{
    return context.codeOf(printOpenClips(context, tag));
}

int setThreshold(const Context &context, const ThresholdArguments &arguments)
{
    return context.codeOf(storeThreshold(context, arguments));
}

int answerAudit(const Context &context, const AuditAnswerArguments &arguments)
{
    return context.codeOf(answerAndPrintAudit(context, arguments));
}

int evaluate(const Context &context, const std::string &tag, const std::string &truth)
{
    return context.codeOf(printEvaluation(context, tag, truth));
}

} // namespace tagwright::cli
