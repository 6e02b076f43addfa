// SPDX-License-Identifier: GPL-3.0-or-later
// `report`: how good a tag is, where to draw the line, what its probe listens to, and whether it has settled.
#include "commands.h"

#include "base/files.h"
#include "base/text.h"
#include "exporting/pr_curve_svg.h"
#include "probe/audit.h"
#include "tagging/settled.h"
#include "tagging/tag_model.h"

#include <fmt/format.h>

#include <array>

namespace tagwright::cli {

using catalogue::Tag;
using catalogue::TagRepository;
using probe::Quality;
using probe::Stop;
using tagging::LibraryModel;
using tagging::OperatingPoint;
using tagging::TagModel;

namespace {

constexpr std::array stops{Stop::Surer, Stop::Balanced, Stop::More};
constexpr int clipsOfACheck = 30;

/// What a report is about.
struct Subject
{
    const LibraryModel &library;
    const TagModel &model;
    double threshold; ///< the tag's own, or the one asked for
    tagging::Settled settled;
};

std::string percent(double share)
{
    return fmt::format("{:.0f} %", 100 * share);
}

std::string band(const probe::PrPoint &point)
{
    return fmt::format("{:.0f}–{}", 100 * point.low, percent(point.high));
}

/// "about 340 tracks, 88 % (80–93 %) of them right, with 71 % of all that fit".
std::string words(const OperatingPoint &point, const std::optional<Quality> &quality)
{
    if (point.tracks == 0)
        return "no track";
    std::string text = fmt::format("{} tracks", point.tracks);
    if (!point.estimate)
        return text;
    text += fmt::format(", about {} ({}) of them right, with {} of those that fit",
                        percent(point.estimate->precision), band(*point.estimate),
                        percent(point.estimate->recall));
    if (quality && quality->curve.back().count > quality->reach)
        text += fmt::format(" among the first {}", quality->reach);
    return text;
}

void sayThresholds(const Context &context, const Subject &subject)
{
    const auto &[library, model, threshold, settled] = subject;
    const OperatingPoint point = model.at(threshold);
    const bool isOwn = threshold == model.threshold();
    context.say(fmt::format("From a score of {:.2f}{}: {}.", threshold,
                            !isOwn         ? ""
                            : model.stop() ? fmt::format(" (the tag's threshold, {})", name(*model.stop()))
                                           : " (the tag's threshold)",
                            words(point, model.quality())));
    if (point.suggestions != point.tracks)
        context.say(fmt::format("   {} of these tracks have no label yet.", point.suggestions));
    for (const Stop stop : stops)
        if (!isOwn || model.stop() != stop) {
            const double at = model.thresholdAt(stop);
            context.say(
                fmt::format("   {:<9} {:.2f}: {}.", name(stop), at, words(model.at(at), model.quality())));
        }
    if (!model.isCalibrated())
        context.say("   Scores are provisional before a check: they say how alike, not yet how probable.");
    else if (const auto changed = model.changedSinceCheck(); changed && *changed >= 0.01)
        context.say(
            fmt::format("   Changed since the check: {} of the suggestions are new.", percent(*changed)));
}

std::string plusMinus(double low, double high, double factor, int digits)
{
    return fmt::format("±{:.{}f}", factor * (high - low) / 2, digits);
}

/// What a longer check would give.
void sayForecast(const Context &context, const Subject &subject)
{
    const Quality &quality = *subject.model.quality();
    const double apFactor = probe::widthAfter(quality, quality.shares, clipsOfACheck);
    std::string text = fmt::format("{} more clips: average precision from {} to about {}", clipsOfACheck,
                                   plusMinus(quality.low, quality.high, 1, 2),
                                   plusMinus(quality.low, quality.high, apFactor, 2));
    if (const auto &point = subject.model.at(subject.threshold).estimate) {
        const double factor = probe::widthAfter(quality, point->shares, clipsOfACheck);
        text += fmt::format(", share of right ones above the threshold from {} to about {}",
                            plusMinus(100 * point->low, 100 * point->high, 1, 0),
                            plusMinus(100 * point->low, 100 * point->high, factor, 0));
        const auto half = probe::clipsToHalve(quality, point->shares);
        text += half ? fmt::format("; {} halve that", *half) : "; not even 300 halve that";
    }
    context.say(text + ". `audit draw --more` draws them.");
}

void sayCurve(const Context &context, const TagModel &model)
{
    const Quality &quality = *model.quality();
    context.say("   the best  score from  of these right  likely range   of all that fit");
    std::int64_t next = 1;
    for (const probe::PrPoint &point : quality.curve) {
        if (point.count < next && &point != &quality.curve.back())
            continue;
        context.say(fmt::format("   {:>8}  {:>10.2f}  {:>14}  {:>12}   {:>15}", point.count,
                                model.probability(point.threshold), percent(point.precision), band(point),
                                percent(point.recall)));
        if (point.recall > 0.995)
            break; // behind the last one that fits there is nothing to choose
        next = point.count * 2;
    }
}

std::string whyNoEstimate(const TagModel &model)
{
    if (model.isSmallLibrary())
        return fmt::format("Too few tracks for an estimate: {} are needed.", probe::smallestAuditedRanking);
    return "Too few examples for an estimate: three positive ones, from different tracks, are needed.";
}

void sayQuality(const Context &context, const Subject &subject)
{
    const TagModel &model = subject.model;
    const auto &quality = model.quality();
    if (!quality) {
        context.say(whyNoEstimate(model));
        sayThresholds(context, subject);
        return;
    }
    context.say(fmt::format("{}: average precision {:.2f} (8 in 10 chance: {:.2f} to {:.2f}).",
                            model.isCalibrated() ? "Checked" : "Optimistic, guessed from the examples",
                            quality->averagePrecision, quality->low, quality->high));
    sayThresholds(context, subject);
    sayCurve(context, model);
    if (model.isCalibrated())
        sayForecast(context, subject);
    else
        context.say(
            "The examples alone cannot tell how many tracks fit: the truth may lie far off, either way. "
            "`audit draw` begins a check of two minutes.");
}

void sayWhy(const Context &context, const Subject &subject)
{
    std::string shares;
    for (const auto &[extractor, share] : subject.model.weightShare())
        shares +=
            fmt::format("{}{} {} (typical sound {}, how much it changes {})", shares.empty() ? "" : ", ",
                        extractor, percent(share.total()), percent(share.means), percent(share.deviations));
    context.say("Share of the probe's weight: " + shares + ".");
    for (const probe::Block &block : subject.library.source().blocks())
        context.say(fmt::format("   {} {}", block.extractor, block.version));
}

void saySettled(const Context &context, const tagging::Settled &settled)
{
    if (settled.answers.empty())
        return;
    const tagging::AnswerEffect &last = settled.answers.front();
    std::string text = fmt::format("{}: the last answer changed {} of {} suggestions",
                                   settled.isSettled() ? "Settled"
                                   : settled.answers.size() < tagging::Settled::answersCompared
                                       ? "Too early to say whether it has settled"
                                       : "Still moving",
                                   last.changed, last.suggestions);
    if (settled.answers.size() > 1) {
        std::string others;
        for (std::size_t i = 1; i < settled.answers.size(); ++i)
            others += fmt::format("{}{}", others.empty() ? "" : ", ", settled.answers[i].changed);
        text += fmt::format(", those before it {}", others);
    }
    if (!settled.correlations.empty())
        text += fmt::format("; the weights agree with those of the training before to {:.2f}",
                            settled.correlations.front());
    context.say(text + ".");
}

nlohmann::ordered_json pointObject(const TagModel &model, double threshold, std::optional<Stop> stop)
{
    const OperatingPoint point = model.at(threshold);
    nlohmann::ordered_json object{
        {"threshold", point.threshold}, {"tracks", point.tracks}, {"suggestions", point.suggestions}};
    object["stop"] = stop ? nlohmann::ordered_json(name(*stop)) : nlohmann::ordered_json();
    for (const auto &[key, value] : {std::pair{"precision", &probe::PrPoint::precision},
                                     {"low", &probe::PrPoint::low},
                                     {"high", &probe::PrPoint::high},
                                     {"recall", &probe::PrPoint::recall}})
        object[key] =
            point.estimate ? nlohmann::ordered_json((*point.estimate).*value) : nlohmann::ordered_json();
    return object;
}

nlohmann::ordered_json forecastObject(const Quality &quality, const OperatingPoint &point)
{
    nlohmann::ordered_json object = nlohmann::ordered_json::array();
    for (int clips = clipsOfACheck; clips <= 3 * clipsOfACheck; clips += clipsOfACheck) {
        nlohmann::ordered_json entry{
            {"more_clips", clips},
            {"average_precision_width",
             (quality.high - quality.low) * probe::widthAfter(quality, quality.shares, clips)}};
        if (point.estimate)
            entry["precision_width"] = (point.estimate->high - point.estimate->low) *
                                       probe::widthAfter(quality, point.estimate->shares, clips);
        object.push_back(std::move(entry));
    }
    return object;
}

nlohmann::ordered_json qualityObjects(const Subject &subject)
{
    const TagModel &model = subject.model;
    nlohmann::ordered_json precision{
        {"value", nullptr}, {"low", nullptr}, {"high", nullptr}, {"estimator", "none"}};
    nlohmann::ordered_json curve = nlohmann::ordered_json::array();
    nlohmann::ordered_json forecast = nlohmann::ordered_json::array();
    nlohmann::ordered_json reach;
    if (const auto &quality = model.quality()) {
        precision = {{"value", quality->averagePrecision},
                     {"low", quality->low},
                     {"high", quality->high},
                     {"estimator", probe::name(quality->estimator)}};
        reach = quality->reach;
        for (const probe::PrPoint &point : quality->curve)
            curve.push_back({{"threshold", model.probability(point.threshold)},
                             {"precision", point.precision},
                             {"recall", point.recall},
                             {"low", point.low},
                             {"high", point.high},
                             {"tracks", point.count}});
        if (model.isCalibrated())
            forecast = forecastObject(*quality, model.at(subject.threshold));
    }
    nlohmann::ordered_json atStops = nlohmann::ordered_json::array();
    for (const Stop stop : stops)
        atStops.push_back(pointObject(model, model.thresholdAt(stop), stop));
    const auto changed = model.changedSinceCheck();
    return {{"average_precision", precision},
            {"scores", model.isCalibrated() ? "calibrated" : "provisional"},
            {"operating_point",
             pointObject(model, subject.threshold,
                         subject.threshold == model.threshold() ? model.stop() : std::nullopt)},
            {"stops", atStops},
            {"recall_among_first", reach},
            {"pr_curve", curve},
            {"forecast", forecast},
            {"changed_since_check", changed ? nlohmann::ordered_json(*changed) : nlohmann::ordered_json()}};
}

nlohmann::ordered_json reportObject(const Subject &subject)
{
    const TagModel &model = subject.model;
    const tagging::LabelCounts &counts = model.labels();
    nlohmann::ordered_json object{{"tag", model.tag().name},
                                  {"labels",
                                   {{"positive", counts.positive},
                                    {"negative", counts.negative},
                                    {"audited", counts.audited},
                                    {"unusable", counts.unusable}}},
                                  {"method", model.probe().method}};
    object.update(qualityObjects(subject));
    nlohmann::ordered_json parts = nlohmann::ordered_json::object();
    for (const auto &[extractor, share] : model.weightShare()) {
        object["weight_share"][extractor] = share.total();
        parts[extractor] = {{"means", share.means}, {"deviations", share.deviations}};
    }
    object["weight_share_parts"] = parts;
    for (const probe::Block &block : subject.library.source().blocks())
        object["extractors"][block.extractor] = block.version;
    nlohmann::ordered_json answers = nlohmann::ordered_json::array();
    for (const tagging::AnswerEffect &effect : subject.settled.answers)
        answers.push_back({{"changed", effect.changed}, {"suggestions", effect.suggestions}});
    object["settled"] = {{"is_settled", subject.settled.isSettled()},
                         {"last_answers", answers},
                         {"correlation_with_earlier_probes", subject.settled.correlations}};
    return object;
}

Result<int> printReport(const Context &context, const ReportArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(auto database, context.open(catalogue::Access::ReadOnly));
    TAGWRIGHT_TRY_INTO(const Tag tag, TagRepository(database).byName(arguments.tag));
    TAGWRIGHT_TRY_INTO(const auto library, LibraryModel::load(database, arguments.extractors));
    TAGWRIGHT_TRY_INTO(const TagModel model, TagModel::build(database, *library, tag));
    TAGWRIGHT_TRY_INTO(auto settled, tagging::howSettled(database, *library, model));
    const Subject subject{*library, model, arguments.threshold.value_or(model.threshold()),
                          std::move(settled)};
    const tagging::LabelCounts &counts = model.labels();
    context.say(fmt::format("“{}”: {} yes, {} no{}.", tag.name, counts.positive, counts.negative,
                            counts.audited ? fmt::format(", {} answers of a check", counts.audited) : ""));
    sayQuality(context, subject);
    sayWhy(context, subject);
    saySettled(context, subject.settled);
    context.object(reportObject(subject));
    if (arguments.svg.empty())
        return done;
    if (!model.quality())
        return fail(ErrorCode::NotEnough, whyNoEstimate(model));
    const auto &marked = model.isCalibrated() ? model.at(subject.threshold).estimate : std::nullopt;
    TAGWRIGHT_TRY(
        writeFileAtomically(arguments.svg, exporting::prCurveSvg(*model.quality(), tag.name, marked)));
    context.say("The PR curve is in " + arguments.svg + ".");
    return done;
}

} // namespace

int report(const Context &context, const ReportArguments &arguments)
{
    return context.codeOf(printReport(context, arguments));
}

} // namespace tagwright::cli
