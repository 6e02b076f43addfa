// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/front_ends/vggish_front_end.h"

namespace tagwright::embedding {

VggishFrontEnd::VggishFrontEnd(float offset, Eigen::Index hopFrames)
    : m_offset(offset), m_hopFrames(hopFrames),
      m_spectrum({.window = periodicHann(400), .hop = 160, .fftSize = 512, .kind = SpectrumKind::Magnitude}),
      m_mel(MelFilterbank::htk(
          {.bands = 64, .lowestHz = 125, .highestHz = 7500, .sampleRate = 16000, .fftSize = 512}))
{
}

PatchedSpectrogram VggishFrontEnd::operator()(std::span<const float> samples,
                                              const std::stop_token & /*stop*/) const
{
    constexpr std::size_t patchSamples = 400 + (patchFrames - 1) * 160;
    std::vector<float> storage;
    FrameMatrix logMel = m_mel(m_spectrum(filledUp(samples, patchSamples, storage)));
    logMel = (logMel.array() + m_offset).log();
    return {.logMel = std::move(logMel), .patchFrames = patchFrames, .hopFrames = m_hopFrames};
}

} // namespace tagwright::embedding
