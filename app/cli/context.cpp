// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"

#include "base/text.h"
#include "exporting/writing_recovery.h"

#include <fmt/format.h>

#include <cstdio>

#include <unistd.h>

namespace tagwright::cli {
namespace {

constexpr std::size_t refusedShown = 20; // the rest is counted

bool onTerminal()
{
    return ::isatty(STDERR_FILENO) != 0;
}

std::string amount(std::int64_t count, ProgressUnit unit)
{
    return unit == ProgressUnit::Bytes ? formatBytes(static_cast<std::uint64_t>(count))
                                       : std::to_string(count);
}

void drawBar(const Progress &p)
{
    std::string text = fmt::format("\r\x1b[K{}", p.what);
    if (p.done > 0 || p.total > 0)
        text += ": " + amount(p.done, p.unit);
    if (p.total > 0)
        text += fmt::format(" of {} ({} %)", amount(p.total, p.unit), 100 * p.done / p.total);
    if (p.eta)
        text += fmt::format(", about {} left", formatTime(std::chrono::milliseconds(*p.eta).count()));
    fmt::print(stderr, "{}", text);
    std::fflush(stderr);
}

} // namespace

Result<catalogue::Database> Context::open(catalogue::Access access) const
{
    auto database = catalogue::Database::open(catalogueFolder, access);
    if (!database || access == catalogue::Access::ReadOnly)
        return database;
    const auto recovered = exporting::recoverWriting(*database);
    if (!recovered) // no reason not to do what was asked for
        (void)complain(recovered.error());
    else
        for (const exporting::RecoveredBatch &batch : *recovered) {
            object({{"event", "recovered"},
                    {"batch", batch.number},
                    {"written", batch.written},
                    {"not_written", batch.notWritten},
                    {"waiting", batch.waiting}});
            say(fmt::format("Writing tags was interrupted: {} of {} files of batch {} have the new tags, the "
                            "others the old ones. `undo-write {}` takes them back, `write-tags` goes on.",
                            batch.written, batch.written + batch.notWritten + batch.waiting, batch.number,
                            batch.number));
        }
    return database;
}

void Context::say(std::string_view line) const
{
    if (!json)
        fmt::print("{}\n", line);
}

void Context::object(const nlohmann::ordered_json &object) const
{
    if (!json)
        return;
    fmt::print("{}\n", object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    std::fflush(stdout);
}

int Context::complain(const Error &error) const
{
    clearProgress();
    fmt::print(stderr, "tagwright-cli: {}\n", error.toString());
    return failed;
}

int Context::refused(const std::vector<Error> &errors, std::string_view rest) const
{
    for (std::size_t i = 0; i < errors.size() && i < refusedShown; ++i)
        (void)complain(errors[i]);
    if (errors.size() > refusedShown)
        fmt::print(stderr, "tagwright-cli: … and {} more; {}.\n", errors.size() - refusedShown, rest);
    for (const Error &error : errors)
        object({{"event", "refused"},
                {"path", displayPath(error.path)},
                {"code", name(error.code)},
                {"message", error.message}});
    return errors.empty() ? done : someRefused;
}

void Context::brokenOff(const std::filesystem::path &path) const
{
    clearProgress();
    say("The run before this one broke off at " + displayPath(path) + ". The file is refused.");
    object({{"event", "resumed"}, {"path", displayPath(path)}});
}

ProgressSink Context::progress() const
{
    if (json)
        return [this](const Progress &p) {
            nlohmann::ordered_json line{
                {"event", "progress"}, {"what", p.what}, {"done", p.done}, {"total", p.total}};
            if (p.unit == ProgressUnit::Bytes)
                line["unit"] = "bytes";
            if (p.eta)
                line["eta_s"] = p.eta->count();
            object(line);
        };
    if (onTerminal())
        return drawBar;
    return {};
}

void Context::clearProgress() const
{
    if (!json && onTerminal())
        fmt::print(stderr, "\r\x1b[K");
}

} // namespace tagwright::cli
