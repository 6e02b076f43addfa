// SPDX-License-Identifier: GPL-3.0-or-later
// blocks of samples -> clips: collects a decoder's streams (one for each sample rate) and hands out 30 s at a
// time.
#pragma once

#include "embedding/clip_grid.h"

#include <functional>
#include <span>
#include <vector>

namespace tagwright::embedding {

/// The samples of one clip, one span for each sample rate.
using ClipSamples = std::vector<std::span<const float>>;

class ClipAssembler
{
public:
    using Sink = std::function<void(Stretch, const ClipSamples &)>;

    /// \param firstStartMs  where the streams begin in the track
    ClipAssembler(std::vector<int> sampleRates, std::int64_t firstStartMs, Sink sink);

    void add(std::size_t rate, std::span<const float> samples);
    /// Hands out what is left, if it is long enough to be a clip or the only one.
    void finish();

private:
    [[nodiscard]] std::size_t clipLength(std::size_t rate) const;
    void handOut(std::int64_t durationMs);

    std::vector<int> m_sampleRates;
    std::vector<std::vector<float>> m_buffers; // never more than a clip and a block
    std::int64_t m_startMs;
    bool m_any = false;
    Sink m_sink;
};

} // namespace tagwright::embedding
