// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_up_library.h"
#include "tagging/audit_session.h"

#include <QTest>

#include <set>

using namespace tagwright;
using namespace tagwright::tagging;
using test::MadeUpLibrary;
using test::unwrap;

class TestAuditSession : public QObject
{
    Q_OBJECT

    struct Checked
    {
        MadeUpLibrary made{400};
        catalogue::Tag tag = made.tagged("first", {0, 4, 8});
        std::unique_ptr<LibraryModel> library = unwrap(LibraryModel::load(made.database));

        [[nodiscard]] TagModel model() { return unwrap(TagModel::build(made.database, *library, tag)); }
        [[nodiscard]] bool fits(catalogue::TrackId track) const
        {
            return library->track(track).path.native().ends_with("first.ogg");
        }
        void answer(const std::vector<catalogue::AuditClip> &clips)
        {
            for (const auto &clip : clips)
                unwrap(answerAudit(made.database, tag, clip.track, fits(clip.track) ? 1 : -1));
        }
        [[nodiscard]] catalogue::AuditRepository audits()
        {
            return catalogue::AuditRepository(made.database);
        }
    };

private slots:
    void moreClipsJoinTheSameCheck()
    {
        Checked c;
        const auto first = unwrap(drawAudit(c.made.database, *c.library, c.model(), 1));
        QCOMPARE(first.ranking.size(), 397U); // what it was drawn from
        const auto tooEarly = drawMore(c.made.database, *c.library, c.model(), 2);
        QCOMPARE(tooEarly.error().code, ErrorCode::BadInput);
        QVERIFY(tooEarly.error().message.find("30 clips") != std::string::npos);
        c.answer(first.clips);
        const TagModel once = c.model();
        const auto second = unwrap(drawMore(c.made.database, *c.library, once, 2));
        QCOMPARE(second.clips.size(), 4U + 4 * 6);
        std::set<catalogue::TrackId> tracks;
        for (const auto &draw : {first, second})
            for (const auto &clip : draw.clips)
                QVERIFY(tracks.insert(clip.track).second); // nobody is asked twice
        QCOMPARE(unwrap(openClips(c.made.database, c.tag)).size(), second.clips.size());
        c.answer(second.clips);
        QVERIFY(unwrap(openClips(c.made.database, c.tag)).empty());
        const TagModel twice = c.model();
        QCOMPARE(twice.labels().audited, 30 + 28);
        QCOMPARE(twice.labels().positive, 3);
        QVERIFY(twice.quality()->high - twice.quality()->low < once.quality()->high - once.quality()->low);
        QCOMPARE(unwrap(c.audits().current(c.tag.id)).size(), 2U);
        // A new check begins anew: all answers become labels like any other.
        unwrap(drawAudit(c.made.database, *c.library, twice, 3));
        QCOMPARE(c.model().labels().audited, 0);
        QCOMPARE(c.model().labels().positive + c.model().labels().negative, 3 + 58);
        QCOMPARE(unwrap(c.audits().current(c.tag.id)).size(), 1U);
    }

    void aClipThatCannotBeToldIsReplacedByAnotherOfItsPart()
    {
        Checked c;
        const auto audit = unwrap(drawAudit(c.made.database, *c.library, c.model(), 1));
        const auto unsure = audit.clips.front();
        const auto other = unwrap(leaveOut(c.made.database, c.tag, unsure.track, 9));
        QVERIFY(other);
        QCOMPARE(other->stratum, unsure.stratum);
        QVERIFY(std::ranges::find(audit.clips, other->track, &catalogue::AuditClip::track) ==
                audit.clips.end());
        const auto open = unwrap(openClips(c.made.database, c.tag));
        QCOMPARE(open.size(), audit.clips.size());
        QCOMPARE(open.back().track.value, other->track.value); // asked last
        // Once more changes nothing; an answer after all is one.
        QVERIFY(!unwrap(leaveOut(c.made.database, c.tag, unsure.track, 9)));
        c.answer(open);
        QCOMPARE(c.model().labels().audited, 30);
        c.answer({unsure});
        QCOMPARE(c.model().labels().audited, 31);
        // And an answer may be found too sure.
        QVERIFY(unwrap(leaveOut(c.made.database, c.tag, unsure.track, 9)));
        QCOMPARE(c.model().labels().audited, 30);
    }

    void aSmallPartRunsOutOfOthers()
    {
        Checked c;
        const auto audit = unwrap(drawAudit(c.made.database, *c.library, c.model(), 1));
        std::vector<catalogue::AuditClip> ofTheFirst;
        std::ranges::copy_if(audit.clips, std::back_inserter(ofTheFirst),
                             [](const auto &clip) { return clip.stratum == 0; });
        for (std::size_t i = 0; i < 10; ++i) {
            const auto other = unwrap(leaveOut(c.made.database, c.tag, ofTheFirst[i].track, i));
            QCOMPARE(other.has_value(), i < 4); // ten tracks, six drawn
            if (other)
                ofTheFirst.push_back(*other);
        }
    }

    void aLabelThatIsTakenBackOpensTheQuestionAgain()
    {
        Checked c;
        const auto audit = unwrap(drawAudit(c.made.database, *c.library, c.model(), 1));
        c.answer(audit.clips);
        const auto &clip = audit.clips.front();
        catalogue::LabelRepository labels(c.made.database);
        unwrap(labels.set(c.tag.id, {clip.track, clip.startMs, 0}));
        QCOMPARE(c.model().labels().audited, 29);
        QCOMPARE(unwrap(openClips(c.made.database, c.tag)).size(), 1U);
        // A changed mind is the answer, wherever it was changed.
        unwrap(labels.set(c.tag.id, {clip.track, clip.startMs, c.fits(clip.track) ? -1 : 1}));
        QCOMPARE(c.model().labels().audited, 30);
        QCOMPARE(c.model().labels().positive, 3);
    }

    void nothingIsLeftOfASmallLibrary()
    {
        MadeUpLibrary made(40);
        const auto tag = made.tagged("first", {0});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = [&] { return unwrap(TagModel::build(made.database, *library, tag)); };
        QCOMPARE(drawMore(made.database, *library, model(), 1).error().code, ErrorCode::NotFound);
        QCOMPARE(leaveOut(made.database, tag, made.tracks[1], 1).error().code, ErrorCode::NotFound);
        auto draw = unwrap(drawAudit(made.database, *library, model(), 1));
        int draws = 1;
        for (;; ++draws) {
            for (const auto &clip : draw.clips)
                unwrap(answerAudit(made.database, tag, clip.track, -1));
            auto more = drawMore(made.database, *library, model(), 2);
            if (!more) {
                QCOMPARE(more.error().code, ErrorCode::NotEnough);
                break;
            }
            draw = *more;
        }
        QCOMPARE(model().labels().audited, 39); // all of them, by now
        QVERIFY(draws > 2 && draws < 10);
        const probe::Quality quality = model().quality().value();
        QVERIFY(quality.high - quality.low < 1e-9); // and nothing is left to guess
    }

    void suggestionsAreCountedFromTheThreshold()
    {
        Checked c;
        c.answer(unwrap(drawAudit(c.made.database, *c.library, c.model(), 1)).clips);
        const TagModel model = c.model();
        QVERIFY(model.isCalibrated());
        QCOMPARE(model.stop(), probe::Stop::Balanced);
        const OperatingPoint own = model.at(model.threshold());
        std::int64_t tracks = 0, suggestions = 0;
        for (const auto &ranked : model.ranking()) {
            if (model.probability(ranked.score) < model.threshold() ||
                (model.labelOf(ranked.track) != 0 && ranked.track.value <= c.made.tracks[8].value))
                continue;
            ++tracks;
            suggestions += model.labelOf(ranked.track) == 0 ? 1 : 0;
        }
        QVERIFY(own.tracks > 50 && own.tracks < 150);
        QCOMPARE(own.suggestions, suggestions);
        QVERIFY(own.suggestions < own.tracks);
        QVERIFY(own.estimate->precision > 0.8 && own.estimate->low <= own.estimate->precision);
        const OperatingPoint surer = model.at(model.thresholdAt(probe::Stop::Surer));
        const OperatingPoint more = model.at(model.thresholdAt(probe::Stop::More));
        QVERIFY(surer.tracks <= own.tracks && own.tracks <= more.tracks);
        QCOMPARE(model.at(1.1).tracks, 0);
        QVERIFY(!model.at(1.1).estimate);
        QCOMPARE(model.at(0).tracks, 397);
        QCOMPARE(model.changedSinceCheck(), 0.0);
    }

    void theChosenThresholdIsKept()
    {
        Checked c;
        catalogue::ThresholdRepository thresholds(c.made.database);
        QVERIFY(!unwrap(thresholds.of(c.tag.id)));
        const TagModel byDefault = c.model();
        QVERIFY(!byDefault.isCalibrated());
        QVERIFY(byDefault.thresholdAt(probe::Stop::More) <= byDefault.threshold());
        QVERIFY(byDefault.threshold() <= byDefault.thresholdAt(probe::Stop::Surer));
        unwrap(thresholds.set(c.tag.id, catalogue::ChosenThreshold{.stop = {}, .score = 0.62}));
        QCOMPARE(c.model().threshold(), 0.62);
        QVERIFY(!c.model().stop());
        unwrap(thresholds.set(c.tag.id, catalogue::ChosenThreshold{.stop = "surer", .score = {}}));
        QCOMPARE(c.model().stop(), probe::Stop::Surer);
        QCOMPARE(c.model().threshold(), byDefault.thresholdAt(probe::Stop::Surer));
    }

    void aNewProbeChangesTheSuggestionsOfAnOldCheck()
    {
        Checked c;
        c.answer(unwrap(drawAudit(c.made.database, *c.library, c.model(), 1)).clips);
        // Many tracks of the other kind are said to fit: the ranking turns round.
        for (int t = 1; t < 200; t += 2)
            unwrap(
                catalogue::LabelRepository(c.made.database)
                    .set(c.tag.id, {c.made.tracks[static_cast<std::size_t>(t)], catalogue::wholeTrack, 1}));
        const TagModel turned = c.model();
        const auto fortieth = turned.ranking()[140].score; // 100 of those before it are labelled, or more
        unwrap(catalogue::ThresholdRepository(c.made.database)
                   .set(c.tag.id,
                        catalogue::ChosenThreshold{.stop = {}, .score = turned.probability(fortieth)}));
        const TagModel model = c.model();
        const OperatingPoint point = model.at(model.threshold());
        QVERIFY(point.tracks > 10 && point.tracks < 141);
        QVERIFY(model.changedSinceCheck().value() > 0.5);
    }
};

QTEST_GUILESS_MAIN(TestAuditSession)
#include "tst_audit_session.moc"
