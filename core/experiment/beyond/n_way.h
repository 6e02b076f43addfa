// SPDX-License-Identifier: GPL-3.0-or-later
// Yes or no for N tags at once from three clips of each, as papers on multi-label few-shot learning report
// it: macro and micro F1. Ours beside label-combination prototypes on the same embeddings. The protocol is
// our reading of Papaioannou et al. 2024: docs/experiments.md.
#pragma once

#include "experiment/beyond/record_store.h"
#include "experiment/jobs.h"
#include "experiment/paper/paper_data.h"

#include <array>
#include <string_view>

namespace tagwright::experiment::beyond {

enum class NWayMethod {
    Curator,          ///< the curator's probe of each tag, above its own threshold
    CuratorOrBest,    ///< the same, and a clip that is above none gets its most probable tag
    Prototype,        ///< the whitened prototype of each tag, above its own threshold
    LabelCombinations ///< LabelCombinations, on features in units of their deviation
};
inline constexpr std::array allNWayMethods{NWayMethod::Curator, NWayMethod::CuratorOrBest,
                                           NWayMethod::Prototype, NWayMethod::LabelCombinations};
/// "curator", "curator_or_best", "w_proto_std0.3", "label_combinations".
[[nodiscard]] std::string_view name(NWayMethod method);
/// In words, for people.
[[nodiscard]] std::string_view title(NWayMethod method);

/// Support clips of each tag.
inline constexpr int nWayK = 3;

/// 5, 10, 15, 30 and, if they are more, all tags that have nWayK train clips and a test clip.
[[nodiscard]] std::vector<int> nWayNumbers(const paper::PaperData &data);

struct NWayCell
{
    NWayMethod method = NWayMethod::Curator;
    int n = 0;
    int seed = 0;
    double macro = 0;
    double micro = 0;
    double saidPerClip = 0; ///< tags
    double truePerClip = 0;
    int clips = 0; ///< that were asked about
};

/// Episodes of N tags, one for each seed. Computes what is not in the store yet.
/// \errors of the store; Cancelled
[[nodiscard]] Result<std::vector<NWayCell>> measureNWay(const paper::PaperData &data,
                                                        const std::vector<int> &seeds, RecordStore &store,
                                                        const Jobs &jobs);

} // namespace tagwright::experiment::beyond
