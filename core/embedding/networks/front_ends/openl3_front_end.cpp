// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/front_ends/openl3_front_end.h"

#include <algorithm>
#include <numbers>

namespace tagwright::embedding {

namespace {

constexpr int sampleRate = 48000;
constexpr int fftSize = 2048;
constexpr std::size_t windowSamples = sampleRate;
constexpr int hopSamples = 242;
constexpr Eigen::Index frames = 199;
constexpr Eigen::Index bands = 256;
/// "same" padding of a window: 199 frames, as much before as after.
constexpr std::size_t padding = (fftSize - windowSamples % hopSamples) / 2;
constexpr float floorDb = -80.0F;

MelFilterbank melBank(const Weights &weights)
{
    const auto own = weights.find("mel_basis");
    if (own != weights.end())
        return MelFilterbank::fromWeights(
            Eigen::Map<const FrameMatrix>(own->second.data(), bands, fftSize / 2 + 1));
    return MelFilterbank::htkInHz({.bands = static_cast<int>(bands),
                                   .lowestHz = 0,
                                   .highestHz = sampleRate / 2.0,
                                   .sampleRate = sampleRate,
                                   .fftSize = fftSize},
                                  true);
}

} // namespace

Openl3FrontEnd::Openl3FrontEnd(std::size_t hop, const Weights &weights)
    : m_hop(hop), m_spectrum({.window = periodicHann(fftSize),
                              .hop = hopSamples,
                              .fftSize = fftSize,
                              .kind = SpectrumKind::Power}),
      m_mel(melBank(weights))
{
}

PatchedSpectrogram Openl3FrontEnd::operator()(std::span<const float> samples,
                                              const std::stop_token &stop) const
{
    const std::size_t length = windowSamples / 2 + samples.size();
    const std::size_t windows =
        length <= windowSamples ? 1 : 1 + (length - windowSamples + m_hop - 1) / m_hop;
    PatchedSpectrogram result{.logMel = FrameMatrix(static_cast<Eigen::Index>(windows) * frames, bands),
                              .patchFrames = frames,
                              .hopFrames = frames};
    std::vector<float> window(padding + windowSamples + padding);
    for (std::size_t k = 0; k < windows && !stop.stop_requested(); ++k) {
        std::ranges::fill(window, 0.0F);
        // The window begins at k · hop of the clip with half a window of silence before it.
        const std::size_t silence = windowSamples / 2 - std::min(windowSamples / 2, k * m_hop);
        const std::size_t from = k * m_hop + silence - windowSamples / 2;
        const std::size_t count =
            std::min(windowSamples - silence, samples.size() - std::min(samples.size(), from));
        std::copy_n(samples.data() + std::min(samples.size(), from), count,
                    window.data() + padding + silence);
        auto patch = result.logMel.middleRows(static_cast<Eigen::Index>(k) * frames, frames);
        patch = m_mel(m_spectrum(window));
        // The mel of the power, its root, and 10 (not 20) times the logarithm: so it was trained.
        patch = patch.array().sqrt().max(1e-10F).log() * (10.0F * std::numbers::log10e_v<float>);
        patch = (patch.array() - patch.maxCoeff()).max(floorDb);
    }
    return result;
}

} // namespace tagwright::embedding
