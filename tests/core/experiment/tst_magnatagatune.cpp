// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/extractor_set.h"
#include "experiment/audio_dataset.h"
#include "experiment/npy_text.h"
#include "support/array_folder.h"
#include "support/shared.h"
#include "support/sounds.h"

#include <QTest>

#include <algorithm>

using namespace tagwright;
using experiment::MagnaTagATune;
using experiment::Split;

namespace {

/// A NumPy file of type <U.
std::string npyTexts(const std::vector<std::u32string> &texts)
{
    std::size_t letters = 1;
    for (const auto &text : texts)
        letters = std::max(letters, text.size());
    std::vector<char32_t> values;
    for (const auto &text : texts) {
        values.insert(values.end(), text.begin(), text.end());
        values.resize(values.size() + letters - text.size());
    }
    return test::npyFile("<U" + std::to_string(letters), "(" + std::to_string(texts.size()) + ",)", values);
}

const std::string head = "\"clip_id\"\t\"guitar\"\t\"no voice\"\t\"mp3_path\"\n";
const std::string rows = "\"2\"\t\"1\"\t\"0\"\t\"0/a.mp3\"\n"
                         "\"6\"\t\"0\"\t\"1\"\t\"b/b.mp3\"\n"
                         "\"7\"\t\"0\"\t\"1\"\t\"c/c.mp3\"\n"
                         "\"9\"\t\"1\"\t\"1\"\t\"f/d.mp3\"\n";

} // namespace

class TestMagnaTagATune : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }
    void write(const std::string &name, const std::string &content) const
    {
        QVERIFY(writeFileAtomically(path() / name, content));
    }

private slots:
    void init()
    {
        for (const auto &entry : std::filesystem::directory_iterator(path()))
            std::filesystem::remove_all(entry.path());
        write("annotations_final.csv", head + rows);
    }

    void foldersTellTheSplit()
    {
        QVERIFY(MagnaTagATune::isThere(path()));
        const auto set = MagnaTagATune::read(path());
        QVERIFY2(set.has_value(), set ? "" : set.error().toString().c_str());
        QCOMPARE(set->tags, (std::vector<std::string>{"guitar", "no voice"}));
        QCOMPARE(set->paths, (std::vector<std::string>{"0/a.mp3", "b/b.mp3", "c/c.mp3", "f/d.mp3"}));
        QCOMPARE(set->splits, (std::vector{Split::Train, Split::Train, Split::Valid, Split::Test}));
        QCOMPARE(set->labels, (std::vector<std::uint8_t>{1, 0, 0, 1, 0, 1, 1, 1}));
        QVERIFY(set->paperRanks.empty());
    }

    void listsTellTheSplit()
    {
        write("tags.npy", npyTexts({U"no voice"}));
        write("train.npy", npyTexts({U"3\tf/d.mp3"}));
        write("valid.npy", npyTexts({U"1\tb/b.mp3"}));
        write("test.npy", npyTexts({U"2\tc/c.mp3"}));
        const auto set = MagnaTagATune::read(path());
        QVERIFY(set);
        QCOMPARE(set->paths, (std::vector<std::string>{"b/b.mp3", "c/c.mp3", "f/d.mp3"}));
        QCOMPARE(set->splits, (std::vector{Split::Valid, Split::Test, Split::Train}));
        QCOMPARE(set->labels, (std::vector<std::uint8_t>{0, 1, 0, 1, 1, 1}));
        QCOMPARE(set->paperRanks, (std::vector{-1, 0}));
        QVERIFY(set->notes.front().contains("1 clips are in no list"));
    }

    void withoutATrainListTheOthersAreTrainClips()
    {
        write("valid.npy", npyTexts({U"1\tb/b.mp3"}));
        write("test.npy", npyTexts({U"2\tc/c.mp3"}));
        const auto set = MagnaTagATune::read(path());
        QVERIFY(set);
        QCOMPARE(set->splits, (std::vector{Split::Train, Split::Valid, Split::Test, Split::Train}));
        QVERIFY(set->notes.front().contains("no train.npy"));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const auto bytes = [](const std::string &text) { return QByteArray::fromStdString(text); };
        const QString annotations = "annotations_final.csv";
        QTest::newRow("empty") << annotations << QByteArray() << "no clips";
        QTest::newRow("only names") << annotations << bytes(head) << "no clips";
        QTest::newRow("commas") << annotations << bytes("clip_id,guitar,mp3_path\n2,1,0/a.mp3\n")
                                << "divided by tabs";
        QTest::newRow("empty tag") << annotations << bytes("clip_id\tguitar\t\tmp3_path\n") << "no name";
        QTest::newRow("tag twice") << annotations << bytes("clip_id\ta\ta\tmp3_path\n")
                                   << "“a” is there twice";
        QTest::newRow("open quote") << annotations << bytes(head + "\"2\t1\t0\tx\n") << "Line 2: A quote";
        QTest::newRow("too few cells") << annotations << bytes(head + rows + "9\t1\tf/e.mp3\n")
                                       << "Line 6: There are 3 cells, but 4 columns";
        QTest::newRow("no number") << annotations << bytes(head + "2\tyes\t0\t0/a.mp3\n")
                                   << "“yes” for the tag “guitar”";
        QTest::newRow("id twice") << annotations << bytes(head + rows + "6\t1\t0\t0/z.mp3\n")
                                  << "Line 6: The clip_id “6” was there before";
        QTest::newRow("file twice") << annotations << bytes(head + rows + "8\t1\t0\t0/a.mp3\n")
                                    << "“0/a.mp3” was there before";
        QTest::newRow("outside") << annotations << bytes(head + "2\t1\t0\t../a.mp3\n") << "no path below";
        QTest::newRow("unknown folder")
            << annotations << bytes(head + "2\t1\t0\tmusic/a.mp3\n") << "none of the folders";
        QTest::newRow("unknown clip") << "test.npy" << bytes(npyTexts({U"5\tf/x.mp3"})) << "names “f/x.mp3”";
        QTest::newRow("in two lists")
            << "test.npy" << bytes(npyTexts({U"2\tc/c.mp3", U"2\tc/c.mp3"})) << "in a list before";
        QTest::newRow("no texts") << "test.npy" << bytes(test::npyFile<std::int32_t>("<i4", "(1,)", {1}))
                                  << "not a NumPy array of texts";
        QTest::newRow("cut off") << "test.npy" << bytes(npyTexts({U"2\tc/c.mp3"})).chopped(3)
                                 << "not a NumPy array of texts";
        QTest::newRow("no letter") << "test.npy" << bytes(npyTexts({std::u32string(1, char32_t{0xD800})}))
                                   << "no letter";
        QTest::newRow("unknown tag") << "tags.npy" << bytes(npyTexts({U"tuba"})) << "“tuba”";
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, says);
        if (file.endsWith(".npy")) {
            write("valid.npy", npyTexts({U"1\tb/b.mp3"}));
            write("test.npy", npyTexts({U"2\tc/c.mp3"}));
        }
        write(file.toStdString(), content.toStdString());
        const auto set = MagnaTagATune::read(path());
        QVERIFY(!set);
        QVERIFY2(set.error().toString().contains(says.toStdString()), set.error().toString().c_str());
        QVERIFY(set.error().path.filename() == file.toStdString());
    }

    void clipsWithRareTagsOnlyAreEmbedded()
    {
        const auto clips = path() / "clips";
        std::filesystem::create_directory(clips);
        for (const char *name : {"guitar", "rare", "none"})
            test::writeWav(clips / (std::string(name) + ".wav"), test::music(3, 16'000), 16'000);
        // “rare” is none of the protocol's tags; one clip has no tag at all.
        const MagnaTagATune set{.folder = clips,
                                .paths = {"guitar.wav", "rare.wav", "none.wav"},
                                .splits = {Split::Train, Split::Train, Split::Test},
                                .tags = {"guitar", "rare"},
                                .labels = {1, 0, 0, 1, 0, 0},
                                .paperRanks = {0, -1}};
        auto database = catalogue::Database::open(path() / "catalogue", catalogue::Access::ReadWrite);
        QVERIFY(database);
        const auto extractors = embedding::openExtractors({"timbre"}, path() / "models");
        QVERIFY(extractors);
        const auto audio = experiment::embedDataset(set, *database, {extractors->front().get()}, 1);
        QVERIFY2(audio, audio ? "" : audio.error().toString().c_str());
        QCOMPARE(audio->data.ids, (std::vector<std::string>{"guitar.wav", "rare.wav"}));
        QCOMPARE(audio->data.features.rows(), 2);
        QVERIFY(audio->data.has(1, 1) && !audio->data.has(0, 1));
        QVERIFY(audio->refused.empty());
    }

    void aMissingListIsAnError()
    {
        write("test.npy", npyTexts({U"2\tc/c.mp3"}));
        const auto set = MagnaTagATune::read(path());
        QVERIFY(!set);
        QVERIFY(set.error().path.filename() == "valid.npy");
    }

    void publishedListsAreRead()
    {
        TAGWRIGHT_NEED_SHARED("data/won2020-splits/mtat/test.npy");
        const auto folder = test::sharedFolder() / "data/won2020-splits/mtat";
        QCOMPARE(experiment::readNpyTexts(folder / "tags.npy").value().size(), 50U);
        const auto test = experiment::readNpyTexts(folder / "test.npy").value();
        QCOMPARE(test.size(), 4332U);
        QCOMPARE(test.front(),
                 "0\tf/american_bach_soloists-j_s__bach_solo_cantatas-01-bwv54__i_aria-30-59.mp3");
        QCOMPARE(experiment::readNpyTexts(folder / "valid.npy").value().size(), 1529U);
    }

    void textsOfAnyAlphabetAreRead()
    {
        write("texts.npy", npyTexts({U"é", U"日本", U"", U"𝄞x"}));
        QCOMPARE(experiment::readNpyTexts(path() / "texts.npy").value(),
                 (std::vector<std::string>{"é", "日本", "", "𝄞x"}));
    }
};

QTEST_GUILESS_MAIN(TestMagnaTagATune)
#include "tst_magnatagatune.moc"
