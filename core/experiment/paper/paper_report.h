// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that came of the experiments, as files in a folder: tables, figures, results.json and a report
// for a browser.
#pragma once

#include "experiment/paper/paper_figures.h"

#include <filesystem>

namespace tagwright::experiment::paper {

/// What a report says of the data besides what PaperData knows.
struct DataDescription
{
    std::string name = {}; ///< of the data set, e.g. "MagnaTagATune"
    /// The published numbers are of the same clips and tags.
    bool asPublished = false;
    std::vector<Error> refused = {}; ///< clips that could not be used
};

/// Of this moment's data and results. \return a whole HTML page that needs no other file
[[nodiscard]] std::string reportHtml(const PaperResults &results, const PaperData &data,
                                     const DataDescription &description, const std::vector<Figure> &figures);

/// Everything, for programs.
[[nodiscard]] std::string resultsJson(const PaperResults &results, const PaperData &data,
                                      const DataDescription &description);

/// Writes report.html, results.json, the tables, and each figure as SVG and PNG.
/// \return their paths, the report's first
[[nodiscard]] Result<std::vector<std::filesystem::path>> writeReport(const std::filesystem::path &folder,
                                                                     const PaperResults &results,
                                                                     const PaperData &data,
                                                                     const DataDescription &description);

} // namespace tagwright::experiment::paper
