// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_columns.h"

#include "support/made_up_library.h"

#include <QTest>

#include <cmath>

using namespace tagwright;
using namespace tagwright::tagging;
using test::MadeUpLibrary;
using test::unwrap;

class TestTagColumns : public QObject
{
    Q_OBJECT

    static library::TagColumn columnOf(MadeUpLibrary &made, const std::string &tag)
    {
        const auto list = unwrap(library::TrackList::read(made.database));
        auto columns = unwrap(tagColumns(made.database, {tag}, list));
        return std::move(columns.at(0));
    }

private slots:
    void aRowHasItsTracksScoreAndLabel()
    {
        MadeUpLibrary made(40);
        const auto tag = made.tagged("calm", {0, 4}, {1});
        catalogue::LabelRepository labels(made.database);
        unwrap(labels.set(tag.id, {made.tracks[2], 0, catalogue::notSure}));
        unwrap(labels.set(tag.id, {made.tracks[4], 30'000, catalogue::notSure})); // labelled yes as a whole
        unwrap(catalogue::TrackRepository(made.database).setMissing(made.tracks[3], true));

        const auto list = unwrap(library::TrackList::read(made.database));
        const auto column = unwrap(tagColumns(made.database, {"CALM"}, list)).at(0);
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        QCOMPARE(column.name, "calm");
        QCOMPARE(column.threshold, model.threshold());
        QCOMPARE(column.score.size(), list.size());
        QCOMPARE(column.state.size(), list.size());
        QCOMPARE(column.state[0], 1);
        QCOMPARE(column.state[1], -1);
        QCOMPARE(column.state[2], 2);
        QCOMPARE(column.state[4], 1);
        QCOMPARE(column.state[5], 0);
        QVERIFY(std::isnan(column.score[3]));
        for (const probe::RankedTrack &ranked : model.ranking()) {
            const auto row = list.rowOf(ranked.track).value();
            QCOMPARE(column.score[row], static_cast<float>(model.probability(ranked.score)));
        }

        // What the search finds is what the model suggests.
        const auto search = library::Search::parse("suggested:calm", std::vector<std::string>{"calm"});
        std::size_t suggested = 0;
        for (const auto row : search->matches(list, {column})) {
            QVERIFY(model.labelOf(list.id(row)) == 0);
            ++suggested;
        }
        QVERIFY(suggested > 0);
        QVERIFY(static_cast<std::int64_t>(suggested) <= model.at(model.threshold()).suggestions);
    }

    void withoutAnExampleThereAreLabelsOnly()
    {
        MadeUpLibrary made(8);
        (void)made.tagged("calm", {}, {1});
        const auto column = columnOf(made, "calm");
        QCOMPARE(column.state[1], -1);
        QVERIFY(std::ranges::all_of(column.score, [](float score) { return std::isnan(score); }));
    }

    void withoutAnalysisThereAreLabelsOnly()
    {
        MadeUpLibrary made(0);
        const auto track =
            unwrap(catalogue::TrackRepository(made.database).insert("/music/a.ogg", {1, 1}, {}));
        const auto tag = made.tagged("calm", {});
        unwrap(catalogue::LabelRepository(made.database).set(tag.id, {track, catalogue::wholeTrack, 1}));
        const auto column = columnOf(made, "calm");
        QCOMPARE(column.state[0], 1);
        QVERIFY(std::isnan(column.score[0]));
    }

    void anUnknownTagIsAnError()
    {
        MadeUpLibrary made(1);
        const auto list = unwrap(library::TrackList::read(made.database));
        QCOMPARE(tagColumns(made.database, {"nothing"}, list).error().code, ErrorCode::UnknownTag);
        QVERIFY(unwrap(tagColumns(made.database, {}, list)).empty());
    }
};

QTEST_GUILESS_MAIN(TestTagColumns)
#include "tst_tag_columns.moc"
