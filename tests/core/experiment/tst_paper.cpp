// SPDX-License-Identifier: GPL-3.0-or-later
// The paper's protocol on folders of arrays: against recorded values, stopped and resumed, on any number of
// threads, with data that lack something.
#include "base/csv.h"
#include "base/files.h"
#include "base/text.h"
#include "experiment/audio_dataset.h"
#include "experiment/paper/paper_report.h"
#include "experiment/paper/svg_drawing.h"
#include "support/array_folder.h"
#include "support/made_up_library.h"
#include "support/shared.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <ranges>

using namespace tagwright;
using namespace tagwright::experiment::paper;
using experiment::ArrayDataset;
using test::ArrayFolder;

class TestPaper : public QObject
{
    Q_OBJECT

    static PaperSettings small()
    {
        PaperSettings settings;
        settings.ks = {1, 5};
        settings.seeds = {0, 3};
        settings.trainers = {allTrainers.begin(), allTrainers.end()};
        return settings;
    }

    static PaperData read(const ArrayFolder &folder)
    {
        auto arrays = ArrayDataset::read(folder.path());
        if (!arrays)
            throw std::runtime_error(arrays.error().toString());
        auto data = PaperData::from(*std::move(arrays));
        if (!data)
            throw std::runtime_error(data.error().toString());
        return *std::move(data);
    }

    static PaperResults run(const PaperData &data, const PaperSettings &settings,
                            const std::filesystem::path &folder)
    {
        auto store = CellStore::open(folder, data.fingerprint());
        if (!store)
            throw std::runtime_error(store.error().toString());
        auto results = runPaper(data, settings, *store);
        if (!results)
            throw std::runtime_error(results.error().toString());
        return *std::move(results);
    }

    static bool notes(const PaperData &data, const std::string &words)
    {
        return std::ranges::any_of(data.notes, [&](const std::string &note) { return note.contains(words); });
    }

private slots:
    void agreesWithRecordedValues()
    {
        TAGWRIGHT_NEED_SHARED("golden/probe/paper_protocol_dev.csv");
        TAGWRIGHT_NEED_SHARED("data/audioset-music/vggish.npy");
        auto arrays = ArrayDataset::read(test::sharedFolder() / "data/audioset-music");
        QVERIFY(arrays);
        const auto data = PaperData::from(*std::move(arrays));
        QVERIFY(data);
        QCOMPARE(data->train.size(), 1680);
        QCOMPARE(data->valid.size(), 569);
        QCOMPARE(data->test.size(), 540);
        PaperSettings settings;
        settings.ns = {5, 50};
        settings.ks = {1, 20};
        settings.seeds = {0, 3};
        settings.trainers = {Trainer::Reference, Trainer::Logistic, Trainer::LogisticLoose,
                             Trainer::Prototype};
        const QTemporaryDir folder;
        const PaperResults results = run(*data, settings, folder.path().toStdString());

        using Key = std::vector<std::string>; // trainer, n, k, seed
        std::map<Key, std::vector<std::string>> recorded;
        const auto table =
            parseCsv(readFile(test::sharedFolder() / "golden/probe/paper_protocol_dev.csv").value());
        for (const CsvRow &row : table.value())
            recorded[{row.cells.begin(), row.cells.begin() + 4}] = row.cells;
        int compared = 0;
        double largest = 0;
        double largestR = 0;
        const auto ours = parseCsv(protocolCsv(results)).value();
        for (const CsvRow &row : ours | std::views::drop(1)) {
            const auto &theirs = recorded.at({row.cells.begin(), row.cells.begin() + 4});
            const auto difference = [&](std::size_t column) {
                return std::abs(parseNumber(row.cells[column]).value() - parseNumber(theirs[column]).value());
            };
            largest = std::max({largest, difference(4), difference(5)});
            if (!row.cells[6].empty())
                largestR = std::max(largestR, difference(6));
            ++compared;
        }
        qInfo("%d cells: mAP and ROC-AUC within %.5f, correlations within %.5f", compared, largest, largestR);
        QCOMPARE(compared, 32);
        QVERIFY(largest < 0.001);
        QVERIFY(largestR < 0.003);
        const CellKey full{.features = "vggish", .trainer = Trainer::Reference, .n = 50};
        QVERIFY(std::abs(results.find(full)->meanAveragePrecision - 0.541) < 0.001);
    }

    void everyTrainerLearns()
    {
        const ArrayFolder folder(480);
        const PaperData data = read(folder);
        QVERIFY(notes(data, "240 clips have none of the 3 tags"));
        const PaperResults results = run(data, small(), folder.path());
        QCOMPARE(results.ns, (std::vector{2, 3}));
        for (const Trainer trainer : allTrainers) {
            const CellKey key{.features = results.all(), .trainer = trainer, .n = 3, .k = 5};
            // By chance it is 1/3.
            QVERIFY2(over(results, key, Measure::MeanAveragePrecision).mean > 0.5, name(trainer).data());
        }
    }

    void numberOfThreadsChangesNothing()
    {
        const ArrayFolder folder(480);
        const PaperData data = read(folder);
        const QTemporaryDir alone, together;
        PaperSettings settings = small();
        settings.threads = 1;
        const auto first = resultsJson(run(data, settings, alone.path().toStdString()), data, {.name = "x"});
        settings.threads = 5;
        QCOMPARE(resultsJson(run(data, settings, together.path().toStdString()), data, {.name = "x"}), first);
    }

    void aCellThatIsDoneIsNotComputedAgain()
    {
        const ArrayFolder folder(480);
        const PaperData data = read(folder);
        const auto whole = resultsJson(run(data, small(), folder.path()), data, {.name = "x"});
        const auto path = folder.path() / CellStore::fileName;
        const std::string text = readFile(path).value();
        run(data, small(), folder.path());
        QCOMPARE(readFile(path).value(), text);
        // Killed in the middle of a line.
        folder.write(CellStore::fileName, text.substr(0, text.size() / 2));
        QCOMPARE(resultsJson(run(data, small(), folder.path()), data, {.name = "x"}), whole);
        QCOMPARE(std::ranges::count(readFile(path).value(), '\n'), std::ranges::count(text, '\n'));
    }

    void cellsOfOtherDataAreRefused()
    {
        const ArrayFolder folder(240);
        const PaperData data = read(folder);
        QVERIFY(CellStore::open(folder.path(), data.fingerprint()));
        folder.write("tags.txt", "calm\nbright\ntense\n");
        const auto other = CellStore::open(folder.path(), read(folder).fingerprint());
        QVERIFY(!other);
        QVERIFY(other.error().message.contains("other data"));
        folder.write(CellStore::fileName, "{}\nnonsense\n");
        QVERIFY(!CellStore::open(folder.path(), data.fingerprint()));
    }

    void aStoppedRunSaysSo()
    {
        const ArrayFolder folder(240);
        const PaperData data = read(folder);
        auto store = CellStore::open(folder.path(), data.fingerprint());
        std::stop_source stop;
        stop.request_stop();
        const auto results = runPaper(data, small(), *store, {}, stop.get_token());
        QVERIFY(!results);
        QCOMPARE(results.error().code, ErrorCode::Cancelled);
    }

    void whatCannotBeMeasuredIsNoted()
    {
        const ArrayFolder folder(240);
        std::vector<unsigned char> labels; // “tense” is left to train clips only
        for (int clip = 0; clip < 240; ++clip)
            for (int tag = 0; tag < 3; ++tag)
                labels.push_back(clip % 6 == tag && (tag < 2 || clip / 6 % ArrayFolder::folds > 1));
        folder.write("labels.npy", test::npyFile("|u1", "(240, 3)", labels));
        const PaperData data = read(folder);
        QVERIFY(notes(data, "No test clip has “tense”"));
        QVERIFY(notes(data, "No validation clip has “tense”"));
        PaperSettings settings = small();
        QVERIFY(noteOnRareTags(data, settings).empty());
        settings.ks.push_back(21); // two folds of ten clips of each kind are train clips
        QVERIFY(noteOnRareTags(data, settings).contains("“tense” (20)"));
        const PaperResults results = run(data, settings, folder.path());
        for (const Cell &cell : results.cells)
            QVERIFY(std::isfinite(cell.meanAveragePrecision));
    }

    void aSplitWithoutTaggedClipsIsAnError()
    {
        const ArrayFolder folder(240);
        std::vector<unsigned char> labels(720);
        labels[18 * 3] = 1; // of fold 3
        folder.write("labels.npy", test::npyFile("|u1", "(240, 3)", labels));
        const auto data = PaperData::from(ArrayDataset::read(folder.path()).value());
        QVERIFY(!data);
        QVERIFY(data.error().message.contains("No validation clip"));
    }

    void theReportHoldsEverything()
    {
        const ArrayFolder folder(480);
        folder.write("tags.txt", "calm\nbright <b>\ntense\n");
        folder.write("other.npy", readFile(folder.path() / "made-up.npy").value());
        const PaperData data = read(folder);
        const PaperResults results = run(data, small(), folder.path());
        QCOMPARE(results.featureSets, (std::vector<std::string>{"made-up", "other", "all"}));
        const DataDescription description{.name = "a test",
                                          .refused = {{ErrorCode::NotFound, "It is not there.", "a.mp3"}}};
        const auto written = writeReport(folder.path() / "report", results, data, description);
        QVERIFY(!written); // the folder is not there
        std::filesystem::create_directory(folder.path() / "report");
        QVERIFY(writeReport(folder.path() / "report", results, data, description));
        const std::string html = readFile(folder.path() / "report/report.html").value();
        for (const char *words : {"bright &lt;b&gt;", "Table 1", "Figure 3", "Figure 5", "<svg", "a.mp3",
                                  "0.47", "not of these clips", "Guessing"})
            QVERIFY2(html.contains(words), words);
        QVERIFY(!html.contains("src=") && !html.contains("href=")); // needs no other file
        QVERIFY(!html.contains("Beyond the paper"));
        const std::vector<Chapter> chapters{{.id = "more",
                                             .title = "More & more",
                                             .html = "<p>words</p>",
                                             .figures = {},
                                             .tables = {{.file = "more.csv", .csv = "a,b\n"}},
                                             .words = {},
                                             .rows = {}}};
        QVERIFY(writeReport(folder.path() / "report", results, data, description, chapters));
        const std::string longer = readFile(folder.path() / "report/report.html").value();
        QVERIFY(longer.contains("<a href='#more'>More &amp; more</a>") && longer.contains("<p>words</p>"));
        QCOMPARE(readFile(folder.path() / "report/more.csv").value(), std::string("a,b\n"));
        const std::string png = readFile(folder.path() / "report/fig3_weights.png").value();
        QVERIFY(png.starts_with("\x89PNG") && png.size() > 5000);
        const auto shares = parseCsv(readFile(folder.path() / "report/fig3.csv").value()).value();
        std::map<std::string, double> sums;
        for (const CsvRow &row : shares | std::views::drop(1))
            sums[row.cells[0] + row.cells[1]] += parseNumber(row.cells[4]).value();
        QVERIFY(!sums.empty());
        for (const auto &[key, sum] : sums)
            QVERIFY(std::abs(sum - 1) < 1e-3);
    }

    void onesOwnLibraryIsADataSet()
    {
        test::MadeUpLibrary library(40);
        (void)library.tagged("first", {0, 4, 8, 12}, {1});
        (void)library.tagged("other", {1, 4});
        (void)library.tagged("nothing yet", {}, {2, 3});
        const auto set = experiment::datasetOfLibrary(library.database, {});
        QVERIFY2(set.has_value(), set ? "" : set.error().toString().c_str());
        const ArrayDataset &data = set->data;
        QCOMPARE(data.tags, (std::vector<std::string>{"first", "other"}));
        QCOMPARE(data.ids.size(), 5U); // with a positive label
        QCOMPARE(data.features.rows(), 5);
        QCOMPARE(std::ranges::count(data.labels, 1), 6);
        const auto four = std::ranges::find(data.ids, "/music/4 first.ogg") - data.ids.begin();
        QVERIFY(data.has(static_cast<std::size_t>(four), 0) && data.has(static_cast<std::size_t>(four), 1));
        // All of one folder, so that they are all of one split.
        QVERIFY(std::ranges::all_of(data.splits, [&](auto split) { return split == data.splits.front(); }));
        test::MadeUpLibrary unlabelled(4);
        QVERIFY(!experiment::datasetOfLibrary(unlabelled.database, {}));
    }

    void aPictureThatIsNoneIsRefused() { QVERIFY(!pngFromSvg("<svg")); }
};

QTEST_GUILESS_MAIN(TestPaper)
#include "tst_paper.moc"
