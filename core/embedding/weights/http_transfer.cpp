// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/http_transfer.h"

#include "embedding/weights/http_head.h"

#include "base/text.h"

#include <curl/curl.h>
#include <fmt/format.h>

#include <exception>
#include <memory>
#include <new>

namespace tagwright::embedding {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t longestRedirectBody = 1'000'000;
constexpr int longestPollMs = 100; // a stop wakes the poll; this is for the stall clock

struct Cleanup
{
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

struct MultiCleanup
{
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};

void initialiseOnce()
{
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (done != CURLE_OK)
        throw std::bad_alloc();
}

HttpFailure failure(HttpFailureKind kind, ErrorCode code, std::string message)
{
    return {.kind = kind, .error = {.code = code, .message = std::move(message), .path = {}}};
}

/// A request without redirects.
class Transfer
{
public:
    Transfer(const HttpRequest &request, const HttpLimits &limits, const HttpReceiver &receiver)
        : m_url(request.url), m_limits(limits), m_receiver(receiver), m_multi(curl_multi_init()),
          m_easy(curl_easy_init())
    {
        if (!m_multi || !m_easy)
            throw std::bad_alloc();
        setUp(request);
    }
    ~Transfer() { curl_multi_remove_handle(m_multi.get(), m_easy.get()); }
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    [[nodiscard]] std::expected<HttpHead, HttpFailure> perform(const std::stop_token &stop);
    /// Where the answer sends us; empty if nowhere.
    [[nodiscard]] std::string redirect() const;

private:
    void setUp(const HttpRequest &request);
    void addHeader(const std::string &line);
    [[nodiscard]] bool hasStalled();
    [[nodiscard]] std::expected<HttpHead, HttpFailure> outcome(CURLcode code);
    void onHeader(std::string_view line);
    [[nodiscard]] bool onBody(std::span<const char> bytes);
    [[nodiscard]] bool isRedirect() const;
    /// No exception may pass through libcurl: perform() throws it again.
    [[nodiscard]] bool guarded(const std::function<bool(Transfer &)> &call);

    static std::size_t headerCallback(char *data, std::size_t size, std::size_t count, void *self);
    static std::size_t bodyCallback(char *data, std::size_t size, std::size_t count, void *self);

    std::string m_url;
    HttpLimits m_limits;
    const HttpReceiver &m_receiver;
    std::unique_ptr<CURLM, MultiCleanup> m_multi;
    std::unique_ptr<CURL, Cleanup> m_easy;
    std::unique_ptr<curl_slist, Cleanup> m_headers;
    HttpHead m_head;
    std::optional<Error> m_receiverError;
    std::exception_ptr m_thrown;
    std::uint64_t m_redirectBody = 0;
    bool m_headDone = false;
    Clock::time_point m_windowStart = Clock::now();
    std::uint64_t m_windowBytes = 0;
};

void Transfer::setUp(const HttpRequest &request)
{
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_URL, m_url.c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a name that is being looked up does not hold us
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "Tagwright");
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_limits.connectTimeout.count()));
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, headerCallback);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, bodyCallback);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    if (request.from > 0) {
        addHeader(fmt::format("Range: bytes={}-", request.from));
        if (!request.ifRange.empty())
            addHeader("If-Range: " + request.ifRange);
    }
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, m_headers.get());
    curl_multi_add_handle(m_multi.get(), easy);
}

void Transfer::addHeader(const std::string &line)
{
    curl_slist *shorter = m_headers.release();
    curl_slist *longer = curl_slist_append(shorter, line.c_str());
    m_headers.reset(longer ? longer : shorter);
    if (!longer)
        throw std::bad_alloc();
}

bool Transfer::guarded(const std::function<bool(Transfer &)> &call)
{
    try {
        return call(*this);
    } catch (...) {
        m_thrown = std::current_exception();
        return false;
    }
}

std::size_t Transfer::headerCallback(char *data, std::size_t size, std::size_t count, void *self)
{
    return static_cast<Transfer *>(self)->guarded([&](Transfer &transfer) {
        transfer.onHeader({data, size * count});
        return true;
    })
               ? size * count
               : 0;
}

std::size_t Transfer::bodyCallback(char *data, std::size_t size, std::size_t count, void *self)
{
    return static_cast<Transfer *>(self)->guarded(
               [&](Transfer &transfer) { return transfer.onBody({data, size * count}); })
               ? size * count
               : 0;
}

void Transfer::onHeader(std::string_view line)
{
    m_windowBytes += line.size();
    line = trimmed(line);
    if (m_headDone)
        return; // a trailer
    if (line.starts_with("HTTP/"))
        m_head = {};
    else if (!line.empty())
        return readHeaderLine(m_head, line);
    long status = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
    m_head.status = static_cast<int>(status);
    m_headDone = line.empty() && status >= 200;
    if (m_headDone && !isRedirect())
        if (auto accepted = m_receiver.head(m_head); !accepted)
            m_receiverError = std::move(accepted).error();
}

bool Transfer::onBody(std::span<const char> bytes)
{
    m_windowBytes += bytes.size();
    if (isRedirect()) // libcurl says where to only if the body has been read
        return (m_redirectBody += bytes.size()) <= longestRedirectBody;
    if (m_receiverError || (m_head.status != 200 && m_head.status != 206))
        return false;
    if (auto taken = m_receiver.body(bytes); !taken)
        m_receiverError = std::move(taken).error();
    return !m_receiverError;
}

bool Transfer::isRedirect() const
{
    switch (m_head.status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return true;
    default:
        return false;
    }
}

std::string Transfer::redirect() const
{
    const char *url = nullptr;
    curl_easy_getinfo(m_easy.get(), CURLINFO_REDIRECT_URL, &url);
    return url ? url : "";
}

bool Transfer::hasStalled()
{
    const auto now = Clock::now();
    if (now - m_windowStart < m_limits.stallTimeout)
        return false;
    const double seconds = std::chrono::duration<double>(now - m_windowStart).count();
    if (static_cast<double>(m_windowBytes) < seconds * static_cast<double>(m_limits.slowestRate))
        return true;
    m_windowStart = now;
    m_windowBytes = 0;
    return false;
}

std::expected<HttpHead, HttpFailure> Transfer::perform(const std::stop_token &stop)
{
    const std::stop_callback wake(stop, [this] { curl_multi_wakeup(m_multi.get()); });
    int running = 1;
    while (true) {
        if (curl_multi_perform(m_multi.get(), &running) != CURLM_OK)
            throw std::bad_alloc();
        if (m_thrown)
            std::rethrow_exception(m_thrown);
        if (stop.stop_requested())
            return std::unexpected(failure(HttpFailureKind::Stopped, ErrorCode::Cancelled, "Stopped."));
        if (m_receiverError || running == 0)
            break;
        if (hasStalled())
            return std::unexpected(failure(HttpFailureKind::Interrupted, ErrorCode::Network,
                                           fmt::format("{} has stopped sending.", hostOf(m_url))));
        curl_multi_poll(m_multi.get(), nullptr, 0, longestPollMs, nullptr);
    }
    int left = 0;
    const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left);
    return outcome(message ? message->data.result : CURLE_OK);
}

std::expected<HttpHead, HttpFailure> Transfer::outcome(CURLcode code)
{
    if (m_receiverError)
        return std::unexpected(HttpFailure{HttpFailureKind::Receiver, *m_receiverError});
    const bool bodyUnwanted = m_headDone && m_head.status != 200 && m_head.status != 206;
    if (code == CURLE_OK || bodyUnwanted)
        return m_head;
    const std::string host = hostOf(m_url);
    const auto because = [&](HttpFailureKind kind, std::string message) {
        return std::unexpected(failure(kind, ErrorCode::Network, std::move(message)));
    };
    long ofProxy = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_HTTP_CONNECTCODE, &ofProxy);
    if (ofProxy >= 300 && !m_headDone)
        return because(HttpFailureKind::Unreachable,
                       fmt::format("The proxy does not lead to {} (HTTP status {}).", host, ofProxy));
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return because(HttpFailureKind::Unreachable, fmt::format("{} is not found on the network.", host));
    case CURLE_COULDNT_RESOLVE_PROXY:
        return because(HttpFailureKind::Unreachable, "The proxy is not found on the network.");
    case CURLE_COULDNT_CONNECT:
        return because(HttpFailureKind::Unreachable, fmt::format("{} cannot be reached.", host));
    case CURLE_OPERATION_TIMEDOUT:
        return because(HttpFailureKind::Unreachable, fmt::format("{} does not answer.", host));
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        return because(HttpFailureKind::Forbidden,
                       fmt::format("{} cannot prove who it is: its certificate is not trusted.", host));
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
        return because(HttpFailureKind::Forbidden,
                       fmt::format("“{}” is not an http or https address.", validUtf8(m_url)));
    default:
        // Before the server has said anything, trying again at once is of no use.
        return because(m_headDone || code == CURLE_GOT_NOTHING || code == CURLE_RECV_ERROR
                           ? HttpFailureKind::Interrupted
                           : HttpFailureKind::Unreachable,
                       fmt::format("The connection to {} broke off.", host));
    }
}

} // namespace

std::string hostOf(std::string_view url)
{
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return {};
    url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#"));
    if (const auto at = url.rfind('@'); at != std::string_view::npos)
        url.remove_prefix(at + 1);
    if (url.starts_with('['))
        return std::string(url.substr(0, url.find(']') + 1));
    return std::string(url.substr(0, url.find(':')));
}

Result<void> checkRedirect(std::string_view from, std::string_view to)
{
    const auto has = [](std::string_view url, std::string_view scheme) {
        return asciiLower(url.substr(0, scheme.size())) == scheme;
    };
    if (has(to, "https://") || (has(to, "http://") && has(from, "http://")))
        return {};
    return fail(ErrorCode::BadInput, fmt::format("{} redirects to “{}”, which is not followed: it is not as "
                                                 "safe as the address asked for.",
                                                 hostOf(from), validUtf8(to)));
}

std::expected<HttpHead, HttpFailure> httpGet(const HttpRequest &request, const HttpLimits &limits,
                                             const HttpReceiver &receiver, const std::stop_token &stop)
{
    initialiseOnce();
    HttpRequest next = request;
    for (int hop = 0;; ++hop) {
        Transfer transfer(next, limits, receiver);
        auto head = transfer.perform(stop);
        if (!head)
            return head;
        const std::string to = transfer.redirect();
        if (to.empty())
            return head;
        if (hop == limits.redirects)
            return std::unexpected(failure(HttpFailureKind::Forbidden, ErrorCode::Network,
                                           fmt::format("{} redirects too many times.", hostOf(request.url))));
        if (auto allowed = checkRedirect(next.url, to); !allowed)
            return std::unexpected(HttpFailure{HttpFailureKind::Forbidden, std::move(allowed).error()});
        next.url = to;
    }
}

} // namespace tagwright::embedding
