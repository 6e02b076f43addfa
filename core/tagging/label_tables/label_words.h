// SPDX-License-Identifier: GPL-3.0-or-later
// What people write into a table's cells to say whether a tag fits, and who says so.
#pragma once

#include "catalogue/label_repository.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tagwright::tagging {

/// 1: yes, x, true, 1, ✓, ja, oui, sí, はい … −1: no, false, 0, −1, nein, non, いいえ … catalogue::notSure:
/// unsure, ?, maybe. 0: nothing is said (empty, "suggested", a dash, n/a). Nothing: it means none of these.
[[nodiscard]] std::optional<int> labelMeaning(std::string_view cell);

/// Of the words by which tables name where a label comes from: nothing where it is not a human's (derived,
/// suggested); Import for words of others.
[[nodiscard]] std::optional<catalogue::LabelSource> sourceMeaning(std::string_view cell);

/// Joins what is a list already, so that splitTags takes it apart again whatever is in it.
inline constexpr char listJoint = '\x1F';

/// The names in a cell that holds several, without empty ones. \param separator  empty: a line break,
/// semicolon, | or comma, the first of these that is in the cell
[[nodiscard]] std::vector<std::string> splitTags(std::string_view cell, std::string_view separator = {});

} // namespace tagwright::tagging
