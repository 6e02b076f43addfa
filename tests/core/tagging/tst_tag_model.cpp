// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/audit.h"
#include "support/made_up_library.h"
#include "tagging/audit_session.h"
#include "tagging/label_target.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace tagwright;
using namespace tagwright::tagging;
using test::MadeUpLibrary;
using test::unwrap;

class TestTagModel : public QObject
{
    Q_OBJECT

private slots:
    void tracksOfTheSameKindComeFirst()
    {
        MadeUpLibrary made(200);
        const auto tag = made.tagged("first", {0, 4, 8});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        QCOMPARE(model.ranking().size(), 200U);
        int right = 0;
        for (std::size_t i = 0; i < 50; ++i)
            right += library->track(model.ranking()[i].track).path.native().ends_with("first.ogg");
        QVERIFY2(right >= 47, std::to_string(right).c_str());
        QCOMPARE(model.probe().method, std::string("whitened-prototype"));
        QVERIFY(model.probability(model.ranking()[0].score) > model.probability(model.ranking()[150].score));
    }

    void contributionsSumToTheLogOdds()
    {
        MadeUpLibrary made(100);
        for (const auto &tag :
             {made.tagged("prototype", {0, 4, 8}), made.tagged("logistic", {0, 4, 8}, {1, 2})}) {
            const auto library = unwrap(LibraryModel::load(made.database));
            const auto model = unwrap(TagModel::build(made.database, *library, tag));
            QCOMPARE(model.probe().method == "logistic", tag.name == "logistic");
            for (const auto &ranked : model.ranking()) {
                const Explanation why = model.explain(ranked.row);
                double sum = why.offset;
                for (const auto &[extractor, part] : why.contributions)
                    sum += part;
                QVERIFY(std::abs(sum - why.logOdds) < 1e-9);
                QVERIFY(std::abs(1 / (1 + std::exp(-sum)) - model.probability(ranked.score)) < 1e-4);
            }
        }
    }

    /// Whose examples, left out, may all rank last: that is no reason to call everything improbable.
    void aSmallLibraryIsNotCalledImprobable()
    {
        MadeUpLibrary made(20);
        const auto tag = made.tagged("first", {0, 4, 8}, {1, 2, 3});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        QVERIFY(!model.quality());
        const auto score = [&](std::size_t track) {
            const auto found =
                std::ranges::find(model.ranking(), made.tracks[track], &probe::RankedTrack::track);
            return model.probability(found->score);
        };
        for (const std::size_t fitting : {12, 16})
            QVERIFY2(score(fitting) > .5, std::to_string(score(fitting)).c_str());
        double others = 0;
        for (const std::size_t other : {5, 6, 7, 9, 10, 11})
            others += score(other) / 6;
        QVERIFY2(others < .4, std::to_string(others).c_str());
        QCOMPARE(model.at(model.threshold()).tracks >= 2, true);
    }

    void aMissingTrackStillTeachesButIsNotSuggested()
    {
        MadeUpLibrary made(100);
        const auto tag = made.tagged("first", {0, 4});
        unwrap(catalogue::TrackRepository(made.database).setMissing(made.tracks[0], true));
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        QCOMPARE(model.labels().positive, 2);
        QCOMPARE(model.labels().unusable, 0);
        QCOMPARE(model.ranking().size(), 99U);
        QVERIFY(
            std::ranges::none_of(model.ranking(), [&](const auto &r) { return r.track == made.tracks[0]; }));
    }

    void labelsWithoutAnEmbeddingAreCountedNotUsed()
    {
        MadeUpLibrary made(60);
        const auto tag = made.tagged("first", {0});
        const auto extra =
            unwrap(catalogue::TrackRepository(made.database).insert("/music/new.ogg", {9, 9}, {}));
        unwrap(catalogue::LabelRepository(made.database).set(tag.id, {extra, catalogue::wholeTrack, 1}));
        unwrap(catalogue::LabelRepository(made.database).set(tag.id, {made.tracks[4], 90'000, 1}));
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        QCOMPARE(model.labels().unusable, 2);
    }

    void answersOfACheckDoNotTrainUntilTheNextOne()
    {
        MadeUpLibrary made(200);
        const auto tag = made.tagged("first", {0, 4, 8});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto before = unwrap(TagModel::build(made.database, *library, tag));
        const auto audit = unwrap(drawAudit(made.database, *library, before, 1));
        QCOMPARE(audit.clips.size(), 24U); // 6 of each of the four strata that 197 tracks reach
        for (const auto &clip : audit.clips) {
            const bool fits = library->track(clip.track).path.native().ends_with("first.ogg");
            unwrap(answerAudit(made.database, tag, clip.track, fits ? 1 : -1));
        }
        const auto checked = unwrap(TagModel::build(made.database, *library, tag));
        QCOMPARE(checked.labels().audited, 24);
        QCOMPARE(checked.labels().positive, 3);
        QVERIFY((checked.probe().weights - before.probe().weights).norm() < 1e-12);
        QVERIFY(checked.quality()->estimator == probe::Quality::Estimator::Audit);
        QVERIFY(checked.quality()->averagePrecision > 0.8);
        unwrap(drawAudit(made.database, *library, checked, 2));
        const auto after = unwrap(TagModel::build(made.database, *library, tag));
        QCOMPARE(after.labels().audited, 0);
        QCOMPARE(after.labels().positive + after.labels().negative, 27);
        QCOMPARE(answerAudit(made.database, tag, made.tracks[0], 1).error().code, ErrorCode::BadInput);
    }

    void aCheckNeedsEnoughTracks()
    {
        MadeUpLibrary made(20);
        const auto tag = made.tagged("first", {0});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        QCOMPARE(drawAudit(made.database, *library, model, 1).error().code, ErrorCode::NotEnough);
        QCOMPARE(answerAudit(made.database, tag, made.tracks[1], 1).error().code, ErrorCode::NotFound);
    }

    void anInstantNamesItsClip()
    {
        MadeUpLibrary made(4);
        QCOMPARE(unwrap(findTarget(made.database, "/music/1 second.ogg")).startMs, catalogue::wholeTrack);
        QCOMPARE(unwrap(findTarget(made.database, "/music/1 second.ogg@0:45")).startMs, 30'000);
        QCOMPARE(unwrap(findTarget(made.database, "/music/../music/1 second.ogg@3")).startMs, 0);
        QCOMPARE(findTarget(made.database, "/music/1 second.ogg@1:00").error().code, ErrorCode::BadInput);
        QCOMPARE(findTarget(made.database, "/music/9.ogg").error().code, ErrorCode::UnknownTrack);
    }

    void theDocumentSaysWhatTheProbeWasTrainedOn()
    {
        MadeUpLibrary made(60);
        const auto tag = made.tagged("say \"x\" 🎻", {0, 4});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto document =
            nlohmann::json::parse(unwrap(TagModel::build(made.database, *library, tag)).document());
        QCOMPARE(document["tag"].get<std::string>(), tag.name);
        QCOMPARE(document["extractors"]["made-up"].get<std::string>(), std::string("1"));
        QCOMPARE(document["weights_on_standardised_features"].size(), 8U);
        QCOMPARE(document["labels"]["positive"].get<int>(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTagModel)
#include "tst_tag_model.moc"
