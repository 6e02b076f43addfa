// SPDX-License-Identifier: GPL-3.0-or-later
// A table of labels -> labels, with a look at it before anything is written:
//
//   auto plan = planImport(database, file, options);   // reads only; may be made again with other options
//   ... show plan->columns, rows, labels, counts ...   // what was understood, found, and would change
//   auto report = applyImport(database, *plan);        // one step, which undoStep takes back
//
// Which tables are understood: label_tables/label_table.h; how tracks are found: label_tables/track_finder.h.
#pragma once

#include "base/progress.h"
#include "tagging/label_tables/track_finder.h"
#include "tagging/steps.h"

#include <stop_token>

namespace tagwright::tagging {

struct ImportOptions
{
    TableReading reading = {};
    std::vector<MatchedBy> ways = allWays();
    /// The table's word in place of a human's where they differ. Otherwise the human's stays.
    bool overwrite = false;
};

/// What becomes of a label that the table gives.
enum class ImportEffect {
    New,
    Same,     ///< the library says so already
    Change,   ///< in place of another one, as wished by ImportOptions::overwrite
    Conflict, ///< a human said otherwise: left as it is
    Disagreed ///< two rows say different things of it: neither is taken
};

struct PlannedLabel
{
    std::size_t row = 0; ///< index into ImportPlan::rows
    std::size_t tag = 0; ///< index into ImportPlan::tags
    catalogue::Label label;
    int oldValue = 0; ///< what a human says of it now
    ImportEffect effect = ImportEffect::New;
};

struct PlannedTag
{
    std::string name;
    std::optional<catalogue::TagId> id; ///< nothing: it is made if it gets a label
    std::string problem = {};           ///< why no tag can be called so: none of its labels is taken
};

/// A row that says something.
struct PlannedRow
{
    std::size_t line = 0; ///< LabelTable::placeOf
    std::string place;
    std::string called; ///< what the row calls the track
    TrackMatch match;
    std::vector<std::string> problems; ///< cells that could not be understood
};

struct ImportPlan
{
    std::filesystem::path file;
    bool overwrite = false;
    std::string sheet;
    std::vector<std::string> sheets; ///< of a workbook
    std::vector<std::string> notes;
    std::vector<UnderstoodColumn> columns;
    std::vector<PlannedTag> tags;
    std::vector<PlannedRow> rows;
    std::vector<PlannedLabel> labels; ///< each tag and track or clip once
    std::size_t silentRows = 0;       ///< rows that say nothing of any tag

    [[nodiscard]] std::size_t count(ImportEffect effect) const;
    [[nodiscard]] std::size_t matched(MatchedBy way) const;
    [[nodiscard]] std::size_t ambiguous() const;
    [[nodiscard]] std::size_t notMatched() const;
    /// Tags that would be made.
    [[nodiscard]] std::size_t newTags() const;
    /// Everything in the table that is not taken, with its place and the reason.
    [[nodiscard]] std::vector<Error> refused() const;
};

/// \errors BadFormat, BadInput (one line: what is wrong with the file, and what to do); of reading;
/// Cancelled.
[[nodiscard]] Result<ImportPlan> planImport(catalogue::Database &database, const std::filesystem::path &file,
                                            const ImportOptions &options = {},
                                            const ProgressSink &progress = {},
                                            const std::stop_token &stop = {});

struct LabelImportReport
{
    std::int64_t labels = 0;                  ///< made or changed
    std::int64_t newTags = 0;                 ///< tags that were made for them
    std::vector<Error> refused = {};          ///< what was not taken: ImportPlan::refused
    std::optional<catalogue::Step> step = {}; ///< nothing if nothing has changed
};

/// Writes the plan's labels, of all tags, as one step: all or none. What a human has said since the plan was
/// made counts as if it had been there: without `overwrite` it stays.
[[nodiscard]] Result<LabelImportReport> applyImport(catalogue::Database &database, const ImportPlan &plan);

/// Both, without a look.
[[nodiscard]] Result<LabelImportReport> importLabels(catalogue::Database &database,
                                                     const std::filesystem::path &table,
                                                     const ImportOptions &options = {});

} // namespace tagwright::tagging
