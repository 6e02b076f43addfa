// SPDX-License-Identifier: GPL-3.0-or-later
// What a network hears: samples -> log-mel spectrogram -> patches, exact to what it was trained with.
// One front end a file in front_ends/.
#pragma once

#include "embedding/networks/network.h"
#include "embedding/spectrum.h"

#include <vector>

namespace tagwright::embedding {

/// A log-mel spectrogram and where its patches lie; they may overlap and always lie inside.
struct PatchedSpectrogram
{
    FrameMatrix logMel; ///< [frames × bands]
    Eigen::Index patchFrames = 0;
    Eigen::Index hopFrames = 0;

    /// Complete patches; what is left at the end is dropped.
    [[nodiscard]] Patches patches() const;
};

class FrontEnd
{
public:
    virtual ~FrontEnd() = default;
    /// \param samples mono at the extractor's rate, at least one
    /// \return a spectrogram of at least one patch; shorter clips are filled up as the network wants it.
    /// After a stop was asked for, of no use.
    [[nodiscard]] virtual PatchedSpectrogram operator()(std::span<const float> samples,
                                                        const std::stop_token &stop = {}) const = 0;
};

/// The samples, and zeros up to `length`; `storage` keeps them if there are any.
[[nodiscard]] std::span<const float> filledUp(std::span<const float> samples, std::size_t length,
                                              std::vector<float> &storage);

} // namespace tagwright::embedding
