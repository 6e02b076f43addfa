// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/known_answers.h"

#include "base/csv.h"
#include "base/files.h"
#include "base/text.h"
#include "probe/metrics.h"
#include "tagging/label_target.h"
#include "tagging/tag_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>

namespace tagwright::experiment {

Result<AnswersReport> readAnswers(catalogue::Database &database, const std::filesystem::path &table)
{
    TAGWRIGHT_TRY_INTO(const std::string text, readFile(table));
    TAGWRIGHT_TRY_INTO(const auto rows, parseCsv(text));
    if (rows.empty() || rows.front().cells.size() < 2 || rows.front().cells[0] != "path" ||
        rows.front().cells[1] != "label")
        return fail(ErrorCode::BadFormat, "The first line must be: path,label.", table);
    AnswersReport report;
    for (const CsvRow &row : rows | std::views::drop(1)) {
        const auto value = row.cells.size() < 2 ? std::nullopt : parseNumber(row.cells[1]);
        if (!value || (*value != 0 && *value != 1)) {
            report.refused.push_back(
                {ErrorCode::BadInput, fmt::format("line {}: The label is not 1 or 0.", row.line), table});
            continue;
        }
        const auto target = tagging::findTarget(database, row.cells[0], std::nullopt);
        if (target)
            report.answers[target->track] = *value == 1;
        else
            report.refused.push_back(target.error());
    }
    return report;
}

Result<std::vector<Evaluation>> evaluate(catalogue::Database &database, const catalogue::Tag &tag,
                                         const Answers &answers)
{
    TAGWRIGHT_TRY_INTO(const auto all, probe::LibrarySource::open(database));
    std::vector<std::vector<std::string>> sets;
    for (const probe::Block &block : all.blocks())
        sets.push_back({block.extractor});
    if (all.blocks().size() > 1) {
        sets.emplace_back();
        for (const probe::Block &block : all.blocks())
            sets.back().push_back(block.extractor);
    }
    std::vector<Evaluation> evaluations;
    for (const auto &extractors : sets) {
        TAGWRIGHT_TRY_INTO(const auto library, tagging::LibraryModel::load(database, extractors));
        TAGWRIGHT_TRY_INTO(const auto model, tagging::TagModel::build(database, *library, tag));
        std::vector<char> truth;
        std::vector<double> scores;
        for (const probe::RankedTrack &track : model.ranking()) {
            const auto answer = answers.find(track.track);
            if (answer == answers.end() || model.labelOf(track.track) != 0)
                continue;
            truth.push_back(answer->second);
            scores.push_back(track.score);
        }
        const auto positives = std::ranges::count(truth, 1);
        if (positives == 0 || positives == static_cast<std::ptrdiff_t>(truth.size()))
            return fail(
                ErrorCode::NotEnough,
                "The tracks with known answers and without labels are all of one kind: nothing to rank.");
        evaluations.push_back({extractors, static_cast<std::int64_t>(truth.size()), positives,
                               probe::averagePrecision(truth, scores), probe::rocAuc(truth, scores)});
    }
    return evaluations;
}

} // namespace tagwright::experiment
