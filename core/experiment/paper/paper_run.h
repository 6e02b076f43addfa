// SPDX-License-Identifier: GPL-3.0-or-later
// The three experiments of Ma & Lerch, "Music auto-tagging in the long tail: a few-shot approach" (AES 157,
// 2024): full probes of each embedding and of all; probes of K clips a tag; heatmaps over N tags × K clips.
#pragma once

#include "experiment/jobs.h"
#include "experiment/paper/cell_store.h"
#include "experiment/paper/paper_data.h"

namespace tagwright::experiment::paper {

struct PaperSettings
{
    std::vector<int> ns; ///< numbers of tags; empty: 2, 5, 10, 15, … and all. Ascending
    std::vector<int> ks{1, 5, 10, 15, 20};
    std::vector<int> seeds{0, 1, 2, 3, 4};
    std::vector<Trainer> trainers{Trainer::Reference, Trainer::Logistic, Trainer::Prototype,
                                  Trainer::Curator};
    bool eachEmbedding = true; ///< by itself, too, with all tags
    int threads = 0;           ///< 0: one for each core; the results are the same
};

/// The settings' numbers of tags for so many tags.
[[nodiscard]] std::vector<int> numbersOfTags(const PaperSettings &settings, std::size_t tags);

/// Names the tags that have fewer train clips than the settings ask for: what there is is taken.
/// \return empty if there are none
[[nodiscard]] std::string noteOnRareTags(const PaperData &data, const PaperSettings &settings);

struct PaperResults
{
    std::vector<std::string> featureSets; ///< as they were measured; the last one is of all embeddings
    std::vector<int> ns, ks, seeds;
    std::vector<Trainer> trainers;
    std::vector<Cell> cells = {}; ///< by feature set, trainer, N, K, seed

    [[nodiscard]] const Cell *find(const CellKey &key) const;
    [[nodiscard]] const std::string &all() const { return featureSets.back(); }
    [[nodiscard]] int mostTags() const { return ns.back(); }
};

/// Computes what is not in the store yet.
/// \errors those of the store; Cancelled: what is done stays in the store.
[[nodiscard]] Result<PaperResults> runPaper(const PaperData &data, const PaperSettings &settings,
                                            CellStore &store, const ProgressSink &progress = {},
                                            const std::stop_token &stop = {});

} // namespace tagwright::experiment::paper
