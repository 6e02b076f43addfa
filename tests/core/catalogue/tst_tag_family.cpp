// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on a tag besides its labels: relations, its start, examples from elsewhere.
#include "catalogue/foreign_example_repository.h"
#include "catalogue/label_repository.h"
#include "catalogue/tag_relation_repository.h"
#include "catalogue/tag_repository.h"
#include "catalogue/tag_start_repository.h"
#include "catalogue/track_repository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tagwright;
using namespace tagwright::catalogue;

class TestTagFamily : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    TagId addTag(const std::string &name) { return TagRepository(*m_database).add(name)->id; }
    TrackId addTrack(const std::filesystem::path &path)
    {
        return TrackRepository(*m_database).insert(path, {1, 2}, {}).value();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(
            Database::open(m_folder->path().toStdString(), Access::ReadWrite).value());
    }

    void anImplicationIsThereOnceUntilItIsRemoved()
    {
        TagRelationRepository relations(*m_database);
        const Implication implication{addTag("bossa nova"), addTag("latin")};
        QVERIFY(relations.addImplication(implication));
        QVERIFY(relations.addImplication(implication));
        QCOMPARE(relations.implications().value(), std::vector{implication});
        QVERIFY(relations.removeImplication(implication).value());
        QVERIFY(!relations.removeImplication(implication).value());
        QVERIFY(relations.implications()->empty());
    }

    void aTagDoesNotImplyItselfOrAnUnknownOne()
    {
        TagRelationRepository relations(*m_database);
        const TagId tag = addTag("t");
        QVERIFY(!relations.addImplication({tag, tag}));
        QVERIFY(!relations.addImplication({tag, TagId{99}}));
    }

    void aGroupIsItsTags()
    {
        TagRelationRepository relations(*m_database);
        const TagId slow = addTag("slow");
        const TagId fast = addTag("fast");
        QVERIFY(relations.addToGroup("Tempo", slow));
        QVERIFY(relations.addToGroup(" tempo ", fast));
        const auto groups = relations.groups().value();
        QCOMPARE(groups.size(), 1U);
        QCOMPARE(groups.front().name, std::string("Tempo"));
        QCOMPARE(groups.front().tags, (std::vector{slow, fast}));
        QVERIFY(relations.removeFromGroup("TEMPO", slow).value());
        QVERIFY(!relations.removeFromGroup("tempo", slow).value());
        QVERIFY(relations.removeFromGroup("tempo", fast).value());
        QVERIFY(relations.groups()->empty());
    }

    void aStartIsAClassOrAnotherTagWithItsClips()
    {
        TagStartRepository starts(*m_database);
        const TagId tag = addTag("warm synth");
        QVERIFY(!starts.ofTag(tag).value());
        const TrackId track = addTrack("/a.ogg");
        QVERIFY(starts.set(tag, {.extractor = "yamnet",
                                 .className = "Synthesizer",
                                 .otherTag = {},
                                 .clips = {{track, 30'000}, {track, 0}}}));
        const auto start = starts.ofTag(tag)->value();
        QCOMPARE(start.className, std::string("Synthesizer"));
        QCOMPARE(start.clips.size(), 2U);
        QCOMPARE(start.clips.front().startMs, 0);
        const TagId other = addTag("synth");
        QVERIFY(starts.set(tag, {.extractor = {}, .className = {}, .otherTag = other, .clips = {}}));
        QCOMPARE(starts.ofTag(tag)->value().otherTag, std::optional(other));
        QVERIFY(starts.ofTag(tag)->value().extractor.empty());
        QVERIFY(starts.ofTag(tag)->value().clips.empty());
        QVERIFY(!starts.set(tag, {.extractor = "yamnet", .className = "x", .otherTag = other, .clips = {}}));
    }

    void aDeletedTagSaysNothingOfOthers()
    {
        TagRelationRepository relations(*m_database);
        const TagId one = addTag("bossa nova");
        const TagId other = addTag("latin");
        QVERIFY(relations.addImplication({one, other}));
        QVERIFY(relations.addToGroup("style", one));
        QVERIFY(relations.addToGroup("style", other));
        QVERIFY(TagRepository(*m_database).remove(one));
        QVERIFY(relations.implications()->empty());
        QCOMPARE(relations.groups()->at(0).tags, std::vector{other});
        QVERIFY(TagRepository(*m_database).restore(one));
        QCOMPARE(relations.implications()->size(), 1U);
    }

    void aStartFollowsATrackThatMoved()
    {
        TagStartRepository starts(*m_database);
        const TrackId old = addTrack("/old/a.ogg");
        const TrackId moved = addTrack("/new/a.ogg");
        const TagId tag = addTag("t");
        QVERIFY(starts.set(tag, {.extractor = "x", .className = "y", .otherTag = {}, .clips = {{moved, 0}}}));
        QVERIFY(TrackRepository(*m_database).merge(old, moved));
        QCOMPARE(starts.ofTag(tag)->value().clips.front().track, old);
        QVERIFY(m_database->check()->empty());
    }

    void examplesFromElsewhereComeBackAsTheyWere()
    {
        ForeignExampleRepository examples(*m_database);
        const TagId tag = addTag("t");
        const std::string bytes("\0\x3C\0\0\xFF\x7B\0\0", 8);
        QVERIFY(examples.add(tag, {.value = -1,
                                   .weight = 2.5,
                                   .title = "Chimes 🎻",
                                   .artist = "M",
                                   .audioHash = "abc",
                                   .startMs = 30'000,
                                   .embeddings = {{"yamnet", "1", 2, bytes}, {"timbre", "3", 4, bytes}}}));
        QVERIFY(
            examples.add(tag, {.value = 1, .title = {}, .artist = {}, .audioHash = {}, .embeddings = {}}));
        QCOMPARE(examples.count(tag).value(), 2);
        const auto read = examples.ofTag(tag).value();
        QCOMPARE(read.size(), 2U);
        QCOMPARE(read[0].value, -1);
        QCOMPARE(read[0].weight, 2.5);
        QCOMPARE(read[0].title, std::string("Chimes 🎻"));
        QCOMPARE(read[0].startMs, 30'000);
        QCOMPARE(read[0].embeddings.size(), 2U);
        QCOMPARE(read[0].embeddings[0].extractor, std::string("timbre"));
        QCOMPARE(read[0].embeddings[1].vectors, bytes);
        QCOMPARE(read[1].startMs, wholeTrack);
        QVERIFY(read[1].embeddings.empty());
    }

    void aTagCanBeDescribed()
    {
        TagRepository tags(*m_database);
        const TagId tag = addTag("t");
        QVERIFY(tags.describe(tag, " slow, but never sad "));
        QCOMPARE(tags.byName("t")->description, std::string("slow, but never sad"));
        QCOMPARE(tags.rename(tag, "u")->description, std::string("slow, but never sad"));
        QCOMPARE(tags.describe(tag, std::string(2001, 'x')).error().code, ErrorCode::BadInput);
        QCOMPARE(tags.describe(tag, "caf\xE9").error().code, ErrorCode::BadInput);
    }

    void anAnswerToASuggestionIsToldFromOtherLabels()
    {
        LabelRepository labels(*m_database);
        const TagId tag = addTag("t");
        QVERIFY(labels.set(tag, {addTrack("/a.ogg"), 0, 1, LabelSource::Suggestion}));
        QVERIFY(labels.ofTag(tag)->front().source == LabelSource::Suggestion);
    }
};

QTEST_GUILESS_MAIN(TestTagFamily)
#include "tst_tag_family.moc"
