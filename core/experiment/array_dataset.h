// SPDX-License-Identifier: GPL-3.0-or-later
// A published data set as a folder of arrays: clips, tags, who has which, and embeddings.
//
//   clips.csv        columns id, split (train, valid or test) and, if there are folds, fold (0, 1, …)
//   tags.txt         a tag a line
//   labels.npy       uint8 [clips × tags], 1 or 0
//   EXTRACTOR.npy    float32 [clips × features], for each extractor: means, then standard deviations
//   tag_groups.csv   optional: columns tag and class_index, the number that seeds a tag's random draws;
//                    without it a tag's number is its place in tags.txt, from 0. Column paper50, if there:
//                    the rank from 0 on of the tags of the paper's protocol, empty for others
#pragma once

#include "probe/feature_source.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tagwright::experiment {

enum class Split { Train, Valid, Test };

/// Which clips stand for the library, and which are only scored. Indices of clips, ascending.
struct Partition
{
    std::vector<std::size_t> pool;
    std::vector<std::size_t> test;

    friend bool operator==(const Partition &, const Partition &) = default;
};

struct ArrayDataset
{
    std::vector<std::string> ids; ///< of the clips; no two are equal
    std::vector<Split> splits;    ///< of the clips
    std::vector<int> folds;       ///< of the clips; empty if the data set has none
    std::vector<std::string> tags;
    std::vector<int> classIndices;    ///< of the tags; no two are equal
    std::vector<int> paperRanks;      ///< of the tags, −1: none; empty if the data set does not say
    std::vector<std::uint8_t> labels; ///< [clips × tags], 1 or 0
    probe::FeatureMatrix features;    ///< [clips × features], the extractors' side by side
    std::vector<probe::Block> blocks; ///< an extractor's share of the features, in order of name

    [[nodiscard]] bool has(std::size_t clip, std::size_t tag) const
    {
        return labels[clip * tags.size() + tag] != 0;
    }
    /// With folds: test = the clips of fold `seed`, pool = all others. Without: test = the split of that
    /// name, pool = train and valid, whatever the seed.
    /// \errors NotEnough if either would be empty.
    [[nodiscard]] Result<Partition> partition(int seed) const;

    /// Another number for other clips, splits, folds, tags, labels or features.
    [[nodiscard]] std::uint64_t fingerprint() const;

    /// \param extractors  which arrays to take, without ".npy"; empty: all that are there
    /// \errors NotFound, BadFormat, NotFinite, Duplicate: which file, and what is wrong with it.
    [[nodiscard]] static Result<ArrayDataset> read(const std::filesystem::path &folder,
                                                   const std::vector<std::string> &extractors = {});
};

} // namespace tagwright::experiment
