// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that came of the experiments, as files in a folder: tables, figures, results.json and a report
// for a browser.
#pragma once

#include "experiment/paper/paper_figures.h"

#include <filesystem>
#include <map>

namespace tagwright::experiment::paper {

/// What a report says of the data besides what PaperData knows.
struct DataDescription
{
    std::string name = {}; ///< of the data set, e.g. "MagnaTagATune"
    /// The published numbers are of the same clips and tags.
    bool asPublished = false;
    std::vector<Error> refused = {}; ///< clips that could not be used
};

/// What further experiments add to the report.
struct Chapter
{
    std::string id = {}; ///< of its heading in the page
    std::string title = {};
    std::string html = {};            ///< with its figures
    std::vector<Figure> figures = {}; ///< that are written as files, too
    struct Table
    {
        std::string file = {}; ///< with ending
        std::string csv = {};
    };
    std::vector<Table> tables = {};
    /// The main numbers: a few lines for people, and rows for programs.
    std::vector<std::string> words = {};
    struct Row
    {
        std::map<std::string, std::string> names = {};
        std::map<std::string, double> numbers = {};
    };
    std::vector<Row> rows = {};
};

/// Of this moment's data and results. \return a whole HTML page that needs no other file
[[nodiscard]] std::string reportHtml(const PaperResults &results, const PaperData &data,
                                     const DataDescription &description, const std::vector<Figure> &figures,
                                     const std::vector<Chapter> &chapters = {});

/// All of the paper's experiments, for programs.
[[nodiscard]] std::string resultsJson(const PaperResults &results, const PaperData &data,
                                      const DataDescription &description);

/// Writes report.html, results.json, the tables, and each figure as SVG and PNG.
/// \return their paths, the report's first
[[nodiscard]] Result<std::vector<std::filesystem::path>>
writeReport(const std::filesystem::path &folder, const PaperResults &results, const PaperData &data,
            const DataDescription &description, const std::vector<Chapter> &chapters = {});

} // namespace tagwright::experiment::paper
