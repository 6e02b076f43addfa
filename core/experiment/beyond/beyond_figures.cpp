// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/beyond/beyond_figures.h"

#include "base/text.h"
#include "experiment/paper/charts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace tagwright::experiment::beyond {

using paper::Figure;
using paper::LineChart;
using paper::Spread;

namespace {

constexpr int middleK = 10;

/// Of an interval, what a line chart shows of it.
Spread asSpread(const Interval &interval)
{
    return {.mean = interval.mean, .deviation = (interval.high - interval.low) / 2, .count = interval.count};
}

} // namespace

Figure longTailFigure(const LongTailResults &results)
{
    LineChart chart{
        .title = "Rare tags: mean average precision", .xTitle = "Clips of the tag, K", .yTitle = "mAP"};
    chart.xs.assign(longTailKs.begin(), longTailKs.end());
    for (const Method method :
         {Method::TwoCovarianceLogistic, Method::Whitened, Method::CosineToMean, Method::LogisticKAndK}) {
        LineChart::Series line{.name = std::string(title(method)), .ys = {}};
        for (const int k : longTailKs) {
            const auto found = std::ranges::find_if(
                results.methods, [&](const auto &of) { return of.method == method && of.k == k; });
            line.ys.push_back(found == results.methods.end() ? Spread{} : asSpread(found->averagePrecision));
        }
        line.thin = method != Method::TwoCovarianceLogistic;
        chart.series.push_back(std::move(line));
    }
    return {.file = "long_tail_map",
            .caption =
                "Each rare tag learned by itself from K clips, all test clips ranked; the mean over the "
                "tags. Bars: 95 % interval over tags and draws.",
            .svg = drawLines(chart)};
}

Figure longTailTagsFigure(const LongTailResults &results, const ArrayDataset &data)
{
    int k = 0;
    for (const auto &of : results.ofTags)
        k = std::max(k, of.k);
    paper::RowChart chart{.title = fmt::format("Rare tags one by one, K = {}", k),
                          .xTitle = "Average precision",
                          .main = "Curator’s probe, 95 % interval",
                          .other = std::string(title(Method::LogisticKAndK))};
    for (const auto &of : results.ofTags)
        if (of.k == k && of.method == Method::TwoCovarianceLogistic) {
            const auto *other = results.find(of.tag, Method::LogisticKAndK, k);
            chart.rows.push_back({.name = shown(data.tags[of.tag]),
                                  .value = of.averagePrecision.mean,
                                  .low = of.averagePrecision.low,
                                  .high = of.averagePrecision.high,
                                  .other = other ? other->averagePrecision.mean : std::nan("")});
        }
    std::ranges::stable_sort(chart.rows, std::greater{}, &paper::RowChart::Row::value);
    return {.file = "long_tail_tags",
            .caption =
                fmt::format("Every rare tag that {} clips of the library have. An interval says how far "
                            "other draws of the {} clips, and other test clips, would move the dot.",
                            k, k),
            .svg = chart.rows.empty() ? "" : drawRows(chart)};
}

Figure noiseFigure(const std::vector<NoiseCell> &cells)
{
    LineChart chart{.title =
                        fmt::format("Labels left out, and as many wrong ones added: mAP, K = {}", noiseK),
                    .xTitle = "Share of the right labels, %",
                    .yTitle = "mAP"};
    chart.xs.assign(noiseShares.begin(), noiseShares.end());
    for (const paper::Trainer trainer : trainersOf(cells)) {
        LineChart::Series line{.name = std::string(title(trainer)), .ys = {}};
        for (const int share : noiseShares)
            line.ys.push_back(over(cells, trainer, Noise::Both, share));
        line.thin = trainer != paper::Trainer::Curator;
        chart.series.push_back(std::move(line));
    }
    return {.file = "noise_both",
            .caption =
                "The share of the right labels that is left out, and of wrong ones that are added. Bars: "
                "standard deviation over the seeds.",
            .svg = drawLines(chart)};
}

Figure auditFigure(const std::vector<SimulatedAudit> &audits)
{
    paper::TruthChart chart{.title = fmt::format("Audits of 30 clips, K = {}", middleK),
                            .xTitle = "True average precision in the library",
                            .yTitle = "What the audit says"};
    for (const SimulatedAudit &audit : audits)
        if (audit.task.k == middleK)
            chart.estimates.push_back(
                {.truth = audit.truth, .value = audit.estimate, .low = audit.low, .high = audit.high});
    return {.file = "audit_truth",
            .caption =
                "Each line is one audit: its 80 % interval, its estimate as a dot. On the dashed line it "
                "would be exactly right. Four in five lines should cross it.",
            .svg = chart.estimates.empty() ? "" : drawTruth(chart)};
}

std::vector<Figure> queueFigures(const std::vector<QueueRound> &rounds)
{
    const auto chart = [&](std::string what, std::string yTitle,
                           const std::function<double(const QueueRound &)> &measure) {
        LineChart lines{.title = std::move(what), .xTitle = "Clips answered", .yTitle = std::move(yTitle)};
        for (int round = 0; round <= queueRounds; ++round)
            lines.xs.push_back(queueClips * round);
        for (const probe::QueueMode mode : {probe::QueueMode::Mixed, probe::QueueMode::Likely,
                                            probe::QueueMode::Uncertain, probe::QueueMode::Random}) {
            LineChart::Series line{.name = std::string(title(mode)), .ys = {}};
            for (const double value : overReviews(rounds, mode, measure))
                line.ys.push_back({.mean = value, .deviation = 0, .count = 1});
            line.thin = mode != probe::QueueMode::Mixed;
            lines.series.push_back(std::move(line));
        }
        return drawLines(lines);
    };
    return {{.file = "queue_map",
             .caption = "How good the ranking of the test clips becomes with every five answers.",
             .svg = chart("Reviewing: mean average precision", "mAP",
                          [](const QueueRound &round) { return round.averagePrecision; })},
            {.file = "queue_positives",
             .caption = fmt::format("How many clips that fit have been found on the way, the {} of the start "
                                    "included.",
                                    queueStart),
             .svg = chart("Reviewing: clips found", "Clips that fit",
                          [](const QueueRound &round) { return static_cast<double>(round.positives); })}};
}

Figure nWayFigure(const std::vector<NWayCell> &cells)
{
    LineChart chart{.title = fmt::format("Yes or no for N tags, {} clips of each: macro F1", nWayK),
                    .xTitle = "Tags, N",
                    .yTitle = "Macro F1"};
    const auto numbers = numbersOfTags(cells);
    chart.xs.assign(numbers.begin(), numbers.end());
    for (const NWayMethod method : allNWayMethods) {
        LineChart::Series line{.name = std::string(title(method)), .ys = {}};
        for (const int n : numbers)
            line.ys.push_back(over(cells, method, n, &NWayCell::macro));
        line.thin = method != NWayMethod::Curator;
        chart.series.push_back(std::move(line));
    }
    return {.file = "n_way_f1",
            .caption = "Mean over the episodes, one for each seed. Bars: standard deviation, mostly by which "
                       "tags were drawn.",
            .svg = drawLines(chart)};
}

} // namespace tagwright::experiment::beyond
