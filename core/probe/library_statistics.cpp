// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/library_statistics.h"

namespace tagwright::probe {

Eigen::MatrixXf LibraryStatistics::scaled(const FeatureMatrix &raw) const
{
    return ((raw.rowwise() - center.cast<float>()).array().rowwise() * scale.array()).matrix().transpose();
}

} // namespace tagwright::probe
