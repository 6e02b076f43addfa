// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/front_ends/scnn_front_end.h"

#include <numbers>

namespace tagwright::embedding {

namespace {

constexpr int fftSize = 512;
constexpr Eigen::Index bands = 128;
constexpr std::size_t chunkSamples = 59049; // 3^10
constexpr std::size_t chunkCount = 16;
constexpr Eigen::Index chunkFrames = 231;

std::vector<float> window(const Weights &weights)
{
    const auto own = weights.find("spec.spectrogram.window");
    return own == weights.end() ? periodicHann(fftSize)
                                : std::vector<float>(own->second.begin(), own->second.end());
}

MelFilterbank melBank(const Weights &weights)
{
    const auto own = weights.find("spec.mel_scale.fb");
    if (own != weights.end())
        return MelFilterbank::fromWeights(
            Eigen::Map<const FrameMatrix>(own->second.data(), fftSize / 2 + 1, bands).transpose());
    return MelFilterbank::htkInHz({.bands = static_cast<int>(bands),
                                   .lowestHz = 0,
                                   .highestHz = 8000,
                                   .sampleRate = 16000,
                                   .fftSize = fftSize},
                                  false);
}

} // namespace

ScnnFrontEnd::ScnnFrontEnd(const Weights &weights)
    : m_spectrum({.window = window(weights),
                  .hop = fftSize / 2,
                  .fftSize = fftSize,
                  .kind = SpectrumKind::Power,
                  .centred = true}),
      m_mel(melBank(weights))
{
}

PatchedSpectrogram ScnnFrontEnd::operator()(std::span<const float> samples,
                                            const std::stop_token & /*stop*/) const
{
    std::vector<float> storage;
    const std::size_t chunks = samples.size() < chunkSamples ? 1 : chunkCount;
    samples = filledUp(samples, chunkSamples, storage);
    const std::size_t hop = (samples.size() - chunkSamples) / chunkCount;
    PatchedSpectrogram result{.logMel = FrameMatrix(static_cast<Eigen::Index>(chunks) * chunkFrames, bands),
                              .patchFrames = chunkFrames,
                              .hopFrames = chunkFrames};
    for (std::size_t i = 0; i < chunks; ++i)
        result.logMel.middleRows(static_cast<Eigen::Index>(i) * chunkFrames, chunkFrames) =
            m_mel(m_spectrum(samples.subspan(i * hop, chunkSamples)));
    result.logMel = result.logMel.array().max(1e-10F).log() * (10.0F * std::numbers::log10e_v<float>);
    return result;
}

} // namespace tagwright::embedding
