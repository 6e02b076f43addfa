// SPDX-License-Identifier: GPL-3.0-or-later
// Tags -> columns beside a track list, for the search and for lists that show scores.
#pragma once

#include "library/search.h"
#include "tagging/tag_model.h"

#include <vector>

namespace tagwright::tagging {

/// What the model and its labels say of each row. A track has the probability of its best clip.
/// \param notSure  of the tag (LabelRepository::notSureOfTag)
[[nodiscard]] library::TagColumn tagColumn(const TagModel &model,
                                           const std::vector<catalogue::Label> &notSure,
                                           const library::TrackList &list);

/// Of a tag without a model, because nothing is analysed or there is no example: labels, and no scores.
[[nodiscard]] library::TagColumn tagColumn(const catalogue::Tag &tag,
                                           const std::vector<catalogue::Label> &labels,
                                           const std::vector<catalogue::Label> &notSure,
                                           const library::TrackList &list);

/// Columns of the tags of these names, as the catalogue has them now; without names the library is not
/// loaded.
/// \errors UnknownTag, and what LibraryModel::load says but NotEnough: then there are only labels.
[[nodiscard]] Result<library::TagColumns> tagColumns(catalogue::Database &database,
                                                     const std::vector<std::string> &names,
                                                     const library::TrackList &list);

} // namespace tagwright::tagging
