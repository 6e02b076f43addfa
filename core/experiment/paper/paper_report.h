// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that came of the experiments, as files in a folder.
#pragma once

#include "experiment/paper/paper_tables.h"

#include <filesystem>

namespace tagwright::experiment::paper {

/// Writes the tables.
/// \return their paths
[[nodiscard]] Result<std::vector<std::filesystem::path>>
writeReport(const std::filesystem::path &folder, const PaperResults &results, const PaperData &data);

} // namespace tagwright::experiment::paper
