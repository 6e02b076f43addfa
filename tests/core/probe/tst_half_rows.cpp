// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/half_rows.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace tagwright;

class TestHalfRows : public QObject
{
    Q_OBJECT

private slots:
    /// Every finite number that 16 bits can hold.
    void everyHalfIsWidenedExactly()
    {
        std::vector<Eigen::half> halves;
        for (std::uint32_t bits = 0; bits < 0x10000U; ++bits)
            if ((bits & 0x7c00U) != 0x7c00U)
                halves.push_back(Eigen::numext::bit_cast<Eigen::half>(static_cast<std::uint16_t>(bits)));
        std::vector<float> wide(halves.size());
        probe::widen(halves, wide);
        for (std::size_t i = 0; i < halves.size(); ++i)
            QCOMPARE(wide[i], static_cast<float>(halves[i]));
    }

    void productsOfAnyLengthAreRight()
    {
        std::srand(2);
        for (const int n : {0, 1, 7, 16, 63, 64, 65, 255, 256, 1024, 2816}) {
            const Eigen::ArrayXf x = Eigen::ArrayXf::Random(n);
            const Eigen::Array<Eigen::half, Eigen::Dynamic, 1> halves = x.cast<Eigen::half>();
            const Eigen::ArrayXf w = Eigen::ArrayXf::Random(n);
            const auto size = static_cast<std::size_t>(n);
            const double product = (halves.cast<float>().cast<double>() * w.cast<double>()).sum();
            const float found = probe::dot({halves.data(), size}, {w.data(), size});
            QVERIFY2(std::abs(static_cast<double>(found) - product) < 1e-4, std::to_string(n).c_str());
            QCOMPARE(found, probe::dot({halves.data(), size}, {w.data(), size}));
        }
    }
};

QTEST_GUILESS_MAIN(TestHalfRows)
#include "tst_half_rows.moc"
