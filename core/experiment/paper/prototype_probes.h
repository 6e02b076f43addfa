// SPDX-License-Identifier: GPL-3.0-or-later
// The curator's probe on the paper's tasks: the whitened prototype in a space that the train clips make
// (without their labels), by the code that serves the user.
#pragma once

#include "experiment/paper/paper_data.h"
#include "probe/trainer.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace tagwright::experiment::paper {

class PrototypeProbes
{
public:
    /// \param train, test  raw features
    /// \errors Cancelled
    [[nodiscard]] static Result<std::unique_ptr<PrototypeProbes>>
    prepare(probe::FeatureMatrix train, probe::FeatureMatrix test, const std::vector<probe::Block> &blocks,
            const std::stop_token &stop);

    /// Of the test clips, by a probe of these train clips. All 0 without any. [test clips]
    /// \param many  too many to be examples: only their mean is looked at, which gives the same
    [[nodiscard]] Eigen::VectorXf scores(const std::vector<Eigen::Index> &positives, bool many) const;

private:
    PrototypeProbes(probe::FeatureMatrix train, std::vector<probe::Block> blocks, probe::FeatureMatrix test)
        : m_library(std::move(train), std::move(blocks)), m_test(std::move(test))
    {
    }
    [[nodiscard]] probe::Probe probeOfMany(const std::vector<Eigen::Index> &positives) const;

    probe::ArraySource m_library;
    probe::FeatureMatrix m_test;
    std::optional<probe::FeatureSpace> m_space; ///< of m_library
    probe::PlacedClips m_placed;                ///< the test clips
    std::unique_ptr<const probe::Trainer> m_trainer;
};

} // namespace tagwright::experiment::paper
