// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/clip_assembler.h"
#include "embedding/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tagwright;
using namespace tagwright::embedding;
namespace fs = std::filesystem;

class TestStore : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    StoreKey m_key{"x", "v1", 6};
    [[nodiscard]] fs::path folder() const { return m_folder->path().toStdString(); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void rowsAreReadBackWithinHalfPrecision()
    {
        std::srand(1);
        std::vector<Eigen::VectorXf> vectors;
        {
            auto writer = StoreWriter::open(folder(), m_key);
            QVERIFY(writer);
            for (int i = 0; i < 20; ++i) {
                vectors.push_back(Eigen::VectorXf::Random(6) * 100);
                QCOMPARE(writer->append(vectors.back()).value(), i);
            }
            QVERIFY(writer->sync());
        }
        auto more = StoreWriter::open(folder(), m_key);
        QCOMPARE(more->rows(), 20);
        const auto reader = StoreReader::open(folder(), m_key);
        QCOMPARE(reader->rows(), 20);
        for (int i = 0; i < 20; ++i) {
            const auto halves = reader->row(i);
            const Eigen::VectorXf row = Eigen::Map<const Eigen::Array<Eigen::half, Eigen::Dynamic, 1>>(
                                            halves.data(), vectors[0].size())
                                            .cast<float>();
            QVERIFY((row - vectors[static_cast<std::size_t>(i)]).cwiseAbs().maxCoeff() < 0.05F);
        }
    }

    void aHalfWrittenRowIsOverwritten()
    {
        {
            auto writer = StoreWriter::open(folder(), m_key);
            QVERIFY(writer->append(Eigen::VectorXf::Ones(6)));
        }
        std::ofstream(storePath(folder(), m_key), std::ios::app | std::ios::binary) << "junk";
        auto writer = StoreWriter::open(folder(), m_key);
        QCOMPARE(writer->rows(), 1);
        QCOMPARE(writer->append(Eigen::VectorXf::Constant(6, 2)).value(), 1);
        QCOMPARE(static_cast<float>(StoreReader::open(folder(), m_key)->row(1)[5]), 2.0F);
    }

    void whatAHalfCannotHoldIsRefused()
    {
        auto writer = StoreWriter::open(folder(), m_key);
        for (const float bad : {NAN, INFINITY, 70'000.0F}) {
            const auto row = writer->append(Eigen::VectorXf::Constant(6, bad));
            QVERIFY(!row);
            QCOMPARE(row.error().code, ErrorCode::NotFinite);
        }
        QCOMPARE(writer->rows(), 0);
    }

    void anotherExtractorsFileIsRefused()
    {
        {
            auto writer = StoreWriter::open(folder(), m_key);
            QVERIFY(writer->append(Eigen::VectorXf::Ones(6)));
        }
        const StoreKey other{"x", "v2", 6};
        fs::rename(storePath(folder(), m_key), storePath(folder(), other));
        QCOMPARE(StoreReader::open(folder(), other).error().code, ErrorCode::BadFormat);
        QCOMPARE(StoreWriter::open(folder(), other).error().code, ErrorCode::BadFormat);
        std::ofstream(storePath(folder(), other)) << std::string(1000, 'x');
        QCOMPARE(StoreReader::open(folder(), other).error().code, ErrorCode::BadFormat);
        QCOMPARE(StoreReader::open(folder(), {"none", "1", 6}).error().code, ErrorCode::NotFound);
    }

    void theGridDropsAShortLastPieceUnlessItIsTheOnlyOne_data()
    {
        QTest::addColumn<qint64>("durationMs");
        QTest::addColumn<int>("clips");
        QTest::addColumn<qint64>("lastMs");
        QTest::newRow("2 s") << qint64(2000) << 1 << qint64(2000);
        QTest::newRow("30 s") << qint64(30'000) << 1 << qint64(30'000);
        QTest::newRow("34.9 s") << qint64(34'900) << 1 << qint64(30'000);
        QTest::newRow("35 s") << qint64(35'000) << 2 << qint64(5'000);
        QTest::newRow("3 min") << qint64(180'000) << 6 << qint64(30'000);
    }
    void theGridDropsAShortLastPieceUnlessItIsTheOnlyOne()
    {
        QFETCH(qint64, durationMs);
        QFETCH(int, clips);
        QFETCH(qint64, lastMs);
        const auto grid = clipGrid(durationMs);
        QCOMPARE(grid.size(), static_cast<std::size_t>(clips));
        QCOMPARE(qint64(grid.back().durationMs), lastMs);
        // The assembler cuts the same clips out of a stream in odd blocks, at two rates.
        std::vector<Stretch> cut;
        ClipAssembler assembler({1000, 1600}, 0,
                                [&](Stretch stretch, const ClipSamples &) { cut.push_back(stretch); });
        const std::vector<float> block(777, 0.1F);
        for (qint64 sent = 0; sent < durationMs;) {
            const auto n = static_cast<std::size_t>(std::min<qint64>(777, durationMs - sent));
            assembler.add(0, {block.data(), n});
            sent += static_cast<qint64>(n);
        }
        for (qint64 left = durationMs * 16 / 10; left > 0; left -= 777)
            assembler.add(1, {block.data(), static_cast<std::size_t>(std::min<qint64>(777, left))});
        assembler.finish();
        QCOMPARE(cut.size(), grid.size());
        for (std::size_t i = 0; i < cut.size(); ++i) {
            QCOMPARE(cut[i].startMs, grid[i].startMs);
            QVERIFY(std::abs(cut[i].durationMs - grid[i].durationMs) <= 1);
        }
    }

    void anInstantBelongsToItsClip()
    {
        QCOMPARE(clipStartAt(89'999, 180'000), 60'000);
        QCOMPARE(clipStartAt(90'000, 180'000), 90'000);
        QCOMPARE(clipStartAt(33'000, 34'000), 0); // behind the last clip: the last clip
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
