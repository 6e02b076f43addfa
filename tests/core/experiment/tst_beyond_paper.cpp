// SPDX-License-Identifier: GPL-3.0-or-later
// The experiments beyond the paper, on folders of arrays: resumed, on any number of threads, without noise
// the same as the paper's, with what cannot be measured left out; and on real embeddings.
#include "base/csv.h"
#include "base/files.h"
#include "base/text.h"
#include "experiment/beyond/beyond_report.h"
#include "experiment/paper/cell_store.h"
#include "experiment/paper/paper_run.h"
#include "support/array_folder.h"
#include "support/shared.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <ranges>

using namespace tagwright;
using namespace tagwright::experiment::beyond;
using experiment::ArrayDataset;
using experiment::paper::PaperData;
using experiment::paper::Trainer;
using test::ArrayFolder;

namespace {

template <typename T>
T unwrap(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().toString());
    return *std::move(result);
}

/// A made-up data set, and the paper's part of it.
struct Made
{
    ArrayDataset arrays;
    PaperData paper;

    explicit Made(const ArrayFolder &folder)
        : arrays(unwrap(ArrayDataset::read(folder.path()))), paper(unwrap(PaperData::from(arrays)))
    {
    }
};

BeyondSettings small()
{
    return {.seeds = {0, 3}, .trainers = {Trainer::Logistic, Trainer::Prototype, Trainer::Curator}};
}

BeyondResults run(const Made &made, const BeyondSettings &settings, const std::filesystem::path &folder)
{
    auto store = unwrap(RecordStore::open(folder, made.arrays.fingerprint()));
    return unwrap(runBeyond(made.arrays, made.paper, settings, store));
}

/// Everything that would be written, as one text.
std::string written(const BeyondResults &results, const Made &made)
{
    std::string all;
    for (const auto &chapter : chaptersOf(results, made.arrays, made.paper)) {
        all += chapter.html;
        for (const auto &table : chapter.tables)
            all += table.file + "\n" + table.csv;
        for (const std::string &line : chapter.words)
            all += line + "\n";
    }
    return all;
}

} // namespace

class TestBeyondPaper : public QObject
{
    Q_OBJECT

private slots:
    void everyPartHasAChapter()
    {
        const ArrayFolder folder(480);
        const Made made(folder);
        const auto results = run(made, small(), folder.path());
        const auto chapters = chaptersOf(results, made.arrays, made.paper);
        QCOMPARE(chapters.size(), allParts.size());
        std::vector<std::string> files;
        for (std::size_t i = 0; i < chapters.size(); ++i) {
            QCOMPARE(chapters[i].id, std::string(name(allParts.at(i))));
            QVERIFY(!chapters[i].words.empty() && !chapters[i].rows.empty() && !chapters[i].figures.empty());
            for (const auto &figure : chapters[i].figures)
                files.push_back(figure.file);
            for (const auto &table : chapters[i].tables)
                files.push_back(table.file);
        }
        std::ranges::sort(files);
        QVERIFY(std::ranges::adjacent_find(files) == files.end());
    }

    void aPartThatWasNotAskedForIsNotDone()
    {
        const ArrayFolder folder(240);
        const Made made(folder);
        auto settings = small();
        settings.parts = {Part::NWay};
        const auto chapters = chaptersOf(run(made, settings, folder.path()), made.arrays, made.paper);
        QCOMPARE(chapters.size(), 1U);
        QCOMPARE(chapters.front().id, std::string("n-way"));
        const std::string records = readFile(folder.path() / RecordStore::fileName).value();
        QVERIFY(!records.contains("noise/") && !records.contains("long-tail/"));
    }

    void stoppedAndResumedGivesTheSameBytes()
    {
        const ArrayFolder folder(480);
        const Made made(folder);
        const std::string whole = written(run(made, small(), folder.path()), made);
        const auto path = folder.path() / RecordStore::fileName;
        const std::string text = readFile(path).value();
        QCOMPARE(written(run(made, small(), folder.path()), made), whole); // nothing is computed again
        QCOMPARE(readFile(path).value(), text);
        for (const std::size_t part : {text.size() / 5, text.size() / 2, text.size() - 7}) {
            folder.write(RecordStore::fileName, text.substr(0, part)); // killed in the middle of a line
            QCOMPARE(written(run(made, small(), folder.path()), made), whole);
            QCOMPARE(std::ranges::count(readFile(path).value(), '\n'), std::ranges::count(text, '\n'));
        }
    }

    void numberOfThreadsChangesNothing()
    {
        const ArrayFolder folder(480);
        const Made made(folder);
        const QTemporaryDir alone, together;
        auto settings = small();
        settings.threads = 1;
        const auto first = written(run(made, settings, alone.path().toStdString()), made);
        settings.threads = 5;
        QCOMPARE(written(run(made, settings, together.path().toStdString()), made), first);
    }

    void aStoppedRunSaysSo()
    {
        const ArrayFolder folder(240);
        const Made made(folder);
        auto store = unwrap(RecordStore::open(folder.path(), made.arrays.fingerprint()));
        std::stop_source stop;
        stop.request_stop();
        const auto results = runBeyond(made.arrays, made.paper, small(), store, {}, stop.get_token());
        QVERIFY(!results);
        QCOMPARE(results.error().code, ErrorCode::Cancelled);
    }

    void recordsOfOtherDataAreRefused()
    {
        const ArrayFolder folder(240);
        const Made made(folder);
        QVERIFY(RecordStore::open(folder.path(), made.arrays.fingerprint()));
        folder.write("tags.txt", "calm\nbright\ntense\n");
        const auto other = RecordStore::open(folder.path(), Made(folder).arrays.fingerprint());
        QVERIFY(!other);
        QVERIFY(other.error().message.contains("other data"));
        const std::string text = readFile(folder.path() / RecordStore::fileName).value();
        folder.write(RecordStore::fileName, text + "{\"key\": 3}\n");
        const auto damaged = RecordStore::open(folder.path(), made.arrays.fingerprint());
        QVERIFY(!damaged);
        QVERIFY(damaged.error().message.contains("Line 2 is damaged"));
    }

    void withoutNoiseItIsThePapersTask()
    {
        const ArrayFolder folder(480);
        const Made made(folder);
        auto settings = small();
        settings.parts = {Part::Noise};
        settings.trainers = {Trainer::Reference, Trainer::Logistic, Trainer::Prototype, Trainer::Curator};
        const auto results = run(made, settings, folder.path());
        auto cells = unwrap(experiment::paper::CellStore::open(folder.path(), made.paper.fingerprint()));
        experiment::paper::PaperSettings plain;
        plain.ks = {noiseK};
        plain.seeds = settings.seeds;
        plain.trainers = settings.trainers;
        const auto paper = unwrap(runPaper(made.paper, plain, cells));
        int compared = 0;
        for (const NoiseCell &cell : results.noise) {
            if (cell.share != 0)
                continue;
            const auto *same = paper.find(
                {.features = paper.all(), .trainer = cell.trainer, .n = 3, .k = noiseK, .seed = cell.seed});
            QVERIFY(same);
            QCOMPARE(cell.meanAveragePrecision, same->meanAveragePrecision);
            QCOMPARE(cell.rocAuc, same->rocAuc);
            ++compared;
        }
        QCOMPARE(compared, 4 * 3 * 2); // trainers, kinds, seeds
    }

    void noiseFlipsTheShareThatIsAsked()
    {
        const ArrayFolder folder(4800);
        const Made made(folder);
        std::vector<Eigen::Index> clips;
        for (Eigen::Index clip = 0; clip < made.paper.train.size(); ++clip)
            clips.push_back(clip);
        const std::vector<std::size_t> tags{0, 1, 2};
        const Eigen::MatrixXf right = experiment::paper::labelsOf(made.paper, clips, tags);
        const auto count = [&](const Eigen::MatrixXf &labels, float was) {
            return ((right.array() == was) && (labels.array() != was)).count();
        };
        const auto positives = static_cast<double>(right.sum());
        Eigen::MatrixXf before = right;
        for (const double share : {0.1, 0.4}) {
            const auto missing = noisyLabels(made.paper, clips, tags, Noise::Missing, share, 1);
            const auto wrong = noisyLabels(made.paper, clips, tags, Noise::Wrong, share, 1);
            const auto both = noisyLabels(made.paper, clips, tags, Noise::Both, share, 1);
            QCOMPARE(count(missing, 0), 0);
            QCOMPARE(count(wrong, 1), 0);
            QCOMPARE(count(both, 1), count(missing, 1));
            QCOMPARE(count(both, 0), count(wrong, 0));
            // Four standard deviations.
            const double slack = 4 * std::sqrt(positives * share);
            QVERIFY(std::abs(static_cast<double>(count(missing, 1)) - share * positives) < slack);
            QVERIFY(std::abs(static_cast<double>(count(wrong, 0)) - share * positives) < slack);
            // More noise keeps what less noise flipped.
            QVERIFY(((before.array() != right.array()) && (both.array() == right.array())).count() == 0);
            before = both;
        }
        QVERIFY(noisyLabels(made.paper, clips, tags, Noise::Both, 0.1, 2) !=
                noisyLabels(made.paper, clips, tags, Noise::Both, 0.1, 1));
        QVERIFY(noisyLabels(made.paper, clips, tags, Noise::Both, 0, 1) == right);
    }

    void theLongTailIsWhatThePaperLeavesOut()
    {
        const ArrayFolder folder(240);
        folder.write("tag_groups.csv",
                     "tag,class_index,paper50\ncalm,0,0\n\"bright, not silly\",1,\ntense,2,1\n");
        QCOMPARE(longTail(Made(folder).arrays), (std::vector<std::size_t>{1}));
        // None is left: the rarer half.
        folder.remove("tag_groups.csv");
        std::vector<unsigned char> labels;
        for (int clip = 0; clip < 240; ++clip)
            for (int tag = 0; tag < 3; ++tag)
                labels.push_back(clip % 6 == tag || (tag == 1 && clip % 6 == 5)); // the second is frequent
        folder.write("labels.npy", test::npyFile("|u1", "(240, 3)", labels));
        QCOMPARE(longTail(Made(folder).arrays), (std::vector<std::size_t>{0, 2}));
    }

    void rareTagsAreLearnedAndTheRarestLeftOut()
    {
        const ArrayFolder folder(960, false);
        // “bright” has 4 test clips, “tense” 3 in the library.
        std::vector<unsigned char> labels;
        int test = 0;
        int library = 0;
        for (int clip = 0; clip < 960; ++clip)
            for (int tag = 0; tag < 3; ++tag) {
                const bool isTest = clip / 6 % ArrayFolder::folds == 0;
                bool has = clip % 6 == tag;
                if (has && tag == 1 && isTest)
                    has = test++ < 4;
                if (has && tag == 2 && !isTest)
                    has = library++ < 3;
                labels.push_back(has);
            }
        folder.write("labels.npy", test::npyFile("|u1", "(960, 3)", labels));
        folder.write("tag_groups.csv",
                     "tag,class_index,paper50\ncalm,0,\n\"bright, not silly\",1,\ntense,2,0\n");
        const Made made(folder);
        auto settings = small();
        settings.parts = {Part::LongTail};
        const auto tail = run(made, settings, folder.path()).longTail;
        QCOMPARE(tail.tags, (std::vector<std::size_t>{0, 1}));
        QCOMPARE(tail.leftOut.size(), 1U);
        QCOMPARE(tail.leftOut.front().tag, 1U);
        QCOMPARE(tail.leftOut.front().test, 4);
        QCOMPARE(tail.leftOut.front().k, 0);
        for (const auto &of : tail.methods) {
            QCOMPARE(of.tags, 1U);
            QVERIFY(of.averagePrecision.low <= of.averagePrecision.mean &&
                    of.averagePrecision.mean <= of.averagePrecision.high);
        }
        const auto *calm = tail.find(0, experiment::Method::TwoCovarianceLogistic, 10);
        QVERIFY(calm && calm->averagePrecision.mean > 0.6); // by chance 1/6
        QVERIFY(calm->averagePrecision.low < calm->averagePrecision.mean);
        QVERIFY(!tail.find(1, experiment::Method::TwoCovarianceLogistic, 10));

        folder.write("tag_groups.csv",
                     "tag,class_index,paper50\ncalm,0,0\n\"bright, not silly\",1,\ntense,2,\n");
        const QTemporaryDir other;
        const auto few = run(Made(folder), settings, other.path().toStdString()).longTail;
        QVERIFY(few.find(2, experiment::Method::Whitened, 1) &&
                !few.find(2, experiment::Method::Whitened, 5));
        QVERIFY(std::ranges::any_of(
            few.leftOut, [](const auto &left) { return left.tag == 2 && left.k == 5 && left.library == 3; }));
    }

    void seedsThatAreNoFoldsAreNoted()
    {
        const ArrayFolder folder(240);
        const Made made(folder);
        auto settings = small();
        settings.parts = {Part::Audit};
        settings.seeds = {7, 8};
        const auto results = run(made, settings, folder.path());
        QVERIFY(results.audits.empty());
        QCOMPARE(results.notes.size(), 1U);
        QVERIFY(results.notes.front().contains("folds"));
    }

    void onRealEmbeddings()
    {
        TAGWRIGHT_NEED_SHARED("data/audioset-music/vggish.npy");
        ArrayDataset arrays = unwrap(ArrayDataset::read(test::sharedFolder() / "data/audioset-music"));
        const PaperData paper = unwrap(PaperData::from(arrays));
        const QTemporaryDir folder;
        auto store = unwrap(RecordStore::open(folder.path().toStdString(), arrays.fingerprint()));
        const auto results = unwrap(runBeyond(
            arrays, paper, {.parts = {Part::LongTail, Part::NWay}, .seeds = {0}, .trainers = {}}, store));
        // The same tags, draws and clips as in the table of docs/probe.md, of which these are 89 of 139 tags.
        QCOMPARE(results.longTail.tags.size(), 89U);
        QVERIFY(results.longTail.leftOut.size() < 10);
        std::map<std::pair<experiment::Method, int>, double> map;
        using experiment::Method;
        for (const auto &of : results.longTail.methods) {
            map[{of.method, of.k}] = of.averagePrecision.mean;
            if (of.method == Method::TwoCovarianceLogistic)
                QCOMPARE(of.lead.high, 0.0);
            else // on the same tags it is surer than the means are
                QVERIFY(of.lead.high - of.lead.low < of.averagePrecision.high - of.averagePrecision.low);
            if (of.method == Method::LogisticKAndK)
                QVERIFY(of.lead.low > 0.05);
        }
        for (const int k : longTailKs) {
            QVERIFY((map[{Method::LogisticKAndK, k}] < map[{Method::CosineToMean, k}]));
            QVERIFY((map[{Method::CosineToMean, k}] < map[{Method::Whitened, k}]));
            QVERIFY((map[{Method::Whitened, k}] < map[{Method::TwoCovarianceLogistic, k}]));
        }
        for (const NWayCell &cell : results.nWay)
            if (cell.n == 50)
                QVERIFY(cell.macro > 0.2 && cell.macro < 0.5 && cell.clips == 540);
    }
};

QTEST_GUILESS_MAIN(TestBeyondPaper)
#include "tst_beyond_paper.moc"
