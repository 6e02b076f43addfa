// SPDX-License-Identifier: GPL-3.0-or-later
// Which network a weight file is for, told by its tensors, and whether everything it needs is in it.
#pragma once

#include "embedding/networks/network.h"
#include "embedding/weights/safetensors.h"

#include <optional>
#include <vector>

namespace tagwright::embedding {

struct NeededTensor
{
    std::string name;
    Shape shape;
};

/// One way to build a network. Models that differ in their values alone share one.
struct Architecture
{
    std::string name;                  ///< "yamnet", "musicnn"
    std::vector<NeededTensor> tensors; ///< a file may hold more
};

[[nodiscard]] const std::vector<Architecture> &architectures();
[[nodiscard]] const Architecture *findArchitecture(std::string_view name);

/// The architecture that a file says it is of, or else the one most of whose tensors it holds.
/// \errors BadFormat if it is none of ours.
[[nodiscard]] Result<const Architecture *> recognise(const Safetensors &file);

/// All that the architecture needs, of the right shapes and finite.
/// \errors BadFormat, NotFinite: of the first tensor that is not, by name.
[[nodiscard]] Result<Weights> needed(const Architecture &architecture, const Safetensors &file);

/// Names of the network's own classes: a JSON list in the file's metadata. Empty if there is none.
[[nodiscard]] std::vector<std::string> classNames(const Safetensors &file);

} // namespace tagwright::embedding
