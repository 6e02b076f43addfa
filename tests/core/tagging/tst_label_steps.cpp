// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/label_steps.h"

#include "catalogue/tag_repository.h"
#include "support/made_up_library.h"

#include <QTest>

using namespace tagwright;
using namespace tagwright::tagging;
using catalogue::Label;
using catalogue::LabelRepository;
using catalogue::LabelSource;
using catalogue::wholeTrack;
using test::MadeUpLibrary;
using test::unwrap;

class TestLabelSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoBringsBackWhatWasThere()
    {
        MadeUpLibrary library(4);
        const auto tag = library.tagged("x", {0});
        LabelRepository labels(library.database);
        const auto before = unwrap(labels.ofTag(tag.id));
        unwrap(applyLabels(library.database, tag.id,
                           {{library.tracks[0], wholeTrack, -1, LabelSource::Suggestion},
                            {library.tracks[1], 30'000, 1, LabelSource::Audit},
                            {library.tracks[2], 0, catalogue::notSure}}));
        QCOMPARE(unwrap(labels.ofTag(tag.id)).size(), 2U);
        QCOMPARE(unwrap(labels.notSureOfTag(tag.id)).size(), 1U);

        const auto undone = unwrap(undoLabels(library.database));
        QVERIFY(undone);
        QCOMPARE(undone->changes.size(), 3U);
        const auto after = unwrap(labels.ofTag(tag.id));
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after[0].value, 1);
        QCOMPARE(after[0].source, LabelSource::Manual);
        QVERIFY(unwrap(labels.notSureOfTag(tag.id)).empty());

        unwrap(redoLabels(library.database));
        const auto again = unwrap(labels.ofTag(tag.id));
        QCOMPARE(again.size(), 2U);
        QCOMPARE(again[1].source, LabelSource::Audit);
        QCOMPARE(unwrap(labels.notSureOfTag(tag.id)).size(), 1U);
    }

    void aNewStepEndsRedo()
    {
        MadeUpLibrary library(4);
        const auto tag = library.tagged("x", {});
        unwrap(applyLabels(library.database, tag.id, {{library.tracks[0], wholeTrack, 1}}));
        unwrap(undoLabels(library.database));
        unwrap(applyLabels(library.database, tag.id, {{library.tracks[1], wholeTrack, 1}}));
        QVERIFY(!unwrap(redoLabels(library.database)));
        QVERIFY(unwrap(undoLabels(library.database)));
        QVERIFY(!unwrap(undoLabels(library.database)));
    }

    void aStepThatChangesNothingIsNone()
    {
        MadeUpLibrary library(2);
        const auto tag = library.tagged("x", {0});
        QVERIFY(!unwrap(applyLabels(library.database, tag.id, {{library.tracks[0], wholeTrack, 1}})));
        QVERIFY(!unwrap(undoLabels(library.database)));
    }

    void stepsOfOneTagAreUndoneAlone()
    {
        MadeUpLibrary library(4);
        const auto one = library.tagged("one", {});
        const auto other = library.tagged("other", {});
        unwrap(applyLabels(library.database, one.id, {{library.tracks[0], wholeTrack, 1}}));
        unwrap(applyLabels(library.database, other.id, {{library.tracks[0], wholeTrack, 1}}));
        QCOMPARE(unwrap(undoLabels(library.database, one.id))->tag, one.id);
        LabelRepository labels(library.database);
        QVERIFY(unwrap(labels.ofTag(one.id)).empty());
        QCOMPARE(unwrap(labels.ofTag(other.id)).size(), 1U);
    }

    void theLastStepsAreListedUntilUndone()
    {
        MadeUpLibrary library(8);
        const auto tag = library.tagged("x", {});
        for (int i = 0; i < 4; ++i)
            unwrap(applyLabels(library.database, tag.id,
                               {{library.tracks[static_cast<std::size_t>(i)], 0, i % 2 == 0 ? 1 : -1}}));
        unwrap(undoLabels(library.database));
        LabelRepository labels(library.database);
        const auto steps = unwrap(labels.lastSteps(tag.id, 2));
        QCOMPARE(steps.size(), 2U);
        QCOMPARE(steps[0].changes[0].track, library.tracks[2]);
        QCOMPARE(steps[1].changes[0].newValue, -1);
    }

    void aDeletedTagComesBackWithItsLabels()
    {
        MadeUpLibrary library(4);
        catalogue::TagRepository tags(library.database);
        const auto tag = library.tagged("x", {0, 1});
        unwrap(applyLabels(library.database, tag.id, {{library.tracks[2], wholeTrack, 1}}));
        unwrap(tags.remove(tag.id));
        QVERIFY(!tags.byName("x"));
        QVERIFY(unwrap(tags.all()).empty());
        QVERIFY(!unwrap(undoLabels(library.database))); // of a tag that nobody sees
        const auto second = unwrap(tags.add("X"));
        const auto refused = tags.restore(tag.id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Duplicate);
        unwrap(tags.remove(second.id));
        unwrap(tags.restore(tag.id));
        QCOMPARE(unwrap(LabelRepository(library.database).ofTag(unwrap(tags.byName("x")).id)).size(), 3U);
    }

    void tagsKeepTheirColourAndOrder()
    {
        MadeUpLibrary library(1);
        catalogue::TagRepository tags(library.database);
        const auto b = unwrap(tags.add("b"));
        const auto a = unwrap(tags.add("a"));
        QCOMPARE(unwrap(tags.all())[0].name, std::string("b"));
        QVERIFY(a.colour != b.colour);
        unwrap(tags.setOrder({a.id, b.id}));
        unwrap(tags.setColour(a.id, 5));
        QCOMPARE(unwrap(tags.all())[0].name, std::string("a"));
        QCOMPARE(unwrap(tags.all())[0].colour, 5);
    }
};

QTEST_GUILESS_MAIN(TestLabelSteps)
#include "tst_label_steps.moc"
