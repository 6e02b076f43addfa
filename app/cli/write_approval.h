// SPDX-License-Identifier: GPL-3.0-or-later
// A dry run that somebody has looked through: its lines (`--dry-run --json`), as many of them as are wanted,
// given back. Only what they say is written.
#pragma once

#include "exporting/write_plan.h"

#include <nlohmann/json.hpp>

#include <string>

namespace tagwright::cli {

/// A file's line of a dry run.
[[nodiscard]] nlohmann::ordered_json changeObject(const exporting::PlannedFile &file);

/// Leaves out the files that no line names, and refuses (Changed) those whose changes would be others now.
/// \param file  of JSON lines; "-": standard input
/// \errors NotFound …; BadFormat (a line is none of a dry run)
[[nodiscard]] Result<void> keepApproved(exporting::WritePlan &plan, const std::string &file);

} // namespace tagwright::cli
