// SPDX-License-Identifier: GPL-3.0-or-later
// `tagwright-cli models` as people and scripts call it.
#include "support/cli_run.h"
#include "support/http_server.h"
#include "support/json.h"
#include "support/shared.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace tagwright;
using nlohmann::json;
using test::HttpAsked;
using test::HttpReply;
using test::HttpServer;
namespace fs = std::filesystem;

class TestModelsCli : public QObject
{
    Q_OBJECT

    using Run = test::CliRun;

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<HttpServer> m_mirror;
    std::unique_ptr<HttpServer>
        m_deadEnd; ///< a proxy that leads nowhere: tests never reach the real addresses

    [[nodiscard]] fs::path models() const { return fs::path(m_temporary->path().toStdString()) / "models"; }
    [[nodiscard]] fs::path file(const char *id) const
    {
        return models() / (std::string(id) + ".safetensors");
    }

    [[nodiscard]] Run run(const QStringList &arguments, const std::string &mirror = {}) const
    {
        const std::string nowhere = m_deadEnd->url();
        std::vector<std::pair<std::string, std::string>> environment{{"TAGWRIGHT_MODELS", models()},
                                                                     {"http_proxy", nowhere},
                                                                     {"https_proxy", nowhere},
                                                                     {"no_proxy", "127.0.0.1"},
                                                                     {"NO_PROXY", "127.0.0.1"}};
        if (!mirror.empty())
            environment.emplace_back("TAGWRIGHT_MIRROR", mirror);
        return test::runCli(std::filesystem::current_path(), arguments, environment);
    }

    /// What is published and small enough.
    static HttpReply fromShared(const HttpAsked &asked)
    {
        HttpReply reply;
        const auto content = readFile(test::sharedFolder() / "models" / asked.target.substr(1));
        reply.status = content ? 200 : 404;
        if (content)
            reply.body = QByteArray::fromStdString(*content);
        return reply;
    }

    static json modelIn(const Run &listed, const std::string &id)
    {
        for (const json &model : listed.lines())
            if (model["id"] == id)
                return model;
        return {};
    }

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_mirror = std::make_unique<HttpServer>(fromShared);
        m_deadEnd = std::make_unique<HttpServer>([](const HttpAsked &) {
            HttpReply reply;
            reply.status = 502;
            return reply;
        });
    }

    void theListSaysWhatOneMustKnow()
    {
        const Run listed = run({"models", "list"});
        QCOMPARE(listed.code, 0);
        for (const char *words : {"vggish", "missing", "289 MB to download",
                                  "licence CC-BY-4.0, commercial use allowed", "licence not stated",
                                  "Nobody has published", "768 numbers a frame at 32 kHz", "Model folder: "})
            QVERIFY2(listed.out.find(words) != std::string::npos, words);
        const auto lines = run({"--json", "models", "list"}).lines();
        QCOMPARE(lines.size(), 10U);
        const json vggish = modelIn(run({"--json", "models", "list"}), "vggish");
        QCOMPARE(vggish["state"].get<std::string>(), std::string("missing"));
        QCOMPARE(vggish["commercial_use"].get<bool>(), true);
        QCOMPARE(vggish["files"].size(), 2U);
        QCOMPARE(vggish["files"][0]["sha256"].get<std::string>(), std::string("10086976"));
        QVERIFY(modelIn(run({"--json", "models", "list"}), "passt")["commercial_use"].is_null());
    }

    void aMirrorServesVerifiedWeights()
    {
        TAGWRIGHT_NEED_SHARED("models/musicnn-msd.safetensors");
        const Run fetched =
            run({"models", "download", "musicnn-msd", "--mirror", QString::fromStdString(m_mirror->url())});
        QVERIFY2(fetched.code == 0, fetched.err.c_str());
        for (const char *words : {"3.2 MB", "licence ISC", "is ready"})
            QVERIFY2(fetched.out.find(words) != std::string::npos, fetched.out.c_str());
        QVERIFY(fetched.err.empty());
        QCOMPARE(m_mirror->asked().front().target, std::string("/musicnn-msd.safetensors"));
        const json model = modelIn(run({"--json", "models", "list"}), "musicnn-msd");
        QCOMPARE(model["state"].get<std::string>(), std::string("present"));
        QCOMPARE(model["sha256"].get<std::string>().substr(0, 8), std::string("d86526af"));
        QVERIFY(!fs::exists(models() / "downloads"));
        // Again: there is nothing to do.
        const Run again = run({"models", "download", "musicnn-msd"}, m_mirror->url());
        QCOMPARE(again.code, 0);
        QVERIFY(again.out.find("here already") != std::string::npos);
        QCOMPARE(m_mirror->asked().size(), 1U);
    }

    void progressIsJsonLines()
    {
        TAGWRIGHT_NEED_SHARED("models/musicnn-mtt.safetensors");
        const auto lines = run({"--json", "models", "download", "musicnn-mtt"}, m_mirror->url()).lines();
        QCOMPARE(lines.front()["event"].get<std::string>(), std::string("start"));
        QCOMPARE(lines.front()["licence"].get<std::string>(), std::string("ISC"));
        QCOMPARE(lines.back()["event"].get<std::string>(), std::string("done"));
        const auto isBytes = [](const json &line) {
            return line["event"] == "progress" && line.value("unit", "") == "bytes" &&
                   line["total"] == 3'176'460;
        };
        QVERIFY(std::ranges::any_of(lines, isBytes));
    }

    void oneFailureDoesNotKeepTheOthers()
    {
        TAGWRIGHT_NEED_SHARED("models/musicnn-mtt.safetensors");
        const Run fetched = run({"models", "download", "vggish", "scnn-res", "musicnn-mtt"}, m_mirror->url());
        QCOMPARE(fetched.code, 1);
        QCOMPARE(std::ranges::count(fetched.err, '\n'), 2);
        QVERIFY(fs::exists(file("musicnn-mtt")));
    }

    void offlineItSaysWhatToDoElsewhere()
    {
        const Run fetched = run({"models", "download", "vggish"});
        QCOMPARE(fetched.code, 1);
        QVERIFY2(fetched.complains({"another machine",
                                    "https://github.com/harritaylor/torchvggish/releases/download/v0.1/"
                                    "vggish-10086976.pth (289 MB)",
                                    "vggish_pca_params-970ea276.pth", "tagwright-cli models import FILE…"}),
                 fetched.err.c_str());
        QVERIFY(!fs::exists(models() / "downloads"));
    }

    void aWrongFileIsNotTaken()
    {
        m_mirror->setAnswer([](const HttpAsked &) {
            HttpReply reply;
            reply.body = QByteArray(3'176'460, 'x');
            return reply;
        });
        const Run fetched = run({"models", "download", "musicnn-mtt"}, m_mirror->url());
        QCOMPARE(fetched.code, 1);
        QVERIFY2(fetched.complains({"musicnn-mtt.safetensors does not match its checksum and was deleted"}),
                 fetched.err.c_str());
        QVERIFY(!fs::exists(file("musicnn-mtt")) && !fs::exists(models() / "downloads"));
    }

    void damageIsFoundAndMended()
    {
        TAGWRIGHT_NEED_SHARED("models/musicnn-mtt.safetensors");
        QCOMPARE(run({"models", "download", "musicnn-mtt"}, m_mirror->url()).code, 0);
        const Run sound = run({"models", "verify"});
        QCOMPARE(sound.code, 0);
        QVERIFY(sound.out.find("musicnn-mtt") != std::string::npos);
        {
            std::fstream content(file("musicnn-mtt"), std::ios::in | std::ios::out | std::ios::binary);
            content.seekp(1'000'000);
            content << "damage";
        }
        QCOMPARE(run({"models", "list"}).code, 0); // a look at the header does not see it
        const Run damaged = run({"--json", "models", "verify", "musicnn-mtt"});
        QCOMPARE(damaged.code, 1);
        QVERIFY2(damaged.complains({"musicnn-mtt.safetensors", "changed since it was imported"}),
                 damaged.err.c_str());
        QCOMPARE(damaged.lines().front()["state"].get<std::string>(), std::string("damaged"));
        const Run removed = run({"models", "remove", "musicnn-mtt"});
        QCOMPARE(removed.code, 0);
        QVERIFY(removed.out.find("stays in the catalogues") != std::string::npos);
        QVERIFY(fs::is_empty(models()));
        QCOMPARE(run({"models", "download", "musicnn-mtt"}, m_mirror->url()).code, 0);
        QCOMPARE(run({"models", "verify"}).code, 0);
    }

    void badInputGetsOneClearLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown") << QStringList{"download", "clap"} << "The models are: yamnet";
        QTest::newRow("unknown to verify") << QStringList{"verify", "clap"} << "The models are: yamnet";
        QTest::newRow("not published") << QStringList{"download", "scnn-res"} << "Nobody has published";
        QTest::newRow("not here") << QStringList{"verify", "passt"} << "models download passt";
        QTest::newRow("nothing to remove") << QStringList{"remove", "passt"} << "not here";
        QTest::newRow("no address") << QStringList{"download", "yamnet", "--mirror", "file:///tmp"}
                                    << "not an http";
    }
    void badInputGetsOneClearLine()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, words);
        const Run r = run(QStringList{"models"} + arguments);
        QCOMPARE(r.code, 1);
        QVERIFY2(r.complains({words.toUtf8().constData()}), r.err.c_str());
    }

    void wrongUsageIsTwo()
    {
        QCOMPARE(run({"models"}).code, 2);
        QCOMPARE(run({"models", "download"}).code, 2);
        QCOMPARE(run({"models", "remove"}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestModelsCli)
#include "tst_models_cli.moc"
