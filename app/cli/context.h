// SPDX-License-Identifier: GPL-3.0-or-later
// What every command has: where the catalogue is, how to speak (people, JSON lines, or quietly), when to
// stop.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "catalogue/database.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <stop_token>
#include <string_view>

namespace tagwright::cli {

/// Exit codes, as documented in --help.
enum ExitCode : int { done = 0, failed = 1, usage = 2, someRefused = 3 };

class Context
{
public:
    std::filesystem::path catalogueFolder;
    bool json = false;
    std::stop_token stop;

    /// To write: also clears up after an interrupted writing of tags.
    [[nodiscard]] Result<catalogue::Database> open(catalogue::Access access) const;

    /// For people: a line on standard output; nothing with --json.
    void say(std::string_view line) const;
    /// For programs: one JSON object a line; nothing without --json.
    void object(const nlohmann::ordered_json &object) const;
    /// One line on standard error. \return the exit code for it.
    [[nodiscard]] int complain(const Error &error) const;
    /// The command's own code, or that of its error, which is said.
    [[nodiscard]] int codeOf(const Result<int> &result) const
    {
        return result ? *result : complain(result.error());
    }
    /// Lists what was refused; where it is much, the beginning. \return done, or someRefused.
    [[nodiscard]] int refused(const std::vector<Error> &errors,
                              std::string_view rest = "`tagwright-cli doctor` lists them all") const;
    /// The run before this one was killed at the file, which is refused from now on.
    void brokenOff(const std::filesystem::path &path) const;
    /// A bar on a terminal, JSON lines with --json, nothing otherwise.
    [[nodiscard]] ProgressSink progress() const;
    /// Ends the bar's line before other text.
    void clearProgress() const;
};

} // namespace tagwright::cli
