// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/neighbour_graph.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace tagwright;
using probe::NeighbourGraph;

class TestNeighbourGraph : public QObject
{
    Q_OBJECT

    static probe::HalfMatrix unitVectors(Eigen::Index n)
    {
        std::srand(4);
        return probe::directions(Eigen::MatrixXf::Random(8, n));
    }

private slots:
    void directionsAreOfUnitLength()
    {
        const Eigen::MatrixXf columns = Eigen::MatrixXf::Random(64, 9) * 1e3F;
        const Eigen::MatrixXf unit = probe::directions(columns).cast<float>();
        for (Eigen::Index i = 0; i < columns.cols(); ++i) {
            QVERIFY(std::abs(unit.col(i).norm() - 1) < 1e-3F);
            QVERIFY(unit.col(i).dot(columns.col(i).normalized()) > 0.9999F);
        }
        QVERIFY(probe::directions(Eigen::MatrixXf::Zero(4, 1)).cast<float>().isZero());
    }

    /// Against sorting all of them.
    void theNearestOfOtherTracksAreFound_data()
    {
        QTest::addColumn<int>("clipsPerTrack");
        QTest::newRow("one clip a track") << 1;
        QTest::newRow("seven clips a track") << 7;
        QTest::newRow("a track longer than the list") << 90;
    }
    void theNearestOfOtherTracksAreFound()
    {
        QFETCH(int, clipsPerTrack);
        constexpr Eigen::Index n = 400;
        const probe::HalfMatrix x = unitVectors(n);
        std::vector<std::int64_t> groups(n);
        for (std::size_t i = 0; i < groups.size(); ++i)
            groups[i] = static_cast<std::int64_t>(i) / clipsPerTrack;
        const auto nearest = probe::nearestNeighbours(x, groups, x, groups);
        QVERIFY(nearest);
        const Eigen::MatrixXf wide = x.cast<float>();
        const Eigen::MatrixXf similarity = wide.transpose() * wide;
        for (const Eigen::Index i : {0, 111, 399}) {
            std::vector<Eigen::Index> others;
            for (Eigen::Index j = 0; j < n; ++j)
                if (groups[static_cast<std::size_t>(j)] != groups[static_cast<std::size_t>(i)])
                    others.push_back(j);
            std::ranges::sort(others, std::greater{}, [&](Eigen::Index j) { return similarity(j, i); });
            for (int k = 0; k < NeighbourGraph::neighbours; ++k) {
                const auto found = (*nearest)(k, i);
                QVERIFY(groups[static_cast<std::size_t>(found)] != groups[static_cast<std::size_t>(i)]);
                QVERIFY(std::abs(similarity(found, i) - similarity(others[static_cast<std::size_t>(k)], i)) <
                        1e-5F);
            }
        }
    }

    void aFewTracksHaveFewNeighbours()
    {
        const probe::HalfMatrix x = unitVectors(12);
        const std::vector<std::int64_t> groups{0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2};
        NeighbourGraph graph;
        graph.nearest = probe::nearestNeighbours(x, groups, x, groups).value();
        graph.norms = Eigen::VectorXf::Ones(12);
        QCOMPARE(graph.degree(0), 6);
        QCOMPARE(graph.degree(11), 9);
        QVERIFY(graph.smoothed(Eigen::VectorXf::Ones(12), Eigen::VectorXf::Ones(12)).isConstant(2.0F));
    }

    void aSingleTrackHasNone()
    {
        const probe::HalfMatrix x = unitVectors(5);
        const std::vector<std::int64_t> groups(5, 3);
        NeighbourGraph graph;
        graph.nearest = probe::nearestNeighbours(x, groups, x, groups).value();
        graph.norms = Eigen::VectorXf::Ones(5);
        QCOMPARE(graph.degree(2), 0);
        QVERIFY(graph.smoothed(Eigen::VectorXf::Ones(5), Eigen::VectorXf::Ones(5)).isConstant(1.0F));
    }

    void smoothingAddsTheMeanOfTheNeighboursAndDivides()
    {
        NeighbourGraph graph;
        graph.nearest.setConstant(NeighbourGraph::neighbours, 2, -1);
        graph.nearest(0, 0) = 2;
        graph.nearest(1, 0) = 1;
        graph.norms = Eigen::VectorXf::LinSpaced(2, 2, 4);
        const Eigen::VectorXf library = Eigen::VectorXf::LinSpaced(4, 10, 40).eval();
        const Eigen::VectorXf result = graph.smoothed(library, Eigen::VectorXf::LinSpaced(2, 6, 8));
        QCOMPARE(result[0], (6.0F + (30.0F + 20.0F) / 2) / 2);
        QCOMPARE(result[1], 8.0F / 4);
    }

    void aStopEndsTheSearch()
    {
        const probe::HalfMatrix x = unitVectors(30);
        const std::vector<std::int64_t> groups(30, 1);
        std::stop_source stop;
        stop.request_stop();
        const auto nearest = probe::nearestNeighbours(x, groups, x, groups, {}, stop.get_token());
        QVERIFY(!nearest);
        QCOMPARE(nearest.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestNeighbourGraph)
#include "tst_neighbour_graph.moc"
