// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/single_tag_tables.h"

#include "base/files.h"
#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace tagwright::experiment {

namespace {

constexpr int digits = 5;

std::string number(double value)
{
    return std::isfinite(value) ? fixed(value, digits) : "";
}

} // namespace

std::string singleTagCsv(const SingleTagResults &results, const ArrayDataset &data)
{
    std::string table = "method,k,seed,class_index,average_precision,roc_auc\n";
    for (const SingleTagScore &score : results.scores)
        table += fmt::format("{},{},{},{},{},{}\n", name(score.method), score.task.k, score.seed,
                             data.classIndices[score.task.tag], number(score.averagePrecision),
                             number(score.rocAuc));
    return table;
}

std::string auditCsv(const SingleTagResults &results, const ArrayDataset &data)
{
    std::string table =
        "class_index,k,seed,estimated_average_precision,low,high,true_average_precision,covered\n";
    for (const SimulatedAudit &audit : results.audits)
        table += fmt::format("{},{},{},{},{},{},{},{}\n", data.classIndices[audit.task.tag], audit.task.k,
                             audit.seed, number(audit.estimate), number(audit.low), number(audit.high),
                             number(audit.truth), audit.covered() ? 1 : 0);
    return table;
}

std::string queueCsv(const SingleTagResults &results, const ArrayDataset &data)
{
    std::string table = "mode,seed,class_index,round,average_precision,positives\n";
    for (const QueueRound &round : results.queues)
        table += fmt::format("{},{},{},{},{},{}\n", probe::name(round.mode), round.seed,
                             data.classIndices[round.tag], round.round, number(round.averagePrecision),
                             round.positives);
    return table;
}

Result<void> makeFolder(const std::filesystem::path &folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return fail(ErrorCode::NotWritable,
                    "Cannot make the folder: " + error.message() + ". Choose another one.", folder);
    return {};
}

Result<std::vector<std::filesystem::path>>
writeTables(const std::filesystem::path &folder, const SingleTagResults &results, const ArrayDataset &data)
{
    TAGWRIGHT_TRY(makeFolder(folder));
    std::vector<std::filesystem::path> written;
    const auto write = [&](const char *file, const std::string &table) {
        written.push_back(folder / file);
        return writeFileAtomically(written.back(), table);
    };
    TAGWRIGHT_TRY(write("single_tag.csv", singleTagCsv(results, data)));
    if (!results.audits.empty())
        TAGWRIGHT_TRY(write("audit.csv", auditCsv(results, data)));
    if (!results.queues.empty())
        TAGWRIGHT_TRY(write("queue.csv", queueCsv(results, data)));
    return written;
}

std::vector<MethodSummary> summariseMethods(const std::vector<SingleTagScore> &scores)
{
    std::map<std::pair<Method, int>, MethodSummary> sums;
    for (const SingleTagScore &score : scores) {
        MethodSummary &sum = sums[{score.method, score.task.k}];
        sum.averagePrecision += score.averagePrecision;
        sum.rocAuc += score.rocAuc;
        ++sum.rankings;
    }
    std::vector<MethodSummary> summaries;
    for (auto &[key, sum] : sums) {
        std::tie(sum.method, sum.k) = key;
        sum.averagePrecision /= static_cast<double>(sum.rankings);
        sum.rocAuc /= static_cast<double>(sum.rankings);
        summaries.push_back(sum);
    }
    return summaries;
}

std::vector<AuditSummary> summariseAudits(const std::vector<SimulatedAudit> &audits)
{
    std::map<int, AuditSummary> sums;
    for (const SimulatedAudit &audit : audits) {
        AuditSummary &sum = sums[audit.task.k];
        sum.meanAbsoluteError += std::abs(audit.estimate - audit.truth);
        sum.bias += audit.estimate - audit.truth;
        sum.covered += audit.covered() ? 1 : 0;
        ++sum.audits;
    }
    std::vector<AuditSummary> summaries;
    for (auto &[k, sum] : sums) {
        const auto n = static_cast<double>(sum.audits);
        summaries.push_back({k, sum.meanAbsoluteError / n, sum.bias / n, sum.covered / n, sum.audits});
    }
    return summaries;
}

std::vector<QueueSummary> summariseQueues(const std::vector<QueueRound> &rounds)
{
    std::vector<QueueSummary> summaries;
    for (const probe::QueueMode mode : simulatedModes) {
        QueueSummary sum{.mode = mode};
        for (const QueueRound &round : rounds) {
            if (round.mode != mode)
                continue;
            if (round.round == 0) {
                sum.before += round.averagePrecision;
                ++sum.reviews;
            } else if (round.round == queueRounds) {
                sum.after += round.averagePrecision;
                sum.positives += static_cast<double>(round.positives);
            }
        }
        if (sum.reviews == 0)
            continue;
        const auto n = static_cast<double>(sum.reviews);
        summaries.push_back({mode, sum.before / n, sum.after / n, sum.positives / n, sum.reviews});
    }
    return summaries;
}

} // namespace tagwright::experiment
