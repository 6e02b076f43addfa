// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/track_list.h"

#include "catalogue/clip_repository.h"
#include "made_up_list.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <thread>

using namespace tagwright;
using namespace tagwright::library;
using test::listOf;
using test::MadeUpTrack;

namespace {

std::vector<TrackList::Row> sorted(const TrackList &list, std::vector<SortKey> keys)
{
    std::vector<TrackList::Row> rows(list.size());
    std::iota(rows.begin(), rows.end(), 0U);
    list.sortRows(rows, keys);
    return rows;
}

std::vector<std::string> titles(const TrackList &list, std::vector<SortKey> keys)
{
    std::vector<std::string> texts;
    for (const TrackList::Row row : sorted(list, std::move(keys)))
        texts.emplace_back(list.title(row));
    return texts;
}

} // namespace

class TestTrackList : public QObject
{
    Q_OBJECT

private slots:
    void allThatTheCatalogueKnows()
    {
        const QTemporaryDir folder;
        auto database =
            catalogue::Database::open(folder.path().toStdString(), catalogue::Access::ReadWrite).value();
        catalogue::TrackRepository tracks(database);
        catalogue::ClipRepository clips(database);
        const std::filesystem::path odd("/music/caf\xE9/a.b.ogg");
        const auto first = tracks.insert(odd, {1, 1}, {}).value();
        const auto second = tracks
                                .insert("/music/x.mp3", {2, 2},
                                        {.title = "Étude",
                                         .artist = "A",
                                         .album = "B",
                                         .albumArtist = "C",
                                         .genre = "D",
                                         .year = 1999,
                                         .trackNumber = 3,
                                         .bpm = 120.5,
                                         .durationMs = 61'500,
                                         .sampleRate = 48'000,
                                         .channels = 2,
                                         .bitrateKbps = 256})
                                .value();
        QVERIFY(tracks.recordDecoded(second, {{2, 2}, "hash", 61'500, 48'000, 2, -14.5}));
        QVERIFY(tracks.setMissing(first, true));
        const auto extractor = clips.useExtractor("e", "1", 4).value();
        const auto embedded = clips.ensure(second, {0, 30'000}, false).value();
        (void)clips.ensure(second, {30'000, 30'000}, true).value(); // silent: nothing to analyse
        (void)clips.ensure(second, {60'000, 1500}, false).value();
        QVERIFY(clips.recordEmbedding(extractor, embedded, 0, 0.1));

        const TrackList list = TrackList::read(database).value();
        QCOMPARE(list.size(), 2U);
        QCOMPARE(list.id(0), first);
        QCOMPARE(list.path(0), odd);
        QCOMPARE(list.title(0), "a.b");
        QVERIFY(list.missing(0));
        QVERIFY(std::isnan(list.loudnessLufs(0)));
        QCOMPARE(list.clips(0), 0);

        const auto row = list.rowOf(second);
        QVERIFY(row == 1U);
        QVERIFY(!list.rowOf({12'345}));
        QCOMPARE(list.title(1), "Étude");
        QCOMPARE(list.artist(1), "A");
        QCOMPARE(list.album(1), "B");
        QCOMPARE(list.albumArtist(1), "C");
        QCOMPARE(list.genre(1), "D");
        QCOMPARE(list.year(1), 1999);
        QCOMPARE(list.bpm(1), 120.5F);
        QCOMPARE(list.durationMs(1), 61'500);
        QCOMPARE(list.sampleRate(1), 48'000);
        QCOMPARE(list.channels(1), 2);
        QCOMPARE(list.bitrateKbps(1), 256);
        QCOMPARE(list.loudnessLufs(1), -14.5F);
        QVERIFY(list.addedAt(1) > 1'700'000'000);
        QVERIFY(!list.missing(1));
        QCOMPARE(list.clips(1), 3);
        QCOMPARE(list.analysedClips(1), 2);

        // A newer version of the extractor has embedded nothing yet.
        (void)clips.useExtractor("e", "2", 4).value();
        QCOMPARE(TrackList::read(database).value().analysedClips(1), 1);
    }

    void textGoesByLanguageAndNumbersByValue()
    {
        const auto list = listOf({{.title = "Track 10"},
                                  {.title = "track 2"},
                                  {.title = "Étude"},
                                  {.title = "zebra"},
                                  {.title = "Eta"},
                                  {.title = "Track 1"}});
        const std::vector<std::string> expected{"Eta", "Étude", "Track 1", "track 2", "Track 10", "zebra"};
        QCOMPARE(titles(list, {{.column = Column::Title}}), expected);
        std::vector<std::string> reversed(expected.rbegin(), expected.rend());
        QCOMPARE(titles(list, {{.column = Column::Title, .descending = true}}), reversed);
    }

    void whatIsNotGivenComesLast_data()
    {
        QTest::addColumn<bool>("descending");
        QTest::newRow("ascending") << false;
        QTest::newRow("descending") << true;
    }
    void whatIsNotGivenComesLast()
    {
        QFETCH(bool, descending);
        const auto list = listOf({{.title = "none"},
                                  {.title = "given",
                                   .artist = "a",
                                   .year = 1,
                                   .bpm = 2,
                                   .durationMs = 3,
                                   .loudness = -70,
                                   .clips = 1,
                                   .analysed = 0}});
        const std::vector<std::string> expected{"given", "none"};
        for (const Column column : {Column::Artist, Column::Year, Column::Bpm, Column::Duration,
                                    Column::Loudness, Column::Analysed})
            QCOMPARE(titles(list, {{.column = column, .descending = descending}}), expected);
        const std::vector<float> scores{std::nanf(""), 0.1F};
        QCOMPARE(titles(list, {{.descending = descending, .numbers = scores}}), expected);
    }

    /// Against the standard library's stable sort, on few values so that there are many ties.
    void severalKeysAreSortedAsOne()
    {
        std::mt19937 random(11);
        std::vector<MadeUpTrack> tracks;
        std::vector<float> scores;
        for (int i = 0; i < 3000; ++i) {
            tracks.push_back({.path = "/m/" + std::string(1, static_cast<char>('a' + random() % 4)) + "/" +
                                      std::to_string(i % 7) + ".ogg",
                              .artist = std::string(1, static_cast<char>('a' + random() % 3)),
                              .year = static_cast<int>(1990 + random() % 4),
                              .bpm = 60 + static_cast<double>(random() % 5) / 2,
                              .loudness = -static_cast<double>(random() % 4)});
            scores.push_back(static_cast<float>(random() % 5) / 4 - 0.5F);
        }
        const auto list = listOf(tracks);
        auto expected = sorted(list, {});
        std::ranges::stable_sort(expected, [&](TrackList::Row a, TrackList::Row b) {
            const auto key = [&](TrackList::Row row) {
                return std::tuple(-list.year(row), list.artist(row), scores[row], -list.loudnessLufs(row),
                                  list.bpm(row), list.path(row));
            };
            return key(a) < key(b);
        });
        const auto rows = sorted(list, {{.column = Column::Year, .descending = true},
                                        {.column = Column::Artist},
                                        {.numbers = scores},
                                        {.column = Column::Loudness, .descending = true},
                                        {.column = Column::Bpm},
                                        {.column = Column::Path}});
        QCOMPARE(rows, expected);
    }

    void threadsMaySortAtOnce()
    {
        std::vector<MadeUpTrack> tracks;
        for (int i = 0; i < 5000; ++i)
            tracks.push_back({.title = "Track " + std::to_string(i * 7919 % 5000)});
        const auto list = listOf(tracks);
        std::array<std::vector<TrackList::Row>, 4> results;
        {
            std::vector<std::jthread> threads;
            for (auto &result : results)
                threads.emplace_back([&] { result = sorted(list, {{.column = Column::Title}}); });
        }
        for (const auto &result : results)
            QCOMPARE(result, results.front());
        QCOMPARE(list.title(results.front()[42]), "Track 42");
    }

    void numbersOutOfBrokenFilesAreKeptInRange()
    {
        const auto list =
            listOf({{.year = 1'000'000, .durationMs = std::int64_t{1} << 60, .clips = 1'000'000}});
        QCOMPARE(list.year(0), 32'767);
        QCOMPARE(list.durationMs(0), 4'294'967'295);
        QCOMPARE(list.clips(0), 65'535);
    }

    void anEmptyCatalogueIsAnEmptyList()
    {
        const auto list = listOf({});
        QCOMPARE(list.size(), 0U);
        QVERIFY(sorted(list, {{.column = Column::Title}, {.column = Column::Path}}).empty());
    }

    void aTableOfThousandsIsSmall()
    {
        std::vector<MadeUpTrack> tracks;
        for (int i = 0; i < 10'000; ++i)
            tracks.push_back({.path = "/music/" + std::to_string(i / 10) + "/" + std::to_string(i) + ".ogg",
                              .title = "Title " + std::to_string(i),
                              .artist = "Artist " + std::to_string(i / 20)});
        QVERIFY(listOf(tracks).tableBytes() < tracks.size() * 150);
    }
};

QTEST_GUILESS_MAIN(TestTrackList)
#include "tst_track_list.moc"
