// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/probe_repository.h"
#include "support/made_up_library.h"
#include "tagging/settled.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace tagwright;
using namespace tagwright::tagging;
using test::MadeUpLibrary;
using test::unwrap;

class TestSettled : public QObject
{
    Q_OBJECT

    static void label(MadeUpLibrary &made, const catalogue::Tag &tag, int track, int value)
    {
        unwrap(
            catalogue::LabelRepository(made.database)
                .set(tag.id, {made.tracks[static_cast<std::size_t>(track)], catalogue::wholeTrack, value}));
    }

private slots:
    void fewIsLessWhereFewAreSuggested()
    {
        const auto limit = [](std::int64_t suggestions) { return AnswerEffect{suggestions, 0}.limit(); };
        QCOMPARE(limit(0), 2);
        QCOMPARE(limit(7), 2);
        QCOMPARE(limit(20), 5);
        QCOMPARE(limit(45), 10);
        QCOMPARE(limit(300), 10);
        QCOMPARE(limit(1000), 30);
        QVERIFY((AnswerEffect{.suggestions = 7, .changed = 1}.isSmall()));
        QVERIFY(!(AnswerEffect{.suggestions = 7, .changed = 2}.isSmall()));
    }

    void anAnswerOfTheSameKindChangesLittleAndOneOfAnotherMuch()
    {
        MadeUpLibrary made(400);
        const auto tag = made.tagged("first", {0, 4, 8, 12, 16, 20, 24});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto state = [&] {
            const auto model = unwrap(TagModel::build(made.database, *library, tag));
            return unwrap(howSettled(made.database, *library, model));
        };
        const Settled before = state();
        QCOMPARE(before.answers.size(), Settled::answersCompared);
        QVERIFY(before.answers.front().suggestions > 0);
        label(made, tag, 28, 1);
        const Settled same = state();
        QVERIFY(same.answers.front().isSmall());
        label(made, tag, 1, 1);
        const Settled other = state();
        QVERIFY(other.answers.front().changed > same.answers.front().changed);
        QCOMPARE(other.answers[1].suggestions, other.answers[0].suggestions);
    }

    void takenBackAndChangedLabelsAreUndoneToo()
    {
        MadeUpLibrary made(200);
        const auto tag = made.tagged("first", {0, 4}, {1});
        label(made, tag, 1, 1); // was a no
        label(made, tag, 4, 0); // taken back
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        const auto settled = unwrap(howSettled(made.database, *library, model));
        // Undone: 4 is a yes again; 1 is a no again; 1 has no label; 4 has none; then nothing is left.
        QCOMPARE(settled.answers.size(), 4U);
        QVERIFY(!settled.isSettled()); // too few answers to say
        // The change from no to yes was the one that mattered: a track of the other kind.
        QVERIFY(settled.answers[1].changed > settled.answers[0].changed);
    }

    void onlyProbesOfTheSameExtractorsAreCompared()
    {
        MadeUpLibrary made(200);
        const auto tag = made.tagged("first", {0, 4});
        const auto library = unwrap(LibraryModel::load(made.database));
        catalogue::ProbeRepository probes(made.database);
        const auto model = [&] { return unwrap(TagModel::build(made.database, *library, tag)); };
        unwrap(probes.add(tag.id, model().document()));
        QVERIFY(unwrap(howSettled(made.database, *library, model())).correlations.empty()); // itself
        label(made, tag, 8, 1);
        auto foreign = nlohmann::json::parse(model().document());
        foreign["extractors"]["made-up"] = "2";
        unwrap(probes.add(tag.id, foreign.dump()));
        unwrap(probes.add(tag.id, "not a document"));
        const auto settled = unwrap(howSettled(made.database, *library, model()));
        QCOMPARE(settled.correlations.size(), 1U);
        QVERIFY(settled.correlations.front() > 0.5 && settled.correlations.front() < 1);
    }

    void answersOfACheckMoveNothing()
    {
        MadeUpLibrary made(200);
        const auto tag = made.tagged("first", {0, 4});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        const auto before = unwrap(howSettled(made.database, *library, model));
        catalogue::AuditRepository audits(made.database);
        const auto &best = model.ranking()[10];
        const std::int64_t start = library->clips()[static_cast<std::size_t>(best.row)].startMs;
        catalogue::Audit audit{.id = {}, .rankingSize = 198, .clips = {{best.track, start}}};
        audit.clips.front().drawProbability = 0.5;
        audit.clips.front().answer = 1;
        unwrap(audits.add(tag.id, audit));
        unwrap(catalogue::LabelRepository(made.database)
                   .set(tag.id, {best.track, start, 1, catalogue::LabelSource::Audit}));
        const auto after = unwrap(
            howSettled(made.database, *library, unwrap(TagModel::build(made.database, *library, tag))));
        QCOMPARE(after.answers.size(), before.answers.size());
    }
};

QTEST_GUILESS_MAIN(TestSettled)
#include "tst_settled.moc"
