// SPDX-License-Identifier: GPL-3.0-or-later
// Which network a weight file is for, told by its tensors, and whether everything it needs is in it.
#pragma once

#include "embedding/networks/network.h"
#include "embedding/weights/safetensors.h"

#include <functional>
#include <vector>

namespace tagwright::embedding {

struct NeededTensor
{
    std::string name;
    Shape shape; ///< may hold anyExtent
    bool optional = false;
    std::size_t part = 0; ///< of Architecture::parts
};

/// One way to build a network. Models that differ in their values alone share one.
struct Architecture
{
    std::string name;                  ///< "yamnet", "musicnn"
    std::vector<NeededTensor> tensors; ///< a file may hold more
    /// What each of the official files holds, if there are several: as the registry calls it.
    std::vector<std::string> parts = {};
};

[[nodiscard]] const std::vector<Architecture> &architectures();
[[nodiscard]] const Architecture *findArchitecture(std::string_view name);

/// The architecture of that name, or else the one of which, or of a part of which, most tensors are there.
/// Null if it is none of ours.
[[nodiscard]] const Architecture *recognise(std::string_view said,
                                            const std::function<bool(const std::string &)> &has);

/// The architecture that a file says it is of, or else the one most of whose tensors it holds.
/// \errors BadFormat if it is none of ours.
[[nodiscard]] Result<const Architecture *> recognise(const Safetensors &file);

/// The parts of which not one needed tensor is among those that `has` knows.
[[nodiscard]] std::vector<std::size_t> missingParts(const Architecture &architecture,
                                                    const std::function<bool(const std::string &)> &has);

/// All that the architecture needs, and what it can use, of the right shapes and finite.
/// \errors BadFormat, NotFinite: of the first tensor that is not, by name.
[[nodiscard]] Result<Weights> needed(const Architecture &architecture, const Safetensors &file);

/// Whether a tensor of that shape will do.
[[nodiscard]] bool fits(std::span<const std::int64_t> shape, std::span<const std::int64_t> needed);

} // namespace tagwright::embedding
