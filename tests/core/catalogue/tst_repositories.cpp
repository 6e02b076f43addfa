// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/clip_repository.h"
#include "catalogue/label_repository.h"
#include "catalogue/saved_search_repository.h"
#include "catalogue/step_repository.h"
#include "catalogue/tag_repository.h"
#include "catalogue/track_repository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tagwright;
using namespace tagwright::catalogue;

class TestRepositories : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    TrackId addTrack(const std::filesystem::path &path, FileState state = {100, 5})
    {
        Metadata metadata;
        metadata.title = "Title";
        metadata.durationMs = 95'000;
        return TrackRepository(*m_database).insert(path, state, metadata).value();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(
            Database::open(m_folder->path().toStdString(), Access::ReadWrite).value());
    }

    void namesNeedNotBeUtf8()
    {
        const std::filesystem::path odd("/music/caf\xE9 \"x\" 🎻.ogg");
        const TrackId id = addTrack(odd);
        const auto track = TrackRepository(*m_database).byPath(odd).value();
        QVERIFY(track);
        QCOMPARE(track->id, id);
        QCOMPARE(track->path, odd);
    }

    void tagNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("quotes") << QByteArray("\"tense\" 'underscore'; DROP TABLE tag") << true;
        QTest::newRow("emoji") << QByteArray("🎻 sad strings") << true;
        QTest::newRow("200 characters") << QByteArray("ä").repeated(200) << true;
        QTest::newRow("300 characters") << QByteArray("x").repeated(300) << false;
        QTest::newRow("empty") << QByteArray("") << false;
        QTest::newRow("blank") << QByteArray("  \t ") << false;
        QTest::newRow("line break") << QByteArray("a\nb") << false;
        QTest::newRow("not UTF-8") << QByteArray("caf\xE9") << false;
    }
    void tagNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, accepted);
        TagRepository tags(*m_database);
        const auto tag = tags.add(name.toStdString());
        QCOMPARE(tag.has_value(), accepted);
        if (accepted)
            QCOMPARE(tags.byName(name.toStdString())->id, tag->id);
        else
            QCOMPARE(tag.error().code, ErrorCode::BadInput);
    }

    void aNameIsTakenOnce()
    {
        TagRepository tags(*m_database);
        QVERIFY(tags.add("Tense"));
        QCOMPARE(tags.add(" tense ").error().code, ErrorCode::Duplicate);
        const auto other = tags.add("calm");
        QCOMPARE(tags.rename(other->id, "TENSE").error().code, ErrorCode::Duplicate);
        QVERIFY(tags.rename(other->id, "Calm"));
        QCOMPARE(tags.byName("wild").error().code, ErrorCode::UnknownTag);
    }

    void everyChangeOfALabelIsRemembered()
    {
        const TrackId track = addTrack("/a.ogg");
        const Tag tag = TagRepository(*m_database).add("t").value();
        LabelRepository labels(*m_database);
        QVERIFY(labels.set(tag.id, {track, 30'000, 1}));
        QVERIFY(labels.set(tag.id, {track, 30'000, 1})); // said again: no change
        QVERIFY(labels.set(tag.id, {track, 30'000, -1}));
        QVERIFY(labels.set(tag.id, {track, 30'000, 0}));
        QVERIFY(labels.ofTag(tag.id)->empty());
        const auto history = labels.history(tag.id).value();
        QCOMPARE(history.size(), 3U);
        QCOMPARE(history[1].oldValue, 1);
        QCOMPARE(history[1].newValue, -1);
        QCOMPARE(history[2].newValue, 0);
    }

    void aLabelOfAnUnknownTrackIsRefused()
    {
        const Tag tag = TagRepository(*m_database).add("t").value();
        QVERIFY(!LabelRepository(*m_database).set(tag.id, {TrackId{4711}, wholeTrack, 1}));
    }

    void mergingKeepsLabelsOfBoth()
    {
        TrackRepository tracks(*m_database);
        const TrackId old = addTrack("/old/a.ogg");
        const TrackId moved = addTrack("/new/a.ogg", {120, 9});
        const Tag tag = TagRepository(*m_database).add("t").value();
        LabelRepository labels(*m_database);
        QVERIFY(labels.set(tag.id, {old, wholeTrack, 1}));
        QVERIFY(labels.set(tag.id, {moved, 30'000, -1}));
        QVERIFY(tracks.merge(old, moved));
        QVERIFY(!tracks.byPath("/old/a.ogg").value());
        const auto track = tracks.byPath("/new/a.ogg").value();
        QCOMPARE(track->id, old);
        QCOMPARE(track->file, (FileState{120, 9}));
        QCOMPARE(labels.ofTag(tag.id)->size(), 2U);
        QVERIFY(m_database->check()->empty());
    }

    void mergingKeepsWhatNobodyWasSureOf()
    {
        const TrackId old = addTrack("/old/a.ogg");
        const TrackId moved = addTrack("/new/a.ogg", {120, 9});
        const Tag tag = TagRepository(*m_database).add("t").value();
        LabelRepository labels(*m_database);
        QVERIFY(labels.set(tag.id, {old, 0, 1}));
        QVERIFY(labels.set(tag.id, {moved, 0, notSure})); // a label says more
        QVERIFY(
            labels.set(tag.id, {moved, 30'000, notSure}, StepRepository(*m_database).add(tag.id).value()));
        QVERIFY(TrackRepository(*m_database).merge(old, moved));
        const auto unsure = labels.notSureOfTag(tag.id).value();
        QCOMPARE(unsure.size(), 1U);
        QCOMPARE(unsure[0].track, old);
        QCOMPARE(unsure[0].startMs, 30'000);
        QCOMPARE(StepRepository(*m_database).nextUndo().value()->changes.at(0).track, old);
        QVERIFY(m_database->check()->empty());
    }

    void savedSearchesAreReplacedByName()
    {
        SavedSearchRepository searches(*m_database);
        QVERIFY(searches.save({"tense", "tag:tense"}));
        QVERIFY(searches.save({"short", "length:<1:00"}));
        QVERIFY(searches.save({" tense ", "suggested:tense"}));
        QVERIFY(!searches.save({" ", "x"}));
        const auto all = searches.all().value();
        QCOMPARE(all.size(), 2U);
        QCOMPARE(all[0].expression, std::string("suggested:tense"));
        QVERIFY(searches.remove("tense"));
        QCOMPARE(searches.all()->size(), 1U);
    }

    void clipsBehindTheEndGoWithTheirEmbeddings()
    {
        const TrackId track = addTrack("/a.ogg");
        ClipRepository clips(*m_database);
        QVERIFY(clips.writeGrid(track, {{0, 30'000}, {30'000, 30'000}, {60'000, 30'000}}));
        const ExtractorId extractor = clips.useExtractor("x", "1", 4).value();
        const auto written = clips.ofTrack(track).value();
        for (const Clip &clip : written)
            QVERIFY(clips.recordEmbedding(extractor, clip.id, clip.startMs / 30'000, 0.1));
        QVERIFY(clips.writeGrid(track, {{0, 30'000}, {30'000, 12'000}}));
        QCOMPARE(clips.ofTrack(track)->size(), 2U);
        QCOMPARE(clips.embeddings(extractor)->size(), 2U);
        QCOMPARE(clips.ofTrack(track)->back().durationMs, 12'000);
    }

    void theVersionUsedLastIsCurrent()
    {
        ClipRepository clips(*m_database);
        QVERIFY(clips.useExtractor("x", "1", 4));
        QVERIFY(clips.useExtractor("x", "2", 4));
        QVERIFY(clips.useExtractor("y", "1", 8));
        QVERIFY(clips.useExtractor("x", "1", 4));
        const auto extractors = clips.extractors().value();
        for (const ExtractorRow &e : extractors)
            QCOMPARE(e.current, e.version == "1");
    }

    void silentClipsAndCompleteTracksAreNotPending()
    {
        TrackRepository tracks(*m_database);
        ClipRepository clips(*m_database);
        const TrackId track = addTrack("/a.ogg");
        const ExtractorId x = clips.useExtractor("x", "1", 4).value();
        const ExtractorId y = clips.useExtractor("y", "1", 4).value();
        QCOMPARE(clips.pendingTracks({x})->size(), 1U);
        QVERIFY(tracks.recordDecodingBegun(track, {100, 5}, false));
        QCOMPARE(clips.pendingTracks({x})->size(), 1U); // begun is not done
        QVERIFY(tracks.recordDecoded(track, {{100, 5}, "hash", 60'000, 44'100, 2, -14.0}));
        QVERIFY(clips.writeGrid(track, {{0, 30'000}, {30'000, 30'000}}));
        const ClipId first = clips.ensure(track, {0, 30'000}, false).value();
        QVERIFY(clips.ensure(track, {30'000, 30'000}, true));
        QCOMPARE(clips.pendingClips(track, {x})->size(), 1U);
        QVERIFY(clips.recordEmbedding(x, first, 0, 0.1));
        QVERIFY(clips.pendingTracks({x})->empty());
        QCOMPARE(clips.pendingTracks({x, y})->size(), 1U); // the other extractor is still to come
    }
};

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
