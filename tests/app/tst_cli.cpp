// SPDX-License-Identifier: GPL-3.0-or-later
// The program as people and scripts call it: commands, output, exit codes, and what bad input gets.
#include "support/cli_run.h"
#include "support/json.h"
#include "support/shared.h"
#include "support/sounds.h"

#include <QProcess>
#include <QTest>

#include <sqlite3.h>

#include <fstream>

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tagwright;
using nlohmann::json;
namespace fs = std::filesystem;

class TestCli : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::SoundFolder>
        m_folder; // a library of 12 tracks: 6 tones, 6 noises; scanned and embedded

    using Run = test::CliRun;

    [[nodiscard]] Run run(const QStringList &arguments, const std::string &catalogue = "catalogue") const
    {
        return test::runCli(m_folder->path(),
                            QStringList{"--catalogue", QString::fromStdString(m_folder->path() / catalogue)} +
                                arguments,
                            {{"TAGWRIGHT_MODELS", m_folder->path() / "models"}});
    }

    void ok(const QStringList &arguments) const
    {
        const Run r = run(arguments);
        if (r.code != 0)
            throw std::runtime_error(arguments.join(' ').toStdString() + ": " + r.err);
    }

    [[nodiscard]] fs::path music(const std::string &name) const { return m_folder->path() / "music" / name; }

    /// One line on standard error that holds all of `words`.
    static bool complainsOnce(const Run &r, const std::vector<std::string> &words)
    {
        return std::ranges::count(r.err, '\n') == 1 &&
               std::ranges::all_of(
                   words, [&](const std::string &word) { return r.err.find(word) != std::string::npos; });
    }

private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<test::SoundFolder>();
        fs::create_directories(m_folder->path() / "music");
        for (int i = 0; i < 6; ++i) {
            test::writeWav(music("tone" + std::to_string(i) + ".wav"),
                           test::mixed(test::sine(200 + 40 * i, 8, 22'050, 0.3F),
                                       test::sine(400 + 80 * i, 8, 22'050, 0.1F)),
                           22'050);
            test::writeWav(music("noise" + std::to_string(i) + ".wav"),
                           test::noise(8, 22'050, 0.2F, static_cast<std::uint32_t>(i + 1)), 22'050);
        }
        // Long enough for two clips.
        test::writeWav(music("long.wav"), test::noise(70, 22'050, 0.1F, 99), 22'050);
        ok({"scan", "music"});
        ok({"embed"});
    }

    void theMainJobFindsTheOtherTones()
    {
        ok({"tag", "add", "tonal"});
        ok({"label", "tonal", "--positive", "music/tone0.wav", "music/tone2.wav", "music/tone4.wav@0:03"});
        ok({"train", "tonal"});
        const Run suggested = run({"--json", "suggest", "tonal", "--limit", "3"});
        QCOMPARE(suggested.code, 0);
        const auto lines = suggested.lines();
        QCOMPARE(lines.size(), 3U);
        double last = 1;
        for (const json &line : lines) {
            QVERIFY(line["path"].get<std::string>().find("tone") != std::string::npos);
            const double score = line["score"];
            QVERIFY(score <= last && score >= 0);
            last = score;
            QVERIFY(line["label"].is_null());
            QCOMPARE(line["clip_start_s"].get<double>(), 0.0);
            double sum = line["offset"];
            for (const auto &[extractor, part] : line["contributions"].items())
                sum += part.get<double>();
            QVERIFY(std::abs(sum - line["log_odds"].get<double>()) < 1e-6);
            QVERIFY(std::abs(1 / (1 + std::exp(-sum)) - score) < 1e-6);
            QCOMPARE(line["nearest"].size(), 3U);
            QVERIFY(line["nearest"][0]["similarity"] >= line["nearest"][1]["similarity"]);
        }
        const json report = run({"--json", "report", "tonal"}).lines().at(0);
        QCOMPARE(report["labels"]["positive"].get<int>(), 3);
        QVERIFY(report["average_precision"]["value"].is_null()); // of so few tracks nobody can tell
        QVERIFY(complainsOnce(run({"report", "tonal", "--svg", "x.svg"}), {"tracks", "30"}));
        QVERIFY(std::abs(report["weight_share"]["timbre"].get<double>() - 1) < 1e-9);
        QVERIFY(report["extractors"].contains("timbre"));
    }

    void rejectingTurnsThePrototypeIntoALogisticProbe()
    {
        ok({"tag", "add", "rejecting"});
        ok({"label", "rejecting", "--positive", "music/tone0.wav", "music/tone1.wav"});
        QVERIFY(run({"train", "rejecting"}).out.find("whitened-prototype") != std::string::npos);
        ok({"label", "rejecting", "--negative", "music/noise1.wav"});
        QVERIFY(run({"train", "rejecting"}).out.find("logistic") != std::string::npos);
        QCOMPARE(run({"--json", "report", "rejecting"}).lines().at(0)["labels"]["negative"].get<int>(), 1);
    }

    void whatATagImpliesIsSuggestedWithoutLabelsOfItsOwn()
    {
        ok({"tag", "add", "beep", "electronic"});
        ok({"label", "beep", "--positive", "music/tone0.wav", "music/tone1.wav"});
        QCOMPARE(run({"suggest", "electronic"}).code, 1); // no example yet
        ok({"tag", "implies", "beep", "electronic"});
        QCOMPARE(run({"suggest", "electronic", "--limit", "1"}).code, 0);
        QCOMPARE(run({"tag", "implies", "electronic", "beep"}).code, 1);        // a circle
        QCOMPARE(run({"tag", "group", "kinds", "beep", "electronic"}).code, 1); // one implies the other
        ok({"tag", "implies", "beep", "electronic", "--remove"});
        QCOMPARE(run({"suggest", "electronic"}).code, 1);
        ok({"tag", "start", "electronic", "--like-tag", "beep"});
        QCOMPARE(run({"suggest", "electronic", "--limit", "1"}).code, 0);
        QCOMPARE(run({"tag", "start", "electronic", "--like", "nonsense"}).code, 1);
    }

    void aTableOfLabelsIsTakenAndItsBadRowsAreNamed()
    {
        std::ofstream(m_folder->path() / "labels.csv")
            << "path,start,tag,label\nmusic/noise0.wav,,hiss,1\nmusic/long.wav,0:35,hiss,1\n"
               "music/nowhere.wav,,hiss,1\nmusic/noise2.wav,5:00,hiss,1\nmusic/noise3.wav,,hiss,rather\n";
        const Run r = run({"label", "--from", "labels.csv"});
        QCOMPARE(r.code, 3);
        for (const char *words : {"line 4", "line 5", "line 6", "nowhere.wav", "behind the end", "“rather”"})
            QVERIFY2(r.err.find(words) != std::string::npos, words);
        const json tag = [&] {
            for (const json &line : run({"--json", "tag", "list"}).lines())
                if (line["tag"] == "hiss")
                    return line;
            return json();
        }();
        QCOMPARE(tag["positive"].get<int>(), 2);
    }

    void aCheckOfTheTagGivesAnHonestCurve()
    {
        // 13 tracks are too few for a check: links make more of them.
        for (int i = 0; i < 40; ++i)
            test::writeWav(music("more" + std::to_string(i) + ".wav"),
                           i % 2 ? test::noise(6, 22'050, 0.2F, static_cast<std::uint32_t>(100 + i))
                                 : test::sine(150 + 30 * i, 6, 22'050, 0.3F),
                           22'050);
        ok({"tag", "add", "checked"});
        ok({"label", "checked", "--positive", "music/tone0.wav", "music/tone1.wav", "music/tone3.wav"});
        const Run tooFew = run({"audit", "draw", "checked"});
        QCOMPARE(tooFew.code, 1);
        QVERIFY(complainsOnce(tooFew, {"A check needs"}));
        ok({"scan"});
        ok({"embed"});
        const json guess = run({"--json", "report", "checked", "--svg", "curve.svg"}).lines().at(0);
        QCOMPARE(QString::fromStdString(guess["average_precision"]["estimator"]), QString("optimistic"));
        QVERIFY(guess["average_precision"]["low"] <= guess["average_precision"]["value"]);
        QVERIFY(guess["pr_curve"].size() > 3);
        QVERIFY(test::readBytes(m_folder->path() / "curve.svg").starts_with("<svg"));
        const auto drawn = run({"--json", "audit", "draw", "checked"}).lines();
        QVERIFY(drawn.size() >= 18);
        for (const json &clip : drawn)
            QVERIFY(!clip.contains("score") && !clip.contains("rank")); // nothing may sway the listener
        QVERIFY(complainsOnce(run({"audit", "draw", "checked", "--more"}), {"still open"}));
        // One cannot be told: another one is asked about instead.
        const json leftOut = run({"--json", "audit", "answer", "checked", "--unsure",
                                  QString::fromStdString(drawn[0]["path"])})
                                 .lines()
                                 .at(0);
        QCOMPARE(leftOut["left_out"].get<int>(), 1);
        QCOMPARE(leftOut["instead"].size(), 1U);
        const auto open = run({"--json", "audit", "open", "checked"}).lines();
        QCOMPARE(open.size(), drawn.size());
        QVERIFY(open.back()["path"] == leftOut["instead"][0]["path"]);
        const auto answer = [&](const std::vector<json> &clips) {
            QStringList yes, no;
            for (const json &clip : clips) {
                const auto path = QString::fromStdString(clip["path"]);
                const bool isTone =
                    path.contains("tone") ||
                    (path.contains("more") && path.section("more", -1).section('.', 0, 0).toInt() % 2 == 0);
                (isTone ? yes : no) << path;
            }
            QStringList arguments{"audit", "answer", "checked"};
            if (!yes.empty())
                arguments += QStringList{"--yes"} + yes;
            if (!no.empty())
                arguments += QStringList{"--no"} + no;
            ok(arguments);
        };
        answer(open);
        const json report = run({"--json", "report", "checked"}).lines().at(0);
        QCOMPARE(QString::fromStdString(report["average_precision"]["estimator"]), QString("audit"));
        QCOMPARE(report["labels"]["audited"].get<std::size_t>(), drawn.size());
        QCOMPARE(report["labels"]["positive"].get<int>(), 3); // answers do not train while the curve is shown
        QVERIFY(report["average_precision"]["value"].get<double>() > 0.7);
        QCOMPARE(run({"audit", "answer", "checked", "--yes", "music/tone0.wav"}).code, 3); // was not drawn
        QVERIFY(report["scores"] == "calibrated");
        QVERIFY(report["operating_point"]["stop"] == "balanced");
        QVERIFY(report["operating_point"]["precision"].get<double>() > 0.5);
        QCOMPARE(report["stops"].size(), 3U);
        QVERIFY(report["stops"][0]["tracks"] <= report["stops"][2]["tracks"]);
        QCOMPARE(report["changed_since_check"].get<double>(), 0.0);
        // More clips into the same check make the interval narrower, as foreseen.
        const double width = report["average_precision"]["high"].get<double>() -
                             report["average_precision"]["low"].get<double>();
        QVERIFY(report["forecast"][0]["average_precision_width"].get<double>() < width);
        answer(run({"--json", "audit", "draw", "checked", "--more"}).lines());
        const json better = run({"--json", "report", "checked"}).lines().at(0);
        QVERIFY(better["labels"]["audited"].get<std::size_t>() > drawn.size());
        QVERIFY(better["average_precision"]["high"].get<double>() -
                    better["average_precision"]["low"].get<double>() <
                width);
        const Run words = run({"report", "checked"});
        for (const char *part : {"Checked", "balanced", "of them right", "audit draw --more"})
            QVERIFY2(words.out.find(part) != std::string::npos, words.out.c_str());
    }

    void theThresholdIsKeptAndUsed()
    {
        ok({"tag", "add", "strict"});
        ok({"label", "strict", "--positive", "music/tone0.wav", "music/tone1.wav", "music/tone3.wav"});
        ok({"tag", "threshold", "strict", "0.62"});
        const json report = run({"--json", "report", "strict"}).lines().at(0);
        QVERIFY(report["scores"] == "provisional");
        QCOMPARE(report["operating_point"]["threshold"].get<double>(), 0.62);
        QVERIFY(report["operating_point"]["stop"].is_null());
        for (const json &line : run({"--json", "suggest", "strict", "--limit", "100"}).lines())
            QCOMPARE(line["suggested"].get<bool>(), line["score"].get<double>() >= 0.62);
        const json other = run({"--json", "report", "strict", "--threshold", "0.3"}).lines().at(0);
        QCOMPARE(other["operating_point"]["threshold"].get<double>(), 0.3);
        QVERIFY(other["operating_point"]["tracks"] >= report["operating_point"]["tracks"]);
        ok({"tag", "threshold", "strict", "more"});
        const json more = run({"--json", "report", "strict"}).lines().at(0);
        QVERIFY(more["operating_point"]["stop"] == "more");
        QVERIFY(more["operating_point"]["threshold"] == more["stops"][2]["threshold"]);
        const json &settled = more["settled"];
        QCOMPARE(settled["last_answers"].size(), 2U); // before the first one there was no probe
        const Run wrong = run({"tag", "threshold", "strict", "1.5"});
        QCOMPARE(wrong.code, 1);
        QVERIFY(complainsOnce(wrong, {"1.5", "surer"}));
        QCOMPARE(run({"report", "strict", "--threshold", "7"}).code, 2);
    }

    void theTableHoldsLabelsAndScores()
    {
        ok({"tag", "add", "odd, \"quoted\" 🎻"});
        ok({"label", "odd, \"quoted\" 🎻", "--positive", "music/noise4.wav"});
        ok({"export", "--format", "csv", "--output", "tags.csv", "--tag", "odd, \"quoted\" 🎻"});
        const std::string table = test::readBytes(m_folder->path() / "tags.csv");
        QVERIFY(table.starts_with("path,title,artist,album,duration_s,\"odd, \"\"quoted\"\" 🎻\""));
        QVERIFY(table.find("noise4.wav,,,,8.000,yes,") != std::string::npos);
        ok({"export", "--format", "json", "--output", "tags.json"});
        QVERIFY(test::readJson(m_folder->path() / "tags.json").size() >= 13);
        ok({"export", "--output", "lines.jsonl"});
        QVERIFY(test::readBytes(m_folder->path() / "lines.jsonl").starts_with("{\"data\": {\"path\": "));
        ok({"export", "--output", "sheet.xlsx", "--preset", "excel"});
        QVERIFY(test::readBytes(m_folder->path() / "sheet.xlsx").starts_with("PK"));
    }

    void tablesAreLaidOutAsOneWishes()
    {
        ok({"tag", "add", "laid out"});
        ok({"label", "laid out", "--positive", "music/noise4.wav", "music/tone0.wav"});
        const QStringList common{
            "export",   "--output",      "laid.tsv",  "--tag",
            "laid out", "--tagged-only", "--columns", "file_name=File,tags,tag_label={tag}?",
            "--bom"};
        ok(common);
        QCOMPARE(test::readBytes(m_folder->path() / "laid.tsv"),
                 std::string("\xEF\xBB\xBF"
                             "File\ttags\tlaid out?\r\nnoise4.wav\tlaid out\tyes\r\n"
                             "tone0.wav\tlaid out\tyes\r\n"));
        ok(common + QStringList{"--separator", "semicolon", "--search", "noise4"});
        QCOMPARE(test::readBytes(m_folder->path() / "laid.tsv"),
                 std::string("\xEF\xBB\xBF"
                             "File;tags;laid out?\r\nnoise4.wav;laid out;yes\r\n"));
        ok({"export", "--output", "all.csv", "--suggestions", "apply", "--multi-value-separator", "|",
            "--columns", "tags"});
        QVERIFY(test::readBytes(m_folder->path() / "all.csv").contains("|"));
        const auto presets = run({"--json", "export-presets"}).lines();
        QVERIFY(presets.size() >= 6);
        for (const json &preset : presets)
            ok({"export", "--preset", QString::fromStdString(preset["preset"]), "--output", "preset.out"});
        const Run unknown = run({"export", "--preset", "disko", "--output", "x.csv"});
        QCOMPARE(unknown.code, 1);
        QVERIFY(complainsOnce(unknown, {"disko", "sourceaudio"}));
        const Run column = run({"export", "--columns", "titel", "--output", "x.csv"});
        QCOMPARE(column.code, 1);
        QVERIFY(complainsOnce(column, {"titel", "album_artist"}));
    }

    void embedInfoAndDoctorSayWhatIsThere()
    {
        const auto info = run({"--json", "embed-info"}).lines();
        QCOMPARE(info.size(), 1U);
        QCOMPARE(QString::fromStdString(info[0]["extractor"]), QString("timbre"));
        QVERIFY(info[0]["clips"].get<int>() >= 15);
        QVERIFY(info[0]["seconds_per_clip"].get<double>() > 0);
        const Run doctor = run({"doctor"});
        QVERIFY2(doctor.code == 0, doctor.out.c_str());
        QVERIFY(doctor.out.find("BLAS") != std::string::npos);
    }

    void theExtractorsAreComparedWhereTheAnswersAreKnown()
    {
        ok({"tag", "add", "known"});
        ok({"label", "known", "--positive", "music/tone0.wav", "music/tone5.wav"});
        std::ofstream truth(m_folder->path() / "truth.csv");
        truth << "path,label\n";
        for (int i = 0; i < 6; ++i)
            truth << "music/tone" << i << ".wav,1\nmusic/noise" << i << ".wav,0\n";
        truth.close();
        const auto result = run({"--json", "evaluate", "known", "--truth", "truth.csv"}).lines();
        QCOMPARE(result.size(), 1U);
        QCOMPARE(result[0]["tracks"].get<int>(), 10);
        QCOMPARE(result[0]["average_precision"].get<double>(), 1.0);
    }

    void wrongUsageIsNotFailure_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"dance"};
        QTest::newRow("unknown option") << QStringList{"scan", "--loudly"};
        QTest::newRow("label without tag") << QStringList{"label"};
        QTest::newRow("limit") << QStringList{"suggest", "tonal", "--limit", "-3"};
        QTest::newRow("format") << QStringList{"export", "--format", "pdf", "--output", "x"};
    }
    void wrongUsageIsNotFailure()
    {
        QFETCH(QStringList, arguments);
        const Run r = run(arguments);
        QCOMPARE(r.code, 2);
        QVERIFY(!r.err.empty());
    }

    void badInputGetsOneClearLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown tag") << QStringList{"suggest", "no such tag"} << 1
                                     << QStringList{"no such tag"};
        QTest::newRow("unknown file")
            << QStringList{"label", "tonal", "--positive", "x.wav"} << 3 << QStringList{"x.wav", "scan"};
        QTest::newRow("behind the end") << QStringList{"label", "tonal", "--positive", "music/tone0.wav@9:00"}
                                        << 3 << QStringList{"tone0.wav", "0:08"};
        QTest::newRow("duplicate tag") << QStringList{"tag", "add", "TONAL"} << 1 << QStringList{"already"};
        QTest::newRow("long name") << QStringList{"tag", "add", QString(300, 'x')} << 1
                                   << QStringList{"300", "200"};
        QTest::newRow("missing folder") << QStringList{"scan", "nowhere"} << 1 << QStringList{"nowhere"};
        QTest::newRow("missing table")
            << QStringList{"label", "--from", "nowhere.csv"} << 1 << QStringList{"nowhere.csv"};
        QTest::newRow("unknown extractor")
            << QStringList{"embed", "--extractor", "x"} << 1 << QStringList{"timbre"};
        QTest::newRow("no weights") << QStringList{"embed", "--extractor", "yamnet"} << 1
                                    << QStringList{"yamnet"};
        QTest::newRow("not weights") << QStringList{"models", "import", "music/tone0.wav"} << 1
                                     << QStringList{"tone0.wav"};
        QTest::newRow("no place") << QStringList{"export", "--output", "no/such/place.csv"} << 1
                                  << QStringList{"no/such/place.csv"};
        QTest::newRow("not embedded by it") << QStringList{"suggest", "tonal", "--extractor", "yamnet"} << 1
                                            << QStringList{"yamnet", "embed"};
    }
    void badInputGetsOneClearLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QStringList, words);
        const Run r = run(arguments);
        QCOMPARE(r.code, code);
        std::vector<std::string> expected;
        for (const QString &word : words)
            expected.push_back(word.toStdString());
        QVERIFY2(complainsOnce(r, expected), r.err.c_str());
    }

    void aTagWithoutAPositiveExampleSaysSo()
    {
        ok({"tag", "add", "empty"});
        QVERIFY(complainsOnce(run({"train", "empty"}), {"positive"}));
        ok({"label", "empty", "--negative", "music/noise0.wav"});
        const Run r = run({"suggest", "empty"});
        QCOMPARE(r.code, 1);
        QVERIFY(complainsOnce(r, {"positive"}));
        ok({"export", "--output", "with-empty.csv"}); // its labels are still exported
    }

    void oneExampleIsEnoughForSuggestionsButNotForACurve()
    {
        ok({"tag", "add", "single"});
        ok({"label", "single", "--positive", "music/tone3.wav"});
        QCOMPARE(run({"--json", "suggest", "single", "--limit", "2"}).lines().size(), 2U);
        const json report = run({"--json", "report", "single"}).lines().at(0);
        QVERIFY(report["average_precision"]["value"].is_null());
    }

    void aLibraryOfOneTrackWorks()
    {
        fs::create_directories(m_folder->path() / "one");
        fs::copy_file(music("long.wav"), m_folder->path() / "one/long.wav");
        for (const QStringList &step : {QStringList{"scan", "one"},
                                        {"embed"},
                                        {"tag", "add", "t"},
                                        {"label", "t", "--positive", "one/long.wav"},
                                        {"train", "t"},
                                        {"suggest", "t"},
                                        {"report", "t"},
                                        {"export", "--output", "one.csv"},
                                        {"doctor"}}) {
            const Run r = run(step, "catalogue-one");
            QVERIFY2(r.code == 0, (step.join(' ').toStdString() + ": " + r.err + r.out).c_str());
        }
    }

    void readingWithoutACatalogueSaysHowToBegin()
    {
        for (const QStringList &step :
             {QStringList{"suggest", "t"}, {"report", "t"}, {"embed-info"}, {"doctor"}}) {
            const Run r = run(step, "no-catalogue");
            QCOMPARE(r.code, 1);
            QVERIFY(complainsOnce(r, {"scan"}));
        }
        QVERIFY(!fs::exists(m_folder->path() / "no-catalogue"));
        QVERIFY(complainsOnce(run({"embed"}, "fresh"), {"scan"}) || run({"embed"}, "fresh").code == 0);
    }

    void aNewerCatalogueIsLeftAlone()
    {
        fs::create_directories(m_folder->path() / "newer");
        fs::copy_file(m_folder->path() / "catalogue/catalogue.sqlite",
                      m_folder->path() / "newer/catalogue.sqlite");
        sqlite3 *database = nullptr;
        sqlite3_open((m_folder->path() / "newer/catalogue.sqlite").c_str(), &database);
        sqlite3_exec(database, "PRAGMA user_version = 1000", nullptr, nullptr, nullptr);
        sqlite3_close(database);
        const Run r = run({"scan", "music"}, "newer");
        QCOMPARE(r.code, 1);
        QVERIFY(complainsOnce(r, {"newer Tagwright"}));
    }

    void damagedFilesAreRefusedAndTheRestIsEmbedded()
    {
        fs::create_directories(m_folder->path() / "damaged");
        const auto at = [&](const char *name) { return m_folder->path() / "damaged" / name; };
        fs::copy_file(music("tone0.wav"), at("good.wav"));
        fs::copy_file(music("tone1.wav"), at("cut.wav"));
        fs::resize_file(at("cut.wav"), 100'000);
        std::ofstream(at("empty.mp3")).flush();
        std::ofstream(at("text.mp3")) << std::string(3000, 'x');
        test::writeWav(at("short.wav"), test::sine(440, 0.4, 22'050), 22'050);
        const Run scanned = run({"scan", "damaged"}, "catalogue-damaged");
        QCOMPARE(scanned.code, 3);
        const Run embedded = run({"embed"}, "catalogue-damaged");
        QCOMPARE(embedded.code, 3);
        for (const char *name : {"cut.wav", "short.wav"})
            QVERIFY2((scanned.err + embedded.err).find(name) != std::string::npos, name);
        QVERIFY(embedded.out.find("Embedded 1 clips") != std::string::npos);
        const std::string doctor = run({"doctor"}, "catalogue-damaged").out;
        for (const char *name : {"cut.wav", "short.wav", "empty.mp3", "text.mp3"})
            QVERIFY2(doctor.find(name) != std::string::npos, name);
    }

    void aFullDiskIsNamedAndNothingIsLost()
    {
        // Files of this process may not grow past 200 kB: what a full disk looks like from inside.
        QProcess shell;
        shell.setWorkingDirectory(QString::fromStdString(m_folder->path()));
        shell.start(
            "bash",
            {"-c", QString("trap '' XFSZ; ulimit -f 48; %1 --catalogue full scan music").arg(TAGWRIGHT_CLI)});
        shell.waitForFinished(-1);
        QCOMPARE(shell.exitCode(), 1);
        const QString err = QString::fromUtf8(shell.readAllStandardError());
        QVERIFY2(err.count('\n') == 1 && !err.isEmpty(), qPrintable(err));
        const Run again = run({"scan", "music"}, "full");
        QVERIFY2(again.code == 0, again.err.c_str());
        QCOMPARE(run({"doctor"}, "full").code, 0);
    }

    void aReadOnlyCatalogueCanBeReadAndSaysSoWhenWritten()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        fs::copy(m_folder->path() / "catalogue", m_folder->path() / "readonly", fs::copy_options::recursive);
        for (const auto &entry : fs::recursive_directory_iterator(m_folder->path() / "readonly"))
            fs::permissions(entry, fs::perms::owner_write, fs::perm_options::remove);
        fs::permissions(m_folder->path() / "readonly", fs::perms::owner_write, fs::perm_options::remove);
        const Run r = run({"tag", "add", "new"}, "readonly");
        QCOMPARE(r.code, 1);
        QVERIFY2(complainsOnce(r, {"read-only"}), r.err.c_str());
        fs::permissions(m_folder->path() / "readonly", fs::perms::owner_write, fs::perm_options::add);
    }

    void twoProcessesMayScanAtOnce()
    {
        fs::create_directories(m_folder->path() / "shared");
        for (int i = 0; i < 1500; ++i)
            fs::create_hard_link(music("tone0.wav"),
                                 m_folder->path() / "shared" / (std::to_string(i) + ".wav"));
        std::array<QProcess, 3> scans;
        for (QProcess &process : scans) {
            process.setWorkingDirectory(QString::fromStdString(m_folder->path()));
            process.start(TAGWRIGHT_CLI, {"--catalogue", "together", "scan", "shared"});
        }
        for (QProcess &process : scans) {
            process.waitForFinished(-1);
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        }
        QVERIFY(run({"doctor"}, "together").out.find("1500 tracks.") != std::string::npos);
    }

    void aScanKilledAtAnyInstantLeavesASoundCatalogue()
    {
        fs::create_directories(m_folder->path() / "many");
        for (int i = 0; i < 3000; ++i)
            fs::create_hard_link(music("tone0.wav"),
                                 m_folder->path() / "many" / (std::to_string(i) + ".wav"));
        int killed = 0;
        for (int round = 0; round < 25; ++round) {
            QProcess process;
            process.setWorkingDirectory(QString::fromStdString(m_folder->path()));
            process.start(TAGWRIGHT_CLI, {"--catalogue", "killed", "scan", "many"});
            process.waitForStarted();
            QTest::qWait(3 + 6 * round);
            process.kill();
            process.waitForFinished(-1);
            killed += process.exitStatus() == QProcess::CrashExit;
            if (fs::exists(m_folder->path() / "killed/catalogue.sqlite")) {
                const Run doctor = run({"doctor"}, "killed");
                QVERIFY2(doctor.code == 0 || doctor.err.find("scan") != std::string::npos,
                         doctor.out.c_str());
            }
        }
        QVERIFY(killed > 0);
        const Run last = run({"--json", "scan", "many"}, "killed");
        QCOMPARE(last.code, 0);
        QCOMPARE(last.lines().back()["seen"].get<int>(), 3000);
        QCOMPARE(last.lines().back()["missing"].get<int>(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
