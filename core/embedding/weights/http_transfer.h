// SPDX-License-Identifier: GPL-3.0-or-later
// One GET request over http or https, by libcurl. Proxies come from the environment (http_proxy, https_proxy,
// no_proxy). Not for what a file is, for resuming or for trying again: that is download.h.
#pragma once

#include "base/error.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>

namespace tagwright::embedding {

struct HttpLimits
{
    std::chrono::milliseconds connectTimeout{20'000};
    /// A transfer that brings less than slowestRate over this time has stalled.
    std::chrono::milliseconds stallTimeout{30'000};
    std::uint64_t slowestRate = 200; ///< bytes a second
    int redirects = 5;
};

struct HttpRequest
{
    std::string url;
    std::uint64_t from = 0; ///< first byte to send; 0: the whole file
    std::string ifRange;    ///< validator: if the file is another one now, the whole file comes
};

/// What the server says before it sends.
struct HttpHead
{
    int status = 0;
    std::optional<std::uint64_t> length;     ///< bytes of the body
    std::optional<std::uint64_t> rangeFirst; ///< of the file, of a partial body
    std::optional<std::uint64_t> rangeTotal; ///< bytes of the file
    std::string etag;
    std::string lastModified;
    std::string contentType;
    std::optional<std::chrono::seconds> retryAfter;
};

/// Either may refuse to go on, which ends the transfer with its error.
struct HttpReceiver
{
    /// Once, with the answer at the end of the redirects.
    std::function<Result<void>(const HttpHead &)> head;
    /// The body as it arrives, of status 200 and 206 alone.
    std::function<Result<void>(std::span<const char>)> body;
};

enum class HttpFailureKind {
    Unreachable, ///< no connection was made
    Interrupted, ///< it broke off, stalled, or the body is shorter than announced
    Forbidden,   ///< an address, a redirect or a certificate that is not accepted
    Stopped,     ///< by the stop token
    Receiver,    ///< by the receiver, whose error it is
};

struct HttpFailure
{
    HttpFailureKind kind;
    Error error; ///< names the host where that matters
};

/// Ends within 200 ms of a stop. \return the answer at the end of the redirects, whatever its status.
[[nodiscard]] std::expected<HttpHead, HttpFailure> httpGet(const HttpRequest &request,
                                                           const HttpLimits &limits,
                                                           const HttpReceiver &receiver,
                                                           const std::stop_token &stop);

/// "example.org" of "https://example.org:8080/file"; empty if there is none.
[[nodiscard]] std::string hostOf(std::string_view url);

/// http and https are followed, but never from https to http.
/// \errors BadInput
[[nodiscard]] Result<void> checkRedirect(std::string_view from, std::string_view to);

} // namespace tagwright::embedding
