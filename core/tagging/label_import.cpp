// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/label_import.h"

#include "base/text.h"
#include "catalogue/tag_repository.h"
#include "catalogue/track_repository.h"
#include "embedding/clip_grid.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tagwright::tagging {

namespace fs = std::filesystem;
using catalogue::Label;
using catalogue::LabelRepository;
using catalogue::Tag;
using catalogue::TagId;
using catalogue::TagRepository;
using catalogue::TrackId;

namespace {

/// As the catalogue compares names of tags.
std::string keyOf(std::string_view tag)
{
    return asciiLower(trimmed(tag));
}

std::map<std::string, Tag> byKey(const std::vector<Tag> &tags)
{
    std::map<std::string, Tag> map;
    for (const Tag &tag : tags)
        map.emplace(keyOf(tag.name), tag);
    return map;
}

/// What humans say of one tag now.
class HumanLabels
{
public:
    static Result<HumanLabels> load(catalogue::Database &database, TagId tag)
    {
        HumanLabels result;
        const LabelRepository repository(database);
        TAGWRIGHT_TRY_INTO(const auto notSure, repository.notSureOfTag(tag));
        TAGWRIGHT_TRY_INTO(const auto labels, repository.ofTag(tag));
        for (const Label &label : notSure)
            result.m_values[{label.track, label.startMs}] = label.value;
        for (const Label &label : labels)
            result.m_values[{label.track, label.startMs}] = label.value;
        return result;
    }

    /// Of the clip; or of the track, for which all of its labels speak: the last one, as everywhere.
    [[nodiscard]] int valueOf(TrackId track, std::int64_t startMs) const
    {
        const bool isTrack = startMs == catalogue::wholeTrack;
        int value = 0;
        for (auto it = m_values.lower_bound({track, startMs}); it != m_values.end(); ++it) {
            if (it->first.first != track || (!isTrack && it->first.second != startMs))
                break;
            if (it->second != catalogue::notSure || value == 0)
                value = it->second;
        }
        return value;
    }

private:
    std::map<std::pair<TrackId, std::int64_t>, int> m_values;
};

ImportEffect effectOf(int wanted, int now, bool overwrite)
{
    if (wanted == now)
        return ImportEffect::Same;
    if (now == 0)
        return ImportEffect::New;
    return overwrite ? ImportEffect::Change : ImportEffect::Conflict;
}

const char *wordOf(int value)
{
    return value == 1 ? "yes" : value == -1 ? "no" : value == 0 ? "no label" : "not sure";
}

std::string calledIn(const LabelRow &row)
{
    for (const std::string *text : {&row.path, &row.fileName})
        if (!text->empty())
            return *text;
    if (!row.title.empty())
        return row.artist.empty() ? row.title : row.artist + " – " + row.title;
    return row.isrc;
}

class Planner
{
public:
    Planner(catalogue::Database &database, const ImportOptions &options)
        : m_database(database), m_options(options)
    {
    }

    Result<ImportPlan> run(const fs::path &file, const ProgressSink &progress, const std::stop_token &stop)
    {
        TAGWRIGHT_TRY_INTO(const auto tags, TagRepository(m_database).all());
        const auto known = byKey(tags);
        TableReading reading = m_options.reading;
        reading.isTag = [&](std::string_view name) { return known.contains(keyOf(name)); };
        TAGWRIGHT_TRY_INTO(LabelTable table, readLabelTable(file, reading));
        takeTable(table, file, known);
        TAGWRIGHT_TRY_INTO(const auto finder,
                           TrackFinder::create(m_database, fs::absolute(file).parent_path(), m_options.ways));
        TAGWRIGHT_TRY(loadLabels());
        ProgressMeter meter(progress, "Looking up tracks", static_cast<std::int64_t>(table.rows.size()));
        for (const LabelRow &row : table.rows) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, "Stopped. Nothing was imported.");
            TAGWRIGHT_TRY(take(table, row, finder));
            meter.advance();
        }
        meter.finish();
        return std::move(m_plan);
    }

private:
    void takeTable(LabelTable &table, const fs::path &file, const std::map<std::string, Tag> &known)
    {
        m_plan.file = file;
        m_plan.overwrite = m_options.overwrite;
        m_plan.sheet = table.sheet;
        m_plan.sheets = std::move(table.sheets);
        m_plan.notes = std::move(table.notes);
        m_plan.columns = std::move(table.columns);
        for (const std::string &name : table.tags) {
            const auto found = known.find(keyOf(name));
            if (found != known.end()) {
                m_plan.tags.push_back({.name = found->second.name, .id = found->second.id});
                continue;
            }
            const auto checked = catalogue::checkedTagName(name);
            m_plan.tags.push_back(
                {.name = name, .id = {}, .problem = checked ? std::string() : checked.error().message});
        }
    }

    Result<void> loadLabels()
    {
        for (const PlannedTag &tag : m_plan.tags) {
            m_labels.emplace_back();
            if (tag.id) {
                TAGWRIGHT_TRY_INTO(m_labels.back(), HumanLabels::load(m_database, *tag.id));
            }
        }
        return {};
    }

    Result<void> take(const LabelTable &table, const LabelRow &row, const TrackFinder &finder)
    {
        if (row.statements.empty() && row.problems.empty()) {
            ++m_plan.silentRows;
            return {};
        }
        PlannedRow planned{.line = row.line,
                           .place = table.placeOf(row),
                           .called = calledIn(row),
                           .match = finder.find(row),
                           .problems = row.problems};
        // A start that is no time must not become a word on the whole track.
        auto start = row.hasBadStart ? std::nullopt : std::optional(catalogue::wholeTrack);
        if (planned.match.isFound() && row.instantMs) {
            TAGWRIGHT_TRY_INTO(start, clipOf(planned, *row.instantMs));
        }
        m_plan.rows.push_back(std::move(planned));
        const TrackMatch &match = m_plan.rows.back().match;
        if (match.isFound() && start)
            for (const Statement &statement : row.statements)
                add(statement, match.tracks.front(), *start);
        return {};
    }

    /// \return the start of the clip; nothing, and a problem, if the track ends before
    Result<std::optional<std::int64_t>> clipOf(PlannedRow &row, std::int64_t instantMs)
    {
        TAGWRIGHT_TRY_INTO(const auto track,
                           catalogue::TrackRepository(m_database).byId(row.match.tracks.front()));
        const std::int64_t durationMs = track ? track->metadata.durationMs : 0;
        if (durationMs > 0 && instantMs >= durationMs) {
            row.problems.push_back(
                fmt::format("{} is behind the end of the track ({}). Give an earlier instant.",
                            formatTime(instantMs), formatTime(durationMs)));
            return std::nullopt;
        }
        return embedding::clipStartAt(instantMs, durationMs);
    }

    void add(const Statement &statement, TrackId track, std::int64_t startMs)
    {
        if (!m_plan.tags[statement.tag].problem.empty())
            return;
        const auto [known, isNew] =
            m_places.try_emplace({statement.tag, track, startMs}, m_plan.labels.size());
        if (!isNew) {
            PlannedLabel &earlier = m_plan.labels[known->second];
            if (earlier.label.value != statement.value)
                earlier.effect = ImportEffect::Disagreed;
            return;
        }
        const int now = m_labels[statement.tag].valueOf(track, startMs);
        m_plan.labels.push_back({.row = m_plan.rows.size() - 1,
                                 .tag = statement.tag,
                                 .label = {.track = track,
                                           .startMs = startMs,
                                           .value = statement.value,
                                           .source = statement.source},
                                 .oldValue = now,
                                 .effect = effectOf(statement.value, now, m_options.overwrite)});
    }

    catalogue::Database &m_database;
    const ImportOptions &m_options;
    ImportPlan m_plan;
    std::vector<HumanLabels> m_labels;                                              // of the plan's tags
    std::map<std::tuple<std::size_t, TrackId, std::int64_t>, std::size_t> m_places; // in m_plan.labels
};

/// The plan's labels that still are to be written.
Result<std::vector<TagLabel>> labelsNow(catalogue::Database &database, const ImportPlan &plan,
                                        std::vector<Tag> &newTags)
{
    TagRepository repository(database);
    TAGWRIGHT_TRY_INTO(const auto tags, repository.all());
    const auto known = byKey(tags);
    std::map<std::size_t, std::pair<TagId, HumanLabels>> loaded; // by index of the plan's tag
    std::vector<TagLabel> wanted;
    for (const PlannedLabel &planned : plan.labels) {
        if (planned.effect == ImportEffect::Disagreed)
            continue;
        auto found = loaded.find(planned.tag);
        if (found == loaded.end()) {
            const std::string &name = plan.tags[planned.tag].name;
            const auto tag = known.find(keyOf(name));
            if (tag == known.end() && planned.label.value == 0)
                continue;
            TagId id;
            if (tag == known.end()) {
                TAGWRIGHT_TRY_INTO(newTags.emplace_back(), repository.add(name));
                id = newTags.back().id;
            } else {
                id = tag->second.id;
            }
            TAGWRIGHT_TRY_INTO(auto labels, HumanLabels::load(database, id));
            found = loaded.emplace(planned.tag, std::pair(id, std::move(labels))).first;
        }
        const auto &[id, labels] = found->second;
        const int now = labels.valueOf(planned.label.track, planned.label.startMs);
        const ImportEffect effect = effectOf(planned.label.value, now, plan.overwrite);
        if (effect == ImportEffect::New || effect == ImportEffect::Change)
            wanted.push_back({id, planned.label});
    }
    return wanted;
}

} // namespace

std::size_t ImportPlan::count(ImportEffect effect) const
{
    return static_cast<std::size_t>(std::ranges::count(labels, effect, &PlannedLabel::effect));
}

std::size_t ImportPlan::matched(MatchedBy way) const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        rows, [&](const PlannedRow &row) { return row.match.isFound() && row.match.by == way; }));
}

std::size_t ImportPlan::ambiguous() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(rows, [](const PlannedRow &row) { return row.match.isAmbiguous(); }));
}

std::size_t ImportPlan::notMatched() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(rows, [](const PlannedRow &row) { return row.match.tracks.empty(); }));
}

std::size_t ImportPlan::newTags() const
{
    std::set<std::size_t> made;
    for (const PlannedLabel &label : labels)
        if (label.effect == ImportEffect::New && !tags[label.tag].id)
            made.insert(label.tag);
    return made.size();
}

std::vector<Error> ImportPlan::refused() const
{
    std::vector<Error> errors;
    const auto refuse = [&](const PlannedRow &row, ErrorCode code, std::string_view why) {
        errors.push_back({code, fmt::format("{}: {}", row.place, why), file});
    };
    for (const PlannedTag &tag : tags)
        if (!tag.problem.empty())
            errors.push_back(
                {ErrorCode::BadInput, fmt::format("“{}”: {}", shown(tag.name), tag.problem), file});
    for (const PlannedRow &row : rows) {
        for (const std::string &problem : row.problems)
            refuse(row, ErrorCode::BadInput, problem);
        if (row.called.empty())
            refuse(row, ErrorCode::BadInput, "No track is named.");
        else if (row.match.tracks.empty())
            refuse(row, ErrorCode::UnknownTrack,
                   fmt::format("{}: Not in the catalogue. Check the path, or scan its folder first.",
                               shown(row.called)));
        else if (row.match.isAmbiguous())
            refuse(row, ErrorCode::UnknownTrack,
                   fmt::format("“{}” may be any of {} tracks. Give its path.", shown(row.called),
                               row.match.tracks.size()));
    }
    for (const PlannedLabel &label : labels) {
        const PlannedRow &row = rows[label.row];
        if (label.effect == ImportEffect::Conflict)
            refuse(row, ErrorCode::Duplicate,
                   fmt::format("{} for “{}”, but “{}” is labelled {}, which stays.",
                               wordOf(label.label.value), shown(tags[label.tag].name), shown(row.called),
                               wordOf(label.oldValue)));
        else if (label.effect == ImportEffect::Disagreed)
            refuse(row, ErrorCode::BadInput,
                   fmt::format("Another row says something else of “{}” and “{}”: neither is taken.",
                               shown(row.called), shown(tags[label.tag].name)));
    }
    return errors;
}

Result<ImportPlan> planImport(catalogue::Database &database, const fs::path &file,
                              const ImportOptions &options, const ProgressSink &progress,
                              const std::stop_token &stop)
{
    return Planner(database, options).run(file, progress, stop);
}

Result<LabelImportReport> applyImport(catalogue::Database &database, const ImportPlan &plan)
{
    LabelImportReport report{.refused = plan.refused()};
    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    ImportNote note{.from = shown(plan.file.filename().string()), .madeTags = {}};
    TAGWRIGHT_TRY_INTO(const auto labels, labelsNow(database, plan, note.madeTags));
    TAGWRIGHT_TRY_INTO(report.step, setAsStep(database, labels, note));
    if (!report.step) // rolled back, with the tags
        return report;
    report.newTags = std::ssize(note.madeTags);
    report.labels = std::ssize(report.step->changes);
    TAGWRIGHT_TRY(transaction.commit());
    return report;
}

Result<LabelImportReport> importLabels(catalogue::Database &database, const fs::path &table,
                                       const ImportOptions &options)
{
    TAGWRIGHT_TRY_INTO(const auto plan, planImport(database, table, options));
    return applyImport(database, plan);
}

} // namespace tagwright::tagging
