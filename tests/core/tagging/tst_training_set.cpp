// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_up_library.h"
#include "tagging/tag_relations.h"
#include "tagging/tag_start.h"
#include "tagging/training_set.h"

#include <QTest>

#include <algorithm>

using namespace tagwright;
using namespace tagwright::tagging;
using test::MadeUpLibrary;
using test::unwrap;

class TestTrainingSet : public QObject
{
    Q_OBJECT

    static TrainingSet setOf(MadeUpLibrary &made, const catalogue::Tag &tag)
    {
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto labels = unwrap(catalogue::LabelRepository(made.database).ofTag(tag.id));
        return unwrap(collectTrainingSet(made.database, *library, tag, labels, {}));
    }

private slots:
    void whatATagImpliesLearnsFromIt()
    {
        MadeUpLibrary made(40);
        const auto bossa = made.tagged("bossa nova", {0, 4}, {8});
        const auto latin = made.tagged("latin", {12}, {1, 2});
        const auto music = made.tagged("music", {});
        unwrap(addImplication(made.database, bossa, latin));
        unwrap(addImplication(made.database, latin, music));
        const TrainingSet ofLatin = setOf(made, latin);
        QCOMPARE(ofLatin.counts.positive, 1);
        QCOMPARE(ofLatin.counts.derived, 2); // the two yes; a no for bossa nova says nothing of latin
        QCOMPARE(setOf(made, music).counts.derived, 3); // through two steps
        // A no for latin is a no for bossa nova.
        const TrainingSet ofBossa = setOf(made, bossa);
        QCOMPARE(ofBossa.counts.derived, 2);
        QVERIFY(ofBossa.labelOfTrack.at(made.tracks[1]) == -1);
        const auto derived = std::ranges::find(ofBossa.origins, Origin::Kind::Derived, &Origin::kind);
        QCOMPARE(derived->name, std::string("latin"));
        // Nothing was written.
        QCOMPARE(unwrap(catalogue::LabelRepository(made.database).ofTag(bossa.id)).size(), 3U);
    }

    void aLabelOfItsOwnWins()
    {
        MadeUpLibrary made(40);
        const auto bossa = made.tagged("bossa nova", {0, 4});
        const auto latin = made.tagged("latin", {12}, {0});
        unwrap(addImplication(made.database, bossa, latin));
        const TrainingSet set = setOf(made, latin);
        QCOMPARE(set.counts.derived, 1);
        QCOMPARE(set.labelOfTrack.at(made.tracks[0]), -1);
    }

    void circlesAreRefused()
    {
        MadeUpLibrary made(8);
        const auto a = made.tagged("a", {}), b = made.tagged("b", {}), c = made.tagged("c", {});
        unwrap(addImplication(made.database, a, b));
        unwrap(addImplication(made.database, b, c));
        const auto circle = addImplication(made.database, c, a);
        QVERIFY(!circle);
        QCOMPARE(circle.error().code, ErrorCode::BadInput);
        QVERIFY(!addImplication(made.database, a, a));
        QCOMPARE(unwrap(catalogue::TagRelationRepository(made.database).implications()).size(), 2U);
    }

    void aYesInAGroupIsANoForTheOthers()
    {
        MadeUpLibrary made(40);
        const auto slow = made.tagged("slow", {0, 4}, {1});
        const auto fast = made.tagged("fast", {8});
        unwrap(addToGroup(made.database, "tempo", {slow, fast}));
        const TrainingSet set = setOf(made, fast);
        QCOMPARE(set.counts.derived, 2);
        QCOMPARE(set.labelOfTrack.at(made.tracks[4]), -1);
        QVERIFY(!set.labelOfTrack.contains(made.tracks[1])); // a no says nothing of the others
        QVERIFY(!addImplication(made.database, slow, fast)); // a yes would be a no
    }

    void aTagCanBeginWithAnother()
    {
        MadeUpLibrary made(60);
        const auto synth = made.tagged("synth", {0, 4, 8});
        const auto warm = made.tagged("warm synth", {});
        unwrap(catalogue::TagStartRepository(made.database)
                   .set(warm.id, unwrap(startFromTag(made.database, synth))));
        TrainingSet set = setOf(made, warm);
        QCOMPARE(set.counts.start, 3);
        double weight = 0;
        for (const probe::Example &example : set.examples)
            weight += example.weight;
        QVERIFY(std::abs(weight - startWeight) < 1e-9);
        QVERIFY(set.labelOfTrack.empty()); // nobody has said anything yet
        const auto library = unwrap(LibraryModel::load(made.database));
        QVERIFY(library->trainer().train(set.examples));
        // A label takes the place of what the tag was begun with.
        unwrap(catalogue::LabelRepository(made.database)
                   .set(warm.id, {made.tracks[4], catalogue::wholeTrack, -1}));
        set = setOf(made, warm);
        QCOMPARE(set.counts.start, 2);
        QCOMPARE(set.counts.negative, 1);
        QVERIFY(!startFromTag(made.database, made.tagged("empty", {})));
    }
};

QTEST_GUILESS_MAIN(TestTrainingSet)
#include "tst_training_set.moc"
