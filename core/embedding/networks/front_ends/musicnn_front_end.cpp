// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/front_ends/musicnn_front_end.h"

#include <numbers>

namespace tagwright::embedding {

namespace {

constexpr int sampleRate = 16000;

} // namespace

MusicnnFrontEnd::MusicnnFrontEnd()
    : m_spectrum({.window = periodicHann(512),
                  .hop = 256,
                  .fftSize = 512,
                  .kind = SpectrumKind::Power,
                  .centred = true}),
      m_mel(MelFilterbank::slaney(
          {.bands = 96, .lowestHz = 0, .highestHz = 8000, .sampleRate = sampleRate, .fftSize = 512}))
{
}

PatchedSpectrogram MusicnnFrontEnd::operator()(std::span<const float> samples,
                                               const std::stop_token & /*stop*/) const
{
    constexpr Eigen::Index patchFrames = 187;
    // Fewer samples than these cannot be reflected; the reference fills them up first.
    constexpr std::size_t reflectable = 257;
    constexpr std::size_t filledLength = 512;
    std::vector<float> storage;
    if (samples.size() < reflectable)
        samples = filledUp(samples, filledLength, storage);
    FrameMatrix logMel = m_mel(m_spectrum(samples));
    // By the natural logarithm, which is vectorised.
    logMel = (logMel.array() * 10000.0F + 1.0F).log() * std::numbers::log10e_v<float>;
    if (const Eigen::Index known = logMel.rows(); known < patchFrames) {
        logMel.conservativeResize(patchFrames, Eigen::NoChange);
        for (Eigen::Index t = known; t < patchFrames; ++t)
            logMel.row(t) = logMel.row(t - known);
    }
    return {.logMel = std::move(logMel), .patchFrames = patchFrames, .hopFrames = patchFrames};
}

} // namespace tagwright::embedding
