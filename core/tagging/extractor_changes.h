// SPDX-License-Identifier: GPL-3.0-or-later
// How the extractors in use differ from those that a stored probe was trained on.
#pragma once

#include "probe/feature_source.h"

#include <string>
#include <vector>

namespace tagwright::tagging {

struct ExtractorChanges
{
    std::vector<std::string> otherVersion; ///< ids, in use then and now
    std::vector<std::string> added;
    std::vector<std::string> gone;

    /// "yamnet has another version than before; passt is new"; empty if nothing has changed.
    [[nodiscard]] std::string inWords() const;
};

/// \param document  of the stored probe (TagModel::document); one that cannot be read says nothing
[[nodiscard]] ExtractorChanges extractorChanges(const std::string &document,
                                                const std::vector<probe::Block> &inUse);

} // namespace tagwright::tagging
