// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the experiments, as tables.
#pragma once

#include "experiment/paper/paper_run.h"

namespace tagwright::experiment::paper {

/// With five decimals; empty if it is none.
[[nodiscard]] std::string number(double value);

/// Mean and deviation over the seeds.
struct Spread
{
    double mean = 0;
    double deviation = 0; ///< of the sample; 0 for one seed
    int count = 0;        ///< seeds; 0: there is nothing
};
[[nodiscard]] Spread spread(const std::vector<double> &values);

enum class Measure { MeanAveragePrecision, RocAuc, WeightNormR };
/// Over the seeds of the results.
/// \param key  its seed does not matter
[[nodiscard]] Spread over(const PaperResults &results, CellKey key, Measure measure);

/// Average precision of one tag with k clips of it, all tags trained together, over the seeds.
[[nodiscard]] Spread ofTag(const PaperResults &results, const CellKey &key, std::size_t tag);

/// Share of the weights' magnitude (Cell::shares), all embeddings together and with all tags.
/// \param k     0: of the full probes
/// \param part  2i: the means of embedding i; 2i + 1: its deviations
[[nodiscard]] Spread shareOf(const PaperResults &results, Trainer trainer, int k, std::size_t part);

/// paper_protocol.csv:  trainer,n,k,seed,map,roc_auc,weight_norm_r    of all embeddings together
[[nodiscard]] std::string protocolCsv(const PaperResults &results);
/// table1.csv:  features,trainer,map,roc_auc,epoch    full probes
[[nodiscard]] std::string table1Csv(const PaperResults &results);
/// fig3.csv:  trainer,k,embedding,statistic,share,share_deviation    of the weights' magnitude, all
/// embeddings together; k is "full" for full probes; the statistic is "mean" or "deviation"
[[nodiscard]] std::string fig3Csv(const PaperResults &results, const std::vector<std::string> &embeddings);
/// fig4.csv:  features,trainer,k,map,map_deviation,roc_auc,roc_auc_deviation,weight_norm_r,
/// weight_norm_r_deviation    with all tags
[[nodiscard]] std::string fig4Csv(const PaperResults &results);
/// fig5.csv:  trainer,n,k,map,map_deviation,roc_auc,roc_auc_deviation    of all embeddings together
[[nodiscard]] std::string fig5Csv(const PaperResults &results);
/// tags.csv:  tag,features,trainer,k,average_precision,deviation,roc_auc    all tags trained together
[[nodiscard]] std::string tagsCsv(const PaperResults &results, const PaperData &data);

} // namespace tagwright::experiment::paper
