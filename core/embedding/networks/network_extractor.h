// SPDX-License-Identifier: GPL-3.0-or-later
// A front end and a network make an extractor; the network's own classifier makes its stock tags.
#pragma once

#include "embedding/networks/front_end.h"
#include "embedding/networks/network.h"

#include <memory>
#include <vector>

namespace tagwright::embedding {

class NetworkExtractor : public Extractor
{
public:
    /// \param weights what the network's weights lie in, kept as long as the network
    NetworkExtractor(ExtractorInfo info, std::unique_ptr<const FrontEnd> frontEnd,
                     std::unique_ptr<const Network> network, std::vector<std::string> classNames,
                     std::shared_ptr<const void> weights = {});

    [[nodiscard]] const ExtractorInfo &info() const override { return m_info; }
    /// \errors BadInput without samples; NotFinite if a sample is NaN or infinite; Cancelled.
    [[nodiscard]] Result<FrameMatrix> embed(std::span<const float> samples,
                                            const std::stop_token &stop = {}) const override;

    [[nodiscard]] const std::vector<std::string> &classNames() const { return m_classNames; }
    /// \param frames what embed() gave
    /// \return [frames × classes], 0 … 1 each on its own: a sound may be of several classes.
    [[nodiscard]] Result<FrameMatrix> classScores(const FrameMatrix &frames) const;

private:
    ExtractorInfo m_info;
    std::shared_ptr<const void> m_weights; ///< goes after the network
    std::unique_ptr<const FrontEnd> m_frontEnd;
    std::unique_ptr<const Network> m_network;
    std::vector<std::string> m_classNames;
};

} // namespace tagwright::embedding
