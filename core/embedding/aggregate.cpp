// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/aggregate.h"

namespace tagwright::embedding {

Result<Embedding> aggregate(const FrameMatrix &frames)
{
    if (frames.rows() == 0)
        return fail(ErrorCode::NotEnough, "The clip gave no frames.");
    if (!frames.allFinite())
        return fail(ErrorCode::NotFinite, "The extractor gave numbers that are not finite.");
    // In double and around the mean: sums of squares in float lose the deviation of long clips.
    const Eigen::MatrixXd wide = frames.cast<double>();
    const Eigen::RowVectorXd mean = wide.colwise().mean();
    const Eigen::RowVectorXd variance =
        (wide.rowwise() - mean).array().square().colwise().sum() / static_cast<double>(wide.rows());
    Embedding embedding(2 * frames.cols());
    embedding << mean.transpose().cast<float>(), variance.array().sqrt().matrix().transpose().cast<float>();
    return embedding;
}

} // namespace tagwright::embedding
