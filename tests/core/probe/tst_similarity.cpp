// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/similarity.h"

#include <QTest>

#include <algorithm>

using namespace tagwright;
using catalogue::TrackId;
using probe::ClipVectors;

namespace {

constexpr Eigen::Index clipsPerTrack = 2;
constexpr double precision = 1e-3; ///< of 16-bit floats

/// Tracks of two random clips; clips of one track follow the same group.
class Tracks : public probe::ArraySource
{
public:
    explicit Tracks(probe::FeatureMatrix features) : ArraySource(std::move(features), "made-up")
    {
        for (Eigen::Index row = 0; row < rows(); ++row)
            clips.push_back({.id = {row}, .track = {row / clipsPerTrack}, .startMs = row % 2 * 30'000});
    }
    [[nodiscard]] std::int64_t group(Eigen::Index row) const override { return row / clipsPerTrack; }
    std::vector<catalogue::Clip> clips;
};

/// The last track is a copy of the first with the clips in the other order, and a little noise.
probe::FeatureMatrix withCopy(Eigen::Index tracks, Eigen::Index dimension)
{
    std::srand(11);
    const Eigen::Index n = tracks * clipsPerTrack;
    probe::FeatureMatrix features = probe::FeatureMatrix::Random(n, dimension);
    features.row(n - 2) = features.row(1);
    features.row(n - 1) = features.row(0);
    features.bottomRows(2) += 0.02F * probe::FeatureMatrix::Random(2, dimension);
    return features;
}

} // namespace

class TestSimilarity : public QObject
{
    Q_OBJECT

private slots:
    void aCopyComesFirstAndIsANearDuplicate_data()
    {
        QTest::addColumn<int>("tracks");
        QTest::newRow("small library") << 100;
        QTest::newRow("with a neighbourhood") << 700;
    }
    void aCopyComesFirstAndIsANearDuplicate()
    {
        QFETCH(int, tracks);
        const Tracks library(withCopy(tracks, 40));
        const auto space = probe::FeatureSpace::fit(library).value();
        QCOMPARE(space.hasNeighbourhood(), tracks == 700);
        const ClipVectors vectors(space);
        const probe::TrackRows rows(library.clips);

        const auto whole = probe::mostSimilar(vectors, rows, {0, 1});
        QCOMPARE(whole.size(), static_cast<std::size_t>(tracks));
        QCOMPARE(whole[0].track, TrackId{0}); // itself
        QVERIFY(std::abs(whole[0].score - 1) < precision);
        QCOMPARE(whole[1].track, TrackId{tracks - 1});
        QVERIFY(whole[1].score >= vectors.nearDuplicate());
        QVERIFY(whole[2].score < vectors.nearDuplicate());
        for (std::size_t i = 1; i < whole.size(); ++i)
            QVERIFY(whole[i - 1].score >= whole[i].score);

        const auto clip = probe::mostSimilar(vectors, rows, {1});
        QCOMPARE(clip[1].row, 2 * tracks - 2); // of the copy, the clip that was copied from it
    }

    void theScoreOfATrackIsTheMeanOverTheClipsOfTheNearest()
    {
        const Tracks library(withCopy(60, 10));
        const auto space = probe::FeatureSpace::fit(library).value();
        const ClipVectors vectors(space);
        std::vector<Eigen::Index> all;
        for (Eigen::Index row = 0; row < library.rows(); ++row)
            all.push_back(row);
        const Eigen::MatrixXf unit = vectors.of(all);
        for (const auto &track : probe::mostSimilar(vectors, probe::TrackRows(library.clips), {6, 7})) {
            double sum = 0, largest = -1;
            Eigen::Index nearest = -1;
            for (const Eigen::Index wanted : {6, 7}) {
                double best = -1;
                for (Eigen::Index row = 2 * track.track.value; row < 2 * track.track.value + 2; ++row) {
                    const double cosine = unit.row(wanted).dot(unit.row(row));
                    best = std::max(best, cosine);
                    if (cosine > largest) {
                        largest = cosine;
                        nearest = row;
                    }
                }
                sum += best;
            }
            QVERIFY(std::abs(track.score - sum / 2) < precision);
            QCOMPARE(track.row, nearest);
        }
    }

    void vectorsAreOfUnitLengthAndCosinesTheirProducts()
    {
        const Tracks library(withCopy(50, 12));
        const auto space = probe::FeatureSpace::fit(library).value();
        const ClipVectors vectors(space);
        const Eigen::MatrixXf some = vectors.of({3, 17, 90});
        QCOMPARE(some.rows(), 3);
        const Eigen::VectorXf cosines = vectors.cosines(17);
        QCOMPARE(cosines.size(), library.rows());
        for (Eigen::Index i = 0; i < 3; ++i)
            QVERIFY(std::abs(some.row(i).norm() - 1) < precision);
        QVERIFY(std::abs(cosines[90] - some.row(1).dot(some.row(2))) < 1e-5);
    }

    void aLibraryOfEqualClipsIsNoTrouble()
    {
        const Tracks library(probe::FeatureMatrix::Ones(20, 8));
        const auto space = probe::FeatureSpace::fit(library).value();
        const auto similar = probe::mostSimilar(ClipVectors(space), probe::TrackRows(library.clips), {0, 1});
        QCOMPARE(similar.size(), 10U);
        for (const auto &track : similar)
            QVERIFY(std::isfinite(track.score));
    }
};

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
