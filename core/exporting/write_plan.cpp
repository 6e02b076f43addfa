// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/write_plan.h"

#include "base/text.h"
#include "exporting/file_tags/tagged_file.h"
#include "exporting/write_target.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <set>

namespace tagwright::exporting {
namespace {

using catalogue::Track;

constexpr std::string_view placeholder = "{tag}";

/// Names that mean something else in one format or another: none of them is ever overwritten.
constexpr std::array reservedNames{
    "title",      "artist",      "album",    "albumartist",
    "date",       "year",        "track",    "tracknumber",
    "discnumber", "disc",        "composer", "lyrics",
    "isrc",       "copyright",   "encoder",  "metadata_block_picture",
    "coverart",   "description", "author",   "cover art (front)",
    "itunnorm",   "itunsmpb",    "cuesheet", "waveformatextensible_channel_mask"};

std::string filled(std::string pattern, const std::string &tag)
{
    for (std::size_t at = pattern.find(placeholder); at != std::string::npos;
         at = pattern.find(placeholder, at + tag.size()))
        pattern.replace(at, placeholder.size(), tag);
    return pattern;
}

std::vector<std::string> split(const std::string &text, const std::string &separator)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t end = 0; end != std::string::npos; begin = end + separator.size()) {
        end = separator.empty() ? std::string::npos : text.find(separator, begin);
        std::string part(trimmed(std::string_view(text).substr(begin, end - begin)));
        if (!part.empty())
            parts.push_back(std::move(part));
        if (end == std::string::npos)
            break;
    }
    return parts;
}

std::string join(const std::vector<std::string> &parts, const std::string &separator)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

/// A rule for the tags of one track: which fields should hold what.
class FieldMaker
{
public:
    FieldMaker(const FieldRule &rule, const std::vector<TagColumn> &columns) : m_rule(rule)
    {
        for (const TagColumn &column : columns)
            m_allValues.insert(filled(rule.value, column.name));
    }

    /// \param tags  of the track
    /// \return what is to be changed in `file`
    [[nodiscard]] std::vector<FieldChange> changes(const TaggedFile &file,
                                                   const std::vector<TagColumn> &columns,
                                                   const std::set<std::string> &tags) const
    {
        std::vector<FieldChange> found;
        const auto take = [&](const std::string &name, const std::vector<std::string> &values) {
            const Field field = fieldOf(name);
            const FieldValues old = file.values(field);
            const std::string oldText = old.joined();
            const std::string wanted = wantedValue(oldText, values);
            const bool isRight = wanted.empty() ? oldText.empty() : file.holds(field, wanted);
            if (!isRight)
                found.push_back({field, old, wanted});
        };
        if (m_rule.name.find(placeholder) != std::string::npos) {
            for (const TagColumn &column : columns)
                take(filled(m_rule.name, column.name), tags.contains(column.name)
                                                           ? std::vector{filled(m_rule.value, column.name)}
                                                           : std::vector<std::string>{});
            return found;
        }
        std::vector<std::string> values;
        for (const TagColumn &column : columns)
            if (tags.contains(column.name))
                values.push_back(filled(m_rule.value, column.name));
        take(m_rule.name, values);
        return found;
    }

private:
    [[nodiscard]] std::string wantedValue(const std::string &old,
                                          const std::vector<std::string> &values) const
    {
        std::vector<std::string> before = split(old, m_rule.separator);
        if (m_rule.append) {
            const bool isComplete = std::ranges::all_of(
                values, [&](const std::string &value) { return std::ranges::count(before, value) > 0; });
            if (isComplete)
                return old;
            for (const std::string &value : values)
                if (std::ranges::count(before, value) == 0)
                    before.push_back(value);
            return join(before, m_rule.separator);
        }
        if (!values.empty())
            return join(values, m_rule.separator);
        // Nothing to say: what we wrote earlier goes, what somebody else wrote stays.
        const bool isOurs = std::ranges::all_of(
            before, [&](const std::string &value) { return m_allValues.contains(value); });
        return isOurs ? "" : old;
    }

    FieldRule m_rule;
    std::set<std::string> m_allValues;
};

class Planner
{
public:
    Planner(const std::vector<TagColumn> &columns, const WriteWishes &wishes)
        : m_columns(columns), m_suggestions(wishes.suggestions)
    {
        for (const FieldRule &rule : wishes.rules)
            m_makers.emplace_back(rule, columns);
    }

    /// Nothing if the file has nothing to do with the tags.
    std::optional<PlannedFile> plan(const Track &track)
    {
        const std::set<std::string> tags = tagsOf(track);
        PlannedFile planned{.track = track.id,
                            .path = track.path,
                            .target = track.path,
                            .state = track.file,
                            .changes = {},
                            .refusal = {},
                            .notes = {},
                            .growth = 0,
                            .undone = 0};
        if (auto done = plan(track, tags, planned); !done) {
            planned.refusal = done.error();
            planned.refusal->path = track.path;
        }
        if (tags.empty() && planned.changes.empty())
            return std::nullopt;
        return planned;
    }

private:
    [[nodiscard]] std::set<std::string> tagsOf(const Track &track) const
    {
        std::set<std::string> tags;
        for (const TagColumn &column : m_columns) {
            const TagCell cell = column.cells.at(track.id);
            if (cell.label == 1 || (m_suggestions && cell.isSuggested))
                tags.insert(column.name);
        }
        return tags;
    }

    Result<void> plan(const Track &track, const std::set<std::string> &tags, PlannedFile &planned)
    {
        const auto file = TaggedFile::open(track.path);
        if (!file)
            return std::unexpected(file.error());
        for (const FieldMaker &maker : m_makers)
            std::ranges::move(maker.changes(**file, m_columns, tags), std::back_inserter(planned.changes));
        if (planned.changes.empty())
            return {};
        for (const FieldChange &change : planned.changes)
            TAGWRIGHT_TRY((*file)->set(change.field, change.newValues));
        TAGWRIGHT_TRY_INTO(const Patch patch, (*file)->patch()); // or what cannot be kept
        planned.growth = static_cast<std::int64_t>(sizeAfter((*file)->source().size(), patch)) -
                         static_cast<std::int64_t>((*file)->source().size());
        TAGWRIGHT_TRY_INTO(const WriteTarget target, checkTarget(track.path, m_open));
        planned.target = target.path;
        planned.notes = target.notes;
        if (target.state != track.file)
            return fail(ErrorCode::Changed,
                        "Changed since it was scanned. Rescan it, then run the dry run again.");
        if (!m_seen.insert(target.identity).second)
            return fail(ErrorCode::Duplicate,
                        "The same file as another track (a link): it is written there.");
        return {};
    }

    const std::vector<TagColumn> &m_columns;
    bool m_suggestions;
    std::vector<FieldMaker> m_makers;
    OpenFiles m_open;
    std::set<std::pair<std::uint64_t, std::uint64_t>> m_seen;
};

} // namespace

Result<void> FieldRule::check() const
{
    const auto isControl = [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; };
    if (trimmed(name).empty() || !isValidUtf8(name) || std::ranges::any_of(name, isControl))
        return fail(ErrorCode::BadInput, "A field needs a name, e.g. TAGWRIGHT.");
    if (value.empty() || !isValidUtf8(value) || value.find('\0') != std::string::npos)
        return fail(ErrorCode::BadInput, "A field needs a value, e.g. {tag}.");
    if (separator.empty() || !isValidUtf8(separator) || separator.find('\0') != std::string::npos)
        return fail(ErrorCode::BadInput, "The separator must not be empty, e.g. “; ”.");
    const auto isReserved = [&](const char *reserved) { return sameName(name, reserved); };
    if (std::ranges::any_of(reservedNames, isReserved) || asciiLower(name).starts_with("replaygain_"))
        return fail(ErrorCode::BadInput,
                    "“" + shown(name) + "” is never written by Tagwright. Choose another field.");
    return {};
}

std::int64_t WritePlan::changed() const
{
    return std::ranges::count_if(files,
                                 [](const PlannedFile &f) { return !f.refusal && !f.changes.empty(); });
}

std::int64_t WritePlan::alreadyRight() const
{
    return std::ranges::count_if(files, [](const PlannedFile &f) { return !f.refusal && f.changes.empty(); });
}

std::int64_t WritePlan::refused() const
{
    return std::ranges::count_if(files, [](const PlannedFile &f) { return f.refusal.has_value(); });
}

Result<WritePlan> planWriting(catalogue::Database &database, const std::vector<TagColumn> &columns,
                              const WriteWishes &wishes, const ProgressSink &progress,
                              const std::stop_token &stop)
{
    for (const FieldRule &rule : wishes.rules)
        TAGWRIGHT_TRY(rule.check());
    catalogue::TrackRepository tracks(database);
    TAGWRIGHT_TRY_INTO(const auto count, tracks.count(false));
    Planner planner(columns, wishes);
    ProgressMeter meter(progress, "Dry run", count);
    WritePlan plan;
    TAGWRIGHT_TRY(tracks.forEach([&](const Track &track) {
        const bool isWanted = !wishes.tracks || wishes.tracks->contains(track.id);
        if (track.missing || !isWanted || stop.stop_requested())
            return;
        if (auto planned = planner.plan(track))
            plan.files.push_back(std::move(*planned));
        meter.advance();
    }));
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "Stopped. Nothing has been written.");
    meter.finish();
    return plan;
}

} // namespace tagwright::exporting
