// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/paper_tables.h"

#include "base/csv.h"
#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tagwright::experiment::paper {

std::string number(double value)
{
    constexpr int digits = 5;
    return std::isfinite(value) ? fixed(value, digits) : "";
}

namespace {

/// "mean,deviation", or two empty cells.
std::string cells(const Spread &spread)
{
    return spread.count == 0 ? "," : number(spread.mean) + "," + number(spread.deviation);
}

/// Calls take(cell) for each seed's cell that there is.
template <typename Take>
void eachSeed(const PaperResults &results, CellKey key, Take &&take)
{
    const std::vector<int> full{0};
    for (const int seed : key.isFull() ? full : results.seeds) {
        key.seed = seed;
        if (const Cell *cell = results.find(key))
            take(*cell);
    }
}

std::vector<int> withFull(std::vector<int> ks)
{
    ks.push_back(0);
    return ks;
}

std::string kText(int k)
{
    return k == 0 ? "full" : std::to_string(k);
}

Spread overTag(const PaperResults &results, const CellKey &key, std::size_t tag,
               std::vector<double> Cell::*measure)
{
    std::vector<double> values;
    eachSeed(results, key, [&](const Cell &cell) {
        const auto at = std::ranges::find(cell.tags, tag);
        if (at != cell.tags.end())
            values.push_back((cell.*measure)[static_cast<std::size_t>(at - cell.tags.begin())]);
    });
    return spread(values);
}

} // namespace

Spread spread(const std::vector<double> &values)
{
    Spread result;
    for (const double value : values)
        if (std::isfinite(value)) {
            result.mean += value;
            ++result.count;
        }
    if (result.count == 0)
        return result;
    result.mean /= result.count;
    for (const double value : values)
        if (std::isfinite(value))
            result.deviation += (value - result.mean) * (value - result.mean);
    result.deviation = result.count > 1 ? std::sqrt(result.deviation / (result.count - 1)) : 0;
    return result;
}

Spread over(const PaperResults &results, CellKey key, Measure measure)
{
    std::vector<double> values;
    eachSeed(results, std::move(key), [&](const Cell &cell) {
        switch (measure) {
        case Measure::MeanAveragePrecision:
            values.push_back(cell.meanAveragePrecision);
            break;
        case Measure::RocAuc:
            values.push_back(cell.rocAuc);
            break;
        case Measure::WeightNormR:
            values.push_back(cell.weightNormR.value_or(std::nan("")));
            break;
        }
    });
    return spread(values);
}

Spread ofTag(const PaperResults &results, const CellKey &key, std::size_t tag)
{
    return overTag(results, key, tag, &Cell::averagePrecisions);
}

std::string protocolCsv(const PaperResults &results)
{
    std::string table = "trainer,n,k,seed,map,roc_auc,weight_norm_r\n";
    for (const Cell &cell : results.cells)
        if (cell.key.features == results.all() && !cell.key.isFull())
            table += fmt::format("{},{},{},{},{},{},{}\n", name(cell.key.trainer), cell.key.n, cell.key.k,
                                 cell.key.seed, number(cell.meanAveragePrecision), number(cell.rocAuc),
                                 number(cell.weightNormR.value_or(std::nan(""))));
    return table;
}

std::string table1Csv(const PaperResults &results)
{
    std::string table = "features,trainer,map,roc_auc,epoch\n";
    for (const Cell &cell : results.cells)
        if (cell.key.isFull())
            table += fmt::format("{},{},{},{},{}\n", csvCell(cell.key.features), name(cell.key.trainer),
                                 number(cell.meanAveragePrecision), number(cell.rocAuc), cell.epoch);
    return table;
}

std::string fig3Csv(const PaperResults &results, const std::vector<std::string> &embeddings)
{
    std::string table = "trainer,k,embedding,statistic,share,share_deviation\n";
    for (const Trainer trainer : results.trainers)
        for (const int k : withFull(results.ks))
            for (std::size_t part = 0; part < 2 * embeddings.size(); ++part) {
                const Spread share = shareOf(results, trainer, k, part);
                if (share.count > 0)
                    table += fmt::format("{},{},{},{},{}\n", name(trainer), kText(k),
                                         csvCell(embeddings[part / 2]), part % 2 == 0 ? "mean" : "deviation",
                                         cells(share));
            }
    return table;
}

Spread shareOf(const PaperResults &results, Trainer trainer, int k, std::size_t part)
{
    std::vector<double> values;
    eachSeed(results, {.features = results.all(), .trainer = trainer, .n = results.mostTags(), .k = k},
             [&](const Cell &cell) {
                 if (part < cell.shares.size())
                     values.push_back(cell.shares[part]);
             });
    return spread(values);
}

std::string fig4Csv(const PaperResults &results)
{
    std::string table = "features,trainer,k,map,map_deviation,roc_auc,roc_auc_deviation,weight_norm_r,"
                        "weight_norm_r_deviation\n";
    for (const std::string &features : results.featureSets)
        for (const Trainer trainer : results.trainers)
            for (const int k : withFull(results.ks)) {
                const CellKey key{.features = features, .trainer = trainer, .n = results.mostTags(), .k = k};
                table += fmt::format("{},{},{},{},{},{}\n", csvCell(features), name(trainer), kText(k),
                                     cells(over(results, key, Measure::MeanAveragePrecision)),
                                     cells(over(results, key, Measure::RocAuc)),
                                     cells(over(results, key, Measure::WeightNormR)));
            }
    return table;
}

std::string fig5Csv(const PaperResults &results)
{
    std::string table = "trainer,n,k,map,map_deviation,roc_auc,roc_auc_deviation\n";
    for (const Trainer trainer : results.trainers)
        for (const int n : results.ns)
            for (const int k : results.ks) {
                const CellKey key{.features = results.all(), .trainer = trainer, .n = n, .k = k};
                table += fmt::format("{},{},{},{},{}\n", name(trainer), n, k,
                                     cells(over(results, key, Measure::MeanAveragePrecision)),
                                     cells(over(results, key, Measure::RocAuc)));
            }
    return table;
}

std::string tagsCsv(const PaperResults &results, const PaperData &data)
{
    std::string table = "tag,features,trainer,k,average_precision,deviation,roc_auc\n";
    for (std::size_t tag = 0; tag < data.tags.size(); ++tag)
        for (const std::string &features : results.featureSets)
            for (const Trainer trainer : results.trainers)
                for (const int k : withFull(results.ks)) {
                    const CellKey key{
                        .features = features, .trainer = trainer, .n = results.mostTags(), .k = k};
                    const Spread precision = ofTag(results, key, tag);
                    if (precision.count > 0)
                        table += fmt::format("{},{},{},{},{},{}\n", csvCell(data.tags[tag]),
                                             csvCell(features), name(trainer), kText(k), cells(precision),
                                             number(overTag(results, key, tag, &Cell::rocAucs).mean));
                }
    return table;
}

} // namespace tagwright::experiment::paper
