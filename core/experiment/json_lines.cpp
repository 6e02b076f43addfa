// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/json_lines.h"

#include "base/files.h"

#include <fmt/format.h>

#include <cerrno>
#include <exception>
#include <fcntl.h>
#include <ranges>
#include <unistd.h>

namespace tagwright::experiment {

Result<JsonLines> JsonLines::open(const std::filesystem::path &path, const std::string &header,
                                  const std::function<void(std::string_view line)> &take)
{
    JsonLines lines(path);
    std::error_code error;
    if (!std::filesystem::exists(path, error)) {
        TAGWRIGHT_TRY(writeFileAtomically(path, header + "\n"));
        return lines;
    }
    TAGWRIGHT_TRY_INTO(const std::string text, readFile(path));
    const std::size_t whole = text.rfind('\n') + 1; // 0 without a line
    bool first = true;
    int number = 0;
    for (const auto part : std::views::split(std::string_view(text).substr(0, whole), '\n')) {
        const std::string_view line(part.begin(), part.end());
        ++number;
        if (line.empty())
            continue;
        if (std::exchange(first, false)) {
            if (line != header)
                return fail(ErrorCode::Duplicate,
                            "This folder holds the results of other data. Choose another --output.", path);
            continue;
        }
        try {
            take(line);
        } catch (const std::exception &) {
            return fail(
                ErrorCode::BadFormat,
                fmt::format("Line {} is damaged. Remove the file: its results are computed again.", number),
                path);
        }
    }
    if (whole != text.size() || first) // killed while it wrote
        TAGWRIGHT_TRY(writeFileAtomically(path, first ? header + "\n" : text.substr(0, whole)));
    return lines;
}

Result<void> JsonLines::append(const std::string &line) const
{
    const FileDescriptor file(::open(m_path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
    if (!file.isOpen())
        return std::unexpected(errnoError("open", m_path));
    const std::string bytes = line + "\n";
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t wrote = ::write(file.get(), bytes.data() + done, bytes.size() - done);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return std::unexpected(errnoError("write", m_path));
        done += static_cast<std::size_t>(wrote);
    }
    return {};
}

} // namespace tagwright::experiment
