// SPDX-License-Identifier: GPL-3.0-or-later
// `playlist`, `hand-over` and `label --from`, as people and scripts call them.
#include "support/cli_run.h"
#include "support/sounds.h"

#include <QTest>

#include <csignal>

using namespace tagwright;
using nlohmann::json;
namespace fs = std::filesystem;

class TestExchangeCli : public QObject
{
    Q_OBJECT
    static constexpr int rate = 22'050;
    std::unique_ptr<test::SoundFolder> m_folder;

    using Run = test::CliRun;

    [[nodiscard]] QStringList withCatalogue(const QStringList &arguments) const
    {
        return QStringList{"--catalogue", QString::fromStdString(m_folder->path() / "catalogue")} + arguments;
    }
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        return test::runCli(m_folder->path(), withCatalogue(arguments),
                            {{"TAGWRIGHT_MODELS", m_folder->path() / "models"}});
    }
    void ok(const QStringList &arguments) const
    {
        const Run r = run(arguments);
        if (r.code != 0)
            throw std::runtime_error(arguments.join(' ').toStdString() + ": " + r.err);
    }
    [[nodiscard]] std::string read(const std::string &name) const
    {
        return test::readBytes(*m_folder / name);
    }
    [[nodiscard]] json tag(const std::string &name) const
    {
        for (const json &line : run({"--json", "tag", "list"}).lines())
            if (line["tag"] == name)
                return line;
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<test::SoundFolder>();
        for (const char *place : {"a/01.wav", "b/01.wav", "b/02.wav"}) {
            fs::create_directories((*m_folder / "music" / place).parent_path());
            test::writeWav(*m_folder / "music" / place, test::sine(200, 2, rate), rate);
        }
        ok({"scan", "music"});
        ok({"tag", "add", "tense", "calm"});
        ok({"label", "tense", "--positive", "music/a/01.wav", "music/b/01.wav", "--negative",
            "music/b/02.wav"});
    }

    void playlistsOfAllTagsOrOneFile()
    {
        const Run all = run({"--json", "playlist", "--output", "lists"});
        QCOMPARE(all.code, 0);
        QCOMPARE(all.lines().size(), 2U);
        QCOMPARE(read("lists/tense.m3u8"),
                 std::string("#EXTM3U\n#PLAYLIST:tense\n#EXTINF:2,01\n../music/a/01.wav\n"
                             "#EXTINF:2,01\n../music/b/01.wav\n"));
        QCOMPARE(read("lists/calm.m3u8"), std::string("#EXTM3U\n#PLAYLIST:calm\n"));
        ok({"playlist", "--tag", "tense", "--output", "tense.xspf", "--absolute"});
        QVERIFY(read("tense.xspf").find("<location>file://" + (*m_folder / "music/a/01.wav").native()) !=
                std::string::npos);
        QVERIFY(run({"playlist", "--output", "all.m3u8"}).complains({"all.m3u8", "--tag"}));
        QVERIFY(run({"playlist", "--tag", "none", "--output", "lists"}).complains({"none"}));
        QCOMPARE(run({"playlist", "--output", "lists", "--format", "pls"}).code, 2);
    }

    void aHandOverIsWholeAndNeverOverwrites()
    {
        const Run made = run({"--json", "hand-over", "--tag", "tense", "--output", "out", "--portable"});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.lines().back()["files"].get<int>(), 2);
        QCOMPARE(read("out/01 (2).wav"), read("music/b/01.wav"));
        QVERIFY(read("out/tense.csv")
                    .starts_with("file,title,artist,album,duration_s,tense,tense score\r\n01.wav,"));
        const Run again = run({"hand-over", "--tag", "tense", "--output", "out"});
        QCOMPARE(again.code, 1);
        QVERIFY(again.complains({"out", "nothing is overwritten"}));
        QVERIFY(run({"hand-over", "--tag", "calm", "--output", "none"}).complains({"“calm”", "no track"}));
        QVERIFY(!fs::exists(*m_folder / "none"));
        ok({"hand-over", "--tag", "tense", "--output", "links", "--link", "symbolic"});
        QVERIFY(fs::is_symlink(*m_folder / "links/01.wav"));
    }

    void aTableIsLookedAtAndThenTaken()
    {
        test::writeBytes(*m_folder / "table.csv", "Filename;Tense;Mood;Rating\n02.wav;ja;dark|slow;5\n"
                                                  "01.wav;x;dark;4\n09.wav;1;;3\n");
        const Run look = run({"--json", "label", "--from", "table.csv", "--dry-run"});
        QCOMPARE(look.code, 3);
        std::map<std::string, std::string> roles;
        for (const json &line : look.lines())
            if (line["event"] == "column")
                roles[line["header"]] = line["role"];
        QCOMPARE(roles["Tense"], std::string("yes-no"));
        QCOMPARE(roles["Mood"], std::string("tags"));
        QCOMPARE(roles["Rating"], std::string("ignore"));
        QVERIFY(tag("dark").is_null());
        for (const char *words :
             {"line 2: yes for “tense”", "line 3: “01.wav” may be any of 2", "line 4: 09.wav"})
            QVERIFY2(look.err.find(words) != std::string::npos, look.err.c_str());
        QVERIFY(run({"label", "--from", "table.csv", "--dry-run"}).out.find("Nothing has been written") !=
                std::string::npos);

        const Run taken = run(
            {"--json", "label", "--from", "table.csv", "--column", "Mood=tags", "--column", "tense=ignore"});
        QCOMPARE(taken.code, 3);
        QCOMPARE(tag("dark")["positive"].get<int>(), 1);
        QCOMPARE(tag("slow")["positive"].get<int>(), 1);
        QCOMPARE(tag("tense")["negative"].get<int>(), 1);
        QCOMPARE(run({"label", "--from", "table.csv", "--overwrite"}).code, 3);
        QCOMPARE(tag("tense")["negative"].get<int>(), 0);
    }

    void ownTablesComeBack()
    {
        ok({"export", "--preset", "everything", "--output", "all.csv"});
        const Run again = run({"--json", "label", "--from", "all.csv"});
        QCOMPARE(again.code, 0);
        const json last = again.lines().back();
        QCOMPARE(last["labels"].get<int>(), 0);
        QVERIFY(last["same"].get<int>() > 0);
    }

    void wrongUseIsSaid()
    {
        QCOMPARE(run({"label", "tense", "--dry-run"}).code, 2);
        QCOMPARE(run({"label", "--from", "table.csv", "--match", "smell"}).code, 2);
        QVERIFY(run({"label", "--from", "table.csv", "--column", "Mood"}).complains({"HEADER=ROLE"}));
        QVERIFY(
            run({"label", "--from", "table.csv", "--column", "None=tags"}).complains({"no column “None”"}));
        QVERIFY(run({"label", "--from", "table.csv", "--sheet", "A"}).complains({"Only a workbook"}));
    }

    void aPoliteKillLeavesNothingBehind()
    {
        if (fs::space(m_folder->path()).available < 1'000'000'000)
            QSKIP("needs a gigabyte of space for a moment");
        ok({"tag", "add", "large"});
        test::writeBytes(*m_folder / "music/large.wav", read("music/a/01.wav"));
        ok({"scan", "music"});
        ok({"label", "large", "--positive", "music/large.wav"});
        fs::resize_file(*m_folder / "music/large.wav", 200'000'000); // a hole
        QProcess process;
        process.setWorkingDirectory(QString::fromStdString(m_folder->path()));
        process.start(QStringLiteral(TAGWRIGHT_CLI),
                      withCatalogue({"hand-over", "--tag", "large", "--output", "stopped"}));
        QVERIFY(process.waitForStarted());
        const auto begun = [&] {
            return std::ranges::any_of(fs::directory_iterator(m_folder->path()), [](const auto &entry) {
                return entry.path().filename().native().starts_with("stopped.");
            });
        };
        while (!begun() && process.state() == QProcess::Running)
            QTest::qWait(1);
        process.terminate();
        process.waitForFinished(-1);
        if (process.exitCode() == 0)
            QSKIP("it was quicker than the signal");
        QVERIFY(process.readAllStandardError().contains("Stopped. What had been made was removed."));
        QVERIFY(!begun());
        QVERIFY(!fs::exists(*m_folder / "stopped"));
    }
};

QTEST_GUILESS_MAIN(TestExchangeCli)
#include "tst_exchange_cli.moc"
