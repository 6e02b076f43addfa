// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_stock_library.h"
#include "tagging/stock_tags.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tagwright;
using namespace tagwright::tagging;
using test::MadeStockModel;
using test::MadeUpLibrary;
using test::unwrap;

class TestStockTags : public QObject
{
    Q_OBJECT
    const MadeStockModel m_model;

    [[nodiscard]] StockTags open(MadeUpLibrary &made) const
    {
        return unwrap(StockTags::open(made.database, MadeStockModel::extractor, m_model.folder()));
    }

private slots:
    void aClassIsHeardInEveryClip()
    {
        MadeUpLibrary made(600, m_model.embeddings()); // 1200 clips: more than are in memory at once
        const StockTags stock = open(made);
        QCOMPARE(stock.extractor(), std::string(MadeStockModel::extractor));
        QCOMPARE(stock.clips().size(), 1200U);
        const auto number = unwrap(stock.classifier().find(MadeStockModel::className));
        QCOMPARE(number, Eigen::Index{MadeStockModel::classNumber});
        const Eigen::VectorXf logits = stock.logits(number);
        QCOMPARE(logits.size(), 1200);
        // Σ of three features in 1.5 … 3.5 for the first kind; in −1 … 1, below 0 cut off, for the other.
        for (std::size_t row = 0; row < stock.clips().size(); ++row) {
            const auto track = std::ranges::find(made.tracks, stock.clips()[row].track) - made.tracks.begin();
            const float logit = logits[static_cast<Eigen::Index>(row)];
            if (MadeUpLibrary::isFirstKind(static_cast<int>(track)))
                QVERIFY(logit > 4.4F - 5 && logit < 10.6F - 5);
            else
                QVERIFY(logit > -5.1F && logit < 4.1F - 5);
        }
    }

    void aTrackIsWhatItsBestClipIs()
    {
        MadeUpLibrary made(40, m_model.embeddings());
        const StockTags stock = open(made);
        const Eigen::VectorXf logits = stock.logits(MadeStockModel::classNumber);
        for (const int track : {0, 1, 39}) {
            float best = -100;
            for (std::size_t row = 0; row < stock.clips().size(); ++row)
                if (stock.clips()[row].track == made.tracks[static_cast<std::size_t>(track)])
                    best = std::max(best, logits[static_cast<Eigen::Index>(row)]);
            const Eigen::VectorXf classes =
                unwrap(stock.ofTrack(made.tracks[static_cast<std::size_t>(track)]));
            QCOMPARE(classes.size(), 50);
            QVERIFY(std::abs(classes[MadeStockModel::classNumber] - best) < 1e-4F);
            QVERIFY(std::abs(classes[0]) < 1e-4F);
        }
        const auto silent =
            unwrap(catalogue::TrackRepository(made.database).insert("/music/silent.ogg", {9, 9}, {}));
        QCOMPARE(stock.ofTrack(silent).error().code, ErrorCode::NotEnough);
    }

    void tracksAreCountedOnce_data()
    {
        QTest::addColumn<double>("probability");
        for (const double probability : {0.02, 0.1, 0.5, 0.9, 0.99})
            QTest::addRow("%.2f", probability) << probability;
    }
    void tracksAreCountedOnce()
    {
        QFETCH(double, probability);
        MadeUpLibrary made(600, m_model.embeddings());
        const StockTags stock = open(made);
        std::int64_t wanted = 0;
        for (const auto track : made.tracks)
            wanted += 1 / (1 + std::exp(-unwrap(stock.ofTrack(track))[MadeStockModel::classNumber])) >=
                      static_cast<float>(probability);
        const auto counts = stock.trackCounts(probability);
        QCOMPARE(counts.size(), 50U);
        QCOMPARE(counts[MadeStockModel::classNumber], wanted);
        QVERIFY(wanted > 0 && wanted < 600);
        QCOMPARE(counts[MadeStockModel::classNumber + 1], 0);
        QCOMPARE(counts[0], probability <= 0.5 ? 600 : 0); // even odds everywhere
    }

    void missingTracksAreNotCounted()
    {
        MadeUpLibrary made(8, m_model.embeddings());
        unwrap(catalogue::TrackRepository(made.database).setMissing(made.tracks[0], true));
        const StockTags stock = open(made);
        QCOMPARE(stock.trackCounts(.1)[MadeStockModel::classNumber], 1); // of tracks 0 and 4
        QCOMPARE(stock.trackCounts(.1)[0], 7);
    }

    void whatIsMissingIsSaid()
    {
        MadeUpLibrary made(8);
        const auto without = StockTags::open(made.database, MadeStockModel::extractor, m_model.folder());
        QCOMPARE(without.error().code, ErrorCode::NotEnough);
        QVERIFY(without.error().message.find("embed --extractor musicnn-mtt") != std::string::npos);
        // To embed with it would be no help.
        const auto never = StockTags::open(made.database, "made-up", m_model.folder());
        QCOMPARE(never.error().code, ErrorCode::BadInput);
        MadeUpLibrary older(8, {.extractor = MadeStockModel::extractor,
                                .version = "0123456789ab-dense_pre",
                                .dimension = MadeStockModel::dimension});
        QCOMPARE(StockTags::open(older.database, MadeStockModel::extractor, m_model.folder()).error().code,
                 ErrorCode::WrongVersion);
    }
};

QTEST_GUILESS_MAIN(TestStockTags)
#include "tst_stock_tags.moc"
