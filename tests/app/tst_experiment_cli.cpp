// SPDX-License-Identifier: GPL-3.0-or-later
// `tagwright-cli experiment` as people and scripts call it.
#include "support/array_folder.h"
#include "support/cli_run.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

using namespace tagwright;
using nlohmann::json;
using test::ArrayFolder;

class TestExperimentCli : public QObject
{
    Q_OBJECT

    using Run = test::CliRun;

    static Run run(const ArrayFolder &folder, const QStringList &arguments)
    {
        return test::runCli(folder.path(), QStringList{"experiment", "single-tag"} + arguments, {});
    }

    static bool holds(const std::string &text, const std::string &words)
    {
        return text.find(words) != std::string::npos;
    }

private slots:
    void printsTheMeansAndWritesTheTables()
    {
        const ArrayFolder folder(240);
        const Run r = run(folder, {"--dataset", ".", "--output", "out", "--seeds", "0,2", "--k", "1,5",
                                   "--queue-tags", "1"});
        QVERIFY2(r.code == 0, r.err.c_str());
        QVERIFY(r.err.empty());
        for (const char *words :
             {"240 clips, 3 tags", "Average precision", "ROC-AUC", "K = 5", "cosine_prototype", "“r1”",
              "Audit, K = 5", "Queue, mixed", "out/queue.csv"})
            QVERIFY2(holds(r.out, words), words);
        for (const char *file : {"single_tag.csv", "audit.csv", "queue.csv"})
            QVERIFY(std::filesystem::exists(folder.path() / "out" / file));
    }

    void jsonIsAnObjectOnEveryLine()
    {
        const ArrayFolder folder(240);
        const Run r =
            run(folder, {"--json", "--dataset", ".", "--output", "out", "--seeds", "0", "--k", "2",
                         "--methods", "w_proto_std0.3,cosine_prototype", "--no-audit", "--no-queue"});
        QVERIFY2(r.code == 0, r.err.c_str());
        std::vector<json> rows;
        std::istringstream lines(r.out);
        for (std::string line; std::getline(lines, line);)
            if (auto object = json::parse(line); object.contains("table"))
                rows.push_back(std::move(object));
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0]["method"].get<std::string>(), "cosine_prototype");
        QCOMPARE(rows[0]["rankings"].get<int>(), 3);
        QVERIFY(rows[1]["average_precision"].get<double>() > 1.0 / 6);
        QVERIFY(!std::filesystem::exists(folder.path() / "out/audit.csv"));
        QVERIFY(!std::filesystem::exists(folder.path() / "out/queue.csv"));
    }

    void wrongUsageIsSaidInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const QStringList both{"--dataset", ".", "--output", "out"};
        QTest::newRow("no data set") << QStringList{"--output", "out"} << 2 << "--dataset";
        QTest::newRow("no output") << QStringList{"--dataset", "."} << 2 << "--output";
        QTest::newRow("K of 0") << both + QStringList{"--k", "0"} << 2 << "--k";
        QTest::newRow("negative seed") << both + QStringList{"--seeds", "-1"} << 2 << "--seeds";
        QTest::newRow("unknown method") << both + QStringList{"--methods", "r9"} << 2 << "“r9”";
        QTest::newRow("no such folder") << QStringList{"--dataset", "none", "--output", "out"} << 1 << "none";
        QTest::newRow("no such array") << both + QStringList{"--extractor", "vggish"} << 1 << "vggish.npy";
        QTest::newRow("no such fold") << both + QStringList{"--seeds", "9"} << 1 << "fold 9";
        QTest::newRow("output is a file")
            << QStringList{"--dataset", ".",   "--output", "tags.txt",   "--seeds",
                           "0",         "--k", "1",        "--no-audit", "--no-queue"}
            << 1 << "tags.txt";
    }

    void wrongUsageIsSaidInOneLine()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        QFETCH(const QString, says);
        const ArrayFolder folder(48);
        const Run r = run(folder, arguments);
        QCOMPARE(r.code, code);
        QVERIFY2(holds(r.err, says.toStdString()), r.err.c_str());
        if (code == 1)
            QCOMPARE(std::ranges::count(r.err, '\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestExperimentCli)
#include "tst_experiment_cli.moc"
