// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/networks/front_ends/passt_front_end.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tagwright::embedding {

namespace {

constexpr std::size_t sampleRate = 32000;
constexpr int fftSize = 1024;
constexpr int windowSize = 800;
constexpr Eigen::Index bands = 128;
/// 16 frames, which the network's smallest patch takes, and the sample that pre-emphasis costs.
constexpr std::size_t shortest = 15 * 320 + 1;

/// Symmetric Hann of 800 in the middle of the 1024.
std::vector<float> window()
{
    std::vector<float> values(fftSize, 0.0F);
    float *middle = values.data() + (fftSize - windowSize) / 2;
    for (int i = 0; i < windowSize; ++i)
        middle[i] = static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * i / (windowSize - 1)));
    return values;
}

float kaldiMel(float hz)
{
    return 1127.0F * std::log(1.0F + hz / 700.0F);
}

/// `length` samples from `start` on, which may lie before the clip or end after it: reflected there, without
/// repeating the edge.
void cut(std::span<const float> samples, std::ptrdiff_t start, std::span<float> window)
{
    const auto n = static_cast<std::ptrdiff_t>(samples.size());
    for (std::size_t i = 0; i < window.size(); ++i)
        window[i] = samples[static_cast<std::size_t>(reflected(start + static_cast<std::ptrdiff_t>(i), n))];
}

} // namespace

PasstWindows PasstWindows::scene(std::size_t timeColumns)
{
    // A column is 0.1 s; the 10 s model has 99, since the last one does not fit.
    const std::size_t seconds = (timeColumns + 9) / 10;
    const std::size_t length = seconds * sampleRate;
    return {.length = length, .hop = seconds == 30 ? length / 3 : length / 4, .wholeIfShorter = true};
}

PasstWindows PasstWindows::timestamps()
{
    return {.length = 5120, .hop = 1600, .wholeIfShorter = false};
}

FrameMatrix PasstFrontEnd::melBank()
{
    const auto delta = static_cast<float>(1127.0 * std::log(1.0 + 15000.0 / 700.0) / (bands + 1));
    FrameMatrix bank = FrameMatrix::Zero(bands, fftSize / 2 + 1);
    for (Eigen::Index band = 0; band < bands; ++band) {
        const auto i = static_cast<float>(band);
        const float left = i * delta;
        const float centre = (i + 1.0F) * delta;
        const float right = (i + 2.0F) * delta;
        for (Eigen::Index bin = 0; bin < fftSize / 2; ++bin) {
            const float mel = kaldiMel(31.25F * static_cast<float>(bin));
            bank(band, bin) =
                std::max(0.0F, std::min((mel - left) / (centre - left), (right - mel) / (right - centre)));
        }
    }
    return bank;
}

PasstFrontEnd::PasstFrontEnd(PasstWindows windows)
    : m_windows(windows),
      m_spectrum(
          {.window = window(), .hop = 320, .fftSize = fftSize, .kind = SpectrumKind::Power, .centred = true}),
      m_mel(MelFilterbank::fromWeights(melBank()))
{
}

FrameMatrix PasstFrontEnd::logMel(std::span<const float> window) const
{
    std::vector<float> emphasised(window.size() - 1);
    for (std::size_t i = 0; i < emphasised.size(); ++i)
        emphasised[i] = window[i + 1] - 0.97F * window[i];
    FrameMatrix mel = m_mel(m_spectrum(emphasised));
    mel = ((mel.array() + 0.00001F).log() + 4.5F) / 5.0F;
    return mel;
}

PatchedSpectrogram PasstFrontEnd::operator()(std::span<const float> samples,
                                             const std::stop_token &stop) const
{
    std::vector<float> storage;
    samples = filledUp(samples, shortest, storage);
    if (m_windows.wholeIfShorter && samples.size() <= m_windows.length) {
        FrameMatrix whole = logMel(samples);
        const Eigen::Index frames = whole.rows();
        return {.logMel = std::move(whole), .patchFrames = frames, .hopFrames = frames};
    }
    const std::size_t count = 1 + samples.size() / m_windows.hop;
    std::vector<float> window(m_windows.length);
    PatchedSpectrogram result;
    for (std::size_t k = 0; k < count && !stop.stop_requested(); ++k) {
        cut(samples,
            static_cast<std::ptrdiff_t>(k * m_windows.hop) - static_cast<std::ptrdiff_t>(window.size() / 2),
            window);
        const FrameMatrix patch = logMel(window);
        if (k == 0) {
            result.logMel.resize(static_cast<Eigen::Index>(count) * patch.rows(), bands);
            result.patchFrames = result.hopFrames = patch.rows();
        }
        result.logMel.middleRows(static_cast<Eigen::Index>(k) * patch.rows(), patch.rows()) = patch;
    }
    return result;
}

} // namespace tagwright::embedding
