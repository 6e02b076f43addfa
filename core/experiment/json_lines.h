// SPDX-License-Identifier: GPL-3.0-or-later
// Results that are done, a line of JSON each, in a file that only grows: a run that was stopped or killed
// goes on where it was. The first line says what they are results of.
#pragma once

#include "base/error.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace tagwright::experiment {

class JsonLines
{
public:
    /// Begins the file, or reads it: a last line that was cut off is dropped.
    /// \param header  the first line
    /// \param take    is called for each line behind it; throws for one that is damaged
    /// \errors Duplicate if the header is another one; BadFormat; those of files.
    [[nodiscard]] static Result<JsonLines> open(const std::filesystem::path &path, const std::string &header,
                                                const std::function<void(std::string_view line)> &take);

    /// \param line  without its end
    [[nodiscard]] Result<void> append(const std::string &line) const;

private:
    explicit JsonLines(std::filesystem::path path) : m_path(std::move(path)) {}

    std::filesystem::path m_path;
};

} // namespace tagwright::experiment
