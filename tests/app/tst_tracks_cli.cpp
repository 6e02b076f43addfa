// SPDX-License-Identifier: GPL-3.0-or-later
// `tracks` as people and scripts call it.
#include "support/cli_run.h"
#include "support/made_up_library.h"

#include <QTest>

using namespace tagwright;
using nlohmann::json;

class TestTracksCli : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::MadeUpLibrary> m_library;

    [[nodiscard]] test::CliRun run(const QStringList &arguments) const
    {
        const auto folder = m_library->database.folder();
        return test::runCli(folder, QStringList{"--catalogue", QString::fromStdString(folder)} + arguments,
                            {});
    }
    [[nodiscard]] std::vector<std::string> titles(const QStringList &arguments) const
    {
        std::vector<std::string> found;
        for (const json &line : run(QStringList{"--json", "tracks"} + arguments).lines())
            found.push_back(line["title"]);
        return found;
    }

private slots:
    void init()
    {
        m_library = std::make_unique<test::MadeUpLibrary>(12);
        (void)m_library->tagged("first kind", {0, 4}, {1});
    }

    void allInOrderOfPath()
    {
        const auto run = this->run({"tracks"});
        QCOMPARE(run.code, 0);
        QCOMPARE(std::ranges::count(run.out, '\n'), 12);
        QVERIFY(run.out.starts_with("   1:00  /music/0 first.ogg  (Track 0)\n   1:00  /music/1 second.ogg"));
        const auto line = this->run({"--json", "tracks"}).lines().at(0);
        QVERIFY(line["path"] == "/music/0 first.ogg");
        QVERIFY(line["duration_s"] == 60.0);
        QVERIFY(line["clips"] == 2);
        QVERIFY(line["analysed_clips"] == 2);
        QVERIFY(line["year"].is_null());
        QVERIFY(line["loudness_lufs"].is_null());
        QVERIFY(!line.contains("scores"));
    }

    void foundSortedAndCut()
    {
        QCOMPARE(titles({"path:first", "--sort=-title"}),
                 (std::vector<std::string>{"Track 8", "Track 4", "Track 0"}));
        QCOMPARE(titles({"--sort", "length,title", "track -path:first", "--limit", "2"}),
                 (std::vector<std::string>{"Track 1", "Track 2"}));
        const auto cut = run({"tracks", "--limit", "2"});
        QVERIFY(cut.out.ends_with("2 of 12 tracks.\n"));
        QCOMPARE(run({"tracks", "nowhere"}).out, "No track matches this search.\n");
    }

    void byATag()
    {
        QCOMPARE(titles({"tag:\"first kind\""}), (std::vector<std::string>{"Track 0", "Track 4"}));
        QCOMPARE(titles({"unlabelled:\"first kind\"", "--sort", "-first kind", "--limit", "1"}),
                 (std::vector<std::string>{"Track 8"}));
        const auto line = run({"--json", "tracks", "score(\"first kind\"):>0"}).lines().at(0);
        QVERIFY(line["scores"]["first kind"].is_number());
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("field") << QStringList{"artst:x"}
                               << QByteArray("“artst” is not a field. Did you mean “artist”?");
        QTest::newRow("tag") << QStringList{"tag:nothing"} << QByteArray("Unknown tag “nothing”.");
        QTest::newRow("key") << QStringList{"--sort", "size"}
                             << QByteArray("Tracks cannot be sorted by “size”. Choose of title, artist");
    }
    void whatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const auto run = this->run(QStringList{"tracks"} + arguments);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.complains({message.constData()}), run.err.c_str());
    }
};

QTEST_GUILESS_MAIN(TestTracksCli)
#include "tst_tracks_cli.moc"
