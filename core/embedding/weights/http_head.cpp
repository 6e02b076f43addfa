// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/http_head.h"

#include "base/text.h"

#include <charconv>

namespace tagwright::embedding {

namespace {

std::optional<std::uint64_t> wholeNumber(std::string_view text)
{
    text = trimmed(text);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "bytes 100-199/200", "bytes */200", "bytes 100-199/*" (RFC 9110, 14.4).
void readContentRange(HttpHead &head, std::string_view value)
{
    constexpr std::string_view unit = "bytes ";
    if (asciiLower(value.substr(0, unit.size())) != unit)
        return;
    value.remove_prefix(unit.size());
    const auto slash = value.find('/');
    if (slash == std::string_view::npos)
        return;
    head.rangeTotal = wholeNumber(value.substr(slash + 1));
    head.rangeFirst = wholeNumber(value.substr(0, value.find('-')));
}

} // namespace

void readHeaderLine(HttpHead &head, std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return;
    const std::string name = asciiLower(trimmed(line.substr(0, colon)));
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (name == "content-length")
        head.length = wholeNumber(value);
    else if (name == "content-range")
        readContentRange(head, value);
    else if (name == "content-type")
        head.contentType = asciiLower(value);
    else if (name == "etag")
        head.etag = value;
    else if (name == "last-modified")
        head.lastModified = value;
    else if (name == "retry-after")
        if (const auto seconds = wholeNumber(value); seconds && *seconds < 1'000'000)
            head.retryAfter = std::chrono::seconds(*seconds);
}

std::string validatorOf(const HttpHead &head)
{
    return head.etag.starts_with('"') ? head.etag : head.lastModified;
}

} // namespace tagwright::embedding
