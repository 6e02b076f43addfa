// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/text.h"
#include "experiment/single_tag_tables.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

namespace tagwright::cli {

namespace {

using experiment::Method;

constexpr std::size_t leftOutShown = 20;

Result<experiment::SingleTagSettings> settingsFrom(const SingleTagArguments &arguments)
{
    experiment::SingleTagSettings settings;
    settings.seeds = arguments.seeds;
    if (!arguments.ks.empty())
        settings.ks = arguments.ks;
    if (!arguments.methods.empty())
        settings.methods.clear();
    for (const std::string &word : arguments.methods) {
        const auto method = experiment::methodFromName(word);
        if (!method)
            return fail(ErrorCode::BadInput, fmt::format("There is no method “{}”. Choose from {}.",
                                                         shown(word), singleTagMethods()));
        settings.methods.push_back(*method);
    }
    for (auto *const numbers : {&settings.seeds, &settings.ks}) {
        std::ranges::sort(*numbers);
        const auto twice = std::ranges::unique(*numbers);
        numbers->erase(twice.begin(), twice.end());
    }
    std::ranges::sort(settings.methods);
    const auto twice = std::ranges::unique(settings.methods);
    settings.methods.erase(twice.begin(), twice.end());
    if (arguments.noAudit)
        settings.auditKs.clear();
    settings.queues = !arguments.noQueue;
    settings.queueTags = arguments.queueTags;
    settings.threads = arguments.threads;
    return settings;
}

/// The lines of one measure, a method each.
void sayMethods(const Context &context, std::string_view title,
                const std::vector<experiment::MethodSummary> &summaries,
                double experiment::MethodSummary::*measure)
{
    std::set<int> ks;
    std::map<Method, std::map<int, double>> table;
    for (const experiment::MethodSummary &summary : summaries) {
        ks.insert(summary.k);
        table[summary.method][summary.k] = summary.*measure;
    }
    std::string line = fmt::format("{:<27}", title);
    for (const int k : ks)
        line += fmt::format("{:>8}", fmt::format("K = {}", k));
    context.say(line);
    for (const auto &[method, values] : table) {
        line = fmt::format("   {:<24}", experiment::name(method));
        for (const int k : ks)
            line += values.contains(k) ? fmt::format("{:>8.4f}", values.at(k)) : fmt::format("{:>8}", "–");
        context.say(line);
    }
}

void reportMethods(const Context &context, const std::vector<experiment::SingleTagScore> &scores)
{
    const auto summaries = experiment::summariseMethods(scores);
    sayMethods(context, "Average precision", summaries, &experiment::MethodSummary::averagePrecision);
    sayMethods(context, "ROC-AUC", summaries, &experiment::MethodSummary::rocAuc);
    for (const auto &summary : summaries)
        context.object({{"table", "single_tag"},
                        {"method", experiment::name(summary.method)},
                        {"k", summary.k},
                        {"average_precision", summary.averagePrecision},
                        {"roc_auc", summary.rocAuc},
                        {"rankings", summary.rankings}});
}

void reportAudits(const Context &context, const std::vector<experiment::SimulatedAudit> &audits)
{
    for (const auto &summary : experiment::summariseAudits(audits)) {
        context.say(fmt::format("Audit, K = {}: mean absolute error {:.3f}, bias {:+.3f}, the 80 % interval "
                                "covers {:.0f} % ({} audits).",
                                summary.k, summary.meanAbsoluteError, summary.bias, 100 * summary.covered,
                                summary.audits));
        context.object({{"table", "audit"},
                        {"k", summary.k},
                        {"mean_absolute_error", summary.meanAbsoluteError},
                        {"bias", summary.bias},
                        {"covered", summary.covered},
                        {"audits", summary.audits}});
    }
}

void reportQueues(const Context &context, const std::vector<experiment::QueueRound> &rounds)
{
    for (const auto &summary : experiment::summariseQueues(rounds)) {
        context.say(fmt::format("Queue, {}: average precision {:.3f} → {:.3f} after {} rounds of {} clips, "
                                "{} → {:.1f} positives ({} reviews).",
                                probe::name(summary.mode), summary.before, summary.after,
                                experiment::queueRounds, experiment::queueClips, experiment::queueStart,
                                summary.positives, summary.reviews));
        context.object({{"table", "queue"},
                        {"mode", probe::name(summary.mode)},
                        {"average_precision_before", summary.before},
                        {"average_precision", summary.after},
                        {"positives", summary.positives},
                        {"reviews", summary.reviews}});
    }
}

void reportLeftOut(const Context &context, const std::vector<experiment::LeftOut> &leftOut)
{
    for (std::size_t i = 0; i < leftOut.size(); ++i) {
        const auto &[seed, what, why] = leftOut[i];
        if (i < leftOutShown)
            context.say(fmt::format("Left out with seed {}: “{}”, {}.", seed, what, why));
        context.object({{"left_out", what}, {"seed", seed}, {"why", why}});
    }
    if (leftOut.size() > leftOutShown)
        context.say(fmt::format("… and {} more; --json lists them all.", leftOut.size() - leftOutShown));
}

Result<int> runSingleTag(const Context &context, const SingleTagArguments &arguments)
{
    TAGWRIGHT_TRY_INTO(const auto settings, settingsFrom(arguments));
    TAGWRIGHT_TRY_INTO(const auto data,
                       experiment::ArrayDataset::read(arguments.dataset, arguments.extractors));
    TAGWRIGHT_TRY(experiment::makeFolder(arguments.output));
    context.say(fmt::format("{} clips, {} tags, {} features.", data.ids.size(), data.tags.size(),
                            data.features.cols()));
    const auto results = experiment::runSingleTag(data, settings, context.progress(), context.stop);
    context.clearProgress();
    if (!results)
        return std::unexpected(results.error());
    TAGWRIGHT_TRY_INTO(const auto written, experiment::writeTables(arguments.output, *results, data));
    reportLeftOut(context, results->leftOut);
    reportMethods(context, results->scores);
    reportAudits(context, results->audits);
    reportQueues(context, results->queues);
    for (const auto &path : written) {
        context.say("Written: " + displayPath(path));
        context.object({{"written", displayPath(path)}});
    }
    return done;
}

} // namespace

std::string singleTagMethods()
{
    std::vector<std::string_view> names;
    for (const Method method : experiment::allMethods)
        names.push_back(experiment::name(method));
    return fmt::format("{}", fmt::join(names, ", "));
}

int singleTag(const Context &context, const SingleTagArguments &arguments)
{
    const auto result = runSingleTag(context, arguments);
    if (!result && result.error().code == ErrorCode::BadInput) {
        (void)context.complain(result.error());
        return usage;
    }
    return context.codeOf(result);
}

} // namespace tagwright::cli
