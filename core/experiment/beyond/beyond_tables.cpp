// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/beyond/beyond_tables.h"

#include "experiment/paper/paper_tables.h"

#include "base/csv.h"
#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace tagwright::experiment::beyond {

using paper::number;

namespace {

std::string cells(const Interval &interval)
{
    return number(interval.mean) + "," + number(interval.low) + "," + number(interval.high);
}

} // namespace

std::string_view title(Method method)
{
    switch (method) {
    case Method::LogisticKAndK:
        return "Logistic regression, K + K clips";
    case Method::CosineToMean:
        return "Cosine to the mean clip";
    case Method::Whitened:
        return "Whitened prototype";
    case Method::Ridge:
    case Method::RidgeLogistic:
        return "Ridge";
    case Method::TwoCovariance:
    case Method::TwoCovarianceLogistic:
        break;
    }
    return "Curator’s probe";
}

std::string_view title(probe::QueueMode mode)
{
    switch (mode) {
    case probe::QueueMode::Mixed:
        return "Mixed (the default)";
    case probe::QueueMode::Likely:
        return "Most likely";
    case probe::QueueMode::Uncertain:
        return "Least sure";
    case probe::QueueMode::Similar:
        return "Similar";
    case probe::QueueMode::Random:
        break;
    }
    return "Random clips";
}

std::string longTailCsv(const LongTailResults &results)
{
    std::string table = "method,k,average_precision,low,high,lead,lead_low,lead_high,roc_auc,tags,rankings\n";
    for (const auto &result : results.methods)
        table += fmt::format("{},{},{},{},{},{},{}\n", name(result.method), result.k,
                             cells(result.averagePrecision), cells(result.lead), number(result.rocAuc),
                             result.tags, result.averagePrecision.count);
    return table;
}

std::string longTailTagsCsv(const LongTailResults &results, const ArrayDataset &data)
{
    std::string table = "tag,method,k,average_precision,low,high,seeds\n";
    for (const auto &result : results.ofTags)
        table += fmt::format("{},{},{},{},{}\n", csvCell(data.tags[result.tag]), name(result.method),
                             result.k, cells(result.averagePrecision), result.averagePrecision.count);
    return table;
}

std::string longTailLeftOutCsv(const LongTailResults &results, const ArrayDataset &data)
{
    std::string table = "tag,k,library_clips,test_clips\n";
    for (const auto &left : results.leftOut)
        table += fmt::format("{},{},{},{}\n", csvCell(data.tags[left.tag]),
                             left.k == 0 ? "all" : std::to_string(left.k), left.library, left.test);
    return table;
}

std::string noiseCsv(const std::vector<NoiseCell> &cells)
{
    std::string table = "trainer,noise,share,seed,map,roc_auc\n";
    for (const NoiseCell &cell : cells)
        table += fmt::format("{},{},{},{},{},{}\n", name(cell.trainer), name(cell.noise), cell.share,
                             cell.seed, number(cell.meanAveragePrecision), number(cell.rocAuc));
    return table;
}

std::string nWayCsv(const std::vector<NWayCell> &cells)
{
    std::string table = "method,n,seed,macro_f1,micro_f1,tags_said_per_clip,tags_per_clip,clips\n";
    for (const NWayCell &cell : cells)
        table +=
            fmt::format("{},{},{},{},{},{},{},{}\n", name(cell.method), cell.n, cell.seed, number(cell.macro),
                        number(cell.micro), number(cell.saidPerClip), number(cell.truePerClip), cell.clips);
    return table;
}

std::vector<paper::Trainer> trainersOf(const std::vector<NoiseCell> &cells)
{
    std::set<paper::Trainer> found;
    for (const NoiseCell &cell : cells)
        found.insert(cell.trainer);
    std::vector<paper::Trainer> trainers(found.begin(), found.end());
    std::ranges::stable_partition(trainers,
                                  [](paper::Trainer trainer) { return trainer == paper::Trainer::Curator; });
    return trainers;
}

paper::Spread over(const std::vector<NoiseCell> &cells, paper::Trainer trainer, Noise noise, int share)
{
    std::vector<double> values;
    for (const NoiseCell &cell : cells)
        if (cell.trainer == trainer && cell.noise == noise && cell.share == share)
            values.push_back(cell.meanAveragePrecision);
    return paper::spread(values);
}

paper::Spread over(const std::vector<NWayCell> &cells, NWayMethod method, int n, double NWayCell::*measure)
{
    std::vector<double> values;
    for (const NWayCell &cell : cells)
        if (cell.method == method && cell.n == n)
            values.push_back(cell.*measure);
    return paper::spread(values);
}

std::vector<int> numbersOfTags(const std::vector<NWayCell> &cells)
{
    std::vector<int> numbers;
    for (const NWayCell &cell : cells)
        numbers.push_back(cell.n);
    std::ranges::sort(numbers);
    const auto twice = std::ranges::unique(numbers);
    numbers.erase(twice.begin(), twice.end());
    return numbers;
}

std::vector<double> overReviews(const std::vector<QueueRound> &rounds, probe::QueueMode mode,
                                const std::function<double(const QueueRound &)> &measure)
{
    std::vector<double> sums(queueRounds + 1, 0);
    std::vector<double> counts(queueRounds + 1, 0);
    for (const QueueRound &round : rounds)
        if (round.mode == mode) {
            sums.at(static_cast<std::size_t>(round.round)) += measure(round);
            counts.at(static_cast<std::size_t>(round.round)) += 1;
        }
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] /= std::max(counts[i], 1.0);
    return sums;
}

} // namespace tagwright::experiment::beyond
