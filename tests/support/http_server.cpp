// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/http_server.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <future>
#include <sstream>

namespace tagwright::test {

namespace {

constexpr int tick = 10; // ms

/// The request's head, or nothing if the other side goes away.
std::optional<HttpAsked> readRequest(QTcpSocket &socket, const std::stop_token &stop)
{
    QByteArray text;
    while (!text.contains("\r\n\r\n")) {
        if (stop.stop_requested() || socket.state() != QAbstractSocket::ConnectedState)
            return std::nullopt;
        socket.waitForReadyRead(tick);
        text += socket.readAll();
    }
    std::istringstream lines(text.toStdString());
    HttpAsked asked;
    std::string method;
    lines >> method >> asked.target;
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        const auto colon = line.find(':');
        if (colon == std::string::npos)
            continue;
        std::string name = line.substr(0, colon);
        std::ranges::transform(name, name.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
        asked.headers[name] = QByteArray::fromStdString(line.substr(colon + 1)).trimmed().toStdString();
    }
    return asked;
}

/// First byte asked for, if a part is asked for and may be given.
qint64 rangeStart(const HttpAsked &asked, const HttpReply &reply)
{
    const std::string range = asked.header("range");
    const std::string condition = asked.header("if-range");
    if (!reply.knowsRanges || reply.status != 200 || !range.starts_with("bytes=") ||
        (!condition.empty() && condition != reply.etag))
        return 0;
    return std::stoll(range.substr(6));
}

void pauseWhile(const QTcpSocket &socket, const std::stop_token &stop)
{
    while (!stop.stop_requested() && socket.state() == QAbstractSocket::ConnectedState)
        const_cast<QTcpSocket &>(socket).waitForDisconnected(tick); // NOLINT: it changes with its events
}

} // namespace

HttpServer::HttpServer(Answer answer) : m_answer(std::move(answer))
{
    std::promise<int> port;
    auto listening = port.get_future();
    m_thread = std::jthread([this, &port](const std::stop_token &stop) {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port.set_value(server.serverPort());
        while (!stop.stop_requested()) {
            if (!server.waitForNewConnection(tick))
                continue;
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                serve(*socket, stop);
                delete socket;
            }
        }
    });
    m_port = listening.get();
}

HttpServer::~HttpServer() = default;

void HttpServer::setAnswer(Answer answer)
{
    const std::lock_guard lock(m_mutex);
    m_answer = std::move(answer);
}

std::string HttpServer::url(const std::string &path) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

std::vector<HttpAsked> HttpServer::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

qint64 HttpServer::sent() const
{
    const std::lock_guard lock(m_mutex);
    return m_sent;
}

void HttpServer::serve(QTcpSocket &socket, const std::stop_token &stop)
{
    const auto asked = readRequest(socket, stop);
    if (!asked)
        return;
    Answer answer;
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(*asked);
        answer = m_answer;
    }
    send(socket, *asked, answer(*asked), stop);
}

void HttpServer::send(QTcpSocket &socket, const HttpAsked &asked, const HttpReply &reply,
                      const std::stop_token &stop)
{
    if (reply.stallAfter == -1)
        return pauseWhile(socket, stop);
    const qint64 from = rangeStart(asked, reply);
    const bool beyond = from > 0 && from >= reply.body.size();
    const QByteArray body = beyond ? QByteArray() : reply.body.mid(from);
    const int status = beyond ? 416 : from > 0 ? 206 : reply.status;
    std::string head = "HTTP/1.1 " + std::to_string(status) + " Whatever\r\nConnection: close\r\n";
    if (reply.givesLength)
        head += "Content-Length: " + std::to_string(body.size() + reply.addToLength) + "\r\n";
    if (!reply.etag.empty())
        head += "ETag: " + reply.etag + "\r\n";
    const std::string total = "/" + std::to_string(reply.body.size());
    if (beyond)
        head += "Content-Range: bytes *" + total + "\r\n";
    else if (from > 0)
        head += "Content-Range: bytes " + std::to_string(from + reply.addToRangeStart) + "-" +
                std::to_string(reply.body.size() - 1) + total + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    socket.write(QByteArray::fromStdString(head + "\r\n"));

    const qint64 end =
        std::min<qint64>(body.size(), reply.cutAfter.value_or(reply.stallAfter.value_or(body.size())));
    const qint64 piece = reply.dripBytes.value_or(1 << 16);
    for (qint64 at = 0; at < end && socket.state() == QAbstractSocket::ConnectedState;) {
        const qint64 size = std::min(piece, end - at);
        socket.write(body.constData() + at, size);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(1'000)) {}
        at += size;
        {
            const std::lock_guard lock(m_mutex);
            m_sent += size;
        }
        if (reply.dripBytes)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        if (stop.stop_requested())
            return;
    }
    if (reply.stallAfter)
        return pauseWhile(socket, stop);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(1'000)) {}
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(1'000);
}

} // namespace tagwright::test
