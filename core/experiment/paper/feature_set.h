// SPDX-License-Identifier: GPL-3.0-or-later
// The features that a probe sees: one embedding, or all side by side, each feature in units of its deviation
// over the train clips.
#pragma once

#include "experiment/paper/paper_data.h"

namespace tagwright::experiment::paper {

struct FeatureSet
{
    std::string name; ///< of the extractor, or "all"
    /// Their share of the features, from 0 on.
    std::vector<probe::Block> blocks;
    probe::FeatureMatrix train, valid, test; ///< [clips × features]

    [[nodiscard]] Eigen::Index dimension() const { return train.cols(); }
};

inline constexpr const char *allFeatures = "all";

/// Names of what can be made of the data: each embedding, then "all" if there are several.
[[nodiscard]] std::vector<std::string> featureSetNames(const PaperData &data);

/// \param name  of featureSetNames()
[[nodiscard]] FeatureSet makeFeatureSet(const PaperData &data, const std::string &name);

/// The raw features of the same blocks. [clips × features]
[[nodiscard]] probe::FeatureMatrix rawFeatures(const ClipSet &set, const PaperData &data,
                                               const std::string &name);

} // namespace tagwright::experiment::paper
