// SPDX-License-Identifier: GPL-3.0-or-later
// `tagwright-cli experiment paper` from sound files in MagnaTagATune's layout to the report: the files are
// decoded, embedded by the built-in extractor and two networks, and all of the protocol runs on them. Which
// instruments play is known exactly.
#include "base/csv.h"
#include "base/files.h"
#include "base/text.h"
#include "support/array_folder.h"
#include "support/cli_run.h"
#include "support/places.h"
#include "support/shared.h"

#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <map>
#include <ranges>

using namespace tagwright;

class TestPaperCli : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }
    [[nodiscard]] test::CliRun run(const QStringList &arguments) const
    {
        return test::runCli(path(), arguments, {{"TAGWRIGHT_MODELS", (path() / "models").string()}});
    }
    static bool holds(const std::string &text, const std::string &words)
    {
        return text.find(words) != std::string::npos;
    }

private slots:
    void instrumentsAreLearnedFromFiveClips()
    {
        TAGWRIGHT_NEED_SHARED("models/yamnet.safetensors");
        TAGWRIGHT_NEED_SHARED("models/musicnn-mtt.safetensors");
        TAGWRIGHT_NEED(!QStandardPaths::findExecutable("fluidsynth").isEmpty() &&
                           std::filesystem::exists("/usr/share/sounds/sf2/FluidR3_GM.sf2"),
                       "the packages fluidsynth and fluid-soundfont-gm");
        QProcess python;
        python.start("/usr/bin/python3",
                     {QString::fromStdString(test::sourceFolder() + "/tests/support/synthetic_mtt.py"),
                      m_folder.filePath("mtt"), "160"});
        QVERIFY(python.waitForFinished(-1) && python.exitCode() == 0);
        for (const char *weights : {"yamnet", "musicnn-mtt"})
            QCOMPARE(run({"models", "import",
                          QString::fromStdString((test::sharedFolder() / "models" / weights).string() +
                                                 ".safetensors")})
                         .code,
                     0);
        // One clip is missing and one is broken, as in the published set.
        std::filesystem::remove(path() / "mtt/0/piece-0000-0-8.mp3");
        QVERIFY(writeFileAtomically(path() / "mtt/1/piece-0001-0-8.mp3", ""));
        const QStringList command{"experiment",  "paper",       "--dataset", "mtt",         "--output",
                                  "out",         "--extractor", "timbre",    "--extractor", "yamnet",
                                  "--extractor", "musicnn-mtt", "--seeds",   "0,1"};
        const auto first = run(command);
        QVERIFY2(first.code == 3, first.err.c_str()); // done, but some files were refused
        QVERIFY(holds(first.err, "piece-0000") && holds(first.err, "piece-0001"));
        QVERIFY(holds(first.out, "No test clip has “no tag”"));

        const std::string report = readFile(path() / "out/report.html").value();
        for (const char *words : {"not of these clips", "musicnn-mtt", "trumpet", "piece-0001", "Table 1"})
            QVERIFY2(holds(report, words), words);
        const auto table = parseCsv(readFile(path() / "out/tags.csv").value()).value();
        std::map<std::string, double> fromFive;
        for (const CsvRow &row : table | std::views::drop(1))
            if (row.cells[1] == "all" && row.cells[2] == "p_star" && row.cells[3] == "5")
                fromFive[row.cells[0]] = parseNumber(row.cells[4]).value();
        QCOMPARE(fromFive.size(), 11U);
        double sum = 0;
        for (const auto &[tag, precision] : fromFive) {
            qInfo("%s: average precision %.2f from five clips", tag.c_str(), precision);
            sum += precision;
        }
        // By chance about .17.
        QVERIFY(sum / 11 > 0.55);
        QVERIFY(std::ranges::count_if(fromFive, [](const auto &tag) { return tag.second > 0.8; }) >= 3);

        // With so few tags none is left out by the paper: the rarer half are the rare ones.
        QVERIFY(holds(report, "Rare tags") && holds(report, "The rarer half of the tags: 6"));
        QVERIFY(holds(first.out, "tags at once, label_combinations: macro F1"));

        const std::vector<const char *> files{"cells.jsonl",  "beyond.jsonl", "results.json",
                                              "report.html",  "noise.csv",    "long_tail_tags.csv",
                                              "n_way_f1.svg", "queue.csv",    "audit.csv"};
        std::vector<std::string> before;
        for (const char *file : files)
            before.push_back(readFile(path() / "out" / file).value());
        const auto again = run(command);
        QCOMPARE(again.code, 3);
        for (std::size_t i = 0; i < files.size(); ++i)
            QVERIFY2(readFile(path() / "out" / files[i]).value() == before[i], files[i]);
    }

    void arraysInJsonLines()
    {
        const test::ArrayFolder folder(240);
        const auto r = test::runCli(folder.path(),
                                    {"--json", "experiment", "paper", "--dataset", ".", "--output", "out",
                                     "--seeds", "1", "--k", "2,4", "--n", "2,3", "--trainers", "p_star",
                                     "--beyond", "n-way,long-tail"},
                                    {});
        QVERIFY2(r.code == 0, r.err.c_str());
        std::map<std::string, int> rows;
        for (const auto &object : r.lines())
            if (object.contains("table")) {
                ++rows[object["table"].get<std::string>()];
                QVERIFY(object[object.contains("map") ? "map" : "macro_f1"].get<double>() > 0);
            }
        // K = 2, 4 and full; four methods with K = 1, 5, 10; four with all three tags.
        QCOMPARE(rows, (std::map<std::string, int>{{"paper", 3}, {"long-tail", 12}, {"n-way", 4}}));
        QVERIFY(!std::filesystem::exists(folder.path() / "out/noise.csv"));
    }

    void wrongUsageIsSaidInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const QStringList both{"--dataset", ".", "--output", "out"};
        QTest::newRow("no output") << QStringList{"--dataset", "."} << 2 << "--output";
        QTest::newRow("unknown trainer") << both + QStringList{"--trainers", "sgd"} << 2 << "“sgd”";
        QTest::newRow("unknown part") << both + QStringList{"--beyond", "noise,hum"} << 2 << "“hum”";
        QTest::newRow("none and more") << both + QStringList{"--beyond", "none,noise"} << 2 << "“none”";
        QTest::newRow("K of 0") << both + QStringList{"--k", "0"} << 2 << "--k";
        QTest::newRow("no such folder") << QStringList{"--dataset", "none", "--output", "out"} << 1 << "none";
        QTest::newRow("output is a file")
            << QStringList{"--dataset", ".", "--output", "tags.txt"} << 1 << "tags.txt";
    }

    void wrongUsageIsSaidInOneLine()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        QFETCH(const QString, says);
        const test::ArrayFolder folder(48);
        const auto r = test::runCli(folder.path(), QStringList{"experiment", "paper"} + arguments, {});
        QCOMPARE(r.code, code);
        QVERIFY2(holds(r.err, says.toStdString()), r.err.c_str());
        if (code == 1)
            QCOMPARE(std::ranges::count(r.err, '\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestPaperCli)
#include "tst_paper_cli.moc"
