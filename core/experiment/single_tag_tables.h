// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the single-tag experiment, as files and in few numbers.
#pragma once

#include "experiment/single_tag.h"

#include <filesystem>

namespace tagwright::experiment {

/// single_tag.csv:  method,k,seed,class_index,average_precision,roc_auc
[[nodiscard]] std::string singleTagCsv(const SingleTagResults &results, const ArrayDataset &data);
/// audit.csv:  class_index,k,seed,estimated_average_precision,low,high,true_average_precision,covered
[[nodiscard]] std::string auditCsv(const SingleTagResults &results, const ArrayDataset &data);
/// queue.csv:  mode,seed,class_index,round,average_precision,positives
[[nodiscard]] std::string queueCsv(const SingleTagResults &results, const ArrayDataset &data);

/// Makes the folder for the tables, if it is not there: better known before the work than after it.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path &folder);
/// Writes those of the files that there are results for into a folder, which is made.
/// \return their paths
[[nodiscard]] Result<std::vector<std::filesystem::path>>
writeTables(const std::filesystem::path &folder, const SingleTagResults &results, const ArrayDataset &data);

/// Means over tags and seeds.
struct MethodSummary
{
    Method method = Method::Whitened;
    int k = 1;
    double averagePrecision = 0;
    double rocAuc = 0;
    std::int64_t rankings = 0; ///< that the means are of
};
/// By method and K.
[[nodiscard]] std::vector<MethodSummary> summariseMethods(const std::vector<SingleTagScore> &scores);

struct AuditSummary
{
    int k = 1;
    double meanAbsoluteError = 0;
    double bias = 0;    ///< mean of estimate − truth
    double covered = 0; ///< share of the audits whose 80 % interval holds the truth
    std::int64_t audits = 0;
};
/// By K.
[[nodiscard]] std::vector<AuditSummary> summariseAudits(const std::vector<SimulatedAudit> &audits);

struct QueueSummary
{
    probe::QueueMode mode = probe::QueueMode::Mixed;
    double before = 0;    ///< average precision before the first question
    double after = 0;     ///< and after the last round
    double positives = 0; ///< labelled then
    std::int64_t reviews = 0;
};
/// By mode.
[[nodiscard]] std::vector<QueueSummary> summariseQueues(const std::vector<QueueRound> &rounds);

} // namespace tagwright::experiment
