// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the experiments beyond the paper, as tables and in few numbers.
#pragma once

#include "experiment/beyond/beyond_run.h"
#include "experiment/paper/paper_tables.h"

#include <functional>

namespace tagwright::experiment::beyond {

/// In words, for people.
[[nodiscard]] std::string_view title(Method method);
[[nodiscard]] std::string_view title(probe::QueueMode mode);

/// long_tail.csv:  method,k,average_precision,low,high,lead,lead_low,lead_high,roc_auc,tags,rankings    95 %
/// intervals; the lead is that of the curator's probe
[[nodiscard]] std::string longTailCsv(const LongTailResults &results);
/// long_tail_tags.csv:  tag,method,k,average_precision,low,high,seeds    95 % intervals
[[nodiscard]] std::string longTailTagsCsv(const LongTailResults &results, const ArrayDataset &data);
/// long_tail_left_out.csv:  tag,k,library_clips,test_clips    k is "all" where the test clips are too few
[[nodiscard]] std::string longTailLeftOutCsv(const LongTailResults &results, const ArrayDataset &data);
/// noise.csv:  trainer,noise,share,seed,map,roc_auc    the share in hundredths
[[nodiscard]] std::string noiseCsv(const std::vector<NoiseCell> &cells);
/// n_way.csv:  method,n,seed,macro_f1,micro_f1,tags_said_per_clip,tags_per_clip,clips
[[nodiscard]] std::string nWayCsv(const std::vector<NWayCell> &cells);

/// That there are cells of, the curator's probe first.
[[nodiscard]] std::vector<paper::Trainer> trainersOf(const std::vector<NoiseCell> &cells);
/// mAP over the seeds.
[[nodiscard]] paper::Spread over(const std::vector<NoiseCell> &cells, paper::Trainer trainer, Noise noise,
                                 int share);
/// Of the cells of a method and N, over the seeds.
[[nodiscard]] paper::Spread over(const std::vector<NWayCell> &cells, NWayMethod method, int n,
                                 double NWayCell::*measure);
/// Numbers of tags that there are cells of, ascending.
[[nodiscard]] std::vector<int> numbersOfTags(const std::vector<NWayCell> &cells);

/// Mean over all reviews of one mode. [rounds, from 0]
[[nodiscard]] std::vector<double> overReviews(const std::vector<QueueRound> &rounds, probe::QueueMode mode,
                                              const std::function<double(const QueueRound &)> &measure);

} // namespace tagwright::experiment::beyond
