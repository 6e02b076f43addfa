// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/download.h"

#include "embedding/weights/digest.h"
#include "embedding/weights/http_head.h"
#include "embedding/weights/part_file.h"

#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace tagwright::embedding {

namespace fs = std::filesystem;

namespace {

/// The rest of the disk is other programs'.
constexpr std::uint64_t spaceToLeave = 50'000'000;
constexpr std::uint64_t spaceCheckedEvery = 16'000'000; // bytes
constexpr auto longestWait = std::chrono::seconds(60);

Result<void> waitFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "Stopped.");
    return {};
}

/// What a server sends in place of a file, told by its first bytes; empty if it may be the file.
/// (A safetensors file may well begin with '<': that alone says nothing.)
std::string_view insteadOfAFile(std::string_view beginning)
{
    constexpr std::size_t enough = 64;
    const std::string text = asciiLower(trimmed(beginning.substr(0, enough)));
    for (const char *start : {"<!doctype", "<html", "<head", "<?xml", "<script"})
        if (text.starts_with(start))
            return "a web page";
    if (text.starts_with("version https://git-lfs"))
        return "a pointer of Git LFS";
    return {};
}

std::unexpected<Error> wrongContent(std::string_view what, const std::string &url)
{
    return fail(ErrorCode::BadFormat,
                fmt::format("The server sent {} in place of the file: see what {} shows "
                            "in a browser. It may want you to log in first.",
                            what, url));
}

/// What an answer means that does not bring the file.
Error refusal(int status, const std::string &url)
{
    switch (status) {
    case 404:
    case 410:
        return {
            ErrorCode::NotFound, fmt::format("There is no file at {} (HTTP status {}).", url, status), {}};
    case 401:
    case 403:
    case 407:
    case 451:
        return {ErrorCode::NotReadable,
                fmt::format("{} does not allow the download (HTTP status {}).", hostOf(url), status),
                {}};
    default:
        return {ErrorCode::Network, fmt::format("{} failed (HTTP status {}).", hostOf(url), status), {}};
    }
}

bool isPassing(int status)
{
    return status == 408 || status == 425 || status == 429 || status == 500 || status == 502 ||
           status == 503 || status == 504;
}

class Download
{
public:
    Download(const ModelFile &file, const std::string &url, fs::path target, const DownloadOptions &options,
             const ProgressSink &progress, const std::stop_token &stop)
        : m_file(file), m_url(url), m_target(std::move(target)), m_options(options), m_progress(progress),
          m_stop(stop)
    {
    }

    [[nodiscard]] Result<fs::path> run();

private:
    enum class Step { Whole, TryAgain, Wait };

    [[nodiscard]] bool isThereAlready();
    [[nodiscard]] Result<void> fetch(PartFile &part);
    [[nodiscard]] Result<Step> attempt(PartFile &part);
    [[nodiscard]] Result<Step> afterAnswer(PartFile &part, const HttpHead &head);
    [[nodiscard]] Result<Step> afterFailure(const HttpFailure &failure);
    [[nodiscard]] Result<void> onHead(PartFile &part, const HttpHead &head);
    [[nodiscard]] Result<void> onBody(PartFile &part, std::span<const char> bytes);
    [[nodiscard]] Result<void> checkLength(std::uint64_t total) const;
    [[nodiscard]] Result<void> checkSpace(std::uint64_t needed) const;
    [[nodiscard]] Result<void> checkBeginning(const PartFile &part) const;
    [[nodiscard]] Result<void> check(PartFile &part);
    [[nodiscard]] std::unexpected<Error> givenUp(const PartFile &part) const;

    const ModelFile &m_file;
    const std::string &m_url;
    fs::path m_target;
    const DownloadOptions &m_options;
    const ProgressSink &m_progress;
    const std::stop_token &m_stop;

    std::optional<ProgressMeter> m_meter;
    bool m_isUseless = false; ///< what has come is not what it should be
    bool m_startOver = false; ///< the server's file is not the one that the part is of
    std::string m_trouble;    ///< why the last attempt did not bring all
    std::chrono::milliseconds m_askedToWait{0};
    std::uint64_t m_spaceCheckedAt = 0;
};

Result<fs::path> Download::run()
{
    if (isThereAlready())
        return m_target;
    TAGWRIGHT_TRY_INTO(auto part, PartFile::open(m_target, m_url));
    auto fetched = fetch(part);
    if (fetched)
        fetched = check(part);
    if (!fetched) {
        if (part.size() == 0 || m_isUseless)
            part.discard();
        return std::unexpected(std::move(fetched).error());
    }
    TAGWRIGHT_TRY(part.finish());
    return m_target;
}

bool Download::isThereAlready()
{
    std::error_code ignored;
    if (!fs::exists(m_target, ignored))
        return false;
    const auto digests = digestsOf(m_target, m_stop);
    const bool rightLength = m_file.size == 0 || fs::file_size(m_target, ignored) == m_file.size;
    if (digests && rightLength && matches(m_file, *digests))
        return true;
    if (digests || digests.error().code != ErrorCode::Cancelled)
        fs::remove(m_target, ignored);
    return false;
}

Result<void> Download::fetch(PartFile &part)
{
    auto delay = m_options.retryDelay;
    for (int attempts = 0; !part.isWhole(); ++attempts) {
        TAGWRIGHT_TRY(checkSpace(m_file.about > part.size() ? m_file.about - part.size() : 0));
        TAGWRIGHT_TRY_INTO(const Step step, attempt(part));
        if (step == Step::Whole)
            return {};
        if (attempts >= m_options.retries)
            return givenUp(part);
        if (step == Step::TryAgain)
            continue;
        if (m_progress)
            m_progress({.what = "Waiting for " + hostOf(m_url), .eta = {}});
        TAGWRIGHT_TRY(waitFor(std::max(delay, m_askedToWait), m_stop));
        delay *= 2;
    }
    return {};
}

Result<Download::Step> Download::attempt(PartFile &part)
{
    m_startOver = false;
    m_askedToWait = {};
    const HttpRequest request{
        .url = m_url, .from = part.size(), .ifRange = part.size() > 0 ? part.origin().validator : ""};
    const HttpReceiver receiver{.head = [&](const HttpHead &head) { return onHead(part, head); },
                                .body = [&](std::span<const char> bytes) { return onBody(part, bytes); }};
    const auto head = httpGet(request, m_options.http, receiver, m_stop);
    if (m_startOver) {
        m_trouble = fmt::format("The file at {} keeps changing.", hostOf(m_url));
        TAGWRIGHT_TRY(part.startOver());
        return Step::TryAgain;
    }
    return head ? afterAnswer(part, *head) : afterFailure(head.error());
}

Result<Download::Step> Download::afterAnswer(PartFile &part, const HttpHead &head)
{
    if (head.status == 416) { // nothing behind what we have: all of it, or another file
        if (head.rangeTotal == part.size() && part.origin().total == part.size())
            return Step::Whole;
        m_trouble = fmt::format("{} does not go on with what has come.", hostOf(m_url));
        TAGWRIGHT_TRY(part.startOver());
        return Step::TryAgain;
    }
    if (head.status != 200 && head.status != 206) {
        const Error error = refusal(head.status, m_url);
        if (!isPassing(head.status))
            return std::unexpected(error);
        m_trouble = error.message;
        m_askedToWait = std::min(head.retryAfter.value_or(std::chrono::seconds(0)), longestWait);
        return Step::Wait;
    }
    const std::uint64_t expected = part.origin().total > 0 ? part.origin().total : m_file.size;
    if (part.size() < expected) {
        m_trouble = fmt::format("The connection to {} broke off.", hostOf(m_url));
        return Step::Wait;
    }
    return Step::Whole;
}

Result<Download::Step> Download::afterFailure(const HttpFailure &failure)
{
    if (failure.kind == HttpFailureKind::Stopped)
        return fail(ErrorCode::Cancelled, "Stopped. Running it again goes on from here.");
    if (failure.kind != HttpFailureKind::Interrupted)
        return std::unexpected(failure.error);
    m_trouble = failure.error.message;
    return Step::Wait;
}

Result<void> Download::onHead(PartFile &part, const HttpHead &head)
{
    if (head.status != 200 && head.status != 206)
        return {};
    if (head.contentType.starts_with("text/html"))
        return wrongContent("a web page", m_url);
    if (head.status == 206) {
        const bool sameLength =
            part.origin().total == 0 || !head.rangeTotal || *head.rangeTotal == part.origin().total;
        const std::string validator = validatorOf(head);
        const bool sameVersion = validator.empty() || validator == part.origin().validator;
        m_startOver = head.rangeFirst != part.size() || !sameLength || !sameVersion;
        if (m_startOver)
            return fail(ErrorCode::Changed, "The file has changed.");
    } else {
        TAGWRIGHT_TRY(checkLength(head.length.value_or(0))); // first: a network's login page costs no part
        if (part.size() > 0)
            TAGWRIGHT_TRY(part.startOver());
        TAGWRIGHT_TRY(
            part.setOrigin({.url = m_url, .validator = validatorOf(head), .total = head.length.value_or(0)}));
    }
    const std::uint64_t total = part.origin().total > 0 ? part.origin().total : m_file.size;
    TAGWRIGHT_TRY(checkSpace(total > part.size() ? total - part.size() : 0));
    m_meter.emplace(m_progress, "Downloading " + m_file.name, static_cast<std::int64_t>(total),
                    static_cast<std::int64_t>(part.size()), ProgressUnit::Bytes);
    m_meter->finish(); // says at once where it begins
    m_spaceCheckedAt = part.size();
    return {};
}

Result<void> Download::onBody(PartFile &part, std::span<const char> bytes)
{
    const std::uint64_t limit = m_file.size > 0 ? m_file.size : m_options.largest;
    if (part.size() + bytes.size() > limit) {
        m_isUseless = true;
        return checkLength(part.size() + bytes.size());
    }
    if (part.size() - std::min(part.size(), m_spaceCheckedAt) >= spaceCheckedEvery) {
        m_spaceCheckedAt = part.size();
        TAGWRIGHT_TRY(checkSpace(bytes.size()));
    }
    TAGWRIGHT_TRY(part.append(bytes));
    m_meter->advance(static_cast<std::int64_t>(bytes.size()));
    return {};
}

/// \param total  bytes; 0 if not known
Result<void> Download::checkLength(std::uint64_t total) const
{
    if (total > 0 && m_file.size > 0 && total != m_file.size)
        return fail(ErrorCode::BadFormat,
                    fmt::format("The server has another file of that name: {} bytes long, {} are expected.",
                                total, m_file.size));
    if (m_file.size == 0 && total > m_options.largest)
        return fail(ErrorCode::BadFormat, fmt::format("The server sends more than {}: that cannot be it.",
                                                      formatBytes(m_options.largest)));
    return {};
}

Result<void> Download::checkSpace(std::uint64_t needed) const
{
    std::error_code problem;
    const fs::path folder = m_target.parent_path();
    const std::uint64_t free =
        m_options.freeSpace ? m_options.freeSpace(folder) : fs::space(folder, problem).available;
    const std::uint64_t all = needed + m_options.alsoNeeded + spaceToLeave;
    if (!problem && free < all)
        return fail(ErrorCode::NoSpace,
                    fmt::format("The disk has {} left, {} are needed. Make room, then run it again.",
                                formatBytes(free), formatBytes(all)),
                    folder);
    return {};
}

Result<void> Download::checkBeginning(const PartFile &part) const
{
    TAGWRIGHT_TRY_INTO(const std::string beginning, part.beginning());
    if (beginning.empty())
        return fail(ErrorCode::BadFormat, fmt::format("The server sent an empty file for {}.", m_url));
    if (const auto what = insteadOfAFile(beginning); !what.empty())
        return wrongContent(what, m_url);
    return {};
}

Result<void> Download::check(PartFile &part)
{
    if (m_meter)
        m_meter->finish();
    m_isUseless = true;
    TAGWRIGHT_TRY(checkBeginning(part));
    TAGWRIGHT_TRY(checkLength(part.size()));
    m_isUseless = false;
    if (!m_file.hasChecksum())
        return {};
    ProgressMeter meter(m_progress, "Checking " + m_file.name, static_cast<std::int64_t>(part.size()), 0,
                        ProgressUnit::Bytes);
    TAGWRIGHT_TRY_INTO(const auto digests, digestsOf(partPath(m_target), m_stop, [&](std::uint64_t read) {
                           meter.advance(static_cast<std::int64_t>(read));
                       }));
    m_isUseless = !matches(m_file, digests);
    if (!m_isUseless)
        return {};
    return fail(ErrorCode::Corrupt, fmt::format("The download of {} does not match its checksum and was "
                                                "deleted. Try again, or import the file by hand.",
                                                m_file.name));
}

std::unexpected<Error> Download::givenUp(const PartFile &part) const
{
    std::string message = m_trouble;
    if (part.size() > 0 && part.origin().total > 0)
        message += fmt::format(" {} of {} are here; running it again goes on from there.",
                               formatBytes(part.size()), formatBytes(part.origin().total));
    else
        message += " Try again later.";
    return fail(ErrorCode::Network, std::move(message));
}

} // namespace

Result<fs::path> download(const ModelFile &file, const std::string &url, const fs::path &folder,
                          const DownloadOptions &options, const ProgressSink &progress, std::stop_token stop)
{
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (problem)
        return fail(ErrorCode::NotWritable,
                    fmt::format("Cannot make the folder for downloads: {}.", problem.message()), folder);
    return Download(file, url, folder / file.name, options, progress, stop).run();
}

bool discardDownload(const ModelFile &file, const fs::path &folder)
{
    const fs::path target = folder / file.name;
    std::error_code ignored;
    bool any = false;
    for (const fs::path &path : {target, partPath(target), originPath(target)})
        any = fs::remove(path, ignored) || any;
    return any;
}

} // namespace tagwright::embedding
