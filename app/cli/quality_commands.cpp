// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/files.h"
#include "base/text.h"
#include "experiment/known_answers.h"
#include "exporting/pr_curve_svg.h"
#include "probe/audit.h"
#include "tagging/audit_session.h"
#include "tagging/label_target.h"
#include "tagging/tag_model.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <random>

namespace tagwright::cli {

using catalogue::Tag;
using catalogue::TagRepository;
using tagging::LibraryModel;
using tagging::TagModel;

namespace {

std::string percent(double share)
{
    return fmt::format("{:.0f} %", 100 * share);
}

void printReportForPeople(const Context &context, const LibraryModel &library, const TagModel &model)
{
    const tagging::LabelCounts &counts = model.labels();
    context.say(fmt::format("“{}”: {} yes, {} no{}.", model.tag().name, counts.positive, counts.negative,
                            counts.audited ? fmt::format(", {} answers of a check", counts.audited) : ""));
    if (const auto &quality = model.quality()) {
        const bool audited = quality->estimator == probe::Quality::Estimator::Audit;
        context.say(fmt::format("{}: average precision {:.2f} (8 in 10 chance: {:.2f} to {:.2f}).",
                                audited ? "Checked" : "Optimistic, guessed from the examples",
                                quality->averagePrecision, quality->low, quality->high));
        context.say("   the best  score from  of these right  likely range   of all that fit");
        std::int64_t next = 1;
        for (const probe::PrPoint &point : quality->curve) {
            if (point.count < next && &point != &quality->curve.back())
                continue;
            context.say(fmt::format("   {:>8}  {:>10.2f}  {:>14}  {:>12}   {:>15}", point.count,
                                    model.probability(point.threshold), percent(point.precision),
                                    fmt::format("{:.0f}–{}", 100 * point.low, percent(point.high)),
                                    percent(point.recall)));
            if (point.recall > 0.995)
                break; // behind the last one that fits there is nothing to choose
            next = point.count * 2;
        }
        if (!audited)
            context.say("The examples alone cannot tell how many tracks fit: the truth may lie far off, "
                        "either way. `audit "
                        "draw` begins a check of two minutes.");
    } else {
        context.say(
            "Too few examples for an estimate: three positive ones, from different tracks, are needed.");
    }
    std::string shares;
    for (const auto &[extractor, share] : model.weightShare())
        shares += fmt::format("{}{} {}", shares.empty() ? "" : ", ", extractor, percent(share));
    context.say("Share of the probe's weight: " + shares + ".");
    for (const probe::Block &block : library.source().blocks())
        context.say(fmt::format("   {} {}", block.extractor, block.version));
}

nlohmann::ordered_json reportObject(const LibraryModel &library, const TagModel &model)
{
    const tagging::LabelCounts &counts = model.labels();
    nlohmann::ordered_json precision{
        {"value", nullptr}, {"low", nullptr}, {"high", nullptr}, {"estimator", "none"}};
    nlohmann::ordered_json curve = nlohmann::ordered_json::array();
    if (const auto &quality = model.quality()) {
        precision = {{"value", quality->averagePrecision},
                     {"low", quality->low},
                     {"high", quality->high},
                     {"estimator", probe::name(quality->estimator)}};
        for (const probe::PrPoint &point : quality->curve)
            curve.push_back({{"threshold", model.probability(point.threshold)},
                             {"precision", point.precision},
                             {"recall", point.recall},
                             {"low", point.low},
                             {"high", point.high},
                             {"tracks", point.count}});
    }
    nlohmann::ordered_json versions = nlohmann::ordered_json::object();
    for (const probe::Block &block : library.source().blocks())
        versions[block.extractor] = block.version;
    return {{"tag", model.tag().name},
            {"labels",
             {{"positive", counts.positive},
              {"negative", counts.negative},
              {"audited", counts.audited},
              {"unusable", counts.unusable}}},
            {"method", model.probe().method},
            {"average_precision", precision},
            {"pr_curve", curve},
            {"weight_share", model.weightShare()},
            {"extractors", versions}};
}

Result<int> printReport(const Context &context, const ReportArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(arguments.tag));
    TAGWRIGHT_TRY_INTO(const auto library, LibraryModel::load(database, arguments.extractors));
    TAGWRIGHT_TRY_INTO(const TagModel model, TagModel::build(database, *library, tag));
    printReportForPeople(context, *library, model);
    context.object(reportObject(*library, model));
    if (arguments.svg.empty())
        return done;
    if (!model.quality())
        return fail(ErrorCode::NotEnough, "There is no curve to draw yet: label three positive tracks.");
    TAGWRIGHT_TRY(writeFileAtomically(arguments.svg, exporting::prCurveSvg(*model.quality(), tag.name)));
    context.say("The PR curve is in " + arguments.svg + ".");
    return done;
}

Result<int> drawAndPrintAudit(const Context &context, const std::string &tagName)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadWrite));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(tagName));
    TAGWRIGHT_TRY_INTO(const auto library, LibraryModel::load(database));
    TAGWRIGHT_TRY_INTO(const TagModel model, TagModel::build(database, *library, tag));
    std::random_device device;
    const std::uint64_t seed = (std::uint64_t{device()} << 32) | device();
    TAGWRIGHT_TRY_INTO(const catalogue::Audit audit, tagging::drawAudit(database, *library, model, seed));
    context.say(fmt::format(
        "Listen to these {} clips, drawn at random from the first {} of {} tracks. Go by what you "
        "hear, as if you knew nothing of the suggestions.",
        audit.clips.size(), std::min(audit.rankingSize, probe::auditStrata.back().last), audit.rankingSize));
    for (const catalogue::AuditClip &clip : audit.clips) {
        const std::string path = displayPath(library->track(clip.track).path);
        context.say(fmt::format("   {}@{}", path, formatTime(clip.startMs)));
        // Neither rank nor score: nothing may sway the listener.
        context.object({{"path", path}, {"clip_start_s", static_cast<double>(clip.startMs) / 1000}});
    }
    context.say(fmt::format("Then: tagwright-cli audit answer \"{}\" --yes FILE… --no FILE…", tag.name));
    return done;
}

Result<void> takeAnswers(catalogue::Database &database, const Tag &tag, const std::vector<std::string> &files,
                         int value, std::int64_t &taken, std::vector<Error> &refused)
{
    for (const std::string &file : files) {
        const auto target = tagging::findTarget(database, file);
        const auto answered = target ? tagging::answerAudit(database, tag, target->track, value)
                                     : Result<void>(std::unexpected(target.error()));
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
    std::vector<Error> refused;
    TAGWRIGHT_TRY(takeAnswers(database, tag, arguments.yes, 1, taken, refused));
    TAGWRIGHT_TRY(takeAnswers(database, tag, arguments.no, -1, taken, refused));
    TAGWRIGHT_TRY_INTO(const auto audit, catalogue::AuditRepository(database).newest(tag.id));
    const auto open = audit ? std::ranges::count(audit->clips, 0, &catalogue::AuditClip::answer) : 0;
    context.say(fmt::format("{} answers taken, {} clips are still open.", taken, open));
    context.object({{"answers", taken}, {"open", open}, {"refused", refused.size()}});
    return context.refused(refused);
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

int report(const Context &context, const ReportArguments &arguments)
{
    return context.codeOf(printReport(context, arguments));
}

int drawAudit(const Context &context, const std::string &tag)
{
    return context.codeOf(drawAndPrintAudit(context, tag));
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
