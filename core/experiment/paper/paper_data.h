// SPDX-License-Identifier: GPL-3.0-or-later
// What the paper's protocol works on (Ma & Lerch 2024): clips with at least one of the chosen tags, divided
// into train, validation and test clips.
#pragma once

#include "experiment/array_dataset.h"

#include <array>
#include <string>
#include <vector>

namespace tagwright::experiment::paper {

/// The paper's number of tags.
inline constexpr std::size_t tagCount = 50;

struct ClipSet
{
    std::vector<std::string> ids;
    std::vector<std::uint8_t> labels; ///< [clips × tags], 1 or 0
    probe::FeatureMatrix features;    ///< [clips × all features], as the extractors gave them
    /// 1 or 0 for each clip, tag by tag.
    std::vector<std::vector<char>> truth;

    [[nodiscard]] Eigen::Index size() const { return features.rows(); }
};

struct PaperData
{
    std::vector<std::string> tags;
    std::vector<int> classIndices; ///< of the tags: they seed the random draws
    std::vector<probe::Block> blocks;
    ClipSet train, valid, test;
    std::size_t withoutTags = 0;    ///< clips that were discarded, having none of the tags
    std::vector<std::string> notes; ///< what a reader of the numbers must know, a line each

    /// The tags of ArrayDataset::paperRanks, or else the `count` that most clips have, the most frequent
    /// first.
    [[nodiscard]] static std::vector<std::size_t> chosenTags(const ArrayDataset &data,
                                                             std::size_t count = tagCount);
    /// Takes the chosen tags.
    /// \errors NotEnough if there is no clip of a split, or no tag that a validation and a test clip have.
    [[nodiscard]] static Result<PaperData> from(ArrayDataset data, std::size_t count = tagCount);

    [[nodiscard]] bool trainHas(Eigen::Index clip, std::size_t tag) const
    {
        return train.labels[static_cast<std::size_t>(clip) * tags.size() + tag] != 0;
    }
    /// Another number for other clips, splits, tags, labels or features.
    [[nodiscard]] std::uint64_t fingerprint() const;
};

} // namespace tagwright::experiment::paper
