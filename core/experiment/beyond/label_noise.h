// SPDX-License-Identifier: GPL-3.0-or-later
// What wrong labels do: the paper's tasks, all tags and K clips of each, with a share of the labels flipped.
// Which ones, depends on the seed alone, and a larger share flips all that a smaller one does.
#pragma once

#include "experiment/beyond/record_store.h"
#include "experiment/jobs.h"
#include "experiment/paper/few_shot_task.h"
#include "experiment/paper/incremental_draws.h"

#include <array>
#include <string_view>

namespace tagwright::experiment::beyond {

enum class Noise {
    Missing, ///< labels that are right are left out: a clip that has the tag counts as one that has not
    Wrong,   ///< labels that are wrong are added, as many as the share of the right ones makes
    Both
};
inline constexpr std::array allNoises{Noise::Missing, Noise::Wrong, Noise::Both};
/// "missing", "wrong", "both".
[[nodiscard]] std::string_view name(Noise noise);

inline constexpr int noiseK = 10;
/// In hundredths; of the labels that say yes.
inline constexpr std::array noiseShares{0, 5, 10, 20};

/// Labels of the clips of a task, with noise. [clips × tags]
/// \param share  0 … 1
/// \param most   of each tag, in place of the number of clips that have it: wrong labels are added in
///               proportion to it. 0: that number
[[nodiscard]] Eigen::MatrixXf noisyLabels(const paper::PaperData &data, std::span<const Eigen::Index> clips,
                                          std::span<const std::size_t> tags, Noise noise, double share,
                                          int seed, int most = 0);

struct NoiseCell
{
    paper::Trainer trainer = paper::Trainer::Reference;
    Noise noise = Noise::Missing;
    int share = 0; ///< in hundredths
    int seed = 0;
    double meanAveragePrecision = 0;
    double rocAuc = 0;
};

/// Each kind of noise, share and seed, by each of the trainers; share 0 is in every kind. Computes what is
/// not in the store yet.
/// \errors of the store; Cancelled
[[nodiscard]] Result<std::vector<NoiseCell>> measureNoise(const paper::PaperData &data,
                                                          const std::vector<paper::Trainer> &trainers,
                                                          const std::vector<int> &seeds, RecordStore &store,
                                                          const Jobs &jobs);

} // namespace tagwright::experiment::beyond
