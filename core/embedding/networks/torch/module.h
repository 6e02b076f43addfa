// SPDX-License-Identifier: GPL-3.0-or-later
// What the module with the networks offers to the program that loads it.
#pragma once

#include "embedding/networks/network.h"
#include "embedding/networks/script.h"

#include <memory>

namespace tagwright::embedding {

struct BlasInfo
{
    std::string library;       ///< file that matrix products come from; empty if that cannot be told
    std::string configuration; ///< OpenBLAS' own words, e.g. "OpenBLAS 0.3.21 … Haswell"; empty for others
};

/// Program and module are built together; a module of another build is refused by this number.
constexpr int networkModuleVersion = 3;
constexpr const char *networkModuleEntry = "tagwrightNetworkModule";

struct NetworkModule
{
    int version;
    /// Null if it has no such architecture.
    std::unique_ptr<Network> (*make)(const NetworkRequest &request);
    BlasInfo (*blas)();
    /// As torch_script.h says.
    std::unique_ptr<Script> (*loadScript)(std::string_view content);
};

} // namespace tagwright::embedding
