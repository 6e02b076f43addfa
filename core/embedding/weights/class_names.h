// SPDX-License-Identifier: GPL-3.0-or-later
// Names of networks' own classes: out of the weight file, or where such files do not have them, from a table
// (resources/class_names.json).
#pragma once

#include "embedding/weights/safetensors.h"

namespace tagwright::embedding {

/// A JSON list in the file's metadata, in the order of the outputs. Empty if there is none.
[[nodiscard]] std::vector<std::string> classNames(const Safetensors &file);

/// Those of a model of the registry whose files do not name them. Empty for others.
[[nodiscard]] std::vector<std::string> knownClassNames(std::string_view id);

} // namespace tagwright::embedding
