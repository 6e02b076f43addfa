// SPDX-License-Identifier: GPL-3.0-or-later
// `write-tags`, `undo-write` and `writes`, as people and scripts call them.
#include "support/cli_run.h"
#include "support/sounds.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <map>

#include <sys/stat.h>

using namespace tagwright;
using nlohmann::json;
namespace fs = std::filesystem;

class WriteCliTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!test::hasFfmpeg())
            QSKIP("ffmpeg is needed");
        m_folder = std::make_unique<test::SoundFolder>();
        fs::create_directories(m_folder->path() / "music");
        const fs::path wav = m_folder->path() / "music/a.wav";
        test::writeWav(wav, test::music(1.2, 22'050), 22'050);
        for (const char *name : {"b.mp3", "c.flac"})
            test::encode(m_folder->path() / "music" / name, wav,
                         {"-metadata", "genre=Film", "-metadata", "title=" + QString(name)});
        ok({"scan", "music"});
        ok({"tag", "add", "tense", "warm"});
        ok({"label", "tense", "--positive", "music/a.wav", "music/b.mp3", "music/c.flac"});
        ok({"label", "warm", "--positive", "music/b.mp3"});
        m_before = bytes();
    }

    void withoutYesItIsADryRun()
    {
        for (const QStringList &arguments :
             {QStringList{"write-tags"}, QStringList{"write-tags", "--dry-run"}}) {
            const auto shown = run(arguments);
            QCOMPARE(shown.code, 0);
            QVERIFY(shown.out.find("TAGWRIGHT: (none) → tense; warm") != std::string::npos);
            QVERIFY(shown.out.find("3 files would change. Nothing has been written yet") !=
                    std::string::npos);
            QVERIFY(bytes() == m_before);
        }
        QCOMPARE(run({"write-tags", "--dry-run", "--yes"}).code, 2);
        QVERIFY(run({"writes"}).out.find("No tags have been written") != std::string::npos);
    }

    void dryRunIsADiffForPrograms()
    {
        const auto lines = events({"write-tags", "--field", "genre", "--append"}, "change");
        QCOMPARE(lines.size(), 3UL);
        QVERIFY(lines[1].at("changes") ==
                json::parse(R"([{"field": "Genre", "old": "Film", "new": "Film; tense; warm"}])"));
        QVERIFY(lines[1].at("path").get<std::string>().ends_with("/music/b.mp3"));
        const auto done = events({"write-tags", "--field", "genre", "--append"}, "done").at(0);
        QVERIFY(done.at("changed") == 3);
        QVERIFY(done.at("dry_run") == true);
    }

    void tagsAreWrittenAndTakenBack()
    {
        const auto written = events({"write-tags", "--yes"}, "done").at(0);
        QVERIFY(written.at("written") == 3);
        QVERIFY(written.at("batch") == 1);
        QVERIFY(bytes() != m_before);
        QVERIFY(events({"scan", "music"}, "done").at(0).at("updated") == 0);
        QVERIFY(run({"write-tags"}).out.find("0 files would change, 3 right already.") != std::string::npos);

        const auto shown = run({"undo-write"});
        QVERIFY(shown.out.find("TAGWRIGHT: tense; warm → (none)") != std::string::npos);
        QVERIFY(bytes() != m_before);
        QVERIFY(events({"undo-write", "--yes"}, "done").at(0).at("written") == 3);
        QVERIFY(bytes() == m_before);
        const auto batches = linesOf({"writes"});
        QCOMPARE(batches.size(), 2UL);
        QVERIFY(batches[0].at("in_effect") == 0);
        QVERIFY(batches[1].at("undoes") == 1);
        const auto again = run({"undo-write", "--yes"});
        QCOMPARE(again.code, 1);
        QVERIFY(again.complains({"nothing to undo"}));
        QVERIFY(run({"undo-write", "7"}).complains({"no batch 7"}));
    }

    void onlyWhatWasApprovedIsWritten()
    {
        const QStringList command{"write-tags", "--tag", "tense"};
        const auto lines = events(command + QStringList{"--dry-run"}, "change");
        QCOMPARE(lines.size(), 3UL);
        const fs::path approved = m_folder->path() / "approved.jsonl";
        const auto approve = [&](const std::vector<json> &wanted) {
            std::ofstream file(approved);
            for (const json &line : wanted)
                file << line.dump() << '\n';
        };
        const QStringList write =
            command + QStringList{"--yes", "--approved", QString::fromStdString(approved)};
        json other = lines[2];
        other["changes"][0]["new"] = "something else";
        approve({lines[0], other});
        const auto written = run(QStringList{"--json"} + write);
        QCOMPARE(written.code, 3);
        const auto said = written.lines();
        const auto refused =
            std::ranges::find_if(said, [](const json &l) { return l.value("event", "") == "refused"; });
        QVERIFY(refused != said.end());
        QVERIFY(refused->at("code") == "changed");
        QVERIFY(refused->at("path") == lines[2].at("path"));
        const auto after = bytes();
        for (const json &line : lines) {
            const bool isChanged =
                after != m_before && after.at(fs::path(line.at("path").get<std::string>()).filename()) !=
                                         m_before.at(fs::path(line.at("path").get<std::string>()).filename());
            QCOMPARE(isChanged, line == lines[0]);
        }
        QCOMPARE(events(command + QStringList{"--dry-run"}, "right").size(), 1UL);
        std::ofstream(approved) << "no line of a dry run\n";
        QVERIFY(run(write).complains({"approved.jsonl", "Line 1"}));

        const auto back = events({"undo-write", "--dry-run"}, "change");
        approve(back);
        const auto undone =
            events({"undo-write", "--yes", "--approved", QString::fromStdString(approved)}, "done");
        QVERIFY(undone.at(0).at("written") == 1);
        QVERIFY(bytes() == m_before);
    }

    void onlySomeTagsOfSomeTracks()
    {
        const auto lines = events({"write-tags", "--tag", "warm", "--search", "title:b.mp3"}, "change");
        QCOMPARE(lines.size(), 1UL);
        QVERIFY(lines[0].at("changes")[0].at("new") == "warm");
        QCOMPARE(events({"write-tags", "--tag", "warm", "--search", "title:c.flac"}, "change").size(), 0UL);
        QVERIFY(run({"write-tags", "--search", "nofield:x"}).complains({"nofield"}));
        QVERIFY(run({"write-tags", "--tag", "cold"}).complains({"cold"}));
        QVERIFY(run({"write-tags", "--field", "title"}).complains({"never written"}));
    }

    void fieldForEachTag()
    {
        ok({"write-tags", "--field", "MOOD {tag}", "--value", "yes", "--yes"});
        const auto probed = QString::fromUtf8(
            test::runFfmpeg({"-v", "error", "-i", QString::fromStdString(m_folder->path() / "music/c.flac"),
                             "-f", "ffmetadata", "-"}));
        QVERIFY(probed.contains("MOOD tense=yes", Qt::CaseInsensitive));
        QVERIFY(!probed.contains("warm"));
    }

    void refusedFilesAreListedAndTheOthersWritten()
    {
        ::chmod((m_folder->path() / "music/c.flac").c_str(), 0444);
        const auto shown = run({"write-tags"});
        QCOMPARE(shown.code, 3);
        QVERIFY(shown.complains({"c.flac", "read-only"}));
        const auto written = run({"write-tags", "--yes"});
        QCOMPARE(written.code, 3);
        QVERIFY(written.out.find("2 files written") != std::string::npos);
        QVERIFY(bytes().at("c.flac") == m_before.at("c.flac"));
        ::chmod((m_folder->path() / "music/c.flac").c_str(), 0644);
    }

    void hardLinksAreNamed()
    {
        fs::create_hard_link(m_folder->path() / "music/b.mp3", m_folder->path() / "elsewhere.mp3");
        QVERIFY(run({"write-tags"}).out.find("hard links") != std::string::npos);
        QVERIFY(run({"write-tags", "--yes"}).out.find("b.mp3: Has more names (hard links)") !=
                std::string::npos);
    }

    void nextCommandClearsUpAfterAKill()
    {
        // A batch that named its files and died while it made the first copy.
        ok({"write-tags", "--yes"});
        ok({"undo-write", "--yes"});
        const fs::path journal = m_folder->path() / "catalogue/journal";
        std::string text = test::readBytes(journal / "000001.jsonl");
        text.resize(text.find("{\"prepared\""));
        test::writeBytes(journal / "000003.jsonl", text);
        const auto temporary = text.substr(text.find(".tagwright-"), 27);
        test::writeBytes(m_folder->path() / "music" / (temporary + ".wav"), "half a copy");
        const auto said = run({"tag", "add", "third"});
        QCOMPARE(said.code, 0);
        QVERIFY(said.out.find("0 of 3 files of batch 3 have the new tags") != std::string::npos);
        QVERIFY(bytes() == m_before);
        QCOMPARE(run({"tag", "add", "fourth"}).out.find("interrupted"), std::string::npos);
    }

private:
    [[nodiscard]] test::CliRun run(const QStringList &arguments) const
    {
        return test::runCli(m_folder->path(), QStringList{"--catalogue", "catalogue"} + arguments, {});
    }
    [[nodiscard]] std::vector<json> linesOf(const QStringList &arguments) const
    {
        const auto r = run(QStringList{"--json"} + arguments);
        if (r.code != 0)
            throw std::runtime_error(arguments.join(' ').toStdString() + ": " + r.err);
        return r.lines();
    }
    [[nodiscard]] std::vector<json> events(const QStringList &arguments, const std::string &event) const
    {
        std::vector<json> found;
        for (const json &line : linesOf(arguments))
            if (line.value("event", "") == event)
                found.push_back(line);
        return found;
    }
    void ok(const QStringList &arguments) const { (void)linesOf(arguments); }

    [[nodiscard]] std::map<std::string, std::string> bytes() const
    {
        std::map<std::string, std::string> all;
        for (const auto &entry : fs::directory_iterator(m_folder->path() / "music"))
            all[entry.path().filename()] = test::readBytes(entry.path());
        return all;
    }

    std::unique_ptr<test::SoundFolder> m_folder;
    std::map<std::string, std::string> m_before;
};

QTEST_GUILESS_MAIN(WriteCliTest)
#include "tst_write_cli.moc"
