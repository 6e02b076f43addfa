// SPDX-License-Identifier: GPL-3.0-or-later
// What writing tags into the users' files would change, and which files cannot be written, before anything is
// written: the dry run.
#pragma once

#include "base/progress.h"
#include "exporting/file_tags/verify.h"
#include "exporting/tag_column.h"

#include <optional>
#include <set>
#include <stop_token>

namespace tagwright::exporting {

/// How tags become a field. A name with {tag} in it makes a field for each tag; any other one holds the
/// values of all tags of the track.
struct FieldRule
{
    std::string name = "TAGWRIGHT"; ///< genre, grouping, mood, comment: the standard fields
    std::string value = "{tag}";
    std::string separator = "; ";
    bool append = false; ///< to what the field holds, instead of in its place

    /// \errors BadInput: no name, or one that belongs to titles, artists, pictures …
    [[nodiscard]] Result<void> check() const;
};

struct FieldChange
{
    Field field;
    FieldValues oldValues, newValues;

    bool operator==(const FieldChange &) const = default;
};

struct PlannedFile
{
    catalogue::TrackId track;
    std::filesystem::path path;       ///< as the catalogue has it
    std::filesystem::path target;     ///< where the bytes are: links resolved
    catalogue::FileState state;       ///< that the plan was made for
    std::vector<FieldChange> changes; ///< none: all is right already
    std::optional<Error> refusal;     ///< why it cannot be written
    std::vector<std::string> notes;   ///< what the user may want to know
    std::int64_t growth = 0;          ///< by so many bytes it gets longer; negative: shorter
    std::size_t undone = 0;           ///< entry of the batch that is undone
};

/// Files that carry one of the tags, or did when they were written last; in order of path.
struct WritePlan
{
    std::vector<PlannedFile> files;
    std::optional<int> undoes = {}; ///< a batch; then these are its files

    [[nodiscard]] std::int64_t changed() const;
    [[nodiscard]] std::int64_t alreadyRight() const;
    [[nodiscard]] std::int64_t refused() const;
};

struct WriteWishes
{
    std::vector<FieldRule> rules;
    bool suggestions = false; ///< also tags that the probe suggests, not only those that a human gave
    std::optional<std::set<catalogue::TrackId>> tracks = {}; ///< no others; nothing: all
};

/// Reads the tags of all tracks that are present. \errors BadInput (a rule), Cancelled, of the catalogue.
[[nodiscard]] Result<WritePlan> planWriting(catalogue::Database &database,
                                            const std::vector<TagColumn> &columns, const WriteWishes &wishes,
                                            const ProgressSink &progress = {},
                                            const std::stop_token &stop = {});

} // namespace tagwright::exporting
