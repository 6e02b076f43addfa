// SPDX-License-Identifier: GPL-3.0-or-later
// A download comes whole, however often it is broken off, stopped or changed under way.
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

class TestDownload : public QObject
{
    Q_OBJECT

    std::unique_ptr<DownloadFixture> m_fixture;

private slots:
    void init() { m_fixture = std::make_unique<DownloadFixture>(); }

    void aFileComesWhole()
    {
        HttpServer server([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        const auto path = m_fixture->get(server.url("/weights.pth"));
        QVERIFY2(path, path ? "" : path.error().message.c_str());
        QCOMPARE(*path, m_fixture->target());
        QVERIFY(m_fixture->isHere());
        QVERIFY(!m_fixture->progress.empty());
        QCOMPARE(m_fixture->progress.front().unit, ProgressUnit::Bytes);
        QCOMPARE(m_fixture->progress.front().total, DownloadFixture::bodySize);
        QVERIFY(m_fixture->progress.front().what.find("weights.pth") != std::string::npos);
        // It is not fetched again.
        QVERIFY(m_fixture->get(server.url("/weights.pth")));
        QCOMPARE(server.asked().size(), 1U);
    }

    void aSpoiltFileOfAnEarlierRunIsFetchedAgain()
    {
        HttpServer server([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        fs::create_directories(m_fixture->folder);
        QVERIFY(writeFileAtomically(m_fixture->target(), "something else"));
        QVERIFY(m_fixture->get(server.url()));
        QVERIFY(m_fixture->isHere());
    }

    void emptyAndUnannouncedLengths()
    {
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_fixture->body);
            reply.givesLength = false;
            return reply;
        });
        QVERIFY(m_fixture->get(server.url()));
        QVERIFY(m_fixture->isHere());
        fs::remove(m_fixture->target());
        m_fixture->file.sha256.clear();
        server.setAnswer([](const HttpAsked &) { return replyWith({}); });
        QVERIFY(DownloadFixture::says(m_fixture->get(server.url()), ErrorCode::BadFormat, "empty"));
        QVERIFY(m_fixture->nothingIsLeft());
    }

    void aBrokenConnectionIsGoneOnWith()
    {
        std::atomic<int> requests = 0;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_fixture->body);
            if (++requests < 3)
                reply.cutAfter = 100'000;
            return reply;
        });
        QVERIFY(m_fixture->get(server.url()));
        QVERIFY(m_fixture->isHere());
        const auto asked = server.asked();
        QCOMPARE(asked.size(), 3U);
        QCOMPARE(asked[0].header("range"), std::string());
        QCOMPARE(asked[1].header("range"), std::string("bytes=100000-"));
        QCOMPARE(asked[1].header("if-range"), std::string("\"1\""));
        QCOMPARE(asked[2].header("range"), std::string("bytes=200000-"));
        QCOMPARE(server.sent(), DownloadFixture::bodySize);
    }

    void triesAreLimitedAndTheNextRunGoesOn()
    {
        HttpServer server([&](const HttpAsked &asked) {
            HttpReply reply = replyWith(m_fixture->body);
            reply.cutAfter = asked.header("range").empty() ? 120'000 : 0;
            return reply;
        });
        QVERIFY(DownloadFixture::says(m_fixture->get(server.url()), ErrorCode::Network,
                                      "120 kB of 300 kB are here; running it again goes on"));
        QCOMPARE(server.asked().size(), 4U); // one and three retries
        QCOMPARE(m_fixture->partSize(), 120'000U);
        server.setAnswer([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        QVERIFY(m_fixture->get(server.url()));
        QVERIFY(m_fixture->isHere());
        QCOMPARE(server.asked().back().header("range"), std::string("bytes=120000-"));
    }

    void cutsAtAnyPointGiveTheSameBytes()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 25; ++round) {
            // Each answer is cut at a point of its own, and each run gives up at the first cut.
            m_fixture->options.retries = 0;
            HttpServer server([&](const HttpAsked &) {
                HttpReply reply = replyWith(m_fixture->body);
                reply.cutAfter = static_cast<int>(random() % 90'000);
                return reply;
            });
            Result<fs::path> path = fail(ErrorCode::Network, {});
            std::uintmax_t before = 0;
            for (int runs = 0; !path && runs < 200; ++runs) {
                path = m_fixture->get(server.url());
                QVERIFY(path || path.error().code == ErrorCode::Network);
                QVERIFY(path || m_fixture->partSize() >= before);
                before = m_fixture->partSize();
            }
            QVERIFY(m_fixture->isHere());
            QCOMPARE(server.sent(), DownloadFixture::bodySize); // no byte twice
            fs::remove(m_fixture->target());
        }
    }

    void stopsAtAnyPointGiveTheSameBytes()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 5; ++round) {
            HttpServer server([&](const HttpAsked &) {
                HttpReply reply = replyWith(m_fixture->body);
                reply.dripBytes = 8'000;
                return reply;
            });
            Result<fs::path> path = fail(ErrorCode::Network, {});
            for (int runs = 0; !path && runs < 1'000; ++runs) {
                std::stop_source stop;
                const auto at = static_cast<std::int64_t>(random() % 200'000);
                path = download(
                    m_fixture->file, server.url(), m_fixture->folder, m_fixture->options,
                    [&](const Progress &p) {
                        if (p.done >= at + static_cast<std::int64_t>(m_fixture->partSize()) / 2)
                            stop.request_stop();
                    },
                    stop.get_token());
                QVERIFY(path || path.error().code == ErrorCode::Cancelled);
            }
            QVERIFY(m_fixture->isHere());
            fs::remove(m_fixture->target());
        }
    }

    void aServerThatKnowsNoRangesStartsOver()
    {
        std::atomic<int> requests = 0;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_fixture->body);
            reply.knowsRanges = false;
            if (++requests == 1)
                reply.cutAfter = 100'000;
            return reply;
        });
        QVERIFY(m_fixture->get(server.url()));
        QVERIFY(m_fixture->isHere());
        QCOMPARE(server.asked().size(), 2U);
    }

    void aServerWithoutValidatorsStartsOver()
    {
        std::atomic<int> requests = 0;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_fixture->body);
            reply.etag.clear();
            if (++requests == 1)
                reply.cutAfter = 100'000;
            return reply;
        });
        m_fixture->options.retries = 0;
        QVERIFY(DownloadFixture::says(m_fixture->get(server.url()), ErrorCode::Network, "broke off"));
        QVERIFY(m_fixture->get(server.url()));
        QVERIFY(m_fixture->isHere());
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
        m_fixture->options.retries = 1;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(randomBytes(DownloadFixture::bodySize, 2));
            reply.cutAfter = 100'000;
            reply.etag = "\"old\"";
            return reply;
        });
        m_fixture->options.retries = 0;
        QVERIFY(!m_fixture->get(server.url()));
        QCOMPARE(m_fixture->partSize(), 100'000U);
        m_fixture->options.retries = 1;
        server.setAnswer([&](const HttpAsked &asked) {
            HttpReply reply = replyWith(m_fixture->body);
            reply.etag = "\"new\"";
            if (!minds && !asked.header("range").empty()) { // a 206 as if the file were the same
                reply.status = 206;
                reply.body = m_fixture->body.mid(100'000);
                reply.headers.emplace_back("Content-Range", "bytes 100000-299999/300000");
            }
            return reply;
        });
        QVERIFY(m_fixture->get(server.url()));
        QVERIFY(m_fixture->isHere());
    }

    void aRangeThatWasNotAskedForIsNotUsed()
    {
        std::atomic<int> requests = 0;
        HttpServer server([&](const HttpAsked &asked) {
            HttpReply reply = replyWith(m_fixture->body);
            if (++requests == 1)
                reply.cutAfter = 100'000;
            if (!asked.header("range").empty())
                reply.addToRangeStart = 1;
            return reply;
        });
        QVERIFY(m_fixture->get(server.url()));
        QVERIFY(m_fixture->isHere());
        QCOMPARE(server.asked().size(), 3U);
    }

    void aWholePartIsNotFetchedAgain()
    {
        HttpServer server([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        fs::create_directories(m_fixture->folder);
        {
            auto part = PartFile::open(m_fixture->target(), server.url());
            QVERIFY(part &&
                    part->setOrigin(
                        {.url = server.url(), .validator = "\"1\"", .total = DownloadFixture::bodySize}));
            QVERIFY(part->append(
                {m_fixture->body.constData(), static_cast<std::size_t>(m_fixture->body.size())}));
        }
        QVERIFY(m_fixture->get(server.url()));
        QVERIFY(m_fixture->isHere());
        QVERIFY(server.asked().empty());
    }

    void nothingBehindThePartStartsOver()
    {
        // 416: the part is longer than the server's file, whose length was not known.
        HttpServer server([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        fs::create_directories(m_fixture->folder);
        {
            auto part = PartFile::open(m_fixture->target(), server.url());
            QVERIFY(part && part->setOrigin({.url = server.url(), .validator = "\"1\"", .total = 0}));
            const QByteArray more = m_fixture->body + m_fixture->body;
            QVERIFY(part->append({more.constData(), static_cast<std::size_t>(more.size())}));
        }
        QVERIFY(m_fixture->get(server.url()));
        QVERIFY(m_fixture->isHere());
        QCOMPARE(server.asked().size(), 2U);
    }

    void anotherAddressStartsOver()
    {
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_fixture->body);
            reply.cutAfter = 1'000;
            return reply;
        });
        m_fixture->options.retries = 0;
        QVERIFY(!m_fixture->get(server.url("/a")));
        server.setAnswer([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        QVERIFY(m_fixture->get(server.url("/b")));
        QCOMPARE(server.asked().back().header("range"), std::string());
    }

    void aLoginPageCostsNoPart()
    {
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_fixture->body);
            reply.cutAfter = 100'000;
            return reply;
        });
        m_fixture->options.retries = 0;
        QVERIFY(!m_fixture->get(server.url()));
        server.setAnswer([&](const HttpAsked &) {
            HttpReply reply = replyWith("<html>Welcome to the hotel's network");
            reply.etag = "\"hotel\"";
            reply.headers.emplace_back("Content-Type", "text/html");
            return reply;
        });
        QVERIFY(DownloadFixture::says(m_fixture->get(server.url()), ErrorCode::BadFormat, "a web page"));
        QCOMPARE(m_fixture->partSize(), 100'000U);
        server.setAnswer([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        QVERIFY(m_fixture->get(server.url()));
        QCOMPARE(server.sent(), DownloadFixture::bodySize + 36);
    }

    void checksumsOfAllKindsMatch()
    {
        // `printf hello | git hash-object --stdin`, and FIPS 180-4's algorithm on the same.
        HttpServer server([](const HttpAsked &) { return replyWith("hello"); });
        m_fixture->file.sha256 = "2cf24dba";
        m_fixture->file.gitBlob = "b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0";
        QVERIFY(m_fixture->get(server.url()));
        const auto digests = digestsOf(m_fixture->target());
        QVERIFY(digests);
        QCOMPARE(digests->sha256,
                 std::string("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
        QCOMPARE(digests->gitBlob, m_fixture->file.gitBlob);
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
        m_fixture->options.http.stallTimeout = 60s;
        HttpServer server([&](const HttpAsked &) {
            HttpReply reply = replyWith(m_fixture->body);
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
        const auto path = m_fixture->get(server.url(), stop.get_token());
        const auto took = std::chrono::steady_clock::duration(now() - stoppedAt);
        QVERIFY(DownloadFixture::says(path, ErrorCode::Cancelled, "goes on from here"));
        // 200 ms are promised; a busy machine gets some more. libcurl left alone takes 1 s.
        QVERIFY2(took < 500ms, std::to_string(took.count()).c_str());
        QVERIFY(m_fixture->partSize() > 0);
        server.setAnswer([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        QVERIFY(m_fixture->get(server.url()));
        QVERIFY(m_fixture->isHere());
    }

    void stoppedBeforeItBegins()
    {
        HttpServer server([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(m_fixture->get(server.url(), stop.get_token()).error().code, ErrorCode::Cancelled);
        QVERIFY(m_fixture->nothingIsLeft());
    }

    void twoDoNotWriteTheSamePart()
    {
        fs::create_directories(m_fixture->folder);
        HttpServer server([&](const HttpAsked &) { return replyWith(m_fixture->body); });
        const auto other = PartFile::open(m_fixture->target(), server.url());
        QVERIFY(other);
        QVERIFY(DownloadFixture::says(m_fixture->get(server.url()), ErrorCode::Busy, "Another process"));
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
