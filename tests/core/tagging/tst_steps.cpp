// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/steps.h"

#include "catalogue/tag_repository.h"
#include "support/made_up_library.h"
#include "tagging/label_import.h"

#include <QTest>

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <map>
#include <random>

using namespace tagwright;
using namespace tagwright::tagging;
using catalogue::Label;
using catalogue::LabelRepository;
using catalogue::LabelSource;
using catalogue::wholeTrack;
using test::MadeUpLibrary;
using test::unwrap;

namespace {

/// All that steps change, as it is now.
struct State
{
    struct OfTag
    {
        std::map<std::pair<catalogue::TrackId, std::int64_t>, std::pair<int, LabelSource>> labels;
        std::optional<catalogue::ChosenThreshold> threshold;

        bool operator==(const OfTag &) const = default;
    };
    std::map<std::string, OfTag> tags;

    bool operator==(const State &) const = default;
};

State stateOf(catalogue::Database &database)
{
    State state;
    for (const catalogue::Tag &tag : unwrap(catalogue::TagRepository(database).all())) {
        State::OfTag &known = state.tags[tag.name];
        const LabelRepository labels(database);
        for (const auto &some : {unwrap(labels.ofTag(tag.id)), unwrap(labels.notSureOfTag(tag.id))})
            for (const Label &label : some)
                known.labels[{label.track, label.startMs}] = {label.value, label.source};
        known.threshold = unwrap(catalogue::ThresholdRepository(database).of(tag.id));
    }
    return state;
}

/// Somebody who labels, moves thresholds and imports tables, as chance has it.
class Somebody
{
public:
    Somebody(const std::vector<catalogue::TrackId> &tracks, unsigned seed) : m_tracks(tracks), m_random(seed)
    {
    }

    /// \return whether that was a step
    bool doSomethingTo(catalogue::Database &database)
    {
        const auto tags = unwrap(catalogue::TagRepository(database).all());
        const catalogue::TagId tag = tags[static_cast<std::size_t>(upTo(std::ssize(tags)))].id;
        switch (upTo(3)) {
        case 0:
            return unwrap(applyLabels(database, tag, someLabels())).has_value();
        case 1:
            return unwrap(chooseThreshold(database, tag, someThreshold())).has_value();
        default:
            return importTo(database);
        }
    }

    std::int64_t upTo(std::int64_t count)
    {
        return std::uniform_int_distribution<std::int64_t>(0, count - 1)(m_random);
    }

private:
    catalogue::TrackId someTrack() { return m_tracks[static_cast<std::size_t>(upTo(std::ssize(m_tracks)))]; }
    int someValue() { return std::array{1, -1, 0, catalogue::notSure}.at(static_cast<std::size_t>(upTo(4))); }

    /// Of few places, so that one step may change a place twice.
    std::vector<Label> someLabels()
    {
        std::vector<Label> labels;
        for (auto left = 1 + upTo(4); left > 0; --left)
            labels.push_back({.track = someTrack(),
                              .startMs = upTo(2) == 0 ? wholeTrack : 0,
                              .value = someValue(),
                              .source = upTo(2) == 0 ? LabelSource::Manual : LabelSource::Suggestion});
        return labels;
    }

    catalogue::ChosenThreshold someThreshold()
    {
        if (upTo(2) == 0)
            return {.stop = std::array{"surer", "balanced", "more"}.at(static_cast<std::size_t>(upTo(3))),
                    .score = {}};
        return {.stop = {}, .score = static_cast<double>(upTo(100)) / 100};
    }

    bool importTo(catalogue::Database &database)
    {
        const auto file = database.folder() / "some.csv";
        std::ofstream table(file);
        table << fmt::format("path,a,new {}\n", upTo(3));
        for (auto left = 1 + upTo(3); left > 0; --left) {
            const auto track = static_cast<int>(upTo(std::ssize(m_tracks)));
            table << fmt::format("/music/{} {}.ogg,{},yes\n", track,
                                 MadeUpLibrary::isFirstKind(track) ? "first" : "second",
                                 upTo(2) == 0 ? "yes" : "no");
        }
        table.close();
        return unwrap(importLabels(database, file, {.overwrite = upTo(2) == 0})).step.has_value();
    }

    const std::vector<catalogue::TrackId> &m_tracks;
    std::mt19937 m_random;
};

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySequenceIsUndoneAndRedoneStepByStep_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U, 4U})
            QTest::addRow("%u", seed) << seed;
    }

    /// States before and after each step are kept beside it; undo and redo move between them.
    void anySequenceIsUndoneAndRedoneStepByStep()
    {
        QFETCH(const unsigned, seed);
        MadeUpLibrary library(3);
        (void)library.tagged("a", {0}, {1});
        (void)library.tagged("b", {});
        Somebody somebody(library.tracks, seed);
        std::optional<catalogue::Database> database;
        const auto start = [&] {
            database.reset();
            database.emplace(
                unwrap(catalogue::Database::open(library.database.folder(), catalogue::Access::ReadWrite)));
        };
        start();
        std::vector<State> states{stateOf(*database)};
        std::size_t now = 0;
        int steps = 0;
        constexpr int moves = 80;
        for (int move = 0; move < moves; ++move) {
            const auto kind = somebody.upTo(5);
            if (kind == 0) { // the program ends and starts again
                start();
            } else if (kind == 1) {
                QCOMPARE(unwrap(undoStep(*database)).has_value(), now > 0);
                now -= now > 0 ? 1 : 0;
            } else if (kind == 2) {
                QCOMPARE(unwrap(redoStep(*database)).has_value(), now + 1 < states.size());
                now += now + 1 < states.size() ? 1 : 0;
            } else if (somebody.doSomethingTo(*database)) {
                ++steps;
                states.resize(++now);
                states.push_back(stateOf(*database));
            }
            QVERIFY(stateOf(*database) == states[now]);
        }
        QVERIFY(steps > 20);
        for (; now > 0; --now) {
            QVERIFY(stateOf(*database) == states[now]);
            QVERIFY(unwrap(undoStep(*database)));
        }
        QVERIFY(stateOf(*database) == states.front());
        QVERIFY(unwrap(database->check()).empty());
    }

    void aThresholdIsAStepOfItsOwn()
    {
        MadeUpLibrary library(4);
        const auto tag = library.tagged("x", {});
        catalogue::ThresholdRepository thresholds(library.database);
        unwrap(applyLabels(library.database, tag.id, {{library.tracks[0], wholeTrack, 1}}));
        QVERIFY(unwrap(chooseThreshold(library.database, tag.id, {.stop = "surer", .score = {}})));
        QVERIFY(!unwrap(chooseThreshold(library.database, tag.id, {.stop = "surer", .score = {}})));
        QVERIFY(unwrap(chooseThreshold(library.database, tag.id, {.stop = {}, .score = .4})));

        // It is no answer: taking back the tag's last answer leaves it alone.
        const auto steps = unwrap(catalogue::StepRepository(library.database).lastSteps(tag.id, 5));
        QCOMPARE(steps.size(), 1U);
        QVERIFY(!unwrap(undoStep(library.database, tag.id))->threshold);
        QCOMPARE(unwrap(thresholds.of(tag.id))->score, .4);

        const auto undone = unwrap(undoStep(library.database));
        QCOMPARE(undone->tag, tag.id);
        QVERIFY(undone->changes.empty());
        QCOMPARE(undone->threshold->after->score, .4);
        QCOMPARE(unwrap(thresholds.of(tag.id))->stop, std::string("surer"));
        unwrap(undoStep(library.database));
        QVERIFY(!unwrap(thresholds.of(tag.id)));
        QVERIFY(!unwrap(undoStep(library.database)));
        for (int i = 0; i < 3; ++i)
            QVERIFY(unwrap(redoStep(library.database)));
        QCOMPARE(unwrap(thresholds.of(tag.id))->score, .4);
        QCOMPARE(unwrap(LabelRepository(library.database).ofTag(tag.id)).size(), 1U);
    }

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

        const auto undone = unwrap(undoStep(library.database));
        QVERIFY(undone);
        QCOMPARE(undone->changes.size(), 3U);
        const auto after = unwrap(labels.ofTag(tag.id));
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after[0].value, 1);
        QCOMPARE(after[0].source, LabelSource::Manual);
        QVERIFY(unwrap(labels.notSureOfTag(tag.id)).empty());

        unwrap(redoStep(library.database));
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
        unwrap(undoStep(library.database));
        unwrap(applyLabels(library.database, tag.id, {{library.tracks[1], wholeTrack, 1}}));
        QVERIFY(!unwrap(redoStep(library.database)));
        QVERIFY(unwrap(undoStep(library.database)));
        QVERIFY(!unwrap(undoStep(library.database)));
    }

    void aStepThatChangesNothingIsNone()
    {
        MadeUpLibrary library(2);
        const auto tag = library.tagged("x", {0});
        QVERIFY(!unwrap(applyLabels(library.database, tag.id, {{library.tracks[0], wholeTrack, 1}})));
        QVERIFY(!unwrap(undoStep(library.database)));
    }

    void stepsOfOneTagAreUndoneAlone()
    {
        MadeUpLibrary library(4);
        const auto one = library.tagged("one", {});
        const auto other = library.tagged("other", {});
        unwrap(applyLabels(library.database, one.id, {{library.tracks[0], wholeTrack, 1}}));
        unwrap(applyLabels(library.database, other.id, {{library.tracks[0], wholeTrack, 1}}));
        QCOMPARE(unwrap(undoStep(library.database, one.id))->tag, one.id);
        LabelRepository labels(library.database);
        QVERIFY(unwrap(labels.ofTag(one.id)).empty());
        QCOMPARE(unwrap(labels.ofTag(other.id)).size(), 1U);
    }

    /// A step of two tags is undone for the sake of one, after the other one's label was changed again.
    void whatWasChangedAgainSinceStays()
    {
        MadeUpLibrary made(10);
        const auto a = made.tagged("a", {});
        const auto b = made.tagged("b", {});
        const Label yes{.track = made.tracks[0], .value = 1};
        const Label no{.track = made.tracks[0], .value = -1};
        {
            auto transaction = unwrap(catalogue::Transaction::begin(made.database));
            QVERIFY(unwrap(setAsStep(made.database, {{a.id, yes}, {b.id, yes}})));
            unwrap(transaction.commit());
        }
        QVERIFY(unwrap(applyLabels(made.database, b.id, {no})));
        const LabelRepository labels(made.database);
        QVERIFY(unwrap(undoStep(made.database, a.id)));
        QVERIFY(unwrap(labels.ofTag(a.id)).empty());
        QCOMPARE(unwrap(labels.ofTag(b.id)).at(0).value, -1);
        QVERIFY(unwrap(redoStep(made.database)));
        QCOMPARE(unwrap(labels.ofTag(a.id)).at(0).value, 1);
        QCOMPARE(unwrap(labels.ofTag(b.id)).at(0).value, -1);
    }

    void theLastStepsAreListedUntilUndone()
    {
        MadeUpLibrary library(8);
        const auto tag = library.tagged("x", {});
        for (int i = 0; i < 4; ++i)
            unwrap(applyLabels(library.database, tag.id,
                               {{library.tracks[static_cast<std::size_t>(i)], 0, i % 2 == 0 ? 1 : -1}}));
        unwrap(undoStep(library.database));
        const auto steps = unwrap(catalogue::StepRepository(library.database).lastSteps(tag.id, 2));
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
        QVERIFY(!unwrap(undoStep(library.database))); // of a tag that nobody sees
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

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
