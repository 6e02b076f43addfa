// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is downloaded from a server on the loopback, and what is looked at afterwards.
#pragma once

#include "embedding/weights/digest.h"
#include "embedding/weights/download.h"
#include "embedding/weights/part_file.h"
#include "support/http_server.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace tagwright::test {

inline QByteArray randomBytes(int count, std::uint32_t seed = 1)
{
    std::mt19937 random(seed);
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

inline std::string sha256Of(const QByteArray &bytes)
{
    embedding::Digest digest = embedding::Digest::sha256();
    digest.add(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    return digest.finish();
}

inline HttpReply replyWith(const QByteArray &body)
{
    HttpReply reply;
    reply.body = body;
    return reply;
}

class DownloadFixture
{
public:
    static constexpr int bodySize = 300'000;
    const QByteArray body = randomBytes(bodySize);
    std::filesystem::path folder;
    embedding::ModelFile file;
    embedding::DownloadOptions options;
    std::vector<Progress> progress;

    DownloadFixture()
    {
        for (const char *name :
             {"http_proxy", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
        folder = std::filesystem::path(m_temporary.path().toStdString()) / "models" / "downloads";
        file = {.name = "weights.pth",
                .part = "network",
                .urls = {},
                .size = 0,
                .about = bodySize,
                .sha256 = sha256Of(body),
                .gitBlob = {}};
        options.http.connectTimeout = std::chrono::seconds(2);
        options.http.stallTimeout = std::chrono::seconds(10); // a busy machine is no stalled server
        options.retryDelay = std::chrono::milliseconds(1);
        options.retries = 3;
    }
    [[nodiscard]] Result<std::filesystem::path> get(const std::string &url, std::stop_token stop = {})
    {
        return embedding::download(
            file, url, folder, options, [&](const Progress &p) { progress.push_back(p); }, std::move(stop));
    }

    [[nodiscard]] std::filesystem::path target() const { return folder / file.name; }
    [[nodiscard]] std::uintmax_t partSize() const
    {
        std::error_code missing;
        const auto size = std::filesystem::file_size(embedding::partPath(target()), missing);
        return missing ? 0 : size;
    }
    [[nodiscard]] bool nothingIsLeft() const
    {
        return std::distance(std::filesystem::directory_iterator(folder), {}) == 0;
    }
    [[nodiscard]] bool isHere() const
    {
        const auto content = readFile(target());
        return content && *content == body.toStdString() &&
               std::distance(std::filesystem::directory_iterator(folder), {}) == 1;
    }
    static bool says(const Result<std::filesystem::path> &result, ErrorCode code, const char *words)
    {
        if (!result && result.error().code == code &&
            result.error().message.find(words) != std::string::npos &&
            result.error().message.find('\n') == std::string::npos)
            return true;
        qWarning("%s",
                 result ? "no error"
                        : (std::string(name(result.error().code)) + ": " + result.error().message).c_str());
        return false;
    }

private:
    QTemporaryDir m_temporary;
};

} // namespace tagwright::test
