// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/paper/feature_set.h"

#include <algorithm>

namespace tagwright::experiment::paper {

namespace {

/// In the whole of the features.
std::vector<probe::Block> blocksOf(const PaperData &data, const std::string &name)
{
    std::vector<probe::Block> blocks;
    for (const probe::Block &block : data.blocks)
        if (data.blocks.size() == 1 || name == allFeatures || block.extractor == name)
            blocks.push_back(block);
    return blocks;
}

Eigen::RowVectorXd means(const probe::FeatureMatrix &x)
{
    Eigen::RowVectorXd sum = Eigen::RowVectorXd::Zero(x.cols());
    for (Eigen::Index row = 0; row < x.rows(); ++row)
        sum += x.row(row).cast<double>();
    return sum / static_cast<double>(x.rows());
}

Eigen::RowVectorXd deviations(const probe::FeatureMatrix &x, const Eigen::RowVectorXd &mean)
{
    Eigen::RowVectorXd sum = Eigen::RowVectorXd::Zero(x.cols());
    for (Eigen::Index row = 0; row < x.rows(); ++row)
        sum += (x.row(row).cast<double>() - mean).cwiseAbs2();
    return (sum / static_cast<double>(x.rows())).cwiseSqrt();
}

} // namespace

std::vector<std::string> featureSetNames(const PaperData &data)
{
    std::vector<std::string> names;
    for (const probe::Block &block : data.blocks)
        names.push_back(block.extractor);
    if (names.size() > 1)
        names.emplace_back(allFeatures);
    return names;
}

probe::FeatureMatrix rawFeatures(const ClipSet &set, const PaperData &data, const std::string &name)
{
    // Blocks of one embedding, and of all, lie side by side.
    const auto blocks = blocksOf(data, name);
    const Eigen::Index begin = blocks.front().begin;
    return set.features.middleCols(begin, blocks.back().begin + blocks.back().size - begin);
}

FeatureSet makeFeatureSet(const PaperData &data, const std::string &name)
{
    FeatureSet set{.name = name,
                   .blocks = blocksOf(data, name),
                   .train = rawFeatures(data.train, data, name),
                   .valid = rawFeatures(data.valid, data, name),
                   .test = rawFeatures(data.test, data, name)};
    const Eigen::Index begin = set.blocks.front().begin;
    for (probe::Block &block : set.blocks)
        block.begin -= begin;
    const Eigen::RowVectorXd mean = means(set.train);
    const Eigen::RowVectorXd deviation = deviations(set.train, mean);
    const Eigen::RowVectorXf center = mean.cast<float>();
    const Eigen::RowVectorXf scale =
        (deviation.array() > 0).select(deviation.array().inverse(), 1).cast<float>(); // constants say nothing
    for (probe::FeatureMatrix *x : {&set.train, &set.valid, &set.test})
        for (Eigen::Index row = 0; row < x->rows(); ++row)
            x->row(row) = (x->row(row) - center).cwiseProduct(scale);
    return set;
}

} // namespace tagwright::experiment::paper
