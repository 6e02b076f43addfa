// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/beyond/beyond_report.h"

#include "base/text.h"
#include "experiment/beyond/beyond_figures.h"
#include "experiment/paper/html.h"
#include "experiment/paper/svg_drawing.h"
#include "experiment/single_tag_tables.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

namespace tagwright::experiment::beyond {

using paper::Chapter;
using paper::escaped;
using paper::Figure;
using paper::htmlRow;
using paper::htmlSpread;
using paper::htmlTable;

namespace {

std::string text(const Interval &interval, int digits = 3)
{
    return interval.count == 0 ? "–"
                               : fmt::format("{:.{}f} <small>{:.{}f}–{:.{}f}</small>", interval.mean, digits,
                                             interval.low, digits, interval.high, digits);
}

std::string quiet(const std::string &html)
{
    return "<p class='quiet'>" + html + "</p>\n";
}

/// Adds a picture to the chapter's files and, at this place, to its page.
void show(Chapter &chapter, Figure figure)
{
    if (figure.svg.empty())
        return;
    chapter.html += htmlFigure(figure);
    chapter.figures.push_back(std::move(figure));
}

std::vector<std::string> headOfKs(std::string first)
{
    std::vector<std::string> head{std::move(first)};
    for (const int k : longTailKs)
        head.push_back(fmt::format("K = {}", k));
    return head;
}

std::string longTailTable(const LongTailResults &results)
{
    const auto rowOf = [&](Method method, Interval LongTailResults::OfMethod::*what) {
        std::vector<std::string> cells{std::string(title(method))};
        for (const int k : longTailKs) {
            const auto found = std::ranges::find_if(
                results.methods, [&](const auto &of) { return of.method == method && of.k == k; });
            cells.push_back(found == results.methods.end() ? "–" : text((*found).*what));
        }
        return cells;
    };
    std::string rows = htmlRow(
        rowOf(Method::TwoCovarianceLogistic, &LongTailResults::OfMethod::averagePrecision), "td", "main");
    std::string leads;
    for (const Method method : {Method::Whitened, Method::CosineToMean, Method::LogisticKAndK}) {
        rows += htmlRow(rowOf(method, &LongTailResults::OfMethod::averagePrecision));
        leads += htmlRow(rowOf(method, &LongTailResults::OfMethod::lead));
    }
    return htmlTable(headOfKs("mAP, 95 % interval"), rows) +
           htmlTable(headOfKs("Lead of the curator’s probe over"), leads) +
           quiet("The first intervals are mostly the tags’, of which some are much harder than others. All "
                 "methods have the same tags and clips, so that a lead is surer than they suggest.");
}

std::string longTailTagTable(const LongTailResults &results, const ArrayDataset &data)
{
    std::set<std::size_t> tags;
    for (const auto &of : results.ofTags)
        tags.insert(of.tag);
    std::string rows;
    for (const std::size_t tag : tags) {
        std::vector<std::string> cells{escaped(shown(data.tags[tag]))};
        for (const int k : longTailKs) {
            const auto *of = results.find(tag, Method::TwoCovarianceLogistic, k);
            cells.push_back(of ? text(of->averagePrecision, 2) : "–");
        }
        rows += htmlRow(cells);
    }
    return fmt::format("<details><summary>All {} tags in numbers</summary>{}</details>\n", tags.size(),
                       htmlTable(headOfKs("Curator’s probe"), rows));
}

std::string leftOutList(const LongTailResults &results, const ArrayDataset &data)
{
    std::vector<std::string> few;
    std::vector<std::string> notWithAll;
    for (const auto &left : results.leftOut) {
        const std::string tag = escaped(shown(data.tags[left.tag]));
        if (left.k == 0)
            few.push_back(fmt::format("{} ({})", tag, left.test));
        else
            notWithAll.push_back(fmt::format("{} (K = {}: the library has {})", tag, left.k, left.library));
    }
    std::string html;
    if (!few.empty())
        html += quiet(fmt::format("Left out, having fewer than {} test clips: {}.", fewestTestClips,
                                  fmt::join(few, ", ")));
    if (!notWithAll.empty())
        html += quiet(fmt::format("Not measured with every K: {}.", fmt::join(notWithAll, ", ")));
    return html;
}

Chapter longTailChapter(const LongTailResults &results, const ArrayDataset &data, std::size_t paperTags)
{
    Chapter chapter{.id = "long-tail", .title = "Rare tags"};
    chapter.html = fmt::format(
        "<p>{} Each is learned by itself, as a curator’s tag is, from K clips of the library, and all test "
        "clips "
        "are ranked. Guessing would give {:.3f}.</p>\n",
        results.rarerHalf
            ? fmt::format("The rarer half of the tags: {}. All of them are among the paper’s, too, since the "
                          "data set has no others.",
                          results.tags.size())
            : fmt::format("The {} tags that the paper’s protocol leaves out: all but its {}.",
                          results.tags.size(), paperTags),
        results.guessing);
    show(chapter, longTailFigure(results));
    chapter.html += longTailTable(results);
    show(chapter, longTailTagsFigure(results, data));
    chapter.html += longTailTagTable(results, data) + leftOutList(results, data);
    chapter.html += quiet(fmt::format(
        "{} Logistic regression sees K clips with the tag and K without, as is usual; the others see the "
        "library, without labels, and the K clips. The interval of a mean: tags and draws drawn again, 2,000 "
        "times. That of a tag: Student’s t over the draws{}.",
        data.folds.empty() ? "Library: the train and validation clips."
                           : "Seed i tests on the clips of fold i; the others are the library.",
        data.folds.empty() ? ", and test clips drawn again, 100 times" : ""));
    chapter.tables = {{"long_tail.csv", longTailCsv(results)},
                      {"long_tail_tags.csv", longTailTagsCsv(results, data)},
                      {"long_tail_left_out.csv", longTailLeftOutCsv(results, data)}};
    std::map<Method, std::vector<std::string>> words;
    for (const auto &of : results.methods) {
        words[of.method].push_back(fmt::format("{:.3f} ({:.3f}–{:.3f})", of.averagePrecision.mean,
                                               of.averagePrecision.low, of.averagePrecision.high));
        chapter.rows.push_back({.names = {{"method", std::string(name(of.method))}},
                                .numbers = {{"k", of.k},
                                            {"map", of.averagePrecision.mean},
                                            {"low", of.averagePrecision.low},
                                            {"high", of.averagePrecision.high},
                                            {"lead", of.lead.mean},
                                            {"lead_low", of.lead.low},
                                            {"lead_high", of.lead.high},
                                            {"roc_auc", of.rocAuc},
                                            {"tags", static_cast<double>(of.tags)}}});
    }
    for (const auto &[method, numbers] : words)
        chapter.words.push_back(fmt::format("Rare tags, {}, K = {}: mAP {}.", name(method),
                                            fmt::join(longTailKs, " / "), fmt::join(numbers, " / ")));
    return chapter;
}

std::string noiseTable(const std::vector<NoiseCell> &cells)
{
    std::vector<std::string> head{fmt::format("mAP, K = {}", noiseK), "none"};
    for (const Noise noise : allNoises)
        for (const int share : noiseShares)
            if (share > 0)
                head.push_back(fmt::format("{}<br>{} %",
                                           noise == Noise::Missing ? "left out"
                                           : noise == Noise::Wrong ? "wrong"
                                                                   : "both",
                                           share));
    std::string rows;
    for (const paper::Trainer trainer : trainersOf(cells)) {
        std::vector<std::string> row{std::string(title(trainer)),
                                     fmt::format("{:.3f}", over(cells, trainer, Noise::Missing, 0).mean)};
        for (const Noise noise : allNoises)
            for (const int share : noiseShares)
                if (share > 0)
                    row.push_back(fmt::format("{:.3f}", over(cells, trainer, noise, share).mean));
        rows += htmlRow(row, "td", trainer == paper::Trainer::Curator ? "main" : "");
    }
    return htmlTable(head, rows);
}

Chapter noiseChapter(const std::vector<NoiseCell> &cells, std::size_t tags)
{
    Chapter chapter{.id = "noise", .title = "Wrong labels"};
    chapter.html = fmt::format(
        "<p>People overlook tags and press the wrong key. The paper’s task of {} tags and {} clips of each, "
        "with "
        "a share of the labels flipped: right ones left out, wrong ones added, or both. Test and validation "
        "labels stay as they are.</p>\n",
        tags, noiseK);
    show(chapter, noiseFigure(cells));
    chapter.html += noiseTable(cells);
    chapter.html += quiet(
        "Wrong labels are counted against the right ones of the tag, not against all clips without it, which "
        "are many times more. Probes that learn each tag by itself never see which clips lack it; to them a "
        "label left out is an example less.");
    chapter.tables = {{"noise.csv", noiseCsv(cells)}};
    for (const paper::Trainer trainer : trainersOf(cells))
        for (const Noise noise : allNoises) {
            std::vector<std::string> words;
            for (const int share : noiseShares) {
                const double map = over(cells, trainer, noise, share).mean;
                words.push_back(fmt::format("{:.3f}", map));
                chapter.rows.push_back(
                    {.names = {{"trainer", std::string(name(trainer))}, {"noise", std::string(name(noise))}},
                     .numbers = {{"share", share}, {"map", map}}});
            }
            chapter.words.push_back(fmt::format("Label noise, {}, {}, {} %: mAP {}.", name(trainer),
                                                name(noise), fmt::join(noiseShares, " / "),
                                                fmt::join(words, " / ")));
        }
    return chapter;
}

Chapter auditChapter(const std::vector<SimulatedAudit> &audits, const ArrayDataset &data)
{
    Chapter chapter{.id = "audit", .title = "Is the audit honest?"};
    chapter.html =
        "<p>Tagwright says how good a tag is after a person has judged 30 clips, drawn at random from "
        "strata of its ranking. Here the answers are known, so that what it says can be compared with "
        "the truth.</p>\n";
    show(chapter, auditFigure(audits));
    std::string rows;
    for (const AuditSummary &of : summariseAudits(audits)) {
        rows += htmlRow({fmt::format("{} examples", of.k), fmt::format("{:.3f}", of.meanAbsoluteError),
                         fmt::format("{:+.3f}", of.bias), fmt::format("{:.0f} %", 100 * of.covered),
                         std::to_string(of.audits)});
        chapter.words.push_back(
            fmt::format("Audit, K = {}: mean absolute error {:.3f}, bias {:+.3f}, the 80 % interval "
                        "covers {:.0f} % ({} audits).",
                        of.k, of.meanAbsoluteError, of.bias, 100 * of.covered, of.audits));
        chapter.rows.push_back({.names = {},
                                .numbers = {{"k", of.k},
                                            {"mean_absolute_error", of.meanAbsoluteError},
                                            {"bias", of.bias},
                                            {"covered", of.covered},
                                            {"audits", static_cast<double>(of.audits)}}});
    }
    chapter.html +=
        htmlTable({"Tag learned from", "mean error", "bias", "80 % interval covers", "audits"}, rows);
    chapter.html += quiet(fmt::format("Error and bias are of the average precision. {} tags at most, evenly "
                                      "spread, of all that the data set has; the curator’s probe.",
                                      auditTags));
    SingleTagResults results;
    results.audits = audits;
    chapter.tables = {{"audit.csv", auditCsv(results, data)}};
    return chapter;
}

Chapter queueChapter(const std::vector<QueueRound> &rounds, const ArrayDataset &data)
{
    Chapter chapter{.id = "queue", .title = "Which clip to ask about next?"};
    chapter.html =
        fmt::format("<p>A curator who answers truly starts with {0} clips that fit and {0} that do "
                    "not, and answers {1} more at a time. The queue may ask about clips at random, the "
                    "most likely ones, those it is least sure of, or a mixture.</p>\n",
                    queueStart, queueClips);
    for (Figure &figure : queueFigures(rounds))
        show(chapter, std::move(figure));
    std::string rows;
    for (const QueueSummary &of : summariseQueues(rounds)) {
        rows += htmlRow({std::string(title(of.mode)), fmt::format("{:.3f}", of.before),
                         fmt::format("{:.3f}", of.after), fmt::format("{:.1f}", of.positives),
                         std::to_string(of.reviews)},
                        "td", of.mode == probe::QueueMode::Mixed ? "main" : "");
        chapter.words.push_back(
            fmt::format("Queue, {}: mAP {:.3f} → {:.3f} after {} answers, {} → {:.1f} clips that fit "
                        "({} reviews).",
                        probe::name(of.mode), of.before, of.after, queueRounds * queueClips, queueStart,
                        of.positives, of.reviews));
        chapter.rows.push_back({.names = {{"mode", std::string(probe::name(of.mode))}},
                                .numbers = {{"map_before", of.before},
                                            {"map", of.after},
                                            {"positives", of.positives},
                                            {"reviews", static_cast<double>(of.reviews)}}});
    }
    chapter.html +=
        htmlTable({"The queue asks about", "mAP before",
                   fmt::format("after {} answers", queueRounds * queueClips), "clips found", "reviews"},
                  rows);
    chapter.html +=
        quiet(fmt::format("{} tags at most, evenly spread, of all that the data set has.", queueTags));
    SingleTagResults results;
    results.queues = rounds;
    chapter.tables = {{"queue.csv", queueCsv(results, data)}};
    return chapter;
}

std::string nWayTable(const std::vector<NWayCell> &cells, const std::string &what, double NWayCell::*measure)
{
    std::vector<std::string> head{what};
    const auto numbers = numbersOfTags(cells);
    for (const int n : numbers)
        head.push_back(fmt::format("N = {}", n));
    std::string rows;
    for (const NWayMethod method : allNWayMethods) {
        std::vector<std::string> row{std::string(title(method))};
        for (const int n : numbers)
            row.push_back(htmlSpread(over(cells, method, n, measure)));
        rows += htmlRow(row, "td", method == NWayMethod::Curator ? "main" : "");
    }
    return htmlTable(head, rows);
}

Chapter nWayChapter(const std::vector<NWayCell> &cells)
{
    Chapter chapter{.id = "n-way", .title = "Yes or no for N tags at once"};
    chapter.html = fmt::format(
        "<p>So far rankings were measured. Other papers ask for decisions: N tags, {} train clips of "
        "each, "
        "and "
        "for every test clip that has one of the N tags at least, which of them? F1 is the harmonic mean "
        "of "
        "precision and recall: <i>macro</i> the mean over the tags, <i>micro</i> of all decisions "
        "together.</p>\n",
        nWayK);
    show(chapter, nWayFigure(cells));
    chapter.html += nWayTable(cells, "Macro F1", &NWayCell::macro) +
                    nWayTable(cells, "Micro F1", &NWayCell::micro) +
                    nWayTable(cells, "Tags said of a clip", &NWayCell::saidPerClip);
    chapter.html += quiet("<i>Label combinations</i>: LC-Protonets’ decision rule (Papaioannou, Benetos "
                          "&amp; Potamianos 2024), on "
                          "the same embeddings: a prototype for each combination of tags that a support clip "
                          "has; a clip takes the "
                          "tags of the nearest. Their network, trained for it, is not part of this. It knows "
                          "that every clip asked "
                          "about has one of the N tags. The curator’s probe does not know it: it was made to "
                          "find the few clips of "
                          "a library that fit, and draws its line for that.");
    chapter.tables = {{"n_way.csv", nWayCsv(cells)}};
    for (const NWayMethod method : allNWayMethods) {
        std::vector<std::string> words;
        for (const int n : numbersOfTags(cells)) {
            const double macro = over(cells, method, n, &NWayCell::macro).mean;
            const double micro = over(cells, method, n, &NWayCell::micro).mean;
            words.push_back(fmt::format("{:.3f}", macro));
            chapter.rows.push_back({.names = {{"method", std::string(name(method))}},
                                    .numbers = {{"n", n}, {"macro_f1", macro}, {"micro_f1", micro}}});
        }
        chapter.words.push_back(fmt::format("{} tags at once, {}: macro F1 {}.",
                                            fmt::join(numbersOfTags(cells), " / "), name(method),
                                            fmt::join(words, " / ")));
    }
    return chapter;
}

} // namespace

std::vector<Chapter> chaptersOf(const BeyondResults &results, const ArrayDataset &arrays,
                                const paper::PaperData &data)
{
    std::vector<Chapter> chapters;
    if (!results.longTail.methods.empty())
        chapters.push_back(longTailChapter(results.longTail, arrays, data.tags.size()));
    if (!results.noise.empty())
        chapters.push_back(noiseChapter(results.noise, data.tags.size()));
    if (!results.audits.empty())
        chapters.push_back(auditChapter(results.audits, arrays));
    if (!results.queues.empty())
        chapters.push_back(queueChapter(results.queues, arrays));
    if (!results.nWay.empty())
        chapters.push_back(nWayChapter(results.nWay));
    return chapters;
}

} // namespace tagwright::experiment::beyond
