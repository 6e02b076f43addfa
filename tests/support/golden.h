// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded tensors against computed ones: prints the largest difference and fails past the tolerance.
#pragma once

#include "support/npy.h"
#include "support/shared.h"
#include "support/wav.h"

#include <Eigen/Core>

#include <limits>
#include <string>

namespace tagwright::test {

using Rows = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

inline std::filesystem::path golden(const std::string &relative)
{
    return sharedFolder() / "golden" / relative;
}

inline std::vector<float> goldenClip(const std::string &name)
{
    return readGoldenWav(golden("audio/" + name + ".wav"));
}

/// The recorded tensor as [first dimension × the rest]; a vector is one row.
inline Rows goldenRows(const std::string &relative)
{
    const auto array = readNpy<float>(golden(relative));
    const bool isVector = array.shape.size() < 2;
    const auto rows = static_cast<Eigen::Index>(isVector ? 1 : array.rows());
    return Eigen::Map<const Rows>(array.values.data(), rows,
                                  static_cast<Eigen::Index>(array.values.size()) / rows);
}

inline double largestDifference(const Rows &ours, const Rows &expected)
{
    if (ours.rows() != expected.rows() || ours.cols() != expected.cols() || !ours.allFinite())
        return std::numeric_limits<double>::infinity();
    return static_cast<double>((ours - expected).cwiseAbs().maxCoeff());
}

#define TAGWRIGHT_COMPARE_GOLDEN(ours, relative, tolerance)                                                  \
    do {                                                                                                     \
        const std::string name_ = (relative);                                                                \
        const double difference_ =                                                                           \
            tagwright::test::largestDifference(ours, tagwright::test::goldenRows(name_));                    \
        qInfo("%s: %.2g (at most %.0e)", name_.c_str(), difference_, tolerance);                             \
        QVERIFY2(difference_ <= (tolerance), name_.c_str());                                                 \
    } while (false)

} // namespace tagwright::test
