// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/queue.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace tagwright;
using catalogue::TrackId;
using probe::QueueItem;
using probe::QueueMode;
using probe::QueueReason;
using probe::QueueState;
using probe::QueueTrack;
using probe::RankedTrack;

namespace {

constexpr double nearDuplicate = 0.9;
constexpr std::array allModes{QueueMode::Mixed, QueueMode::Likely, QueueMode::Uncertain, QueueMode::Random,
                              QueueMode::Similar};

/// A ranking of made-up tracks: row and number of a track are its place in the vectors, every fifth one is
/// labelled, some are copies of others, albums are long and neighbours in the ranking.
struct MadeUp
{
    explicit MadeUp(unsigned seed, Eigen::Index count = 300)
    {
        std::mt19937 random(seed);
        std::normal_distribution<float> normal;
        vectors.resize(count, 6);
        for (Eigen::Index row = 0; row < count; ++row) {
            const bool isCopy = row > 10 && random() % 3 == 0;
            for (Eigen::Index i = 0; i < vectors.cols(); ++i)
                vectors(row, i) =
                    isCopy ? vectors(row - 7, i) + 0.01F * normal(random) : normal(random); // of one before
            vectors.row(row).normalize();
            tracks.push_back(
                {.album = row / 11 % 4 == 0 ? QueueTrack::none : row / 11,
                 .piece = random() % 4 == 0 ? static_cast<std::int64_t>(random() % 9) : QueueTrack::none});
            ranking.push_back({TrackId{row}, row, 1 - static_cast<double>(row) / count});
        }
        for (Eigen::Index row = 3; row < count; row += 5) {
            labelled.insert(TrackId{row});
            state.knownRows.push_back(row);
            if (tracks[static_cast<std::size_t>(row)].piece != QueueTrack::none)
                state.knownPieces.push_back(tracks[static_cast<std::size_t>(row)].piece);
        }
        if (state.knownPieces.size() > 2)
            state.knownPieces.resize(2); // or else no piece would be left
        state.positiveScores = {0.9, 0.7};
        state.negativeScores = {0.3, 0.1};
        state.nearDuplicate = nearDuplicate;
        connect();
    }
    MadeUp(const MadeUp &) = delete;
    MadeUp &operator=(const MadeUp &) = delete;

    /// The state refers to the members above it.
    void connect()
    {
        state.ranking = ranking;
        state.mayAsk = [this](TrackId track) {
            ++questions;
            return !labelled.contains(track);
        };
        state.vectors = [this](const std::vector<Eigen::Index> &rows) {
            rowsRead += rows.size();
            return Eigen::MatrixXf(vectors(rows, Eigen::all));
        };
        state.trackOf = [this](TrackId track) { return tracks[static_cast<std::size_t>(track.value)]; };
    }

    [[nodiscard]] std::vector<QueueItem> fill(QueueMode mode, std::size_t count = 5, std::int64_t asked = 0,
                                              std::uint64_t seed = 0) const
    {
        return probe::fillQueue(state, {.mode = mode, .count = count, .asked = asked, .seed = seed});
    }
    [[nodiscard]] std::int64_t albumOf(const QueueItem &item) const
    {
        return tracks[static_cast<std::size_t>(item.track.row)].album;
    }
    [[nodiscard]] float cosine(Eigen::Index a, Eigen::Index b) const
    {
        return vectors.row(a).dot(vectors.row(b));
    }

    Eigen::MatrixXf vectors;
    std::vector<QueueTrack> tracks;
    std::vector<RankedTrack> ranking;
    std::set<TrackId> labelled;
    QueueState state;
    mutable std::size_t questions = 0;
    mutable std::size_t rowsRead = 0;
};

/// Tracks that nothing connects: no albums, no pieces, all unlike each other.
std::unique_ptr<MadeUp> unconnected(Eigen::Index count)
{
    auto made = std::make_unique<MadeUp>(1, count);
    made->vectors.setRandom(count, 128);
    made->vectors.rowwise().normalize();
    made->tracks.assign(static_cast<std::size_t>(count), {});
    made->state.knownPieces.clear();
    return made;
}

std::vector<Eigen::Index> rowsOf(const std::vector<QueueItem> &items)
{
    std::vector<Eigen::Index> rows;
    for (const QueueItem &item : items)
        rows.push_back(item.track.row);
    return rows;
}

std::vector<QueueReason> reasonsOf(const std::vector<QueueItem> &items)
{
    std::vector<QueueReason> reasons;
    for (const QueueItem &item : items)
        reasons.push_back(item.reason);
    return reasons;
}

} // namespace

class TestQueue : public QObject
{
    Q_OBJECT

private slots:
    void noLabelledTrackAndNoTrackTwice()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const MadeUp made(seed);
            for (const QueueMode mode : allModes) {
                const auto items = made.fill(mode, 25);
                QVERIFY(items.size() > 10);
                std::set<TrackId> seen;
                for (const QueueItem &item : items) {
                    QVERIFY(!made.labelled.contains(item.track.track));
                    QVERIFY(seen.insert(item.track.track).second);
                }
            }
        }
    }

    void threeOfOneAlbumNeverFollowEachOther()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            MadeUp made(seed);
            made.state.lastAlbums = {1, 1};
            for (const QueueMode mode : allModes) {
                std::vector<std::int64_t> albums{1, 1};
                for (const QueueItem &item : made.fill(mode, 15))
                    albums.push_back(made.albumOf(item));
                for (std::size_t i = 2; i < albums.size(); ++i)
                    QVERIFY(albums[i] == QueueTrack::none || albums[i] != albums[i - 1] ||
                            albums[i] != albums[i - 2]);
            }
        }
    }

    void anAlbumThatIsAllThereIsIsAskedAboutNevertheless()
    {
        const auto made = unconnected(60);
        made->tracks.assign(60, {.album = 5});
        for (const QueueMode mode : allModes)
            QCOMPARE(made->fill(mode).size(), 5U);
    }

    void anotherAlbumIsNotWorthAClipThatIsFarWorse()
    {
        const auto made = unconnected(60);
        made->tracks.assign(60, {.album = 6});
        for (std::size_t rank = 0; rank < 40; ++rank)
            made->tracks[static_cast<std::size_t>(made->state.ranking[rank].row)] = {.album = 5};
        for (const QueueItem &item : made->fill(QueueMode::Likely))
            QCOMPARE(made->albumOf(item), 5);
    }

    void nothingThatSoundsLikeALabelledClipOrAnotherQuestion()
    {
        bool wouldHaveFailed = false;
        for (unsigned seed = 0; seed < 20; ++seed) {
            const MadeUp made(seed);
            for (const QueueMode mode : allModes) {
                const auto rows = rowsOf(made.fill(mode, 20));
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    for (const Eigen::Index known : made.state.knownRows)
                        QVERIFY(made.cosine(rows[i], known) < nearDuplicate);
                    for (std::size_t j = 0; j < i; ++j)
                        QVERIFY(made.cosine(rows[i], rows[j]) < nearDuplicate);
                }
            }
            for (std::size_t i = 0; i < 20; ++i) // without the rule the top would hold copies
                for (std::size_t j = 0; j < i; ++j)
                    wouldHaveFailed =
                        wouldHaveFailed || made.cosine(static_cast<Eigen::Index>(i),
                                                       static_cast<Eigen::Index>(j)) > nearDuplicate;
        }
        QVERIFY(wouldHaveFailed);
    }

    void onePieceIsAskedAboutOnce()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const MadeUp made(seed);
            for (const QueueMode mode : allModes) {
                std::set<std::int64_t> pieces(made.state.knownPieces.begin(), made.state.knownPieces.end());
                for (const QueueItem &item : made.fill(mode, 25)) {
                    const std::int64_t piece = made.tracks[static_cast<std::size_t>(item.track.row)].piece;
                    QVERIFY(piece == QueueTrack::none || pieces.insert(piece).second);
                }
            }
        }
    }

    void everyFiveAreTwoLikelyTwoDifferentOneUncertain()
    {
        const auto made = unconnected(400);
        const auto reasons = reasonsOf(made->fill(QueueMode::Mixed, 10));
        for (std::size_t first = 0; first + 5 <= reasons.size(); ++first) {
            const auto five = std::span(reasons).subspan(first, 5);
            QCOMPARE(std::ranges::count(five, QueueReason::Likely), 2);
            QCOMPARE(std::ranges::count(five, QueueReason::Different), 2);
            QCOMPARE(std::ranges::count(five, QueueReason::Uncertain), 1);
        }
        // One at a time gives the same mixture.
        for (std::size_t asked = 0; asked < 10; ++asked)
            QCOMPARE(made->fill(QueueMode::Mixed, 1, static_cast<std::int64_t>(asked)).at(0).reason,
                     reasons[asked]);
    }

    void likelyIsTheOrderOfTheScores()
    {
        const auto made = unconnected(100);
        QCOMPARE(rowsOf(made->fill(QueueMode::Likely, 6)), (std::vector<Eigen::Index>{0, 1, 2, 4, 5, 6}));
        QCOMPARE(rowsOf(made->fill(QueueMode::Similar, 3)), (std::vector<Eigen::Index>{0, 1, 2}));
        QCOMPARE(made->fill(QueueMode::Similar).at(0).reason, QueueReason::Similar);
    }

    void theDifferentOneIsFarthestFromAllThatIsKnownAndAsked()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            std::srand(seed);
            const bool isSmall = seed % 2 == 1;
            const auto made = unconnected(isSmall ? 120 : 500);
            const auto items = made->fill(QueueMode::Mixed, 4);
            std::vector<Eigen::Index> known = made->state.knownRows;
            for (const QueueItem &item : items) {
                if (item.reason == QueueReason::Different) {
                    std::vector<std::pair<float, Eigen::Index>> nearest; // of the 40 most likely, or 12
                    for (Eigen::Index row = 0; nearest.size() < (isSmall ? 12 : 40); ++row) {
                        if (made->labelled.contains(TrackId{row}))
                            continue;
                        float largest = -1;
                        for (const Eigen::Index other : known)
                            largest = std::max(largest, made->cosine(row, other));
                        nearest.emplace_back(largest, row); // 1 for those asked about already
                    }
                    QCOMPARE(item.track.row, std::ranges::min(nearest).second);
                }
                known.push_back(item.track.row);
            }
        }
    }

    void theUncertainOnesAreNearestToTheMiddle()
    {
        const auto made = unconnected(200);
        made->state.positiveScores = {0.8, 0.6};
        made->state.negativeScores = {0.1, 0.2, 0.3};
        const auto distance = [&](Eigen::Index row) {
            return std::abs(made->ranking[static_cast<std::size_t>(row)].score - (0.7 + 0.2) / 2);
        };
        const auto rows = rowsOf(made->fill(QueueMode::Uncertain, 12));
        double farthestAsked = 0, nearestLeft = 1;
        for (Eigen::Index row = 0; row < 200; ++row)
            if (std::ranges::count(rows, row) > 0)
                farthestAsked = std::max(farthestAsked, distance(row));
            else if (!made->labelled.contains(TrackId{row}))
                nearestLeft = std::min(nearestLeft, distance(row));
        QVERIFY(farthestAsked <= nearestLeft + 1e-9);
        for (std::size_t i = 1; i < rows.size(); ++i)
            QVERIFY(distance(rows[i - 1]) <= distance(rows[i]) + 1e-9);
    }

    void scoresBeyondTheRankingAreNoTrouble()
    {
        const auto made = unconnected(30);
        made->state.positiveScores = {9, 9, 9};
        QCOMPARE(rowsOf(made->fill(QueueMode::Uncertain, 2)), (std::vector<Eigen::Index>{0, 1}));
        made->state.positiveScores = {-9, -9, -9};
        QCOMPARE(rowsOf(made->fill(QueueMode::Uncertain, 2)), (std::vector<Eigen::Index>{29, 27}));
    }

    void withFewLabelsOnlyLikelyMakesSense()
    {
        const auto made = unconnected(100);
        made->state.positiveScores = {0.9};
        made->state.negativeScores = {0.2};
        for (const QueueMode mode : {QueueMode::Mixed, QueueMode::Uncertain})
            QCOMPARE(reasonsOf(made->fill(mode)), (std::vector<QueueReason>(5, QueueReason::Likely)));
        QCOMPARE(made->fill(QueueMode::Random).at(0).reason, QueueReason::Random);
    }

    void positivesAloneMakeTheMixtureLikely()
    {
        QCOMPARE(probe::possibleMode(QueueMode::Mixed, 8, 0), QueueMode::Likely);
        QCOMPARE(probe::possibleMode(QueueMode::Mixed, 2, 1), QueueMode::Mixed);
        QCOMPARE(probe::possibleMode(QueueMode::Uncertain, 3, 0), QueueMode::Uncertain);
    }

    void randomDoesNotFollowTheRanking()
    {
        auto made = unconnected(200);
        const auto rows = rowsOf(made->fill(QueueMode::Random, 20, 0, 7));
        QCOMPARE(rowsOf(made->fill(QueueMode::Random, 10, 0, 7)),
                 std::vector<Eigen::Index>(rows.begin(), rows.begin() + 10));
        QVERIFY(rowsOf(made->fill(QueueMode::Random, 20, 0, 8)) != rows);
        std::ranges::reverse(made->ranking);
        QCOMPARE(rowsOf(made->fill(QueueMode::Random, 20, 0, 7)), rows);
        // An answered question goes, the others stay.
        made->labelled.insert(TrackId{rows[0]});
        QCOMPARE(rowsOf(made->fill(QueueMode::Random, 19, 0, 7)),
                 std::vector<Eigen::Index>(rows.begin() + 1, rows.end()));
    }

    void randomIsUniform()
    {
        const auto made = unconnected(50);
        std::map<Eigen::Index, int> counts;
        for (std::uint64_t seed = 0; seed < 4000; ++seed)
            ++counts[made->fill(QueueMode::Random, 1, 0, seed).at(0).track.row];
        QCOMPARE(counts.size(), 40U); // each of the unlabelled ones about 100 times
        for (const auto &[row, count] : counts)
            QVERIFY2(count > 60 && count < 140, std::to_string(count).c_str());
    }

    void theSameStateGivesTheSameQueue()
    {
        const MadeUp made(4), again(4);
        for (const QueueMode mode : allModes)
            QCOMPARE(rowsOf(made.fill(mode, 20)), rowsOf(again.fill(mode, 20)));
    }

    void anEmptyOrFullyLabelledRankingGivesNothing()
    {
        auto made = unconnected(20);
        made->state.mayAsk = [](TrackId) { return false; };
        for (const QueueMode mode : allModes)
            QVERIFY(made->fill(mode).empty());
        made->state.ranking = {};
        for (const QueueMode mode : allModes)
            QVERIFY(made->fill(mode).empty());
    }

    void nothingLeftEndsTheQueueEarly()
    {
        const auto made = unconnected(20);
        for (const QueueMode mode : allModes)
            QCOMPARE(made->fill(mode, 100).size(), 16U);
    }

    void aLongRankingIsNotWalkedThrough()
    {
        const auto made = unconnected(100'000);
        made->labelled = {TrackId{3}, TrackId{8}};
        made->state.knownRows = {3, 8};
        for (const QueueMode mode : allModes) {
            made->questions = made->rowsRead = 0;
            QCOMPARE(made->fill(mode).size(), 5U);
            QVERIFY(made->questions <= 100);
            QVERIFY(made->rowsRead <= 100);
        }
    }

    void namesAreRecognised()
    {
        for (const QueueMode mode : allModes)
            QCOMPARE(probe::queueModeFromName(probe::name(mode)), mode);
        QVERIFY(!probe::queueModeFromName("audit"));
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
