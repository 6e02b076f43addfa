// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_up_library.h"
#include "tagging/similar_tracks.h"
#include "tagging/tag_model.h"

#include <QTest>
#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <fstream>
#include <thread>

using namespace tagwright;
using namespace tagwright::tagging;
using test::MadeUpLibrary;
using test::unwrap;

class TestLibraryModel : public QObject
{
    Q_OBJECT

    static std::vector<std::filesystem::path> spaceFiles(const MadeUpLibrary &made)
    {
        std::vector<std::filesystem::path> files;
        const auto folder = made.database.folder() / "statistics";
        if (std::filesystem::exists(folder))
            for (const auto &entry : std::filesystem::directory_iterator(folder))
                files.push_back(entry.path());
        return files;
    }

    static constexpr int largeLibrary = 600; ///< tracks, of two clips each: with a neighbourhood

private slots:
    void theSpaceIsKeptBetweenPrograms_data()
    {
        QTest::addColumn<int>("tracks");
        QTest::newRow("small") << 100;
        QTest::newRow("with a neighbourhood") << largeLibrary;
    }
    void theSpaceIsKeptBetweenPrograms()
    {
        QFETCH(int, tracks);
        MadeUpLibrary made(tracks);
        const auto tag = made.tagged("first", {0, 4, 8}, {1});
        const auto first = unwrap(LibraryModel::load(made.database));
        QCOMPARE(first->space().hasNeighbourhood(), tracks == largeLibrary);
        QCOMPARE(spaceFiles(made).size(), 1U);
        const auto written = std::filesystem::last_write_time(spaceFiles(made).front());
        const auto second = unwrap(LibraryModel::load(made.database));
        QCOMPARE(std::filesystem::last_write_time(spaceFiles(made).front()), written);
        const auto a = unwrap(TagModel::build(made.database, *first, tag));
        const auto b = unwrap(TagModel::build(made.database, *second, tag));
        QCOMPARE(a.scores(), b.scores());
    }

    void aDamagedFileIsReplaced()
    {
        MadeUpLibrary made(largeLibrary);
        const auto before = unwrap(LibraryModel::load(made.database));
        const auto file = spaceFiles(made).front();
        const auto size = std::filesystem::file_size(file);
        std::filesystem::resize_file(file, size / 2);
        const auto after = unwrap(LibraryModel::load(made.database));
        QCOMPARE(std::filesystem::file_size(file), size);
        QCOMPARE(after->space().statistics().transform, before->space().statistics().transform);
        std::ofstream(file, std::ios::trunc) << "no space at all";
        QVERIFY(LibraryModel::load(made.database));
        QCOMPARE(std::filesystem::file_size(file), size);
    }

    void newClipsArePlacedInTheSameSpace()
    {
        MadeUpLibrary made(largeLibrary);
        const auto before = unwrap(LibraryModel::load(made.database));
        made.addTracks(20);
        const auto after = unwrap(LibraryModel::load(made.database));
        QCOMPARE(after->source().rows(), before->source().rows() + 40);
        QCOMPARE(after->space().statistics().version, before->space().statistics().version);
        QCOMPARE(after->space().statistics().transform, before->space().statistics().transform);
        const auto rows = before->source().rows();
        QCOMPARE(after->space().placed().norms.head(rows).eval(), before->space().placed().norms);
        QVERIFY(after->space().placed().graph.degree(rows + 3) == probe::NeighbourGraph::neighbours);
        // New tracks of the first kind are found like old ones.
        const auto tag = made.tagged("first", {0, 4, 8});
        const auto model = unwrap(TagModel::build(made.database, *after, tag));
        const auto total = static_cast<std::size_t>(largeLibrary + 20);
        std::size_t right = 0;
        for (std::size_t i = 0; i < total / 4; ++i)
            right += after->track(model.ranking()[i].track).path.native().ends_with("first.ogg");
        QVERIFY2(right >= total / 4 - 8, std::to_string(right).c_str());
    }

    void aLibraryThatHasGrownByATenthIsLearnedAnew()
    {
        MadeUpLibrary made(largeLibrary);
        const auto before = unwrap(LibraryModel::load(made.database));
        made.addTracks(100);
        const auto after = unwrap(LibraryModel::load(made.database));
        QCOMPARE(after->space().statistics().version, before->space().statistics().version + 1);
        QCOMPARE(after->space().statistics().rows, after->source().rows());
    }

    void aLabelTakenBackCostsNoPass()
    {
        MadeUpLibrary made(largeLibrary);
        const auto tag = made.tagged("first", {0, 4, 8});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto before = unwrap(TagModel::build(made.database, *library, tag));
        const auto scored = library->scores().clipsScored();
        QCOMPARE(scored, library->source().rows());
        catalogue::LabelRepository labels(made.database);
        unwrap(labels.set(tag.id, {made.tracks[12], catalogue::wholeTrack, 1}));
        const auto between = unwrap(TagModel::build(made.database, *library, tag));
        QCOMPARE(library->scores().clipsScored(), 2 * scored);
        unwrap(labels.set(tag.id, {made.tracks[12], catalogue::wholeTrack, 0}));
        const auto after = unwrap(TagModel::build(made.database, *library, tag));
        QCOMPARE(library->scores().clipsScored(), 2 * scored);
        QCOMPARE(after.scores(), before.scores());
        QVERIFY(between.scores() != before.scores()); // a snapshot stays as it was
    }

    void onlyNewClipsAreScored()
    {
        MadeUpLibrary made(largeLibrary);
        const auto tag = made.tagged("first", {0, 4, 8});
        const auto before = unwrap(LibraryModel::load(made.database));
        (void)unwrap(TagModel::build(made.database, *before, tag));
        made.addTracks(10);
        const auto after = unwrap(LibraryModel::load(made.database));
        after->inheritScores(*before);
        const auto model = unwrap(TagModel::build(made.database, *after, tag));
        QCOMPARE(after->scores().clipsScored(), 20);
        const auto fresh = unwrap(LibraryModel::load(made.database));
        const auto alone = unwrap(TagModel::build(made.database, *fresh, tag));
        QVERIFY((model.scores() - alone.scores()).cwiseAbs().maxCoeff() < 1e-5F);
    }

    void severalTagsAreTrainedAtOnce()
    {
        MadeUpLibrary made(largeLibrary);
        const std::vector tags{made.tagged("a", {0, 4, 8}, {1}), made.tagged("b", {12, 16}, {2, 3}),
                               made.tagged("c", {20})};
        const auto library = unwrap(LibraryModel::load(made.database));
        std::vector<Eigen::VectorXf> together(tags.size());
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < tags.size(); ++i)
                threads.emplace_back([&, i] {
                    auto own = unwrap(
                        catalogue::Database::open(made.database.folder(), catalogue::Access::ReadOnly));
                    together[i] = unwrap(TagModel::build(own, *library, tags[i])).scores();
                });
        }
        for (std::size_t i = 0; i < tags.size(); ++i)
            QCOMPARE(together[i], unwrap(TagModel::build(made.database, *library, tags[i])).scores());
    }

    /// As a scan may leave it for a moment between two reads of the same catalogue.
    void aClipWhoseTrackIsGoneIsLeftOut()
    {
        MadeUpLibrary made(100);
        made.database.connection().exec("PRAGMA foreign_keys = OFF");
        made.database.connection().exec("DELETE FROM track WHERE id = " +
                                        std::to_string(made.tracks[8].value));
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto tag = made.tagged("first", {0, 4});
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        QCOMPARE(model.ranking().size(), 99U);
        QVERIFY(std::ranges::none_of(model.ranking(), [&](const probe::RankedTrack &ranked) {
            return ranked.track == made.tracks[8];
        }));
    }

    void aTrackThatIsNewerThanTheLibraryIsNotAnalysedYet()
    {
        MadeUpLibrary made(100);
        const auto library = unwrap(LibraryModel::load(made.database));
        made.addTracks(1);
        const auto rows = rowsOf(*library, {.track = made.tracks.back(), .startMs = catalogue::wholeTrack});
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::NotEnough);
    }

    void aStopEndsTheComputation()
    {
        MadeUpLibrary made(largeLibrary);
        std::stop_source stop;
        stop.request_stop();
        const auto library = LibraryModel::load(made.database, {}, {}, stop.get_token());
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::Cancelled);
        QVERIFY(spaceFiles(made).empty());
    }
};

QTEST_GUILESS_MAIN(TestLibraryModel)
#include "tst_library_model.moc"
