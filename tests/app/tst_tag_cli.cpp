// SPDX-License-Identifier: GPL-3.0-or-later
// `tag save`, `tag load`, `tag describe`, `scores`, and what `train` says of other versions, as people and
// scripts call them.
#include "support/cli_run.h"
#include "support/json.h"
#include "support/sounds.h"

#include <QTest>

#include <sqlite3.h>

using namespace tagwright;
using nlohmann::json;
namespace fs = std::filesystem;

class TestTagCli : public QObject
{
    Q_OBJECT
    static constexpr int rate = 22'050;
    /// Two libraries, each of six tones and six noises of its own; they share one tone. In `here` there is
    /// also a track of a noise that becomes a tone.
    std::unique_ptr<test::SoundFolder> m_folder;

    using Run = test::CliRun;

    [[nodiscard]] Run run(const QString &catalogue, const QStringList &arguments) const
    {
        return test::runCli(m_folder->path(), QStringList{"--catalogue", catalogue} + arguments,
                            {{"TAGWRIGHT_MODELS", m_folder->path() / "models"}});
    }

    [[nodiscard]] std::vector<json> linesOf(const QString &catalogue, const QStringList &arguments) const
    {
        const Run r = run(catalogue, QStringList{"--json"} + arguments);
        if (r.code != 0)
            throw std::runtime_error(arguments.join(' ').toStdString() + ": " + r.err);
        return r.lines();
    }

    void ok(const QString &catalogue, const QStringList &arguments) const
    {
        (void)linesOf(catalogue, arguments);
    }

    static test::Samples tone(double hz, double seconds)
    {
        return test::mixed(test::sine(hz, seconds, rate, 0.3F), test::sine(2 * hz, seconds, rate, 0.1F));
    }

    void execute(const std::string &catalogue, const char *sql) const
    {
        sqlite3 *database = nullptr;
        const std::string path = m_folder->path() / catalogue / "catalogue.sqlite";
        QCOMPARE(sqlite3_open(path.c_str(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        QVERIFY(sqlite3_changes(database) > 0);
        sqlite3_close(database);
    }

private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<test::SoundFolder>();
        for (const std::string library : {"here", "there"}) {
            const fs::path music = m_folder->path() / (library + " music");
            fs::create_directories(music);
            const int shift = library == "here" ? 0 : 17;
            for (int i = 0; i < 6; ++i) {
                const std::string number = std::to_string(i) + ".wav";
                test::writeWav(music / ("tone" + number), tone(200 + 40 * i + shift, 8), rate);
                test::writeWav(music / ("noise" + number),
                               test::noise(8, rate, 0.2F, static_cast<std::uint32_t>(i + 1 + shift)), rate);
            }
        }
        fs::copy_file(*m_folder / "here music/tone0.wav", *m_folder / "there music/the same.wav");
        test::Samples change = test::noise(30, rate, 0.2F, 99);
        const test::Samples end = tone(330, 30);
        change.insert(change.end(), end.begin(), end.end());
        test::writeWav(*m_folder / "here music/change.wav", change, rate);
        for (const QString library : {"here", "there"}) {
            ok(library, {"scan", library + " music"});
            ok(library, {"embed"});
        }
        ok("here", {"tag", "add", "tonal"});
        ok("here", {"label", "tonal", "--positive", "here music/tone0.wav", "here music/tone2.wav",
                    "here music/tone4.wav", "--negative", "here music/noise0.wav"});
    }

    void aTagGoesToAnotherLibrary()
    {
        ok("here", {"tag", "describe", "tonal", "one tone and its octave"});
        const Run saved = run("here", {"tag", "save", "tonal", "tonal.tagwright-tag"});
        QCOMPARE(saved.code, 0);
        QVERIFY(saved.out.find("4 examples") != std::string::npos);
        const json loaded = linesOf("there", {"tag", "load", "tonal.tagwright-tag"}).at(0);
        QCOMPARE(loaded["tag"].get<std::string>(), std::string("tonal"));
        QCOMPARE(loaded["description"].get<std::string>(), std::string("one tone and its octave"));
        QCOMPARE(loaded["labels"].get<int>(), 1); // on the tone that both have
        QCOMPARE(loaded["examples"].get<int>(), 3);
        const auto suggested = linesOf("there", {"suggest", "tonal", "--limit", "6"});
        for (const json &line : suggested) {
            QVERIFY(line["path"].get<std::string>().find("tone") != std::string::npos);
            QVERIFY(line["label"].is_null());
        }
        QVERIFY(run("there", {"suggest", "tonal"}).out.find("came with the tag") != std::string::npos);
        QVERIFY(run("there", {"tag", "list"}).out.find("one tone and its octave") != std::string::npos);

        const Run twice = run("there", {"tag", "load", "tonal.tagwright-tag"});
        QCOMPARE(twice.code, 1);
        QVERIFY2(twice.complains({"tonal", "already", "--name"}), twice.err.c_str());
        ok("there", {"tag", "load", "tonal.tagwright-tag", "--name", "tonal of a colleague"});
    }

    void whatCannotBeLoadedIsOneClearLine()
    {
        test::writeBytes(*m_folder / "text.txt", "no tag\n");
        const auto complains = [&](const QStringList &arguments, const std::vector<const char *> &words) {
            const Run r = run("there", arguments);
            return r.code == 1 && r.out.empty() && r.complains(words);
        };
        QVERIFY(complains({"tag", "load", "text.txt"}, {"text.txt", "Not a .tagwright-tag file"}));
        QVERIFY(complains({"tag", "load", "none.txt"}, {"none.txt", "No such file"}));
        QVERIFY(complains({"tag", "load", "there music"}, {"there music", "directory"}));
        QVERIFY(complains({"tag", "save", "none", "x.tagwright-tag"}, {"no tag “none”"}));
        QVERIFY(!fs::exists(*m_folder / "x.tagwright-tag"));
        QCOMPARE(run("there", {"tag", "load"}).code, 2);
    }

    void scoresFollowTheTrack()
    {
        const auto lines = linesOf("here", {"scores", "tonal", "here music/change.wav"});
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines[0]["clip_start_s"].get<double>(), 0.0);
        QCOMPARE(lines[1]["clip_start_s"].get<double>(), 30.0);
        QVERIFY(lines[0]["score"].get<double>() + 0.3 < lines[1]["score"].get<double>());
        QVERIFY(!lines[0]["above_threshold"].get<bool>() && lines[1]["above_threshold"].get<bool>());
        QVERIFY(lines[0]["label"].is_null() && lines[1]["label"].is_null());
        QCOMPARE(linesOf("here", {"scores", "tonal", "here music/change.wav@0:45"}).size(), 1U);

        ok("here", {"label", "tonal", "--negative", "here music/change.wav@0:10"});
        const Run words = run("here", {"scores", "tonal", "here music/change.wav"});
        QVERIFY(words.out.find("   0:00  0.") == 0);
        QVERIFY(words.out.find("[no]") < words.out.find('\n'));
        QCOMPARE(std::ranges::count(words.out, '['), 1);
        ok("here", {"label", "tonal", "--positive", "here music/change.wav"}); // the clip's own label wins
        QCOMPARE(linesOf("here", {"scores", "tonal", "here music/change.wav"})[0]["label"].get<int>(), -1);
        QCOMPARE(linesOf("here", {"scores", "tonal", "here music/change.wav"})[1]["label"].get<int>(), 1);
        ok("here", {"label", "tonal", "--remove", "here music/change.wav", "here music/change.wav@0:10"});

        QVERIFY(run("here", {"scores", "tonal", "none.wav"}).complains({"none.wav", "Not in the catalogue"}));
        QVERIFY(run("here", {"scores", "none", "here music/change.wav"}).complains({"no tag “none”"}));
    }

    void anotherVersionIsSaid()
    {
        ok("here", {"tag", "add", "version"});
        ok("here", {"label", "version", "--positive", "here music/tone0.wav", "here music/tone1.wav"});
        QVERIFY(run("here", {"train", "version"}).out.find("again") == std::string::npos);
        QVERIFY(run("here", {"train", "version"}).out.find("again") == std::string::npos);
        execute("here",
                "UPDATE probe SET document = replace(document, '\"timbre\":\"', '\"timbre\":\"old-')");
        const Run again = run("here", {"train", "version"});
        QVERIFY2(again.out.ends_with("Trained again: timbre has another version than before.\n"),
                 again.out.c_str());
        QVERIFY(run("here", {"train", "version"}).out.find("again") == std::string::npos);
        execute("here", "UPDATE probe SET document = replace(document, '\"timbre\":\"', '\"openl3\":\"')");
        const json changes = linesOf("here", {"train", "version"}).at(0)["extractor_changes"];
        QVERIFY(changes["added"].dump() == R"(["timbre"])");
        QVERIFY(changes["gone"].dump() == R"(["openl3"])");
        QVERIFY(changes["other_version"].empty());
    }

    void aDescriptionCanBeTakenBack()
    {
        ok("here", {"tag", "add", "described"});
        ok("here", {"tag", "describe", "described", "slow, low strings"});
        const auto descriptionOf = [&] {
            for (const json &line : linesOf("here", {"tag", "list"}))
                if (line["tag"] == "described")
                    return line["description"].get<std::string>();
            return std::string("no such tag");
        };
        QCOMPARE(descriptionOf(), std::string("slow, low strings"));
        ok("here", {"tag", "describe", "described", ""});
        QCOMPARE(descriptionOf(), std::string());
        QVERIFY(run("here", {"tag", "describe", "described", QString(3000, 'x')}).complains({"2000 bytes"}));
    }
};

QTEST_GUILESS_MAIN(TestTagCli)
#include "tst_tag_cli.moc"
