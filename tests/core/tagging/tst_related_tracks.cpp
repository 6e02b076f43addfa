// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/related_tracks.h"

#include <QTest>

using namespace tagwright;
using catalogue::Track;
using catalogue::TrackId;
using probe::QueueTrack;
using tagging::RelatedTracks;

namespace {

class Library
{
public:
    /// \return its number
    std::int64_t add(const std::string &path, const catalogue::Metadata &metadata,
                     const std::string &audioHash = {})
    {
        const auto id = static_cast<std::int64_t>(tracks.size()) + 1;
        Track track;
        track.id = {id};
        track.path = path;
        track.metadata = metadata;
        track.audioHash = audioHash;
        tracks.emplace(track.id, track);
        return id;
    }
    std::unordered_map<TrackId, Track> tracks;
};

catalogue::Metadata song(const std::string &title, const std::string &artist, std::int64_t durationMs)
{
    catalogue::Metadata metadata;
    metadata.title = title;
    metadata.artist = artist;
    metadata.durationMs = durationMs;
    return metadata;
}

catalogue::Metadata onAlbum(const std::string &album, const std::string &albumArtist = {},
                            const std::string &artist = {})
{
    catalogue::Metadata metadata;
    metadata.artist = artist;
    metadata.album = album;
    metadata.albumArtist = albumArtist;
    return metadata;
}

} // namespace

class TestRelatedTracks : public QObject
{
    Q_OBJECT

private slots:
    void anAlbumIsItsNameAndItsArtist()
    {
        Library library;
        const auto a = library.add("/m/x/1.ogg", onAlbum("Hits", "Queen"));
        const auto b = library.add("/m/y/2.ogg", onAlbum(" hits", "queen", "Queen & Bowie"));
        const auto other = library.add("/m/x/3.ogg", onAlbum("Hits", "Abba"));
        const RelatedTracks related(library.tracks);
        QVERIFY(related.of({a}).album != QueueTrack::none);
        QCOMPARE(related.of({a}).album, related.of({b}).album);
        QVERIFY(related.of({a}).album != related.of({other}).album);
    }

    void withoutAnAlbumArtistTheFolderTells()
    {
        Library library;
        const auto a = library.add("/m/x/1.ogg", onAlbum("Sampler", {}, "One"));
        const auto b = library.add("/m/x/2.ogg", onAlbum("Sampler", {}, "Two"));
        const auto other = library.add("/m/y/1.ogg", onAlbum("Sampler", {}, "One"));
        const auto none = library.add("/m/x/3.ogg", onAlbum("", "", "One"));
        const RelatedTracks related(library.tracks);
        QCOMPARE(related.of({a}).album, related.of({b}).album);
        QVERIFY(related.of({a}).album != related.of({other}).album);
        QCOMPARE(related.of({none}).album, QueueTrack::none);
    }

    void theSameSoundIsOnePiece()
    {
        Library library;
        const auto a = library.add("/m/1.ogg", song("A", "X", 100'000), "hash");
        const auto b = library.add("/m/2.ogg", song("B", "Y", 100'000), "hash");
        const auto other = library.add("/m/3.ogg", song("A", "Z", 100'000), "other hash");
        const RelatedTracks related(library.tracks);
        QVERIFY(related.of({a}).piece != QueueTrack::none);
        QCOMPARE(related.of({a}).piece, related.of({b}).piece);
        QCOMPARE(related.of({other}).piece, QueueTrack::none);
    }

    void theSameTitleIsOnePieceIfItIsAsLong()
    {
        Library library;
        const auto a = library.add("/m/1.ogg", song("Intro", "X", 100'000), "1");
        const auto b = library.add("/m/2.mp3", song("intro ", "x", 101'500), "2");
        const auto longer = library.add("/m/3.ogg", song("Intro", "X", 160'000), "3");
        const auto another = library.add("/m/4.ogg", song("Intro", "Y", 100'000), "4");
        const RelatedTracks related(library.tracks);
        QVERIFY(related.of({a}).piece != QueueTrack::none);
        QCOMPARE(related.of({a}).piece, related.of({b}).piece);
        QCOMPARE(related.of({longer}).piece, QueueTrack::none);
        QCOMPARE(related.of({another}).piece, QueueTrack::none);
    }

    void soundAndTitleJoinTheSamePiece()
    {
        Library library;
        const auto a = library.add("/m/1.ogg", song("A", "X", 100'000), "1");
        const auto b = library.add("/m/2.ogg", song("A", "X", 100'000), "2");
        const auto c = library.add("/m/3.ogg", song("C", "Z", 100'000), "2");
        const RelatedTracks related(library.tracks);
        QCOMPARE(related.of({a}).piece, related.of({b}).piece);
        QCOMPARE(related.of({a}).piece, related.of({c}).piece);
    }

    void filesThatSayNothingAreNotRelated()
    {
        Library library;
        for (int i = 0; i < 5; ++i)
            library.add("/m/" + std::to_string(i) + ".wav", {});
        for (int i = 0; i < 5; ++i)
            library.add("/m/untitled" + std::to_string(i) + ".wav", song("Untitled", "", 60'000));
        const RelatedTracks related(library.tracks);
        for (std::int64_t id = 1; id <= 10; ++id) {
            QCOMPARE(related.of({id}).album, QueueTrack::none);
            QCOMPARE(related.of({id}).piece, QueueTrack::none);
        }
        QCOMPARE(related.of({999}).piece, QueueTrack::none);
    }
};

QTEST_GUILESS_MAIN(TestRelatedTracks)
#include "tst_related_tracks.moc"
