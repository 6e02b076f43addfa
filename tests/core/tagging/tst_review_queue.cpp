// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_up_library.h"
#include "tagging/audit_session.h"
#include "tagging/review_queue.h"
#include "tagging/similar_tracks.h"

#include <QTest>

using namespace tagwright;
using namespace tagwright::tagging;
using catalogue::TrackId;
using probe::QueueMode;
using probe::QueueReason;
using test::MadeUpLibrary;
using test::unwrap;

namespace {

constexpr std::array allModes{QueueMode::Mixed, QueueMode::Likely, QueueMode::Uncertain, QueueMode::Random,
                              QueueMode::Similar};

QueueRequest requestFor(const MadeUpLibrary &made, QueueMode mode, std::size_t count = 5)
{
    QueueRequest request{.mode = mode, .count = count, .like = {}, .skipped = {}, .lastAsked = {}};
    if (mode == QueueMode::Similar)
        request.like = LabelTarget{made.tracks[0]};
    return request;
}

std::vector<TrackId> tracksOf(const std::vector<QueuedClip> &clips)
{
    std::vector<TrackId> tracks;
    for (const QueuedClip &clip : clips)
        tracks.push_back(clip.track);
    return tracks;
}

/// Every track is on one of so many albums.
void putOnAlbums(MadeUpLibrary &made, int albums)
{
    catalogue::TrackRepository repository(made.database);
    for (std::size_t t = 0; t < made.tracks.size(); ++t) {
        catalogue::Metadata metadata;
        metadata.title = std::to_string(t);
        metadata.album = "Album " + std::to_string(t % static_cast<std::size_t>(albums));
        unwrap(repository.update(made.tracks[t], {1, static_cast<std::int64_t>(t)}, metadata));
    }
}

} // namespace

class TestReviewQueue : public QObject
{
    Q_OBJECT

private slots:
    void labelledSkippedAndMissingTracksAreLeftOut()
    {
        MadeUpLibrary made(40);
        const auto tag = made.tagged("first", {0, 4, 8}, {1, 2});
        unwrap(catalogue::TrackRepository(made.database).setMissing(made.tracks[12], true));
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        const ReviewQueue queue(*library);
        for (const QueueMode mode : allModes) {
            auto request = requestFor(made, mode, 100);
            request.skipped = {made.tracks[16], made.tracks[5]};
            const auto tracks = tracksOf(unwrap(queue.next(model, request)));
            QVERIFY(tracks.size() > 20);
            for (const std::size_t gone : {0, 4, 8, 1, 2, 12, 16, 5})
                QCOMPARE(std::ranges::count(tracks, made.tracks[gone]), 0);
        }
    }

    void answersOfACheckAreNotAskedForAgain()
    {
        MadeUpLibrary made(60);
        const auto tag = made.tagged("first", {0, 4, 8}, {1});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto before = unwrap(TagModel::build(made.database, *library, tag));
        const auto audit = unwrap(drawAudit(made.database, *library, before, 1));
        for (const auto &clip : audit.clips)
            unwrap(answerAudit(made.database, tag, clip.track, 1));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        const auto tracks =
            tracksOf(unwrap(ReviewQueue(*library).next(model, requestFor(made, QueueMode::Likely, 100))));
        QVERIFY(!tracks.empty());
        for (const auto &clip : audit.clips)
            QCOMPARE(std::ranges::count(tracks, clip.track), 0);
    }

    void likelyFollowsTheRanking()
    {
        MadeUpLibrary made(100);
        const auto tag = made.tagged("first", {0, 4, 8});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        const auto clips = unwrap(ReviewQueue(*library).next(model, requestFor(made, QueueMode::Mixed, 8)));
        QCOMPARE(clips.size(), 8U);
        double last = std::numeric_limits<double>::infinity();
        for (const QueuedClip &clip : clips) {
            QVERIFY(clip.reason == QueueReason::Likely); // positives alone
            QVERIFY(clip.score <= last);
            last = clip.score;
            QCOMPARE(library->clips()[static_cast<std::size_t>(clip.row)].track, clip.track);
        }
    }

    void theMixtureComesWithTheFirstRejection()
    {
        MadeUpLibrary made(300);
        const auto tag = made.tagged("first", {0, 4, 8}, {1});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        const ReviewQueue queue(*library);
        std::map<QueueReason, int> reasons;
        auto request = requestFor(made, QueueMode::Mixed, 1);
        for (request.asked = 0; request.asked < 5; ++request.asked)
            ++reasons[unwrap(queue.next(model, request)).at(0).reason];
        QCOMPARE(reasons[QueueReason::Likely], 2);
        QCOMPARE(reasons[QueueReason::Different], 2);
        QCOMPARE(reasons[QueueReason::Uncertain], 1);
    }

    void noThirdTrackOfAnAlbumEvenAcrossQueues()
    {
        MadeUpLibrary made(120);
        putOnAlbums(made, 3);
        const auto tag = made.tagged("first", {0, 4, 8}, {1});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        const ReviewQueue queue(*library);
        const auto albumOf = [&](TrackId track) { return library->track(track).metadata.album; };
        for (const QueueMode mode : allModes) {
            QueueRequest request = requestFor(made, mode, 1);
            std::vector<std::string> albums;
            for (int i = 0; i < 15; ++i) {
                const auto clips = unwrap(queue.next(model, request));
                QCOMPARE(clips.size(), 1U);
                albums.push_back(albumOf(clips[0].track));
                request.lastAsked.push_back(clips[0].track);
                request.skipped.insert(clips[0].track);
            }
            for (std::size_t i = 2; i < albums.size(); ++i)
                QVERIFY(albums[i] != albums[i - 1] || albums[i] != albums[i - 2]);
        }
    }

    void copiesOfALabelledTrackAreNotAskedAbout()
    {
        MadeUpLibrary made(60);
        catalogue::TrackRepository repository(made.database);
        for (const std::size_t t : {0, 12, 16}) // the first one is labelled
            unwrap(repository.recordDecoded(made.tracks[t], {.file = {1, static_cast<std::int64_t>(t)},
                                                             .audioHash = "the same",
                                                             .durationMs = 60'000,
                                                             .loudnessLufs = {}}));
        const auto tag = made.tagged("first", {0, 4, 8}, {1});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        const ReviewQueue queue(*library);
        for (const QueueMode mode : allModes) {
            const auto tracks = tracksOf(unwrap(queue.next(model, requestFor(made, mode, 100))));
            QVERIFY(tracks.size() > 30);
            QCOMPARE(std::ranges::count(tracks, made.tracks[12]), 0);
            QCOMPARE(std::ranges::count(tracks, made.tracks[16]), 0);
        }
    }

    void similarIsInOrderOfSimilarityAndSaysTheScore()
    {
        MadeUpLibrary made(80);
        const auto tag = made.tagged("first", {4, 8}, {1});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        const ReviewQueue queue(*library);
        QueueRequest request = requestFor(made, QueueMode::Similar, 10);
        request.like = LabelTarget{made.tracks[3], 30'000};
        const auto clips = unwrap(queue.next(model, request));
        QCOMPARE(clips.size(), 10U);
        double last = 1;
        for (const QueuedClip &clip : clips) {
            QVERIFY(clip.track != made.tracks[3]);
            QVERIFY(clip.reason == QueueReason::Similar);
            QVERIFY(clip.similarity.value() <= last);
            last = *clip.similarity;
            QCOMPARE(clip.score, static_cast<double>(model.scores()[clip.row]));
        }
        request.like.reset();
        QCOMPARE(queue.next(model, request).error().code, ErrorCode::BadInput);
        request.like = LabelTarget{made.tracks[3], 90'000};
        QCOMPARE(queue.next(model, request).error().code, ErrorCode::NotEnough);
    }

    void similarTracksAreOthersAndCopiesAreMarked()
    {
        MadeUpLibrary made(50);
        catalogue::TrackRepository repository(made.database);
        catalogue::Metadata same;
        same.title = same.artist = "Same";
        same.durationMs = 60'000;
        for (const std::size_t t : {2, 33})
            unwrap(repository.update(made.tracks[t], {1, static_cast<std::int64_t>(t)}, same));
        unwrap(repository.setMissing(made.tracks[7], true));
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto similar =
            unwrap(similarTracks(*library, probe::ClipVectors(library->space()),
                                 RelatedTracks(library->tracks()), LabelTarget{made.tracks[2]}, 100));
        QCOMPARE(similar.size(), 48U); // all but itself and the missing one
        for (const SimilarTrack &track : similar)
            QCOMPARE(track.isCopy, track.track.track == made.tracks[33]);
    }

    void aFlippedLabelIsTheFirstProbableMislabel()
    {
        MadeUpLibrary made(120);
        const auto tag = made.tagged("first", {0, 4, 8, 12, 16, 3}, {1, 2, 5, 6, 7});
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, tag));
        const auto mislabels = model.probableMislabels();
        QVERIFY(!mislabels.empty());
        QCOMPARE(model.origins()[mislabels[0].example].label.track, made.tracks[3]);
    }
};

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "tst_review_queue.moc"
