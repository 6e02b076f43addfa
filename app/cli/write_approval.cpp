// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_approval.h"

#include "base/files.h"
#include "base/text.h"

#include <fmt/format.h>

#include <iostream>
#include <iterator>
#include <map>
#include <sstream>

namespace tagwright::cli {

using exporting::PlannedFile;
using nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

Result<std::string> textOf(const std::string &file)
{
    if (file == "-")
        return std::string(std::istreambuf_iterator(std::cin), {});
    return readFile(file);
}

/// The changes as a reader of the line would see them: in any order of keys, bytes that are not UTF-8
/// replaced.
nlohmann::json changesOf(const ordered_json &line)
{
    const ordered_json what{{"target", line["target"]}, {"changes", line["changes"]}};
    return nlohmann::json::parse(what.dump(-1, ' ', false, ordered_json::error_handler_t::replace));
}

} // namespace

ordered_json changeObject(const PlannedFile &file)
{
    ordered_json changes = ordered_json::array();
    for (const auto &change : file.changes)
        changes.push_back({{"field", nameOf(change.field)},
                           {"old", change.oldValues.joined()},
                           {"new", change.newValues.joined()}});
    return {{"event", "change"},
            {"track", file.track.value},
            {"path", displayPath(file.path)},
            {"target", displayPath(file.target)},
            {"changes", std::move(changes)},
            {"notes", file.notes}};
}

Result<void> keepApproved(exporting::WritePlan &plan, const std::string &file)
{
    TAGWRIGHT_TRY_INTO(const std::string text, textOf(file));
    std::map<std::int64_t, ordered_json> approved; // by track
    std::istringstream lines(text);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        ordered_json object = ordered_json::parse(line, nullptr, false);
        if (!object.is_object() || !object.contains("event"))
            return fail(
                ErrorCode::BadFormat,
                fmt::format("Line {} is none of a dry run. Give what `--dry-run --json` printed.", number),
                file);
        if (object["event"] == "change" && object.contains("track") && object["track"].is_number_integer() &&
            object.contains("changes") && object.contains("target") && object.contains("path") &&
            object["path"].is_string())
            approved.emplace(object["track"].get<std::int64_t>(), std::move(object));
    }
    std::erase_if(plan.files, [&](const PlannedFile &f) { return !approved.contains(f.track.value); });
    const auto refusal = [](const fs::path &path) {
        return Error{ErrorCode::Changed,
                     "Would be changed otherwise now than the dry run said. Do the dry run again.", path};
    };
    for (PlannedFile &f : plan.files) {
        const auto line = approved.extract(f.track.value);
        if (!f.refusal && changesOf(changeObject(f)) != changesOf(line.mapped()))
            f.refusal = refusal(f.path);
    }
    for (const auto &[track, line] : approved) { // that would not be changed any more
        const fs::path path = line["path"].get<std::string>();
        plan.files.push_back({.track = {track},
                              .path = path,
                              .target = path,
                              .state = {},
                              .changes = {},
                              .refusal = refusal(path),
                              .notes = {}});
    }
    return {};
}

} // namespace tagwright::cli
