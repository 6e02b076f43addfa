// SPDX-License-Identifier: GPL-3.0-or-later
// What the program knows of each architecture beyond its tensors: its front end, and the variants that a user
// may ask for. A variant is part of the extractor's version, so that vectors of two are never mixed.
#pragma once

#include "embedding/networks/front_end.h"

#include <vector>

namespace tagwright::embedding {

struct NetworkVariant
{
    std::string_view name;  ///< as a user asks for it, `openl3@hop0.1`, and as it stands in the version
    std::string_view about; ///< half a sentence for people
    std::unique_ptr<const FrontEnd> (*frontEnd)(const Weights &weights);
};

struct NetworkKind
{
    std::string_view architecture;
    std::vector<NetworkVariant> variants; ///< the default first
};

/// The default first; empty for an unknown architecture.
[[nodiscard]] std::vector<NetworkVariant> variantsOf(std::string_view architecture);
/// Null if there is none.
[[nodiscard]] const NetworkKind *findNetworkKind(std::string_view architecture);
/// Of that name; the default for an empty one. Null if there is none.
[[nodiscard]] const NetworkVariant *findVariant(const NetworkKind &kind, std::string_view name);

} // namespace tagwright::embedding
