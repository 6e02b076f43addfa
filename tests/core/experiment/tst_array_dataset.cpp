// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/array_dataset.h"
#include "support/array_folder.h"
#include "support/shared.h"

#include <QTest>

#include <limits>

using namespace tagwright;
using experiment::ArrayDataset;
using test::ArrayFolder;
using test::npyFile;

class TestArrayDataset : public QObject
{
    Q_OBJECT

    static QByteArray bytes(const std::string &content) { return QByteArray::fromStdString(content); }

private slots:
    void readsWhatWasWritten()
    {
        const ArrayFolder folder(24);
        folder.write("tag_groups.csv",
                     "tag,class_index,group\ntense,7,mood\ncalm,40,mood\n\"bright, not silly\",9,mood\n");
        folder.write("another.npy", npyFile("<f4", "(24, 2)", std::vector<float>(48, 0.5F)));
        const auto data = ArrayDataset::read(folder.path());
        QVERIFY2(data, data ? "" : data.error().toString().c_str());
        QCOMPARE(data->ids.size(), 24U);
        QCOMPARE(data->ids[23], "clip23");
        QCOMPARE(data->folds[23], 3);
        QVERIFY(data->splits[0] == experiment::Split::Test && data->splits[6] == experiment::Split::Valid);
        QCOMPARE(data->tags[1], "bright, not silly");
        QCOMPARE(data->classIndices, (std::vector<int>{40, 9, 7}));
        QVERIFY(data->has(1, 1) && data->has(20, 2) && !data->has(20, 1));
        QCOMPARE(data->blocks.size(), 2U);
        QCOMPARE(data->blocks[1].extractor, "made-up");
        QCOMPARE(data->blocks[1].begin, 2);
        QCOMPARE(data->blocks[1].size, ArrayFolder::features);
        QCOMPARE(data->features(5, 0), 0.5F);
        QCOMPARE(data->features.cols(), 10);
        const auto one = ArrayDataset::read(folder.path(), {"another"});
        QVERIFY(one && one->features.cols() == 2);
    }

    void aTagsNumberIsItsPlaceUnlessATableSaysOtherwise()
    {
        const ArrayFolder folder(24);
        QCOMPARE(ArrayDataset::read(folder.path())->classIndices, (std::vector<int>{0, 1, 2}));
    }

    void withFoldsTheSeedChoosesTheTestClips()
    {
        const ArrayFolder folder(24);
        const auto data = ArrayDataset::read(folder.path());
        const auto partition = data->partition(2);
        QCOMPARE(partition->test, (std::vector<std::size_t>{12, 13, 14, 15, 16, 17}));
        QCOMPARE(partition->pool.size(), 18U);
        const auto none = data->partition(4);
        QVERIFY(!none && none.error().message.find("0 to 3") != std::string::npos);
    }

    void withoutFoldsTheSplitDoesForEverySeed()
    {
        const ArrayFolder folder(24, false);
        const auto data = ArrayDataset::read(folder.path());
        QVERIFY(data->folds.empty());
        for (const int seed : {0, 3, 99}) {
            const auto partition = data->partition(seed);
            QCOMPARE(partition->test, (std::vector<std::size_t>{0, 1, 2, 3, 4, 5}));
            QCOMPARE(partition->pool.size(), 18U);
        }
    }

    void aDataSetWithoutTestClipsIsRefused()
    {
        const ArrayFolder folder(6, false);
        folder.write("clips.csv", "id,split\na,train\nb,train\nc,valid\nd,train\ne,train\nf,train\n");
        const auto partition = ArrayDataset::read(folder.path())->partition(0);
        QVERIFY(!partition && partition.error().code == ErrorCode::NotEnough);
    }

    void malformedFoldersAreRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("present");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const auto missing = [](const char *file) {
            QTest::addRow("no %s", file) << file << false << QByteArray() << "";
        };
        const auto row = [](const char *name, const char *file, const std::string &content,
                            const char *says) {
            QTest::newRow(name) << file << true << bytes(content) << says;
        };
        for (const char *file : {"clips.csv", "tags.txt", "labels.npy"})
            missing(file);
        row("clips without a row", "clips.csv", "id,split\n", "no rows");
        row("no column id", "clips.csv", "name,split\na,train\n", "“id”");
        row("no column split", "clips.csv", "id,fold\na,1\n", "“split”");
        row("empty id", "clips.csv", "id,split\na,train\n,test\n", "Line 3");
        row("clip twice", "clips.csv", "id,split\na,train\nb,train\na,test\n", "Line 4: The id “a”");
        row("unknown split", "clips.csv", "id,split\na,train\nb,validation\n", "“validation”");
        row("fold in words", "clips.csv", "id,split,fold\na,train,one\n", "“one”");
        row("negative fold", "clips.csv", "id,split,fold\na,train,-1\n", "“-1”");
        row("missing fold", "clips.csv", "id,split,fold\na,train\n", "fold");
        row("open quote", "clips.csv", "id,split\n\"a,train\n", "quote");
        row("fewer clips than rows", "clips.csv", "id,split\na,train\nb,test\n",
            "has 12 rows, but clips.csv has 2");
        row("no tags", "tags.txt", "\n", "empty");
        row("nothing", "tags.txt", "", "no tags");
        row("hole in the tags", "tags.txt", "a\n\nb\n", "Line 2");
        row("tag twice", "tags.txt", "a\nb\na\n", "Line 3");
        row("fewer tags than columns", "tags.txt", "a\nb\n", "3 columns, but tags.txt has 2");
        row("tag without a number", "tag_groups.csv", "tag,class_index\ncalm,1\ntense,2\n",
            "“bright, not silly”");
        row("number twice", "tag_groups.csv", "tag,class_index\ncalm,1\ntense,1\n", "Line 3");
        row("number in words", "tag_groups.csv", "tag,class_index\ncalm,x\n", "“x”");
        row("no numbers", "tag_groups.csv", "tag,group\ncalm,mood\n", "“class_index”");
        const std::vector<unsigned char> zeros(36, 0);
        std::vector<unsigned char> two = zeros;
        two[4] = 2;
        row("not an array", "labels.npy", "0 1 0\n", "NumPy");
        row("labels in one dimension", "labels.npy", npyFile("|u1", "(36,)", zeros), "[clips × tags]");
        row("labels turned", "labels.npy", npyFile("|u1", "(3, 12)", zeros), "3 rows, but clips.csv has 12");
        row("labels as floats", "labels.npy", npyFile("<f4", "(12, 3)", std::vector<float>(36, 0)), "F32");
        row("a label of 2", "labels.npy", npyFile("|u1", "(12, 3)", two), "clip1 has the label 2");
        row("labels cut short", "labels.npy", npyFile("|u1", "(12, 3)", two).substr(0, 90), "should take 36");
        const std::vector<float> values(96, 1.0F);
        std::vector<float> nan = values;
        nan[50] = std::numeric_limits<float>::quiet_NaN();
        row("features in one dimension", "made-up.npy", npyFile("<f4", "(96,)", values),
            "[clips × features]");
        row("a row too few", "made-up.npy", npyFile("<f4", "(11, 8)", std::vector<float>(88, 1)), "11 rows");
        row("odd columns", "made-up.npy", npyFile("<f4", "(12, 7)", std::vector<float>(84, 1)), "7 columns");
        row("no columns", "made-up.npy", npyFile("<f4", "(12, 0)", std::vector<float>()), "0 columns");
        row("whole numbers", "made-up.npy", npyFile("<i4", "(12, 8)", std::vector<int>(96, 1)), "I32");
        row("NaN", "made-up.npy", npyFile("<f4", "(12, 8)", nan), "NaN");
    }

    void malformedFoldersAreRefused()
    {
        QFETCH(const QString, file);
        QFETCH(const bool, present);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, says);
        const ArrayFolder folder(12);
        QVERIFY(ArrayDataset::read(folder.path()));
        if (present)
            folder.write(file.toStdString(), content.toStdString());
        else
            folder.remove(file.toStdString());
        const auto data = ArrayDataset::read(folder.path());
        QVERIFY(!data);
        const std::string words = data.error().toString();
        QVERIFY2(words.find(says.toStdString()) != std::string::npos, words.c_str());
        QVERIFY2(words.find('\n') == std::string::npos, words.c_str());
        // Where two files disagree, the arrays are named, and the message names the other one.
        QVERIFY2(words.find(".npy") != std::string::npos ||
                     words.find(file.toStdString()) != std::string::npos,
                 words.c_str());
    }

    void aFolderWithoutEmbeddingsIsRefused()
    {
        const ArrayFolder folder(12);
        QCOMPARE(ArrayDataset::read(folder.path(), {"vggish"}).error().code, ErrorCode::NotFound);
        folder.remove("made-up.npy");
        const auto data = ArrayDataset::read(folder.path());
        QVERIFY(!data && data.error().message.find("no embeddings") != std::string::npos);
        QCOMPARE(ArrayDataset::read(folder.path() / "none").error().code, ErrorCode::NotFound);
    }

    void readsThePublishedEmbeddings()
    {
        TAGWRIGHT_NEED_SHARED("data/audioset-music/vggish.npy");
        const auto data = ArrayDataset::read(test::sharedFolder() / "data/audioset-music");
        QVERIFY2(data, data ? "" : data.error().toString().c_str());
        QCOMPARE(data->ids.size(), 8836U);
        QCOMPARE(data->tags.size(), 139U);
        QCOMPARE(data->features.cols(), 256);
        QCOMPARE(data->partition(0)->test.size() + data->partition(0)->pool.size(), 8836U);
    }
};

QTEST_GUILESS_MAIN(TestArrayDataset)
#include "tst_array_dataset.moc"
