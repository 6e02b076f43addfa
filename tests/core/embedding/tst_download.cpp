// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/weights/digest.h"
#include "embedding/weights/download.h"
#include "embedding/weights/http_head.h"
#include "embedding/weights/part_file.h"
#include "support/http_server.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <random>

using namespace tagwright;
using namespace tagwright::embedding;
using namespace std::chrono_literals;
using test::HttpAsked;
using test::HttpReply;
using test::HttpServer;
namespace fs = std::filesystem;

namespace {

QByteArray randomBytes(int count, std::uint32_t seed = 1)
{
    std::mt19937 random(seed);
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

std::string sha256Of(const QByteArray &bytes)
{
    Digest digest = Digest::sha256();
    digest.add(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    return digest.finish();
}

HttpReply replyWith(const QByteArray &body)
{
    HttpReply reply;
    reply.body = body;
    return reply;
}

/// An environment variable, until the end of the scope.
class Environment
{
public:
    Environment(const char *name, const std::string &value) : m_name(name)
    {
        qputenv(name, QByteArray::fromStdString(value));
    }
    ~Environment() { qunsetenv(m_name); }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

private:
    const char *m_name;
};

} // namespace

class TestDownload : public QObject
{
    Q_OBJECT

    static constexpr int bodySize = 300'000;
    const QByteArray m_body = randomBytes(bodySize);
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
    ModelFile m_file;
    DownloadOptions m_options;
    std::vector<Progress> m_progress;

    [[nodiscard]] Result<fs::path> get(const std::string &url, std::stop_token stop = {})
    {
        return download(
            m_file, url, m_folder, m_options, [&](const Progress &p) { m_progress.push_back(p); },
            std::move(stop));
    }

    [[nodiscard]] fs::path target() const { return m_folder / m_file.name; }
    [[nodiscard]] std::uintmax_t partSize() const
    {
        std::error_code missing;
        const auto size = fs::file_size(partPath(target()), missing);
        return missing ? 0 : size;
    }
    [[nodiscard]] bool nothingIsLeft() const
    {
        return std::distance(fs::directory_iterator(m_folder), {}) == 0;
    }
    [[nodiscard]] bool isHere() const
    {
        const auto content = readFile(target());
        return content && *content == m_body.toStdString() &&
               std::distance(fs::directory_iterator(m_folder), {}) == 1;
    }
    static bool says(const Result<fs::path> &result, ErrorCode code, const char *words)
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

private slots:
    void init()
    {
        for (const char *name :
             {"http_proxy", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = fs::path(m_temporary->path().toStdString()) / "models" / "downloads";
        m_file = {.name = "weights.pth",
                  .part = "network",
                  .urls = {},
                  .size = 0,
                  .about = bodySize,
                  .sha256 = sha256Of(m_body),
                  .gitBlob = {}};
        m_options = {};
        m_options.http.connectTimeout = 2s;
        m_options.http.stallTimeout = 150ms;
        m_options.retryDelay = 1ms;
        m_options.retries = 3;
        m_progress.clear();
    }

    void aFileComesWhole()
    {
        HttpServer server([&](const HttpAsked &) { return replyWith(m_body); });
        const auto path = get(server.url("/weights.pth"));
        QVERIFY2(path, path ? "" : path.error().message.c_str());
        QCOMPARE(*path, target());
        QVERIFY(isHere());
        QVERIFY(!m_progress.empty());
        QCOMPARE(m_progress.front().unit, ProgressUnit::Bytes);
        QCOMPARE(m_progress.front().total, bodySize);
        QVERIFY(m_progress.front().what.find("weights.pth") != std::string::npos);
        // It is not fetched again.
        QVERIFY(get(server.url("/weights.pth")));
        QCOMPARE(server.asked().size(), 1U);
    }

    void aSpoiltFileOfAnEarlierRunIsFetchedAgain()
    {
        HttpServer server([&](const HttpAsked &) { return replyWith(m_body); });
        fs::create_directories(m_folder);
        QVERIFY(writeFileAtomically(target(), "something else"));
        QVERIFY(get(server.url()));
        QVERIFY(isHere());
    }

    void emptyAndUnannouncedLengths()
    {
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_body);
            reply.givesLength = false;
            return reply;
        });
        QVERIFY(get(server.url()));
        QVERIFY(isHere());
        fs::remove(target());
        m_file.sha256.clear();
        server.setAnswer([](const HttpAsked &) { return replyWith({}); });
        QVERIFY(says(get(server.url()), ErrorCode::BadFormat, "empty"));
        QVERIFY(nothingIsLeft());
    }

    void aBrokenConnectionIsGoneOnWith()
    {
        std::atomic<int> requests = 0;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_body);
            if (++requests < 3)
                reply.cutAfter = 100'000;
            return reply;
        });
        QVERIFY(get(server.url()));
        QVERIFY(isHere());
        const auto asked = server.asked();
        QCOMPARE(asked.size(), 3U);
        QCOMPARE(asked[0].header("range"), std::string());
        QCOMPARE(asked[1].header("range"), std::string("bytes=100000-"));
        QCOMPARE(asked[1].header("if-range"), std::string("\"1\""));
        QCOMPARE(asked[2].header("range"), std::string("bytes=200000-"));
        QCOMPARE(server.sent(), bodySize);
    }

    void triesAreLimitedAndTheNextRunGoesOn()
    {
        HttpServer server([&](const HttpAsked &asked) {
            HttpReply reply = replyWith(m_body);
            reply.cutAfter = asked.header("range").empty() ? 120'000 : 0;
            return reply;
        });
        QVERIFY(says(get(server.url()), ErrorCode::Network,
                     "120 kB of 300 kB are here; running it again goes on"));
        QCOMPARE(server.asked().size(), 4U); // one and three retries
        QCOMPARE(partSize(), 120'000U);
        server.setAnswer([&](const HttpAsked &) { return replyWith(m_body); });
        QVERIFY(get(server.url()));
        QVERIFY(isHere());
        QCOMPARE(server.asked().back().header("range"), std::string("bytes=120000-"));
    }

    void cutsAtAnyPointGiveTheSameBytes()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 25; ++round) {
            // Each answer is cut at a point of its own, and each run gives up at the first cut.
            m_options.retries = 0;
            HttpServer server([&](const HttpAsked &) {
                HttpReply reply = replyWith(m_body);
                reply.cutAfter = static_cast<int>(random() % 90'000);
                return reply;
            });
            Result<fs::path> path = fail(ErrorCode::Network, {});
            std::uintmax_t before = 0;
            for (int runs = 0; !path && runs < 200; ++runs) {
                path = get(server.url());
                QVERIFY(path || path.error().code == ErrorCode::Network);
                QVERIFY(path || partSize() >= before);
                before = partSize();
            }
            QVERIFY(isHere());
            QCOMPARE(server.sent(), bodySize); // no byte twice
            fs::remove(target());
        }
    }

    void stopsAtAnyPointGiveTheSameBytes()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 5; ++round) {
            HttpServer server([&](const HttpAsked &) {
                HttpReply reply = replyWith(m_body);
                reply.dripBytes = 8'000;
                return reply;
            });
            Result<fs::path> path = fail(ErrorCode::Network, {});
            for (int runs = 0; !path && runs < 1'000; ++runs) {
                std::stop_source stop;
                const auto at = static_cast<std::int64_t>(random() % 200'000);
                path = download(
                    m_file, server.url(), m_folder, m_options,
                    [&](const Progress &p) {
                        if (p.done >= at + static_cast<std::int64_t>(partSize()) / 2)
                            stop.request_stop();
                    },
                    stop.get_token());
                QVERIFY(path || path.error().code == ErrorCode::Cancelled);
            }
            QVERIFY(isHere());
            fs::remove(target());
        }
    }

    void aServerThatKnowsNoRangesStartsOver()
    {
        std::atomic<int> requests = 0;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_body);
            reply.knowsRanges = false;
            if (++requests == 1)
                reply.cutAfter = 100'000;
            return reply;
        });
        QVERIFY(get(server.url()));
        QVERIFY(isHere());
        QCOMPARE(server.asked().size(), 2U);
    }

    void aServerWithoutValidatorsStartsOver()
    {
        std::atomic<int> requests = 0;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_body);
            reply.etag.clear();
            if (++requests == 1)
                reply.cutAfter = 100'000;
            return reply;
        });
        m_options.retries = 0;
        QVERIFY(says(get(server.url()), ErrorCode::Network, "broke off"));
        QVERIFY(get(server.url()));
        QVERIFY(isHere());
        QCOMPARE(server.asked().back().header("range"), std::string());
    }

    void aFileThatChangesIsFetchedAnew_data()
    {
        QTest::addColumn<bool>("minds");
        QTest::newRow("the server minds If-Range") << true;
        QTest::newRow("it sends the rest of the new file") << false;
    }
    void aFileThatChangesIsFetchedAnew()
    {
        QFETCH(const bool, minds);
        m_options.retries = 1;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(randomBytes(bodySize, 2));
            reply.cutAfter = 100'000;
            reply.etag = "\"old\"";
            return reply;
        });
        m_options.retries = 0;
        QVERIFY(!get(server.url()));
        QCOMPARE(partSize(), 100'000U);
        m_options.retries = 1;
        server.setAnswer([&](const HttpAsked &asked) {
            HttpReply reply = replyWith(m_body);
            reply.etag = "\"new\"";
            if (!minds && !asked.header("range").empty()) { // a 206 as if the file were the same
                reply.status = 206;
                reply.body = m_body.mid(100'000);
                reply.headers.emplace_back("Content-Range", "bytes 100000-299999/300000");
            }
            return reply;
        });
        QVERIFY(get(server.url()));
        QVERIFY(isHere());
    }

    void aRangeThatWasNotAskedForIsNotUsed()
    {
        std::atomic<int> requests = 0;
        HttpServer server([&](const HttpAsked &asked) {
            HttpReply reply = replyWith(m_body);
            if (++requests == 1)
                reply.cutAfter = 100'000;
            if (!asked.header("range").empty())
                reply.addToRangeStart = 1;
            return reply;
        });
        QVERIFY(get(server.url()));
        QVERIFY(isHere());
        QCOMPARE(server.asked().size(), 3U);
    }

    void aWholePartIsNotFetchedAgain()
    {
        HttpServer server([&](const HttpAsked &) { return replyWith(m_body); });
        fs::create_directories(m_folder);
        {
            auto part = PartFile::open(target(), server.url());
            QVERIFY(part && part->setOrigin({.url = server.url(), .validator = "\"1\"", .total = bodySize}));
            QVERIFY(part->append({m_body.constData(), static_cast<std::size_t>(m_body.size())}));
        }
        QVERIFY(get(server.url()));
        QVERIFY(isHere());
        QVERIFY(server.asked().empty());
    }

    void nothingBehindThePartStartsOver()
    {
        // 416: the part is longer than the server's file, whose length was not known.
        HttpServer server([&](const HttpAsked &) { return replyWith(m_body); });
        fs::create_directories(m_folder);
        {
            auto part = PartFile::open(target(), server.url());
            QVERIFY(part && part->setOrigin({.url = server.url(), .validator = "\"1\"", .total = 0}));
            const QByteArray more = m_body + m_body;
            QVERIFY(part->append({more.constData(), static_cast<std::size_t>(more.size())}));
        }
        QVERIFY(get(server.url()));
        QVERIFY(isHere());
        QCOMPARE(server.asked().size(), 2U);
    }

    void anotherAddressStartsOver()
    {
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_body);
            reply.cutAfter = 1'000;
            return reply;
        });
        m_options.retries = 0;
        QVERIFY(!get(server.url("/a")));
        server.setAnswer([&](const HttpAsked &) { return replyWith(m_body); });
        QVERIFY(get(server.url("/b")));
        QCOMPARE(server.asked().back().header("range"), std::string());
    }

    void aServerThatLiesAboutTheLength_data()
    {
        QTest::addColumn<int>("lie");
        QTest::addColumn<quint64>("known");
        QTest::addColumn<int>("code");
        QTest::newRow("longer") << 10 << quint64{0} << static_cast<int>(ErrorCode::Network);
        QTest::newRow("shorter") << -10 << quint64{0} << static_cast<int>(ErrorCode::Corrupt);
        QTest::newRow("longer than known")
            << 10 << quint64{bodySize} << static_cast<int>(ErrorCode::BadFormat);
        QTest::newRow("shorter than known")
            << -10 << quint64{bodySize} << static_cast<int>(ErrorCode::BadFormat);
    }
    void aServerThatLiesAboutTheLength()
    {
        QFETCH(const int, lie);
        QFETCH(const quint64, known);
        QFETCH(const int, code);
        m_file.size = known;
        HttpServer server([&](const HttpAsked &asked) {
            HttpReply reply = replyWith(m_body);
            reply.addToLength = lie;
            if (!asked.header("range").empty())
                reply.status = 503;
            return reply;
        });
        const auto path = get(server.url());
        QVERIFY(!path);
        QCOMPARE(static_cast<int>(path.error().code), code);
        QVERIFY(!fs::exists(target()));
    }

    void redirectsAreFollowed()
    {
        HttpServer server([&](const HttpAsked &asked) {
            HttpReply reply = replyWith(m_body);
            if (asked.target == "/old") {
                reply = replyWith("moved");
                reply.status = 302;
                reply.headers.emplace_back("Location", "/new?token=1");
            }
            return reply;
        });
        QVERIFY(get(server.url("/old")));
        QVERIFY(isHere());
        QCOMPARE(server.asked().back().target, std::string("/new?token=1"));
    }

    void badRedirectsAreNot_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("words");
        QTest::newRow("a loop") << "/again" << "too many times";
        QTest::newRow("a file") << "file:///etc/passwd" << "not followed";
        QTest::newRow("ftp") << "ftp://127.0.0.1/x" << "not followed";
    }
    void badRedirectsAreNot()
    {
        QFETCH(const QString, location);
        QFETCH(const QString, words);
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply;
            reply.status = 301;
            reply.headers.emplace_back("Location", location.toStdString());
            return reply;
        });
        const auto path = get(server.url());
        QVERIFY(!path);
        QVERIFY2(path.error().message.find(words.toStdString()) != std::string::npos,
                 path.error().message.c_str());
        QVERIFY(server.asked().size() <= 6);
        QVERIFY(nothingIsLeft());
    }

    void securityIsNotRedirectedAway()
    {
        QVERIFY(checkRedirect("http://a/x", "https://b/x"));
        QVERIFY(checkRedirect("http://a/x", "HTTP://b/x"));
        QVERIFY(checkRedirect("https://a/x", "https://b/x"));
        QVERIFY(!checkRedirect("https://a/x", "http://a/x"));
        QVERIFY(!checkRedirect("https://a/x", "file:///x"));
        QVERIFY(!checkRedirect("http://a/x", "ftp://a/x"));
    }

    void otherAddressesAreRefused()
    {
        for (const char *url :
             {"file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/", "nonsense://x", "http://"})
            QVERIFY2(!get(url), url);
        QVERIFY(nothingIsLeft());
    }

    void webPagesAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type");
        QTest::newRow("by its type") << QByteArray("anything at all") << "text/html; charset=utf-8";
        QTest::newRow("by its beginning")
            << QByteArray("\n <!DOCTYPE html><title>Sign in</title>") << "application/octet-stream";
        QTest::newRow("short") << QByteArray("<html>") << "";
        QTest::newRow("a pointer") << QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:0\n")
                                   << "text/plain";
    }
    void webPagesAreRecognised()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, type);
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(body);
            if (!type.isEmpty())
                reply.headers.emplace_back("Content-Type", type.toStdString());
            return reply;
        });
        QVERIFY(says(get(server.url()), ErrorCode::BadFormat, "in place of the file"));
        QVERIFY(nothingIsLeft());
    }

    void aLoginPageCostsNoPart()
    {
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_body);
            reply.cutAfter = 100'000;
            return reply;
        });
        m_options.retries = 0;
        QVERIFY(!get(server.url()));
        server.setAnswer([&](const HttpAsked &) {
            HttpReply reply = replyWith("<html>Welcome to the hotel's network");
            reply.etag = "\"hotel\"";
            reply.headers.emplace_back("Content-Type", "text/html");
            return reply;
        });
        QVERIFY(says(get(server.url()), ErrorCode::BadFormat, "a web page"));
        QCOMPARE(partSize(), 100'000U);
        server.setAnswer([&](const HttpAsked &) { return replyWith(m_body); });
        QVERIFY(get(server.url()));
        QCOMPARE(server.sent(), bodySize + 36);
    }

    void aWrongChecksumIsDeleted_data()
    {
        QTest::addColumn<QString>("sha256");
        QTest::addColumn<QString>("gitBlob");
        QTest::newRow("sha256") << QString(64, '0') << "";
        QTest::newRow("its first digits") << "10086976" << "";
        QTest::newRow("git's") << "" << QString(40, '0');
    }
    void aWrongChecksumIsDeleted()
    {
        QFETCH(const QString, sha256);
        QFETCH(const QString, gitBlob);
        m_file.sha256 = sha256.toStdString();
        m_file.gitBlob = gitBlob.toStdString();
        HttpServer server([&](const HttpAsked &) { return replyWith(m_body); });
        QVERIFY(says(get(server.url()), ErrorCode::Corrupt,
                     "The download of weights.pth does not match its checksum and was deleted. Try again, or "
                     "import the file by hand."));
        QVERIFY(nothingIsLeft());
    }

    void checksumsOfAllKindsMatch()
    {
        // `printf hello | git hash-object --stdin`, and FIPS 180-4's algorithm on the same.
        HttpServer server([](const HttpAsked &) { return replyWith("hello"); });
        m_file.sha256 = "2cf24dba";
        m_file.gitBlob = "b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0";
        QVERIFY(get(server.url()));
        const auto digests = digestsOf(target());
        QVERIFY(digests);
        QCOMPARE(digests->sha256,
                 std::string("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
        QCOMPARE(digests->gitBlob, m_file.gitBlob);
    }

    void badStatusesSayWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("requests");
        QTest::newRow("not found") << 404 << static_cast<int>(ErrorCode::NotFound) << 1;
        QTest::newRow("gone") << 410 << static_cast<int>(ErrorCode::NotFound) << 1;
        QTest::newRow("forbidden") << 403 << static_cast<int>(ErrorCode::NotReadable) << 1;
        QTest::newRow("teapot") << 418 << static_cast<int>(ErrorCode::Network) << 1;
        QTest::newRow("broken") << 500 << static_cast<int>(ErrorCode::Network) << 4;
        QTest::newRow("busy") << 503 << static_cast<int>(ErrorCode::Network) << 4;
    }
    void badStatusesSayWhatToDo()
    {
        QFETCH(const int, status);
        QFETCH(const int, code);
        QFETCH(const int, requests);
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(QByteArray(10'000, 'x'));
            reply.status = status;
            return reply;
        });
        const auto path = get(server.url());
        QVERIFY(!path);
        QCOMPARE(static_cast<int>(path.error().code), code);
        QCOMPARE(server.asked().size(), static_cast<std::size_t>(requests));
        QVERIFY(nothingIsLeft());
    }

    void aBusyServerIsAskedAgain()
    {
        std::atomic<int> requests = 0;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_body);
            if (++requests < 3)
                reply.status = 503;
            return reply;
        });
        QVERIFY(get(server.url()));
        QVERIFY(isHere());
    }

    void aStalledServerIsLeft_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("before it says anything") << -1;
        QTest::newRow("before the body") << 0;
        QTest::newRow("in the body") << 50'000;
    }
    void aStalledServerIsLeft()
    {
        QFETCH(const int, after);
        m_options.retries = 1;
        std::atomic<int> requests = 0;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_body);
            if (++requests <= 2)
                reply.stallAfter = after;
            return reply;
        });
        QVERIFY(says(get(server.url()), ErrorCode::Network, "stopped sending"));
        QVERIFY(get(server.url()));
        QVERIFY(isHere());
    }

    void stoppingTakesNoTime_data()
    {
        QTest::addColumn<bool>("stalls");
        QTest::newRow("while it drips") << false;
        QTest::newRow("while it stalls") << true;
    }
    void stoppingTakesNoTime()
    {
        QFETCH(const bool, stalls);
        m_options.http.stallTimeout = 60s;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_body);
            if (stalls)
                reply.stallAfter = 5'000;
            else
                reply.dripBytes = 100;
            return reply;
        });
        std::stop_source stop;
        std::atomic<std::int64_t> stoppedAt = 0;
        const auto now = [] { return std::chrono::steady_clock::now().time_since_epoch().count(); };
        const std::jthread stopper([&](const std::stop_token &end) {
            while (!end.stop_requested() && server.sent() < 5'000)
                std::this_thread::sleep_for(1ms);
            stoppedAt = now();
            stop.request_stop();
        });
        const auto path = get(server.url(), stop.get_token());
        const auto took = std::chrono::steady_clock::duration(now() - stoppedAt);
        QVERIFY(says(path, ErrorCode::Cancelled, "goes on from here"));
        QVERIFY2(took < 200ms, std::to_string(took.count()).c_str());
        QVERIFY(partSize() > 0);
        server.setAnswer([&](const HttpAsked &) { return replyWith(m_body); });
        QVERIFY(get(server.url()));
        QVERIFY(isHere());
    }

    void stoppedBeforeItBegins()
    {
        HttpServer server([&](const HttpAsked &) { return replyWith(m_body); });
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(get(server.url(), stop.get_token()).error().code, ErrorCode::Cancelled);
        QVERIFY(nothingIsLeft());
    }

    void nobodyListens()
    {
        std::string url;
        {
            const HttpServer server([](const HttpAsked &) { return HttpReply{}; });
            url = server.url("/x");
        }
        QVERIFY(says(get(url), ErrorCode::Network, "127.0.0.1 cannot be reached."));
        QVERIFY(nothingIsLeft());
    }

    void aProxyOfTheEnvironmentIsUsed()
    {
        HttpServer proxy([&](const HttpAsked &) { return replyWith(m_body); });
        const Environment use("http_proxy", proxy.url());
        QVERIFY(get("http://models.invalid/weights.pth"));
        QVERIFY(isHere());
        QCOMPARE(proxy.asked().front().target, std::string("http://models.invalid/weights.pth"));
        // But not for hosts that are excepted.
        fs::remove(target());
        HttpServer server([&](const HttpAsked &) { return replyWith(m_body); });
        const Environment except("no_proxy", "127.0.0.1");
        QVERIFY(get(server.url("/weights.pth")));
        QCOMPARE(proxy.asked().size(), 1U);
        QCOMPARE(server.asked().size(), 1U);
    }

    void tooLargeIsNotTaken()
    {
        m_options.largest = 200'000;
        HttpServer server([&](const HttpAsked &) { return replyWith(m_body); });
        QVERIFY(says(get(server.url()), ErrorCode::BadFormat, "more than 200 kB"));
        server.setAnswer([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_body);
            reply.givesLength = false;
            return reply;
        });
        QVERIFY(says(get(server.url()), ErrorCode::BadFormat, "more than 200 kB"));
        QVERIFY(nothingIsLeft());
    }

    void aFullDiskIsSeenBeforeAndWhileItFills()
    {
        HttpServer server([&](const HttpAsked &) { return replyWith(m_body); });
        m_options.freeSpace = [](const fs::path &) { return 50'100'000; };
        QVERIFY(says(get(server.url()), ErrorCode::NoSpace, "Make room"));
        QVERIFY(server.asked().empty());
        QVERIFY(nothingIsLeft());
        // Somebody else fills it: after the start, 20 MB in.
        const QByteArray large = randomBytes(40'000'000, 3);
        m_file.sha256 = sha256Of(large);
        server.setAnswer([&](const HttpAsked &) { return replyWith(large); });
        m_options.freeSpace = [&](const fs::path &) -> std::uint64_t {
            return partSize() < 16'000'000 ? 1'000'000'000 : 1'000;
        };
        QVERIFY(says(get(server.url()), ErrorCode::NoSpace, "Make room"));
        QVERIFY(partSize() >= 16'000'000 && partSize() < 40'000'000);
        m_options.freeSpace = {};
        QVERIFY(get(server.url()));
        QCOMPARE(server.sent() > 40'000'000, true);
        QCOMPARE(digestsOf(target())->sha256, m_file.sha256);
    }

    void twoDoNotWriteTheSamePart()
    {
        fs::create_directories(m_folder);
        HttpServer server([&](const HttpAsked &) { return replyWith(m_body); });
        const auto other = PartFile::open(target(), server.url());
        QVERIFY(other);
        QVERIFY(says(get(server.url()), ErrorCode::Busy, "Another process"));
    }

    void headersAreRead()
    {
        HttpHead head;
        for (const char *line :
             {"Content-Length: 12", "content-range: bytes 5-16/17", "ETag: W/\"weak\"",
              "Last-Modified: Wed, 21 Oct 2015 07:28:00 GMT", "Retry-After: 120", "nonsense", ": x"})
            readHeaderLine(head, line);
        QCOMPARE(*head.length, 12U);
        QCOMPARE(*head.rangeFirst, 5U);
        QCOMPARE(*head.rangeTotal, 17U);
        QCOMPARE(*head.retryAfter, 120s);
        QCOMPARE(validatorOf(head), std::string("Wed, 21 Oct 2015 07:28:00 GMT")); // a weak tag will not do
        for (const char *line : {"Content-Length: -1", "Content-Range: bytes */17", "Retry-After: tomorrow"})
            readHeaderLine(head, line);
        QVERIFY(!head.length && !head.rangeFirst);
        QCOMPARE(hostOf("https://user@example.org:8080/a?b"), std::string("example.org"));
        QCOMPARE(hostOf("http://[::1]:80/"), std::string("[::1]"));
    }
};

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
