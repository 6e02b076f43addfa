// SPDX-License-Identifier: GPL-3.0-or-later
// A NumPy file of texts, as lists of clips and tags are published: one dimension, type <U (UTF-32).
#pragma once

#include "base/error.h"

#include <string>
#include <vector>

namespace tagwright::experiment {

/// As UTF-8. \errors BadFormat for any other file; those of reading
[[nodiscard]] Result<std::vector<std::string>> readNpyTexts(const std::filesystem::path &path);

} // namespace tagwright::experiment
