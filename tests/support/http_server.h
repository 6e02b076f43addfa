// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP server on the loopback that serves, and misbehaves, as it is told. It answers one request at a
// time.
#pragma once

#include <QByteArray>

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

class QTcpSocket;

namespace tagwright::test {

struct HttpAsked
{
    std::string target;                         ///< "/file", or of a proxy "http://host/file"
    std::map<std::string, std::string> headers; ///< names in lower case

    [[nodiscard]] std::string header(const std::string &name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string() : found->second;
    }
};

/// How a request is answered. Ranges of a body are served if the entity tag is the one asked for.
struct HttpReply
{
    int status = 200;
    QByteArray body;
    std::string etag = "\"1\"";
    std::vector<std::pair<std::string, std::string>> headers; ///< more of them
    bool knowsRanges = true;
    bool givesLength = true;
    int addToLength = 0;           ///< lies about it
    int addToRangeStart = 0;       ///< lies about it
    std::optional<int> cutAfter;   ///< body bytes of this answer, then the connection is closed
    std::optional<int> stallAfter; ///< body bytes, then nothing more; -1: not even a head
    std::optional<int> dripBytes;  ///< body in pieces of so many bytes, 5 ms apart
};

class HttpServer
{
public:
    using Answer = std::function<HttpReply(const HttpAsked &)>;

    explicit HttpServer(Answer answer);
    ~HttpServer();

    void setAnswer(Answer answer);
    [[nodiscard]] std::string url(const std::string &path = {}) const;
    [[nodiscard]] std::vector<HttpAsked> asked() const;
    /// Body bytes sent so far.
    [[nodiscard]] qint64 sent() const;

private:
    void serve(QTcpSocket &socket, const std::stop_token &stop);
    void send(QTcpSocket &socket, const HttpAsked &asked, const HttpReply &reply,
              const std::stop_token &stop);

    mutable std::mutex m_mutex;
    Answer m_answer;
    std::vector<HttpAsked> m_asked;
    qint64 m_sent = 0;
    int m_port = 0;
    std::jthread m_thread;
};

} // namespace tagwright::test
