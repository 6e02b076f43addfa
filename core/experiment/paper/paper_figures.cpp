// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/paper_figures.h"

#include "experiment/paper/charts.h"

#include <fmt/format.h>

#include <algorithm>

namespace tagwright::experiment::paper {

namespace {

/// Whose weights, and whose heatmaps, are shown: the paper's probe where it was trained.
Trainer shownTrainer(const PaperResults &results)
{
    return results.trainers.front();
}

std::string seedsText(const PaperResults &results)
{
    return results.seeds.size() == 1
               ? "one seed"
               : fmt::format("mean of {} seeds, bars: standard deviation", results.seeds.size());
}

Figure weights(const PaperResults &results, const std::vector<std::string> &embeddings)
{
    BarChart chart{.title = "Share of the weights’ magnitude"};
    for (const std::string &embedding : embeddings) {
        chart.parts.push_back(embedding + ", means");
        chart.parts.push_back(embedding + ", deviations");
    }
    std::vector<int> ks = results.ks;
    ks.push_back(0);
    std::ranges::reverse(ks);
    for (const int k : ks) {
        BarChart::Bar bar{.name = k == 0   ? "all train clips"
                                  : k == 1 ? "1 clip a tag"
                                           : fmt::format("{} clips a tag", k)};
        for (std::size_t part = 0; part < chart.parts.size(); ++part)
            if (const Spread share = shareOf(results, shownTrainer(results), k, part); share.count > 0)
                bar.shares.push_back(share.mean);
        if (!bar.shares.empty())
            chart.bars.push_back(std::move(bar));
    }
    return {.file = "fig3_weights",
            .caption = fmt::format("As Figure 3 of the paper: how the magnitude (L1 norm) of the probes’ "
                                   "weights divides among the embeddings, {} tags.",
                                   results.mostTags()),
            .svg = chart.bars.empty() ? "" : drawBars(chart)};
}

LineChart::Series series(const PaperResults &results, const std::string &features, Trainer trainer,
                         Measure measure, bool showFeatures)
{
    CellKey key{.features = features, .trainer = trainer, .n = results.mostTags()};
    LineChart::Series line{.name = showFeatures ? features : std::string(title(trainer)), .ys = {}};
    for (const int k : results.ks) {
        key.k = k;
        line.ys.push_back(over(results, key, measure));
    }
    key.k = 0;
    line.level = over(results, key, measure);
    return line;
}

LineChart overK(const PaperResults &results, std::string chartTitle, std::string yTitle)
{
    LineChart chart{
        .title = std::move(chartTitle), .xTitle = "Clips of each tag, K", .yTitle = std::move(yTitle)};
    chart.xs.assign(results.ks.begin(), results.ks.end());
    return chart;
}

Figure embeddingsOverK(const PaperResults &results)
{
    LineChart chart = overK(results, fmt::format("mAP of {} tags", results.mostTags()), "mAP");
    for (const std::string &features : results.featureSets) {
        chart.series.push_back(
            series(results, features, shownTrainer(results), Measure::MeanAveragePrecision, true));
        chart.series.back().thin = features != results.all();
    }
    return {.file = "fig4_map",
            .caption =
                fmt::format("As Figure 4 of the paper: mean average precision over the number of clips, "
                            "{} tags; {}; {}.",
                            results.mostTags(), title(shownTrainer(results)), seedsText(results)),
            .svg = drawLines(chart)};
}

Figure trainersOverK(const PaperResults &results)
{
    LineChart chart =
        overK(results, fmt::format("mAP of {} tags, ways of training", results.mostTags()), "mAP");
    for (const Trainer trainer : results.trainers) {
        chart.series.push_back(series(results, results.all(), trainer, Measure::MeanAveragePrecision, false));
        chart.series.back().thin = trainer != shownTrainer(results);
    }
    return {.file = "fig4_trainers",
            .caption = fmt::format("The same tasks, {}, learned in other ways; {}.",
                                   results.featureSets.size() > 1 ? "all embeddings together" : results.all(),
                                   seedsText(results)),
            .svg = drawLines(chart)};
}

Figure correlationOverK(const PaperResults &results)
{
    LineChart chart = overK(results, "Few-shot against full probes: weights", "Pearson’s r");
    for (const std::string &features : results.featureSets) {
        chart.series.push_back(series(results, features, shownTrainer(results), Measure::WeightNormR, true));
        chart.series.back().thin = features != results.all();
    }
    return {.file = "fig4_weights",
            .caption =
                fmt::format("Correlation between few-shot and full probes of the L1 norm of the weights "
                            "at each position of the embedding, {} tags; {}.",
                            results.mostTags(), seedsText(results)),
            .svg = drawLines(chart)};
}

Figure heat(const PaperResults &results, Measure measure, std::string file, const std::string &what)
{
    Heatmap map{.title = what, .xTitle = "Clips of each tag, K", .yTitle = "Tags, N"};
    for (const int k : results.ks)
        map.xs.push_back(std::to_string(k));
    for (const int n : results.ns) {
        map.ys.push_back(std::to_string(n));
        map.values.emplace_back();
        for (const int k : results.ks)
            map.values.back().push_back(
                over(results, {.features = results.all(), .trainer = shownTrainer(results), .n = n, .k = k},
                     measure));
    }
    return {
        .file = std::move(file),
        .caption = fmt::format(
            "As Figure 5 of the paper: {} of N tags learned from K clips each, on all "
            "test clips; {}{}.",
            what,
            results.seeds.size() == 1 ? "one seed" : fmt::format("mean of {} seeds", results.seeds.size()),
            results.ns.size() > 1 ? ". With few tags it depends on which ones were drawn" : ""),
        .svg = drawHeatmap(map)};
}

} // namespace

std::vector<Figure> paperFigures(const PaperResults &results, const std::vector<std::string> &embeddings)
{
    std::vector<Figure> figures{weights(results, embeddings),
                                embeddingsOverK(results),
                                correlationOverK(results),
                                trainersOverK(results),
                                heat(results, Measure::MeanAveragePrecision, "fig5_map", "mAP"),
                                heat(results, Measure::RocAuc, "fig5_auc", "ROC-AUC")};
    std::erase_if(figures, [](const Figure &figure) { return figure.svg.empty(); });
    return figures;
}

} // namespace tagwright::experiment::paper
