// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/front_end.h"

#include <algorithm>

namespace tagwright::embedding {

Patches PatchedSpectrogram::patches() const
{
    if (logMel.rows() < patchFrames)
        return {};
    return {.first = logMel.data(),
            .count = 1 + (logMel.rows() - patchFrames) / hopFrames,
            .frames = patchFrames,
            .bands = logMel.cols(),
            .step = hopFrames * logMel.cols()};
}

std::span<const float> filledUp(std::span<const float> samples, std::size_t length,
                                std::vector<float> &storage)
{
    if (samples.size() >= length)
        return samples;
    storage.assign(length, 0.0F);
    std::ranges::copy(samples, storage.begin());
    return storage;
}

} // namespace tagwright::embedding
