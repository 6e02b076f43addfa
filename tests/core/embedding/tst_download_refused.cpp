// SPDX-License-Identifier: GPL-3.0-or-later
// What a download does not take, and what it says then: servers, networks and disks that do not do as they
// should.
#include "download_fixture.h"
#include "embedding/weights/http_head.h"

#include <atomic>

using namespace tagwright;
using namespace tagwright::embedding;
using namespace std::chrono_literals;
using test::DownloadFixture;
using test::HttpAsked;
using test::HttpReply;
using test::HttpServer;
using test::randomBytes;
using test::replyWith;
using test::sha256Of;
namespace fs = std::filesystem;

namespace {

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

class TestDownloadRefused : public QObject
{
    Q_OBJECT

    std::unique_ptr<DownloadFixture> m_fixture;

private slots:
    void init() { m_fixture = std::make_unique<DownloadFixture>(); }

    void aServerThatLiesAboutTheLength_data()
    {
        QTest::addColumn<int>("lie");
        QTest::addColumn<quint64>("known");
        QTest::addColumn<int>("code");
        QTest::newRow("longer") << 10 << quint64{0} << static_cast<int>(ErrorCode::Network);
        QTest::newRow("shorter") << -10 << quint64{0} << static_cast<int>(ErrorCode::Corrupt);
        QTest::newRow("longer than known")
            << 10 << quint64{DownloadFixture::bodySize} << static_cast<int>(ErrorCode::BadFormat);
        QTest::newRow("shorter than known")
            << -10 << quint64{DownloadFixture::bodySize} << static_cast<int>(ErrorCode::BadFormat);
    }

    void aServerThatLiesAboutTheLength()
    {
        QFETCH(const int, lie);
        QFETCH(const quint64, known);
        QFETCH(const int, code);
        m_fixture->file.size = known;
        HttpServer server([&](const HttpAsked &asked) {
            HttpReply reply = replyWith(m_fixture->body);
            reply.addToLength = lie;
            if (!asked.header("range").empty())
                reply.status = 503;
            return reply;
        });
        const auto path = m_fixture->get(server.url());
        QVERIFY(!path);
        QCOMPARE(static_cast<int>(path.error().code), code);
        QVERIFY(!fs::exists(m_fixture->target()));
    }

    void redirectsAreFollowed()
    {
        HttpServer server([&](const HttpAsked &asked) {
            HttpReply reply = replyWith(m_fixture->body);
            if (asked.target == "/old") {
                reply = replyWith("moved");
                reply.status = 302;
                reply.headers.emplace_back("Location", "/new?token=1");
            }
            return reply;
        });
        QVERIFY(m_fixture->get(server.url("/old")));
        QVERIFY(m_fixture->isHere());
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
        const auto path = m_fixture->get(server.url());
        QVERIFY(!path);
        QVERIFY2(path.error().message.find(words.toStdString()) != std::string::npos,
                 path.error().message.c_str());
        QVERIFY(server.asked().size() <= 6);
        QVERIFY(m_fixture->nothingIsLeft());
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
            QVERIFY2(!m_fixture->get(url), url);
        QVERIFY(m_fixture->nothingIsLeft());
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
        QVERIFY(DownloadFixture::says(m_fixture->get(server.url()), ErrorCode::BadFormat,
                                      "in place of the file"));
        QVERIFY(m_fixture->nothingIsLeft());
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
        m_fixture->file.sha256 = sha256.toStdString();
        m_fixture->file.gitBlob = gitBlob.toStdString();
        HttpServer server([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        QVERIFY(DownloadFixture::says(
            m_fixture->get(server.url()), ErrorCode::Corrupt,
            "The download of weights.pth does not match its checksum and was deleted. Try again, or "
            "import the file by hand."));
        QVERIFY(m_fixture->nothingIsLeft());
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
        const auto path = m_fixture->get(server.url());
        QVERIFY(!path);
        QCOMPARE(static_cast<int>(path.error().code), code);
        QCOMPARE(server.asked().size(), static_cast<std::size_t>(requests));
        QVERIFY(m_fixture->nothingIsLeft());
    }

    void aBusyServerIsAskedAgain()
    {
        std::atomic<int> requests = 0;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_fixture->body);
            if (++requests < 3)
                reply.status = 503;
            return reply;
        });
        QVERIFY(m_fixture->get(server.url()));
        QVERIFY(m_fixture->isHere());
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
        m_fixture->options.retries = 1;
        m_fixture->options.http.stallTimeout = 150ms;
        std::atomic<int> requests = 0;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_fixture->body);
            if (++requests <= 2)
                reply.stallAfter = after;
            return reply;
        });
        QVERIFY(DownloadFixture::says(m_fixture->get(server.url()), ErrorCode::Network, "stopped sending"));
        m_fixture->options.http.stallTimeout = 10s;
        QVERIFY(m_fixture->get(server.url()));
        QVERIFY(m_fixture->isHere());
    }

    void nobodyListens()
    {
        std::string url;
        {
            const HttpServer server([](const HttpAsked &) { return HttpReply{}; });
            url = server.url("/x");
        }
        QVERIFY(
            DownloadFixture::says(m_fixture->get(url), ErrorCode::Network, "127.0.0.1 cannot be reached."));
        QVERIFY(m_fixture->nothingIsLeft());
    }

    void aProxyOfTheEnvironmentIsUsed()
    {
        HttpServer proxy([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        const Environment use("http_proxy", proxy.url());
        QVERIFY(m_fixture->get("http://models.invalid/weights.pth"));
        QVERIFY(m_fixture->isHere());
        QCOMPARE(proxy.asked().front().target, std::string("http://models.invalid/weights.pth"));
        // But not for hosts that are excepted.
        fs::remove(m_fixture->target());
        HttpServer server([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        const Environment except("no_proxy", "127.0.0.1");
        QVERIFY(m_fixture->get(server.url("/weights.pth")));
        QCOMPARE(proxy.asked().size(), 1U);
        QCOMPARE(server.asked().size(), 1U);
    }

    void aProxyThatLeadsNowhereIsToldAtOnce()
    {
        HttpServer proxy([&](const HttpAsked &) {
            HttpReply reply;
            reply.status = 502;
            return reply;
        });
        const Environment use("https_proxy", proxy.url());
        QVERIFY(DownloadFixture::says(m_fixture->get("https://models.invalid/weights.pth"),
                                      ErrorCode::Network,
                                      "The proxy does not lead to models.invalid (HTTP status 502)"));
        QCOMPARE(proxy.asked().size(), 1U);
        QCOMPARE(proxy.asked().front().target, std::string("models.invalid:443"));
    }

    void tooLargeIsNotTaken()
    {
        m_fixture->options.largest = 200'000;
        HttpServer server([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        QVERIFY(
            DownloadFixture::says(m_fixture->get(server.url()), ErrorCode::BadFormat, "more than 200 kB"));
        server.setAnswer([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_fixture->body);
            reply.givesLength = false;
            return reply;
        });
        QVERIFY(
            DownloadFixture::says(m_fixture->get(server.url()), ErrorCode::BadFormat, "more than 200 kB"));
        QVERIFY(m_fixture->nothingIsLeft());
    }

    void aFullDiskIsSeenBeforeAndWhileItFills()
    {
        HttpServer server([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        m_fixture->options.freeSpace = [](const fs::path &) { return 50'100'000; };
        QVERIFY(DownloadFixture::says(m_fixture->get(server.url()), ErrorCode::NoSpace, "Make room"));
        QVERIFY(server.asked().empty());
        QVERIFY(m_fixture->nothingIsLeft());
        // Somebody else fills it: after the start, 20 MB in.
        const QByteArray large = randomBytes(40'000'000, 3);
        m_fixture->file.sha256 = sha256Of(large);
        server.setAnswer([&](const HttpAsked &) { return replyWith(large); });
        m_fixture->options.freeSpace = [&](const fs::path &) -> std::uint64_t {
            return m_fixture->partSize() < 16'000'000 ? 1'000'000'000 : 1'000;
        };
        QVERIFY(DownloadFixture::says(m_fixture->get(server.url()), ErrorCode::NoSpace, "Make room"));
        QVERIFY(m_fixture->partSize() >= 16'000'000 && m_fixture->partSize() < 40'000'000);
        m_fixture->options.freeSpace = {};
        QVERIFY(m_fixture->get(server.url()));
        QCOMPARE(server.sent() > 40'000'000, true);
        QCOMPARE(digestsOf(m_fixture->target())->sha256, m_fixture->file.sha256);
    }
};

QTEST_GUILESS_MAIN(TestDownloadRefused)
#include "tst_download_refused.moc"
