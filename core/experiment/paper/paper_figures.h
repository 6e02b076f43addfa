// SPDX-License-Identifier: GPL-3.0-or-later
// Figures 3, 4 and 5 of the paper, from this run.
#pragma once

#include "experiment/paper/paper_tables.h"

namespace tagwright::experiment::paper {

struct Figure
{
    std::string file; ///< without ending
    std::string caption;
    std::string svg;
};

/// Those that there are results for: fig3_weights, fig4_map, fig4_weights, fig5_map, fig5_auc.
/// \param embeddings  names, in order of the features
[[nodiscard]] std::vector<Figure> paperFigures(const PaperResults &results,
                                               const std::vector<std::string> &embeddings);

} // namespace tagwright::experiment::paper
