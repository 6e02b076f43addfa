// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/paper_report.h"

#include "base/files.h"
#include "base/text.h"
#include "experiment/paper/published.h"
#include "experiment/paper/svg_drawing.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace tagwright::experiment::paper {

namespace {

using nlohmann::ordered_json;

ordered_json number(double value)
{
    return std::isfinite(value) ? ordered_json(value) : ordered_json();
}

ordered_json numbers(const std::vector<double> &values)
{
    ordered_json array = ordered_json::array();
    for (const double value : values)
        array.push_back(number(value));
    return array;
}

ordered_json cellJson(const Cell &cell)
{
    ordered_json object{{"features", cell.key.features},
                        {"trainer", name(cell.key.trainer)},
                        {"n", cell.key.n},
                        {"k", cell.key.isFull() ? ordered_json("full") : ordered_json(cell.key.k)},
                        {"seed", cell.key.seed},
                        {"map", number(cell.meanAveragePrecision)},
                        {"roc_auc", number(cell.rocAuc)}};
    if (cell.weightNormR)
        object["weight_norm_r"] = number(*cell.weightNormR);
    object["tags"] = cell.tags;
    object["average_precision_of_tags"] = numbers(cell.averagePrecisions);
    object["roc_auc_of_tags"] = numbers(cell.rocAucs);
    object["shares_of_weights"] = numbers(cell.shares);
    return object;
}

std::vector<std::string> embeddingsOf(const PaperData &data)
{
    std::vector<std::string> embeddings;
    for (const probe::Block &block : data.blocks)
        embeddings.push_back(block.extractor);
    return embeddings;
}

} // namespace

std::string resultsJson(const PaperResults &results, const PaperData &data,
                        const DataDescription &description)
{
    ordered_json refused = ordered_json::array();
    for (const Error &error : description.refused)
        refused.push_back({{"path", displayPath(error.path)}, {"why", error.message}});
    ordered_json published = ordered_json::array();
    for (const PublishedResult &result : publishedResults)
        published.push_back(
            {{"method", result.method}, {"map", result.meanAveragePrecision}, {"roc_auc", result.rocAuc}});
    ordered_json embeddings = ordered_json::array();
    for (const probe::Block &block : data.blocks)
        embeddings.push_back(
            {{"extractor", block.extractor}, {"version", block.version}, {"features", block.size}});
    ordered_json cells = ordered_json::array();
    for (const Cell &cell : results.cells)
        cells.push_back(cellJson(cell));
    const ordered_json all{{"data_set", description.name},
                           {"train_clips", data.train.size()},
                           {"valid_clips", data.valid.size()},
                           {"test_clips", data.test.size()},
                           {"clips_without_tags", data.withoutTags},
                           {"refused", refused},
                           {"notes", data.notes},
                           {"tags", data.tags},
                           {"embeddings", embeddings},
                           {"ns", results.ns},
                           {"ks", results.ks},
                           {"seeds", results.seeds},
                           {"published_on_magnatagatune", published},
                           {"cells", cells}};
    return all.dump(1) + "\n";
}

Result<std::vector<std::filesystem::path>> writeReport(const std::filesystem::path &folder,
                                                       const PaperResults &results, const PaperData &data,
                                                       const DataDescription &description,
                                                       const std::vector<Chapter> &chapters)
{
    std::vector<std::filesystem::path> written;
    const auto write = [&](const std::string &file, const std::string &content) {
        written.push_back(folder / file);
        return writeFileAtomically(written.back(), content);
    };
    const auto embeddings = embeddingsOf(data);
    const auto figures = paperFigures(results, embeddings);
    TAGWRIGHT_TRY(write("report.html", reportHtml(results, data, description, figures, chapters)));
    TAGWRIGHT_TRY(write("results.json", resultsJson(results, data, description)));
    TAGWRIGHT_TRY(write("paper_protocol.csv", protocolCsv(results)));
    TAGWRIGHT_TRY(write("table1.csv", table1Csv(results)));
    TAGWRIGHT_TRY(write("fig3.csv", fig3Csv(results, embeddings)));
    TAGWRIGHT_TRY(write("fig4.csv", fig4Csv(results)));
    TAGWRIGHT_TRY(write("fig5.csv", fig5Csv(results)));
    TAGWRIGHT_TRY(write("tags.csv", tagsCsv(results, data)));
    const auto draw = [&](const std::vector<Figure> &drawn) -> Result<void> {
        for (const Figure &figure : drawn) {
            TAGWRIGHT_TRY(write(figure.file + ".svg", figure.svg));
            TAGWRIGHT_TRY_INTO(const std::string png, pngFromSvg(figure.svg));
            TAGWRIGHT_TRY(write(figure.file + ".png", png));
        }
        return {};
    };
    TAGWRIGHT_TRY(draw(figures));
    for (const Chapter &chapter : chapters) {
        for (const Chapter::Table &table : chapter.tables)
            TAGWRIGHT_TRY(write(table.file, table.csv));
        TAGWRIGHT_TRY(draw(chapter.figures));
    }
    return written;
}

} // namespace tagwright::experiment::paper
