// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of the report's page.
#pragma once

#include "experiment/paper/paper_figures.h"

#include <string>
#include <string_view>
#include <vector>

namespace tagwright::experiment::paper {

/// The first cell holds words, the others numbers. \param cells  as HTML
[[nodiscard]] std::string htmlRow(const std::vector<std::string> &cells, std::string_view cellTag = "td",
                                  std::string_view className = {});
/// \param head  as HTML \param rows  of htmlRow()
[[nodiscard]] std::string htmlTable(const std::vector<std::string> &head, const std::string &rows);
[[nodiscard]] std::string htmlFigure(const Figure &figure);
/// "0.492 ± 0.008"
[[nodiscard]] std::string htmlSpread(const Spread &spread, int digits = 3);

} // namespace tagwright::experiment::paper
