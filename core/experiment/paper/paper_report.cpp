// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/paper_report.h"

#include "base/files.h"

namespace tagwright::experiment::paper {

Result<std::vector<std::filesystem::path>> writeReport(const std::filesystem::path &folder,
                                                       const PaperResults &results, const PaperData &data)
{
    std::vector<std::string> embeddings;
    for (const probe::Block &block : data.blocks)
        embeddings.push_back(block.extractor);
    std::vector<std::filesystem::path> written;
    const auto write = [&](const char *file, const std::string &content) {
        written.push_back(folder / file);
        return writeFileAtomically(written.back(), content);
    };
    TAGWRIGHT_TRY(write("paper_protocol.csv", protocolCsv(results)));
    TAGWRIGHT_TRY(write("table1.csv", table1Csv(results)));
    TAGWRIGHT_TRY(write("fig3.csv", fig3Csv(results, embeddings)));
    TAGWRIGHT_TRY(write("fig4.csv", fig4Csv(results)));
    TAGWRIGHT_TRY(write("fig5.csv", fig5Csv(results)));
    TAGWRIGHT_TRY(write("tags.csv", tagsCsv(results, data)));
    return written;
}

} // namespace tagwright::experiment::paper
